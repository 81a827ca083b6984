/** The lines of a page: the text of each element that is a block, in document order, whatever Readability makes of it. */
import type { Place } from '../model/article.ts';
import { placeOf } from './trace.ts';

export interface Line {
  readonly element: Element;
  /** Of the element. */
  readonly place: Place;
  /** White space collapsed; only the beginning of a long one. */
  readonly text: string;
  /** Characters of text before it in the page, and after it. */
  readonly start: number;
  readonly end: number;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'title', 'svg']);
/** Longer lines are prose; nobody asks for their end. */
const MAX_KEPT = 400;

/** The block that a text node stands in; `null` in scripts and the like, which hold more characters than the text. */
function blockAround(parent: Element | null): Element | null {
  let element = parent;
  while (element !== null && INLINE.has(element.localName)) element = element.parentElement;
  return element === null || UNREAD.has(element.localName) ? null : element;
}

/** @param clone Marked, and nothing taken out of it yet. */
export function linesOf(clone: Document): Line[] {
  const lines: { element: Element; place: Place; text: string; start: number; end: number }[] = [];
  const walker = clone.createTreeWalker(clone, 4 /* NodeFilter.SHOW_TEXT, which Node does not have */);
  let length = 0;
  let parent: Element | null = null;
  let block: Element | null = null;
  const blockOf = (node: Node): Element | null => {
    if (node.parentElement !== parent) {
      parent = node.parentElement;
      block = blockAround(parent);
    }
    return block;
  };
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const raw = node.nodeValue ?? '';
    if (!/\S/.test(raw)) continue;
    const element = blockOf(node);
    if (element === null) continue;
    const text = raw.replace(/\s+/g, ' ');
    const start = length;
    length += text.length;
    const last = lines.at(-1);
    if (last?.element === element) {
      if (last.text.length < MAX_KEPT) last.text += text.slice(0, MAX_KEPT);
      last.end = length;
      continue;
    }
    const place = placeOf(element);
    if (place !== null) lines.push({ element, place, text: text.slice(0, MAX_KEPT), start, end: length });
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() }));
}
