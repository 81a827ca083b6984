/**
 * Does the page hold only a part of the article? Said to the reader, never a reason to read nothing.
 * One clear sign is enough: far fewer words than the publisher counts, a wall right behind the last paragraph, further
 * pages. Weak signs (an unfinished sentence, few words, a lock declared) only count together.
 */
import type { CleanPassage } from './cleaning/clean.ts';
import { gatePhrasesIn } from './gate-phrases.ts';
import { findGates, type Gate } from './gates.ts';
import { type Line, linesOf } from './lines.ts';
import type { Declared } from './metadata/declared.ts';
import type { Outline } from './outline.ts';
import { hasOtherPages } from './pagination.ts';
import type { Passage } from './passage.ts';
import { countWords } from './words.ts';

/** What is told by the page before anything is taken out of it. */
export interface CutSigns {
  readonly lines: readonly Line[];
  readonly gates: readonly Gate[];
  readonly hasOtherPages: boolean;
}

export interface CutInput {
  readonly passages: readonly CleanPassage[];
  readonly outline: Outline;
  readonly declared: Declared;
  readonly signs: CutSigns;
}

/** An article with less than half of the words its publisher counts is cut, one with most of them is whole. */
const CUT_SHARE = 0.5;
const WHOLE_SHARE = 0.8;
/** Fewer words may also be another way of counting. */
const MIN_MISSING = 60;
/** Teasers in front of a wall have 40 to 120 words. */
const SHORT = 150;
/** Characters between the last paragraph and the wall behind it: a caption, a share bar. */
const NEAR = 400;
const FADED = / (?:fade|faded|fadeout|truncated|truncate|preview|excerpt|snippet|paywalled|gradient) /;
const ELLIPSIS = /(?:…|\.\.\.)[\])\s]*$/;
/** Many a short line lacks its full stop; a long paragraph seldom does. */
const OPEN_ENDED = /[\p{Ll},]$/u;
const OPEN_WORDS = 25;

export function readCutSigns(clone: Document, outline: Outline, url: string | null): CutSigns {
  const lines = linesOf(clone);
  return { lines, gates: findGates(lines, outline), hasOtherPages: hasOtherPages(clone, lines, url) };
}

/** Scripts without spaces: publishers count characters there. */
function wordsRead(passages: readonly Passage[], isLavish: boolean): number {
  const text = passages.map((passage) => passage.text).join('\n');
  return Math.max(
    countWords(text),
    isLavish ? (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) : 0,
  );
}

/** Where in the page's text the last paragraph ends. */
function endOf(last: Passage, lines: readonly Line[]): number {
  const { place } = last;
  if (place === null) return Number.POSITIVE_INFINITY;
  return lines.findLast((line) => line.place <= place)?.end ?? Number.POSITIVE_INFINITY;
}

const isUnfinished = ({ kind, text }: Passage): boolean =>
  kind === 'paragraph' && (ELLIPSIS.test(text) || (OPEN_ENDED.test(text) && countWords(text) >= OPEN_WORDS));

const isFaded = (last: Passage, outline: Outline): boolean =>
  outline.around(last.place).some(({ tag, names }) => !/^(?:html|body)$/.test(tag) && FADED.test(names));

/** Each sign by its name. */
export function signsOfCut({ passages, outline, declared, signs }: CutInput): { clear: string[]; weak: string[] } {
  const gatePhrase = gatePhrasesIn(passages.map(({ text }) => text));
  const read = passages.filter(({ omittedBy, text }) => omittedBy === null && gatePhrase(text) === null);
  const last = read.findLast(({ kind }) => kind !== 'heading');
  if (last === undefined) return { clear: [], weak: [] };
  const words = wordsRead(read, false);
  const counted = wordsRead(read, true);
  const { wordCount, bodyWords, isLocked, lockedWords } = declared;
  const end = endOf(last, signs.lines);
  const near = signs.gates.filter(({ start }) => start >= end && start - end <= NEAR);
  const named = (found: Readonly<Record<string, boolean>>): string[] =>
    Object.keys(found).filter((name) => found[name]);
  const clear = named({
    wordCount: wordCount !== null && counted < wordCount * CUT_SHARE,
    articleBody: bodyWords !== null && words < bodyWords * CUT_SHARE && bodyWords - words >= MIN_MISSING,
    wall: near.some(({ kind }) => kind === 'closed'),
    pages: signs.hasOtherPages,
  });
  const isWhole = (wordCount !== null && counted >= wordCount * WHOLE_SHARE) || (lockedWords ?? 0) > SHORT;
  const weak = named({
    unfinished: isUnfinished(last),
    elsewhere: near.some(({ kind }) => kind === 'elsewhere'),
    short: words < SHORT,
    locked: isLocked,
    lockedPart: lockedWords === 0 && words < 2 * SHORT,
    faded: isFaded(last, outline) || near.some(({ isNamed }) => isNamed),
  });
  return { clear, weak: isWhole ? [] : weak };
}

export function isCut(input: CutInput): boolean {
  const { clear, weak } = signsOfCut(input);
  // A short item in a box called "preview" may be all there is.
  const isTold = weak.some((sign) => sign !== 'short' && sign !== 'faded');
  return clear.length > 0 || (weak.length >= 2 && isTold);
}
