/** What a text as a whole tells of its words: written small too, behind a title, before "said". Headlines tell nothing. */
import { isAddress, isFirstName, isPost } from './lexicon.ts';
import { ORGANISATION_WORDS } from './lists/organisations.ts';
import { SPEAKS } from './speech-verbs.ts';
import type { Word, WordedSentence } from './words.ts';

/** Written small somewhere; written with a capital that only a name has. */
export const LOWER = 1;
export const CAPITAL = 2;
/** Behind a title or a post. */
export const TITLED = 4;
const BEHIND_FIRST_NAME = 8;
const IN_PLACE = 16;
const ARTICLED = 32;
const SPEAKING = 64;
const BEFORE_ORGANISATION_WORD = 128;
const DESCRIBED = 256;
export const EVIDENCE_BITS = 9;

const PLACE_PREPOSITION = /^(?:in|near|at|from|to)$/;

/** Of a folded word, what holds of it anywhere in the text, as bits. */
export type TextEvidence = ReadonlyMap<string, number>;

function bitsAt(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word) return 0;
  if (!word.isCapital) return LOWER;
  let bits = word.isFirst ? 0 : CAPITAL;
  const before = words[at - 1];
  if (before && word.isAdjacent) {
    if (isAddress(before) || isPost(before)) bits |= TITLED;
    else if (isFirstName(before)) bits |= BEHIND_FIRST_NAME;
    if (PLACE_PREPOSITION.test(before.text)) bits |= IN_PLACE;
    if (before.text === 'the') bits |= ARTICLED;
  }
  const after = words[at + 1];
  if (after?.isAdjacent && !word.isPossessive) {
    if (SPEAKS.test(after.text)) bits |= SPEAKING;
    if (ORGANISATION_WORDS.has(after.text)) bits |= BEFORE_ORGANISATION_WORD;
  }
  if (after && /^,\s+$/.test(after.gap) && /^(?:who|whose|\d\d)$/.test(after.text)) bits |= DESCRIBED;
  return bits;
}

export function gatherEvidence(sentences: readonly WordedSentence[]): TextEvidence {
  const evidence = new Map<string, number>();
  for (const { words, isHeadline } of sentences) {
    if (isHeadline) continue;
    for (let at = 0; at < words.length; at++) {
      const folded = words[at]?.folded ?? '';
      evidence.set(folded, (evidence.get(folded) ?? 0) | bitsAt(words, at));
    }
  }
  return evidence;
}
