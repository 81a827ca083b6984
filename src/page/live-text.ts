/** The text of a live element without white space, each character with the text node it comes from. */
import type { Span } from '../model/span.ts';
import { isSilent } from './inline.ts';
import { isUndrawn } from './visibility.ts';

/** A span of squeezed text. */
export type Stretch = Span;

/** What is drawn as nothing or as a gap: white space of all kinds, soft hyphens, zero-width marks. */
const GAP = /[\s\u00a0\u00ad\u200b\u2060\ufeff]/;
const GAPS = new RegExp(GAP.source, 'g');

/** Their text is never read out, as in `sanitize.ts`. */
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'option', 'button', 'svg']);

/** Text without its white space and invisible characters. */
export const squeeze = (text: string): string => text.replace(GAPS, '');

export interface LiveText {
  readonly text: string;
  /** The range from the first to after the last character of a stretch; `null` beyond the text. */
  readonly rangeOf: (stretch: Stretch) => Range | null;
}

interface Piece {
  readonly node: Text;
  /** Of its first character in the squeezed text. */
  readonly start: number;
}

/** Offset in a node's data of the squeezed character at `index`. */
function offsetIn(data: string, index: number): number {
  let seen = 0;
  for (let at = 0; at < data.length; at++) {
    if (GAP.test(data.charAt(at))) continue;
    if (seen === index) return at;
    seen++;
  }
  return data.length;
}

/** The last piece that starts at or before a character. */
function pieceAt(pieces: readonly Piece[], index: number): Piece | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

/** Leaves out what extraction leaves out inside a line: help for other readers, what is not drawn. */
export function readLiveText(root: Element): LiveText {
  const document = root.ownerDocument;
  // NodeFilter's constants, which Node does not have: elements and text; accept, reject, skip.
  const walker = document.createTreeWalker(root, 1 | 4, (node) => {
    if (node.nodeType === 3) return 1;
    const element = node as Element;
    return UNREAD.has(element.localName) || isSilent(element) || isUndrawn(element) ? 2 : 3;
  });
  const pieces: Piece[] = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const squeezed = squeeze((node as Text).data);
    if (squeezed === '') continue;
    pieces.push({ node: node as Text, start: text.length });
    text += squeezed;
  }
  const pointAt = (index: number): { readonly node: Text; readonly offset: number } | null => {
    const piece = pieceAt(pieces, index);
    return piece === undefined ? null : { node: piece.node, offset: offsetIn(piece.node.data, index - piece.start) };
  };
  return {
    text,
    rangeOf: ({ start, end }) => {
      if (start < 0 || end <= start || end > text.length) return null;
      const [first, last] = [pointAt(start), pointAt(end - 1)];
      if (first === null || last === null) return null;
      const range = document.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      return range;
    },
  };
}
