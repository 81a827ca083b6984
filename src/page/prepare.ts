/**
 * Makes a clone ready for Readability: keeps what it would lose.
 * It puts a bare `p` in the place of a `div` that holds only text, drops wrappers it takes for share buttons whole, and
 * judges headings and paragraphs, too, by their class names ("header-anchor", "media-text") and by words they share with
 * the title. What a name says of them is for our own rules, which know it from the page's outline.
 */
import type { Line } from './lines.ts';
import { nameWords } from './outline.ts';
import { copyMark } from './trace.ts';

const BLOCKS =
  'address, article, aside, blockquote, center, details, div, dl, fieldset, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, img, li, main, nav, ol, p, picture, pre, section, table, ul, video';

const BLOCK_TAGS = new Set(BLOCKS.split(', '));

/** A `div` of text alone gets a `span` that carries its place; those with blocks or pictures have no need of one. */
function keepPlace(division: Element): void {
  if (division.querySelector(BLOCKS) !== null) return;
  if (!/\S/.test(division.textContent ?? '')) return;
  const span = division.ownerDocument.createElement('span');
  copyMark(division, span);
  // `while (division.firstChild !== null) span.append(division.firstChild)` took a quarter longer.
  for (let child = division.firstChild; child !== null; child = division.firstChild) span.appendChild(child);
  division.appendChild(span);
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

/** "[edit]", "#", a number: what stands in the wrapper of a heading beside it. */
const MAX_BESIDE = 12;
const MAX_HEADING = 300;

function dropNames(element: Element): void {
  element.removeAttribute('class');
  element.removeAttribute('id');
}

/** Takes a heading out of a wrapper of its own, and the name off a section that is called as its heading is. */
function keepHeading(heading: Element): void {
  dropNames(heading);
  const text = (heading.textContent ?? '').trim();
  if (text === '' || text.length > MAX_HEADING) return;
  for (let wrapper = heading.parentElement; wrapper?.localName === 'div'; wrapper = heading.parentElement) {
    if (wrapper.querySelector('img, picture, video, p') !== null) break;
    if ((wrapper.textContent ?? '').trim().length > text.length + MAX_BESIDE) break;
    wrapper.before(heading);
  }
  const section = heading.parentElement;
  const id = section?.getAttribute('id') ?? '';
  if (section !== null && id !== '' && nameWords(id) === nameWords(text)) section.removeAttribute('id');
}

/** A shorter paragraph may be a line of furniture. */
const MIN_PROSE = 80;
const SENTENCE_END = /[.!?…。！？।۔؟:]["'”’»)」』]*\s*$/;

function keepParagraph(paragraph: Element): void {
  // In a selector (`p[class], p[id]`) the same two questions took twice as long.
  if (!paragraph.hasAttribute('class') && !paragraph.hasAttribute('id')) return;
  const text = paragraph.textContent ?? '';
  if (text.length >= MIN_PROSE && SENTENCE_END.test(text.slice(-8))) dropNames(paragraph);
}

/**
 * How the text in a box looks, in the class names of utility frameworks: "text-center", "md:text-gray-500". Readability takes
 * "text" for the name of an article, so that a box in the middle of one won over it, and cost it its headings.
 */
const LOOK =
  /^(?:[\w-]+:)*text-(?:center|left|right|start|end|justify|wrap|nowrap|balance|pretty|xs|sm|base|md|lg|\d?xl|white|black|muted|body|light|dark|primary|secondary|uppercase|[a-z]+-\d{2,3})$/;

function dropLooks(box: Element): void {
  const names = (box.getAttribute('class') ?? '').split(/\s+/);
  const others = names.filter((name) => !LOOK.test(name));
  if (others.length < names.length) box.setAttribute('class', others.join(' '));
}

/** Readability takes headings away that are like the title; which repeat it is for `titleRepeated` to say. */
function hideTitle(clone: Document): void {
  clone.title = '';
  for (const meta of clone.querySelectorAll('meta[property*="title" i], meta[name*="title" i]')) meta.remove();
}

/** Divisions with text of their own: asking the page's lines is cheaper than asking each division. */
function divisionsIn(lines: readonly Line[]): ReadonlySet<Element> {
  const divisions = new Set<Element>();
  for (const { element } of lines) {
    let block: Element | null = element;
    while (block !== null && !BLOCK_TAGS.has(block.localName)) block = block.parentElement;
    if (block?.localName === 'div') divisions.add(block);
  }
  return divisions;
}

/**
 * @param clone Marked; its names have been read.
 * @param lines Of the clone.
 */
export function prepareClone(clone: Document, lines: readonly Line[]): void {
  hideTitle(clone);
  for (const quotation of clone.querySelectorAll('blockquote')) keepQuotation(quotation);
  for (const heading of clone.querySelectorAll('h1, h2, h3, h4, h5, h6')) keepHeading(heading);
  for (const paragraph of clone.querySelectorAll('p')) keepParagraph(paragraph);
  for (const box of clone.querySelectorAll('[class*="text-"]')) dropLooks(box);
  for (const division of divisionsIn(lines)) keepPlace(division);
}
