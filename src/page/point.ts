/**
 * From a point in the live page to a place in the article: where the reader pressed, or what he has selected.
 * `anchor.ts` knows the other way; it is asked for the middle until the two meet.
 */
import { partText, type TextPart } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { rangesOf } from './anchor.ts';
import type { Extraction } from './extract.ts';

/** Between two characters of a text node, or two children of an element. */
export interface PagePoint {
  readonly node: Node;
  readonly offset: number;
}

export interface ArticlePlace {
  readonly part: TextPart;
  readonly offset: number;
}

/** -1: the point is before them; 0: in them; 1: after them; `null`: in another tree, or they are not in the page. */
function compare(ranges: readonly Range[] | null, { node, offset }: PagePoint): number | null {
  const sides = (ranges ?? []).flatMap((range) => {
    try {
      return [range.comparePoint(node, offset)];
    } catch {
      // A range of another document, or of a shadow root.
      return [];
    }
  });
  if (sides.length === 0) return null;
  return sides.includes(0) ? 0 : (sides.findLast((side) => side === 1) ?? -1);
}

/** The first of some things in order that the point is not behind; `length` where there is none, or the page holds none. */
function firstNotBefore(length: number, sideOf: (index: number) => number | null): number {
  let [low, high] = [0, length];
  let isKnown = false;
  while (low < high) {
    const middle = (low + high) >> 1;
    let known = middle;
    let side = sideOf(known);
    // What the page does not hold tells nothing: the next that it holds does.
    while (side === null && ++known < high) side = sideOf(known);
    isKnown ||= side !== null;
    if (side === 1) low = known + 1;
    else high = middle;
  }
  return isKnown ? low : length;
}

function placeIn(extraction: Extraction, part: TextPart, { start, end }: Span, point: PagePoint): ArticlePlace {
  const offset = firstNotBefore(end - start, (index) => {
    const ranges = rangesOf(extraction, part, { start: start + index, end: start + index + 1 });
    const side = compare(ranges, point);
    // Right behind a character is not in it.
    return side === 0 && ranges?.every((range) => isEndOf(range, point)) ? 1 : side;
  });
  // White space is found together with what follows it.
  const text = partText(extraction.article, part).slice(start + offset, end);
  return { part, offset: start + offset + (text.length - text.trimStart().length) };
}

const isEndOf = ({ endContainer, endOffset }: Range, { node, offset }: PagePoint): boolean =>
  endContainer === node && endOffset === offset;

/** The first character of the article at the point or behind it; `null` where there is none behind it. */
export function placeAt(extraction: Extraction, point: PagePoint): ArticlePlace | null {
  const { article } = extraction;
  for (const part of ['title', 'standfirst'] as const) {
    const whole = { start: 0, end: partText(article, part).length };
    if (compare(rangesOf(extraction, part, whole), point) === 0) return placeIn(extraction, part, whole, point);
  }
  const { blocks } = article;
  const at = firstNotBefore(blocks.length, (index) => {
    const block = blocks[index];
    return block ? compare(rangesOf(extraction, 'body', block.span), point) : null;
  });
  const block = blocks[at];
  if (block === undefined) return null;
  const place = placeIn(extraction, 'body', block.span, point);
  const next = blocks[at + 1];
  // Right behind a paragraph is before the next.
  if (place.offset < block.span.end) return place;
  return next ? { part: 'body', offset: next.span.start } : null;
}
