/**
 * Makes a clone ready for Readability: keeps what it would lose.
 * It puts a bare `p` in the place of a `div` that holds only text, and drops wrappers it takes for share buttons whole.
 */
import { markAt, placeOf } from './trace.ts';

const BLOCKS =
  'address, article, aside, blockquote, center, details, div, dl, fieldset, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, img, li, main, nav, ol, p, picture, pre, section, table, ul, video';

/** A `div` of text alone gets a `span` that carries its place. Returns at once for those with blocks or pictures. */
function keepPlace(division: Element): void {
  const place = placeOf(division);
  if (place === null || (division.textContent ?? '').trim() === '' || division.querySelector(BLOCKS) !== null) return;
  const span = division.ownerDocument.createElement('span');
  markAt(span, place);
  span.append(...division.childNodes);
  division.append(span);
}

/** Shorter quotations are slogans and buttons. */
const MIN_QUOTATION = 40;

/** Takes off wrappers that hold nothing but a quotation: "social-media-embed" would go, and what was said there with it. */
function keepQuotation(quotation: Element): void {
  const text = (quotation.textContent ?? '').trim();
  if (text.length < MIN_QUOTATION) return;
  let outermost = quotation;
  for (let wrapper = quotation.parentElement; wrapper !== null; wrapper = wrapper.parentElement) {
    if (wrapper.localName !== 'div' || (wrapper.textContent ?? '').trim() !== text) break;
    outermost = wrapper;
  }
  if (outermost !== quotation) outermost.replaceWith(quotation);
}

/** @param clone Marked; its names have been read. */
export function prepareClone(clone: Document): void {
  for (const quotation of clone.querySelectorAll('blockquote')) keepQuotation(quotation);
  for (const division of clone.querySelectorAll('div')) keepPlace(division);
}
