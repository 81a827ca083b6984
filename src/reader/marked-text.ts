/**
 * Marks of a text as a tree of nested pieces, ready to be drawn as elements.
 * Marks may overlap in any way; elements may not. What sticks out of the mark around it goes on behind it.
 */
import type { Mark } from '../model/article.ts';
import { compareSpans, type Span } from '../model/span.ts';

export type Piece =
  | { readonly span: Span; readonly mark: null }
  | { readonly span: Span; readonly mark: Mark; readonly pieces: readonly Piece[] };

const clip = (mark: Mark, { start, end }: Span): Mark => ({
  ...mark,
  span: { start: Math.max(start, mark.span.start), end: Math.min(end, mark.span.end) },
});

const isEmpty = ({ span }: Mark): boolean => span.start >= span.end;

/** Of two marks over the same words the link is outside: its border is what is pressed. */
const byPlace = (a: Mark, b: Mark): number =>
  compareSpans(a.span, b.span) || Number(b.kind === 'link') - Number(a.kind === 'link');

/**
 * @param span What is drawn.
 * @param marks In any order; parts of them outside `span` do not count. A link within a link is left out: no element may
 * hold it.
 * @returns Pieces that cover `span` without gap or overlap.
 */
export function piecesOf(span: Span, marks: readonly Mark[]): Piece[] {
  const queue = marks
    .map((mark) => clip(mark, span))
    .filter((mark) => !isEmpty(mark))
    .sort(byPlace);
  const pieces: Piece[] = [];
  let at = span.start;
  while (queue.length > 0) {
    const mark = queue.shift();
    if (mark === undefined) break;
    if (mark.span.start > at) pieces.push({ span: { start: at, end: mark.span.start }, mark: null });
    const touching = queue.filter(({ span }) => span.start < mark.span.end);
    const rest = { start: mark.span.end, end: span.end };
    const beyond = touching.map((other) => clip(other, rest)).filter((other) => !isEmpty(other));
    queue.splice(0, touching.length, ...beyond);
    queue.sort(byPlace);
    const inside = touching.filter(({ kind }) => kind !== 'link' || mark.kind !== 'link');
    pieces.push({ span: mark.span, mark, pieces: piecesOf(mark.span, inside) });
    at = mark.span.end;
  }
  if (at < span.end) pieces.push({ span: { start: at, end: span.end }, mark: null });
  return pieces;
}
