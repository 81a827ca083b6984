/** The text of a live element without white space, each character with the text node it comes from. */
import type { Span } from '../model/span.ts';
import { drawnTexts } from './drawn.ts';
import { isSilent, UNREAD_TAGS } from './inline.ts';
import { isUndrawn } from './visibility.ts';

/** A span of squeezed text. */
export type Stretch = Span;

/** What is drawn as nothing or as a gap: white space of all kinds, soft hyphens, zero-width marks. */
const GAP = /[\s\u00a0\u00ad\u200b\u2060\ufeff]/;
const GAPS = new RegExp(GAP.source, 'g');

/** Text without its white space and invisible characters. */
export const squeeze = (text: string): string => text.replace(GAPS, '');

export interface LiveText {
  readonly text: string;
  /**
   * From the first to after the last character of a stretch: one range, or one for each tree the text runs through, as a
   * range cannot leave a shadow root. `null` beyond the text.
   */
  readonly rangesOf: (stretch: Stretch) => readonly Range[] | null;
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

/** Index of the last piece that starts at or before a character. */
function pieceAt(pieces: readonly Piece[], index: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Left out as extraction leaves it out inside a line: help for other readers, what is not drawn. */
function isSkipped(element: Element): boolean {
  if (UNREAD_TAGS.has(element.localName)) return true;
  // A form may hold a field of that name.
  const canTell = typeof element.getAttribute === 'function' && typeof element.querySelector === 'function';
  return isUndrawn(element) || (canTell && isSilent(element));
}

/** Whether a range can run from one node to the other, and forwards. */
function isOneRun(first: Node, second: Node): boolean {
  if (first.getRootNode() !== second.getRootNode()) return false;
  return (first.compareDocumentPosition(second) & 4) /* DOCUMENT_POSITION_FOLLOWING */ !== 0;
}

export function readLiveText(root: Element): LiveText {
  const pieces: Piece[] = [];
  let text = '';
  for (const node of drawnTexts(root, isSkipped)) {
    const squeezed = squeeze(node.data);
    if (squeezed === '') continue;
    pieces.push({ node, start: text.length });
    text += squeezed;
  }
  return {
    text,
    rangesOf: ({ start, end }) => {
      if (start < 0 || end <= start || end > text.length) return null;
      const ranges: Range[] = [];
      let previous: Node | null = null;
      for (const piece of pieces.slice(pieceAt(pieces, start), pieceAt(pieces, end - 1) + 1)) {
        const { node } = piece;
        const last = Math.min(end, text.length) - piece.start - 1;
        const length = squeeze(node.data).length;
        const stop = offsetIn(node.data, Math.min(last, length - 1)) + 1;
        const current = ranges.at(-1);
        if (previous !== null && current !== undefined && isOneRun(previous, node)) current.setEnd(node, stop);
        else {
          const range = node.ownerDocument.createRange();
          range.setStart(node, offsetIn(node.data, Math.max(0, start - piece.start)));
          range.setEnd(node, stop);
          ranges.push(range);
        }
        previous = node;
      }
      return ranges;
    },
  };
}
