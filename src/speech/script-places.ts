/** Places in a script: where sentences, paragraphs and quotations begin, of a word, and of what was stored long ago. */
import { BEGINNING } from '../model/player-state.ts';
import type { Script, ScriptPart, ScriptPlace, ScriptPosition, SpokenWord, Unit, Utterance } from '../model/script.ts';
import type { Span } from '../model/span.ts';

/** A position that exists in this script: the stored one, or the beginning where it does not fit. */
export function validPosition(script: Script, { utterance, offset }: ScriptPosition): ScriptPosition {
  const found = script.utterances[utterance];
  if (!found) return BEGINNING;
  return { utterance, offset: found.words.findLast(({ spoken }) => spoken.start <= offset)?.spoken.start ?? 0 };
}

export const sentenceAt = (script: Script, { utterance }: ScriptPosition): number =>
  script.utterances[utterance]?.sentence ?? 0;

export const isBefore = (a: ScriptPosition, b: ScriptPosition): boolean =>
  a.utterance < b.utterance || (a.utterance === b.utterance && a.offset < b.offset);

/** Where a sentence begins; `null` where there is none of this number. */
export function beginningOf(script: Script, sentence: number): ScriptPosition | null {
  const utterance = script.utterances.findIndex((candidate) => candidate.sentence === sentence);
  return utterance < 0 ? null : { utterance, offset: 0 };
}

/** What an utterance belongs to, of this kind; `null` where it belongs to none. */
function unitOf({ sentences }: Script, unit: Unit, { sentence, quote }: Utterance): string | null {
  if (unit === 'quote') return quote === undefined ? null : `${quote}`;
  if (unit === 'sentence') return `${sentence}`;
  const { part, block } = sentences[sentence] ?? {};
  return `${part} ${block}`;
}

/** Where units begin, in reading order. A quotation that is broken off and taken up again is one. */
export function startsOf(script: Script, unit: Unit): ScriptPosition[] {
  const seen = new Set<string | null>([null]);
  return script.utterances.flatMap((said, utterance) => {
    const name = unitOf(script, unit, said);
    if (seen.has(name)) return [];
    seen.add(name);
    return [{ utterance, offset: 0 }];
  });
}

/** The word that begins at, or last before, the position; as written. */
export function writtenWordAt(script: Script, { utterance, offset }: ScriptPosition): Span | null {
  return script.utterances[utterance]?.words.findLast(({ spoken }) => spoken.start <= offset)?.written ?? null;
}

/** In the order they are spoken. */
const PARTS: readonly ScriptPart[] = ['title', 'byline', 'standfirst', 'body'];
const rankOf = (part: ScriptPart): number => PARTS.indexOf(part);

/** Words of ours stand nowhere: they belong to what is said after them. */
const isWritten = ({ written }: SpokenWord): boolean => written.start < written.end;

/** The first word that is written at a place or behind it; `null` where nothing is spoken behind it. */
export function positionNear(script: Script, { part, offset }: ScriptPlace): ScriptPosition | null {
  for (const [utterance, said] of script.utterances.entries()) {
    if (rankOf(said.part) < rankOf(part)) continue;
    if (rankOf(said.part) > rankOf(part)) return { utterance, offset: 0 };
    const index = said.words.findIndex((word) => isWritten(word) && word.written.end > offset);
    if (index < 0) continue;
    // From its very beginning where it is the first one: what is said before it then is said too.
    const isFirst = !said.words.slice(0, index).some(isWritten);
    return { utterance, offset: isFirst ? 0 : (said.words[index]?.spoken.start ?? 0) };
  }
  return null;
}

/** Where a position stands in the article: what can be stored, as it outlives a script that is made anew. */
export function placeOf(script: Script, position: ScriptPosition): ScriptPlace | null {
  const said = script.utterances[position.utterance];
  if (!said) return null;
  const word = said.words.find((candidate) => candidate.spoken.start >= position.offset && isWritten(candidate));
  return { part: said.part, offset: word?.written.start ?? said.span.start };
}
