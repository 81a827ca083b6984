/** Block elements: which they are, and what kind of passage the text directly inside one is. */
import type { BlockKind } from '../model/article.ts';

export const BLOCK_TAGS = new Set([
  ...['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'address', 'hr', 'hgroup'],
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'blockquote',
    'pre',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'figure',
    'figcaption',
  ],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'details', 'summary'],
]);
const CODE = /(^|[\s_-])(code|hljs|highlight|prettyprint|language|lang|terminal|console)($|[\s_-])/i;

/** How lines of code begin or end: brackets, semicolons, comments, a prompt. */
const CODE_LINE = /[;{}]\s*$|^\s*(?:#!|\/\/|\/\*|\$ |>>> |<\/?[a-z])/;
const MIN_CODE_SHARE = 0.3;

/** Whether pre-formatted text is code; much of it is prose in a typewriter's dress. */
function isCode(element: Element): boolean {
  if (element.querySelector('code, samp, kbd') !== null) return true;
  if (CODE.test(element.getAttribute('class') ?? '')) return true;
  const lines = (element.textContent ?? '').split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line) => CODE_LINE.test(line)).length > MIN_CODE_SHARE * lines.length;
}

export interface Setting {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly listDepth: number;
  /** Lines end where the page's source ends them. */
  readonly isPreformatted?: boolean;
  /** The block element the text stands in. */
  readonly element: Element;
}

const headingLevel = (tag: string): number | null => {
  const match = /^h([1-6])$/.exec(tag);
  return match ? Number(match[1]) : null;
};

/**
 * The setting inside a block element, given the one it stands in.
 *
 * @param tagOf The tag an element has in the page, as Readability renames headings.
 */
export function settingOf(element: Element, outer: Setting, tagOf: (element: Element) => string): Setting {
  const tag = element.localName;
  const { listDepth } = outer;
  const level = headingLevel(tag);
  if (level !== null) return { kind: 'heading', level: headingLevel(tagOf(element)) ?? level, listDepth, element };
  if (tag === 'figcaption' || tag === 'caption') return { kind: 'caption', listDepth, element };
  if (tag === 'blockquote') return { kind: 'blockQuotation', listDepth, element };
  if (tag === 'ul' || tag === 'ol' || tag === 'dl') return { ...outer, listDepth: listDepth + 1, element };
  if (tag === 'li' || tag === 'dt') return { kind: 'listItem', level: Math.max(1, listDepth), listDepth, element };
  // What is said of a term stands below it.
  if (tag === 'dd') return { kind: 'listItem', level: Math.max(1, listDepth) + 1, listDepth: listDepth + 1, element };
  if (tag === 'pre') return { kind: isCode(element) ? 'code' : outer.kind, listDepth, isPreformatted: true, element };
  return { ...outer, element };
}
