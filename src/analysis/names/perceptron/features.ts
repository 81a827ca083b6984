/**
 * The questions asked of a word: how it is spelt, what stands around it, which lists it is in, what the rest of the text
 * tells of it, and which run of capitals it is in. Each answer is one feature, and the model has its weights.
 * Change a question and the model must be trained anew (`npm run train`).
 */
import { EVIDENCE_BITS } from '../text-evidence.ts';
import { keyOf, mix } from './hash.ts';
import { type SentenceView, traitsAt } from './sentence-view.ts';

/** More features than this a word never has. */
export const MOST_FEATURES = 80;

const GAPS: readonly RegExp[] = [/^ $/, /^$/, /^-$/, /^,\s/, /\(/, /\)/, /["“”‘]/, /[.;:!?]/, /[–—]/, /&/];
/** Which kind of gap stands before a word; the edges of a sentence are a kind of their own. */
function gapBefore({ words }: SentenceView, at: number): number {
  const word = words[at];
  if (!word || at === 0) return GAPS.length + 1;
  if (word.gap === ' ') return 0;
  const kind = GAPS.findIndex((gap) => gap.test(word.gap));
  return kind < 0 ? GAPS.length : kind;
}

const bit = (isSet: boolean | undefined, value: number): number => (isSet ? value : 0);

/** @returns How many features were written to `out`. */
export function featuresAt(view: SentenceView, at: number, out: Int32Array): number {
  const { words, known, town, evidence } = view;
  const word = words[at];
  if (!word) return 0;
  let count = 0;
  const ask = (template: number, answer: number): void => {
    out[count++] = keyOf(template, answer);
  };
  const own = traitsAt(view, at);
  const before = traitsAt(view, at - 1);
  const after = traitsAt(view, at + 1);
  const flags =
    bit(word.isFirst, 1) |
    bit(word.isPossessive, 2) |
    bit(word.isCapital, 4) |
    bit(word.isAcronym, 8) |
    bit(view.isHeadline, 16);
  const told = evidence.get(word.folded) ?? 0;

  ask(0, 0);
  ask(1, own.text);
  ask(2, own.folded);
  ask(3, before.folded);
  ask(4, after.folded);
  ask(5, traitsAt(view, at - 2).folded);
  ask(6, traitsAt(view, at + 2).folded);
  ask(7, mix(before.folded, own.folded));
  ask(8, mix(own.folded, after.folded));
  ask(9, own.shape);
  ask(10, mix(before.shortShape, own.shortShape));
  ask(11, mix(own.shortShape, after.shortShape));
  ask(12, mix(mix(before.shortShape, own.shortShape), after.shortShape));
  ask(13, own.firstThree);
  ask(14, own.lastThree);
  ask(15, own.lastFour);
  ask(16, own.lastTwo);
  ask(17, own.firstTwo);
  ask(18, mix(own.lists, flags));
  ask(19, before.lists);
  ask(20, after.lists);
  ask(21, mix(mix(before.lists, own.lists), after.lists));
  const knownHere = known[at] ?? 0;
  const [knownBefore, knownAfter] = [known[at - 1] ?? 0, known[at + 1] ?? 0];
  ask(22, mix(knownHere, flags));
  ask(23, knownBefore);
  ask(24, knownAfter);
  ask(25, mix(knownHere, mix(knownBefore, knownAfter)));
  ask(26, mix(flags, mix(gapBefore(view, at), gapBefore(view, at + 1))));
  ask(27, mix(flags, told & 3));
  for (let i = 0; i < EVIDENCE_BITS; i++) if (told & (1 << i)) ask(28, mix(i, flags & 4));
  ask(29, mix(told, flags & 13));
  ask(46, mix(before.folded, after.folded));
  const townHere = town[at] ?? 0;
  ask(50, mix(townHere, flags & 13));
  ask(51, town[at - 1] ?? 0);
  ask(52, town[at + 1] ?? 0);
  ask(53, mix(townHere, knownHere));
  ask(54, mix(townHere, mix(own.lists, before.folded)));
  return word.isCapital ? askOfRun(view, at, out, count) : askOfSmallWord(view, at, out, count);
}

/** The run of capitals the word is in: how long, what it begins and ends with, what stands around it. */
function askOfRun(view: SentenceView, at: number, out: Int32Array, asked: number): number {
  const { words } = view;
  let count = asked;
  const ask = (template: number, answer: number): void => {
    out[count++] = keyOf(template, answer);
  };
  const [from, to] = [view.runFirst[at] ?? at, view.runNext[at] ?? at + 1];
  const length = Math.min(5, to - from);
  const shape = mix(length, Math.min(3, at - from));
  const [outside, behind] = [traitsAt(view, from - 1), traitsAt(view, to)];
  const [first, last] = [traitsAt(view, from), traitsAt(view, to - 1)];
  const lists = view.runLists[at] ?? 0;
  ask(30, shape);
  ask(31, mix(shape, mix(bit(words[from]?.isFirst, 1), bit(words[from]?.isAdjacent, 1))));
  ask(32, outside.folded);
  ask(33, behind.folded);
  ask(34, mix(outside.folded, length));
  ask(35, mix(behind.folded, gapBefore(view, to)));
  ask(36, last.folded);
  ask(37, first.folded);
  ask(38, mix(last.lists, shape));
  ask(39, mix(first.lists, shape));
  ask(40, mix(mix(first.lists, last.lists), shape));
  ask(41, mix(lists, length));
  ask(42, mix(lists, shape));
  ask(43, last.lastThree);
  ask(44, mix(outside.lists, mix(length, lists)));
  return count;
}

/** `of` in `Bank of England`: what stands before and behind. */
function askOfSmallWord(view: SentenceView, at: number, out: Int32Array, asked: number): number {
  const edges = mix(bit(view.runNext[at - 1] === at, 1), bit(view.runFirst[at + 1] === at + 1, 1));
  out[asked] = keyOf(45, mix(edges, traitsAt(view, at).folded));
  return asked + 1;
}
