/**
 * Passages within quotation marks, block by block: curly, straight, doubled single and angle marks, and the single marks of
 * the British press. Marks that do not pair are repaired by what stands beside them.
 */
import type { Article, Block } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { doublePairs, type MarkPair } from './double-marks.ts';
import { singlePairs } from './single-marks.ts';
import { isName } from './terms.ts';
import { findTurns } from './turns.ts';

export interface Marked {
  /** With its marks. */
  readonly outer: Span;
  /** Without marks and white space at the ends; never empty. */
  readonly inner: Span;
  readonly block: number;
  /** Its closing mark is missing: it runs to the end of the block, or to the next opening mark. */
  readonly isOpen: boolean;
  /** It goes on with an open passage of the block before, as quotations over several paragraphs do. */
  readonly isContinuation: boolean;
  /** In marks other than those the article quotes with: a heading's, a term's, a quotation's within. */
  readonly isMinor: boolean;
  /** A turn of a transcript, with marks or without. */
  readonly isTurn: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const WORD = /[\p{L}\p{N}]+(?:['’\-.][\p{L}\p{N}]+)*/gu;
/** (LAUGHTER): told, not said. */
const STAGE_DIRECTION = /^\([^()]*\)\.?$/;

/** Speech rather than a term: some words, and a stop or a comma before the closing mark. */
const isSpeechLike = (text: string, { start, end }: MarkPair): boolean =>
  end - start > 12 && /[,.?!…][”"’'»]?$/u.test(text.slice(end - 3, end).trimEnd()) && /\s/.test(text.slice(start, end));

const innerOf = (text: string, { start, end, isOpen, markLength }: MarkPair): Span => {
  let from = start + markLength;
  let to = isOpen ? end : end - markLength;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
};

/** The pairs of `extra` that touch none of `main`; both in reading order. */
function outside(extra: readonly MarkPair[], main: readonly MarkPair[]): MarkPair[] {
  let next = 0;
  return extra.filter((pair) => {
    while (next < main.length && (main[next]?.end ?? 0) <= pair.start) next++;
    return (main[next]?.start ?? Number.POSITIVE_INFINITY) >= pair.end;
  });
}

/** Headings quote for effect, tables and code do not quote, captions belong to their picture. */
const isProse = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'listItem' || kind === 'blockQuotation';

/**
 * Finds the passages in quotation marks in the running text, in reading order; passages within passages are left out.
 * Which marks the article quotes with is decided over the whole of it. Linear in the length of the text.
 */
export function findMarked(article: Article): Marked[] {
  const { text } = article;
  const blocks = article.blocks.map((block, index) => {
    const isRead = isProse(block);
    return {
      index,
      span: block.span,
      double: isRead ? doublePairs(text, block.span) : [],
      single: isRead ? singlePairs(text, block.span, article.blocks[index + 1]?.span) : [],
    };
  });
  const weight = (pairs: readonly MarkPair[]) => pairs.filter((pair) => isSpeechLike(text, pair)).length;
  const isSingleMain =
    blocks.reduce((sum, b) => sum + weight(b.single), 0) > blocks.reduce((sum, b) => sum + weight(b.double), 0);
  const turns = findTurns(article);
  const marked: Marked[] = [];
  for (const { index, span, double, single } of blocks) {
    const said = turns.get(index);
    if (said) {
      const rest = { isOpen: false, isContinuation: false, isMinor: false, isTurn: true };
      marked.push({ outer: { start: said.start, end: span.end }, inner: said, block: index, ...rest });
      continue;
    }
    const main = isSingleMain ? single : double;
    const minor = outside(isSingleMain ? double : single.filter((pair) => !pair.isOpen), main);
    const all = [
      ...main.map((pair) => ({ pair, isMinor: false })),
      ...minor.map((pair) => ({ pair, isMinor: !isSingleMain })),
    ].sort((a, b) => a.pair.start - b.pair.start);
    for (const { pair, isMinor } of all) {
      const inner = innerOf(text, pair);
      if (inner.start >= inner.end || !LETTER.test(text.slice(inner.start, inner.end))) continue;
      if (isName(text, pair, span) || STAGE_DIRECTION.test(text.slice(inner.start, inner.end))) continue;
      const last = marked.at(-1);
      const isContinuation =
        last?.isOpen === true && last.block === index - 1 && pair.start === article.blocks[index]?.span.start;
      const outer = { start: pair.start, end: pair.end };
      marked.push({ outer, inner, block: index, isOpen: pair.isOpen, isContinuation, isMinor, isTurn: false });
    }
  }
  return marked;
}

/** A whole sentence by its looks, so that it is speech even without a cue. */
export function isSentenceLike(text: string, { inner, isMinor }: Marked): boolean {
  const said = text.slice(inner.start, inner.end);
  return (
    !isMinor &&
    (said.match(WORD)?.length ?? 0) >= 4 &&
    /^[\p{Lu}\p{N}…[(‘'$]/u.test(said) &&
    /[.,?!…—–][”"’')\]]*$/u.test(said)
  );
}
