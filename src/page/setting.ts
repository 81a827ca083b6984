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

export interface Setting {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly listDepth: number;
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
  if (tag === 'ul' || tag === 'ol') return { ...outer, listDepth: listDepth + 1, element };
  if (tag === 'li') return { kind: 'listItem', level: Math.max(1, listDepth), listDepth, element };
  if (tag === 'pre') {
    const isCode = element.querySelector('code, samp, kbd') !== null || CODE.test(element.getAttribute('class') ?? '');
    return { kind: isCode ? 'code' : outer.kind, listDepth, element };
  }
  return { ...outer, element };
}
