/** A sentence as the features look at it: its words' traits, the known names over them, the runs of capitals. */
import { knownNameAt } from '../gazetteer.ts';
import { townLengthAt } from '../name-lists.ts';
import type { TextEvidence } from '../text-evidence.ts';
import type { Word, WordedSentence } from '../words.ts';
import { NO_WORD, type WordLexicon, type WordTraits } from './word-traits.ts';

export interface SentenceView {
  readonly words: readonly Word[];
  readonly isHeadline: boolean;
  readonly traits: readonly WordTraits[];
  /** Of each word, the kind of the known name it is part of and its place there, 0 where it is in none; the same of towns. */
  readonly known: Uint8Array;
  readonly town: Uint8Array;
  /** Of each capital, where its run of capitals begins and ends. */
  readonly runFirst: Int32Array;
  readonly runNext: Int32Array;
  /** The lists that any word of its run is in. */
  readonly runLists: Int32Array;
  readonly evidence: TextEvidence;
}

const KIND_CODE = { place: 1, organisation: 2, adjective: 3 } as const;
/** Alone, first, last, within. */
const placeCode = (at: number, count: number): number => (count === 1 ? 0 : at === 0 ? 1 : at === count - 1 ? 2 : 3);

function markKnown(words: readonly Word[], known: Uint8Array, town: Uint8Array): void {
  for (let at = 0; at < words.length; at++) {
    if (!words[at]?.isCapital) continue;
    const name = known[at] ? undefined : knownNameAt(words, at);
    for (let i = 0; name && i < name.words; i++) known[at + i] = 4 * KIND_CODE[name.kind] + placeCode(i, name.words);
    const count = town[at] ? 0 : townLengthAt(words, at);
    for (let i = 0; i < count; i++) town[at + i] = 1 + placeCode(i, count);
  }
}

const goesOn = (before: Word | undefined, word: Word | undefined): boolean =>
  word?.isCapital === true && !before?.isPossessive && (word.isAdjacent || /^(?:\s&\s|-)$/.test(word.gap));

export function viewOf(
  { words, isHeadline }: WordedSentence,
  evidence: TextEvidence,
  lexicon: WordLexicon,
): SentenceView {
  const { length } = words;
  const [known, town] = [new Uint8Array(length), new Uint8Array(length)];
  const [runFirst, runNext] = [new Int32Array(length).fill(-1), new Int32Array(length).fill(-1)];
  const runLists = new Int32Array(length);
  const traits = words.map((word) => lexicon.of(word));
  markKnown(words, known, town);
  for (let first = 0; first < length; first++) {
    if (!words[first]?.isCapital) continue;
    let next = first + 1;
    while (goesOn(words[next - 1], words[next])) next++;
    runFirst.fill(first, first, next);
    runNext.fill(next, first, next);
    let lists = 0;
    for (let i = first; i < next; i++) lists |= traits[i]?.lists ?? 0;
    runLists.fill(lists, first, next);
    first = next - 1;
  }
  return { words, isHeadline, traits, known, town, runFirst, runNext, runLists, evidence };
}

/** Also of what stands before the first word or behind the last. */
export const traitsAt = ({ traits }: SentenceView, at: number): WordTraits => traits[at] ?? NO_WORD;
