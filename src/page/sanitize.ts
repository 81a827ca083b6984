/**
 * The one place where what a page says becomes elements or text of ours, and the one door to DOMPurify.
 * Everything after it may trust that there is no script, no handler, no frame and no clobbered property.
 */
import DOMPurify, { type WindowLike } from 'dompurify';

const TAGS = [
  ...['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'address', 'hr', 'br', 'wbr'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hgroup', 'blockquote', 'pre', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'figure', 'figcaption', 'picture', 'img'],
  ...['a', 'em', 'i', 'strong', 'b', 'span', 'q', 'cite', 'code', 'kbd', 'samp', 'var', 'abbr', 'time', 'sub', 'sup'],
  ...['small', 'mark', 'del', 'ins', 's', 'u', 'bdi', 'bdo', 'ruby', 'rb', 'rt', 'rp', 'details', 'summary', 'dfn'],
];
const ATTRIBUTES = [
  'class',
  'role',
  'lang',
  'dir',
  'href',
  'src',
  'alt',
  'start',
  'value',
  'reversed',
  'hidden',
  'type',
  'colspan',
  'rowspan',
];
/** Their text is never part of an article; other forbidden elements lose their tag and keep their text. */
const WITHOUT_CONTENT = [
  ...['button', 'select', 'textarea', 'option', 'datalist', 'svg', 'math', 'canvas', 'object', 'audio', 'video'],
  ...['iframe', 'template', 'noscript', 'script', 'style', 'title', 'dialog', 'map', 'progress', 'meter'],
];

type Purifier = ReturnType<typeof DOMPurify>;
const purifiers = new WeakMap<object, Purifier>();

/** @throws Where DOMPurify cannot work: it would hand back what it was given, scripts included. */
function purifierFor(view: WindowLike): Purifier {
  const known = purifiers.get(view);
  if (known !== undefined) return known;
  const purifier = DOMPurify(view);
  if (purifier.isSupported !== true) throw new Error('DOMPurify cannot clean in this environment');
  purifiers.set(view, purifier);
  return purifier;
}

/**
 * A clean copy of an element and what is in it, in an inert document: text, structure, links and images.
 * `data-` attributes and class names stay, as rules and traces need them.
 *
 * @param view The window of a live document; in Node, jsdom's.
 */
export function sanitizeElement(element: Element, view: WindowLike): DocumentFragment {
  return purifierFor(view).sanitize(element, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: true,
    ALLOW_ARIA_ATTR: true,
    ADD_FORBID_CONTENTS: WITHOUT_CONTENT,
    RETURN_DOM_FRAGMENT: true,
  });
}

/** Plain text of a field that may hold markup or entities, as titles in JSON-LD do; white space collapsed. */
export function plainText(field: string, view: WindowLike): string {
  // A title of megabytes is no title, and would be parsed three times.
  const short = field.slice(0, 2000);
  if (!/[<&]/.test(short)) return short.replace(/\s+/g, ' ').trim();
  const fragment = purifierFor(view).sanitize(short, { ALLOWED_TAGS: [], RETURN_DOM_FRAGMENT: true });
  return (fragment.textContent ?? '').replace(/\s+/g, ' ').trim();
}
