/** Names that are joined by a small word of their own: `the Roads and Transport Authority`, `Harbour Savings and Credit Union (HSCU)`. */
import { knownNameAt } from './gazetteer.ts';
import { isPost } from './lexicon.ts';
import { isListedFirstName } from './name-lists.ts';
import { isAcronymOf } from './organisation-names.ts';
import type { Word } from './words.ts';

/** Bodies that are named after what they do. Two universities or clubs are two. */
const BODY =
  /^(?:commissions?|committee|department|ministry|authority|agency|administration|council|corporation|institute|association|organi[sz]ation|centre|center|office|services?|fund|foundation|bureau|society|directorate|division|initiative|programme|tribunal|board|network|union|federation)$/;
/** Alone, these are bodies themselves: `the Cabinet and Public Transport Authority`. */
const ALONE = /^(?:cabinet|parliament|government|senate|congress|court|police|army|navy|presidency|treasury|house)$/;
/** No half of such a name has more words. */
const LONGEST_HALF = 5;

/** Where the capitals end that begin at `first`. */
function halfEnd(words: readonly Word[], first: number): number {
  let next = first;
  while (next - first < LONGEST_HALF && words[next]?.isCapital && words[next]?.isAdjacent) {
    next++;
    if (words[next - 1]?.isPossessive) break;
  }
  return next;
}

/** `… Authority (RTA)`: the letters in brackets stand for both halves. */
function isBracketed(words: readonly Word[], first: number, next: number): boolean {
  const acronym = words[next];
  if (!acronym?.isAcronym || acronym.gap.trim() !== '(') return false;
  const name = words
    .slice(first, next)
    .map(({ text }) => text)
    .join(' ');
  return isAcronymOf(acronym.text, name);
}

const isKnownThrough = (words: readonly Word[], first: number, next: number): boolean =>
  (knownNameAt(words, first)?.words ?? 0) >= next - first;

/** Whether what stands before the name says that one begins: `the`, `Kenya’s`, `Jordanian`, or the start of a sentence. */
function isOpened(words: readonly Word[], first: number): boolean {
  const before = words[first - 1];
  if (!before || words[first]?.isFirst) return true;
  return words[first]?.isAdjacent === true && (before.text === 'the' || before.isPossessive);
}

/**
 * @param next The word `and`, behind a run that began at `first`.
 * @returns Where the name ends that both halves are of; `next` where they are two.
 */
export function joinedEnd(words: readonly Word[], first: number, next: number): number {
  const [and, last] = [words[next], words[next - 1]];
  if (and?.text !== 'and' || !and.isAdjacent || !last || last.isPossessive || last.isAcronym) return next;
  const end = halfEnd(words, next + 1);
  if (end === next + 1) return next;
  if (isBracketed(words, first, end)) return end;
  const body = words[end - 1];
  if (end - next < 3 || !body || !BODY.test(body.folded) || isKnownThrough(words, next + 1, end)) return next;
  const half = words.slice(first, next);
  const isNamed = half.some(
    (word) => word.isAcronym || isPost(word) || isListedFirstName(word.folded) || BODY.test(word.folded),
  );
  if (ALONE.test(last.folded) && half.every((word) => word === last || word.folded === 'the')) return next;
  const isKnown = half.some((_, i) => knownNameAt(words, first + i) !== undefined);
  if (isNamed || isKnown || half.length > LONGEST_HALF || !isOpened(words, first)) return next;
  return end;
}
