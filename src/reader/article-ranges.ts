/**
 * Between spans of the article and ranges in the reader's own document.
 * Elements with `data-start` hold the article's text from there on, letter for letter, whatever elements lie within.
 */
import type { TextPart } from '../model/article.ts';
import type { Span } from '../model/span.ts';

const HOLDER = '[data-start]';

const partOf = (holder: Element): TextPart => (holder.getAttribute('data-part') ?? 'body') as TextPart;
const startOf = (holder: Element): number => Number(holder.getAttribute('data-start'));

export interface Holder {
  readonly element: Element;
  /** In the text of its part. */
  readonly start: number;
}

/** In reading order. True until the article is drawn anew; an article of a megabyte has 8,000. */
export const holdersOf = (root: ParentNode, part: TextPart): readonly Holder[] =>
  [...root.querySelectorAll(HOLDER)].flatMap((element) =>
    partOf(element) === part ? [{ element, start: startOf(element) }] : [],
  );

const textsIn = (holder: Element): Text[] => {
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
};

/** Where `span` lies in the text of one holder, as far as it lies there. */
function boundsIn({ element, start }: Holder, span: Span): StaticRangeInit | null {
  let begin: Pick<StaticRangeInit, 'startContainer' | 'startOffset'> | null = null;
  let bounds: StaticRangeInit | null = null;
  let at = start;
  for (const text of textsIn(element)) {
    const end = at + text.data.length;
    if (span.start < end && span.end > at) {
      begin ??= { startContainer: text, startOffset: Math.max(0, span.start - at) };
      bounds = { ...begin, endContainer: text, endOffset: Math.min(text.data.length, span.end - at) };
    }
    if (span.end <= end) break;
    at = end;
  }
  return bounds;
}

/** Index of the last holder that begins at `offset` or before; 0 where none does. */
function indexAt(holders: readonly Holder[], offset: number): number {
  let [low, high] = [0, holders.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((holders[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** @returns One a block or cell, in reading order; none where the span is not shown. */
function allBoundsOf(holders: readonly Holder[], span: Span): StaticRangeInit[] {
  const all: StaticRangeInit[] = [];
  for (let at = indexAt(holders, span.start); at < holders.length; at += 1) {
    const holder = holders[at];
    if (holder === undefined || holder.start >= span.end) break;
    const bounds = boundsIn(holder, span);
    if (bounds !== null) all.push(bounds);
  }
  return all;
}

/** As `allBoundsOf`, in ranges that know where they are drawn. */
export const rangesOf = (holders: readonly Holder[], span: Span): Range[] =>
  allBoundsOf(holders, span).map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  });

/**
 * As `allBoundsOf`, for marks by the thousand: the browser brings every live range up to date at every change of the
 * document, and these it does not. They are true until the article is drawn anew.
 */
export const staticRangesOf = (holders: readonly Holder[], span: Span): StaticRange[] =>
  allBoundsOf(holders, span).map((bounds) => new StaticRange(bounds));

export interface ArticlePoint {
  readonly part: TextPart;
  /** In the text of the part. */
  readonly offset: number;
}

/** Where in the article a point of the document lies; `null` outside of its text. */
export function pointOf(node: Node, offset: number): ArticlePoint | null {
  const element = node instanceof Element ? node : node.parentElement;
  const holder = element?.closest(HOLDER);
  if (!holder) return null;
  const before = document.createRange();
  before.setStart(holder, 0);
  before.setEnd(node, offset);
  return { part: partOf(holder), offset: startOf(holder) + before.toString().length };
}
