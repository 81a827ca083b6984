/**
 * Between spans of the article and ranges in the reader's own document.
 * Elements with `data-start` hold the article's text from there on, letter for letter, whatever elements lie within.
 */
import type { TextPart } from '../model/article.ts';
import type { Span } from '../model/span.ts';

const HOLDER = '[data-start]';

const partOf = (holder: Element): TextPart => (holder.getAttribute('data-part') ?? 'body') as TextPart;
const startOf = (holder: Element): number => Number(holder.getAttribute('data-start'));
const textsIn = (holder: Element): Text[] => {
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
};

/** The range of `span`, in the text of one holder, as far as it lies there. */
function rangeIn(holder: Element, span: Span): Range | null {
  const range = document.createRange();
  let at = startOf(holder);
  let isOpen = false;
  for (const text of textsIn(holder)) {
    const end = at + text.data.length;
    if (!isOpen && span.start < end && span.end > at) {
      range.setStart(text, Math.max(0, span.start - at));
      isOpen = true;
    }
    if (isOpen) range.setEnd(text, Math.min(text.data.length, span.end - at));
    if (span.end <= end) break;
    at = end;
  }
  return isOpen && !range.collapsed ? range : null;
}

/** @returns One range a block or cell, in reading order; none where the span is not shown. */
export function rangesOf(root: ParentNode, part: TextPart, span: Span): Range[] {
  const holders = [...root.querySelectorAll(HOLDER)].filter((holder) => partOf(holder) === part);
  const ranges: Range[] = [];
  for (const [i, holder] of holders.entries()) {
    const next = holders[i + 1];
    if (next !== undefined && startOf(next) <= span.start) continue;
    if (startOf(holder) >= span.end) break;
    const range = rangeIn(holder, span);
    if (range !== null) ranges.push(range);
  }
  return ranges;
}

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
