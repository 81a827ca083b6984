/** Places in a script: of a sentence, of a word, and of what was stored long ago. */

import { BEGINNING } from '../model/player-state.ts';
import type { Script, ScriptPosition } from '../model/script.ts';
import type { Span } from '../model/span.ts';

/** A position that exists in this script: the stored one, or the beginning where it does not fit. */
export function validPosition(script: Script, { utterance, offset }: ScriptPosition): ScriptPosition {
  const found = script.utterances[utterance];
  if (!found) return BEGINNING;
  return { utterance, offset: found.words.findLast(({ spoken }) => spoken.start <= offset)?.spoken.start ?? 0 };
}

export const sentenceAt = (script: Script, { utterance }: ScriptPosition): number =>
  script.utterances[utterance]?.sentence ?? 0;

/** Where a sentence begins; `null` where there is none of this number. */
export function beginningOf(script: Script, sentence: number): ScriptPosition | null {
  const utterance = script.utterances.findIndex((candidate) => candidate.sentence === sentence);
  return utterance < 0 ? null : { utterance, offset: 0 };
}

/** Whether nothing of the position's sentence was said yet. */
export const isAtBeginning = (script: Script, position: ScriptPosition): boolean =>
  position.offset === 0 && beginningOf(script, sentenceAt(script, position))?.utterance === position.utterance;

/** The word that begins at, or last before, the position; as written. */
export function writtenWordAt(script: Script, { utterance, offset }: ScriptPosition): Span | null {
  return script.utterances[utterance]?.words.findLast(({ spoken }) => spoken.start <= offset)?.written ?? null;
}
