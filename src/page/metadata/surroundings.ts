/** What stands around the headline: the date line and the byline are there, and in other articles' teasers too. */

/** Elements that are not of this article, whatever times and names they hold. */
export const ELSEWHERE =
  'aside, footer, nav, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="recommend" i], [class*="teaser" i], [class*="trending" i], [class*="promo" i], [class*="newsletter" i]';

/** A longer text is no date line or byline. */
export const MAX_LINE = 160;
/** Texts looked at behind the headline and before it. */
const TEXTS_BEHIND = 60;
const TEXTS_BEFORE = 15;
/** How far up from the headline is still its own box. */
const LEVELS = 3;

export interface Line {
  /** The innermost element. */
  readonly element: Element;
  readonly text: string;
  /** Text of the line it stands in; its own where that is too long. */
  readonly line: string;
}

export interface Surroundings {
  /** The element with the headline; `null` where the page shows none. */
  readonly heading: Element | null;
  readonly isElsewhere: (element: Element) => boolean;
  /** 0 in the headline's own box, 1 behind it, 2 before it. */
  readonly rankOf: (element: Element) => 0 | 1 | 2;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function surroundingsOf(heading: Element | null): Surroundings {
  let box = heading;
  for (let level = 0; level < LEVELS && box?.parentElement; level++) {
    if (/^(?:body|main|html)$/.test(box.parentElement.localName)) break;
    box = box.parentElement;
  }
  // Themes name the whole page ("has-sidebar", "comments-open"): what holds the headline is the article's.
  const holdsAll = (element: Element): boolean =>
    heading === null ? /^(?:html|body|main)$/.test(element.localName) : element.contains(heading);
  // Lines have most of what is around them in common.
  const known = new Map<Element, boolean>();
  const isElsewhere = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const { parentElement } = element;
    const isApart = element.matches(ELSEWHERE) && !holdsAll(element);
    const found = isApart || (parentElement !== null && isElsewhere(parentElement));
    known.set(element, found);
    return found;
  };
  return {
    heading,
    isElsewhere,
    rankOf: (element) => {
      if (heading === null || box?.contains(element)) return 0;
      // Node.DOCUMENT_POSITION_FOLLOWING, which Node does not have.
      return (heading.compareDocumentPosition(element) & 4) !== 0 ? 1 : 2;
    },
  };
}

const UNREAD = /^(?:script|style|noscript|template|option|title)$/;
/** Elements that begin a line, and end the one before. */
const BREAKING =
  /^(?:address|article|aside|blockquote|br|div|dl|figure|footer|h[1-6]|header|hr|ol|p|section|table|ul)$/;

/** A text that stands bare between blocks, as old templates write their date line, is a line of its own. */
function bareLineAt(node: Node, element: Element): Line | null {
  const neighbours = [node.previousSibling, node.nextSibling].filter((neighbour) => neighbour !== null);
  if (!neighbours.every(({ nodeName }) => BREAKING.test(nodeName.toLowerCase()))) return null;
  const text = flat(node.nodeValue?.slice(0, MAX_LINE * 4) ?? '');
  return text.length > MAX_LINE ? null : { element, text, line: text };
}

/** Text of an element, white space collapsed; only so much of a long one that it is told to be too long. */
type TextReader = (element: Element) => string;

function textReader(): TextReader {
  const known = new Map<Element, string>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const text = flat(element.textContent?.slice(0, MAX_LINE * 4) ?? '');
    known.set(element, text);
    return text;
  };
}

function lineOf(element: Element, textOf: TextReader): Line | null {
  const text = textOf(element);
  if (text.length > MAX_LINE) return null;
  let line = text;
  for (
    let above = element.parentElement, level = 0;
    above !== null && level < 2;
    above = above.parentElement, level++
  ) {
    const wider = textOf(above);
    if (wider.length > MAX_LINE) break;
    line = wider;
  }
  return { element, text, line };
}

const known = new WeakMap<Surroundings, readonly Line[]>();

/** Short texts near the headline: those behind it in the order of the page, then those before it, nearest first. */
export function linesNear(surroundings: Surroundings): readonly Line[] {
  const before = known.get(surroundings);
  if (before !== undefined) return before;
  const found = findLines(surroundings);
  known.set(surroundings, found);
  return found;
}

function findLines({ heading, isElsewhere }: Surroundings): Line[] {
  if (heading === null) return [];
  const lines = new Map<Node, Line>();
  const textOf = textReader();
  const walk = (step: 'nextNode' | 'previousNode', most: number): void => {
    const walker = heading.ownerDocument.createTreeWalker(heading.ownerDocument, 4 /* NodeFilter.SHOW_TEXT */);
    walker.currentNode = heading;
    let count = 0;
    for (let node = walker[step](); node !== null && count < most; node = walker[step]()) {
      if ((node.nodeValue ?? '').trim() === '' || heading.contains(node)) continue;
      count++;
      const element = node.parentElement;
      if (element === null || UNREAD.test(element.localName) || isElsewhere(element)) continue;
      const whole = lineOf(element, textOf);
      const line = whole ?? bareLineAt(node, element);
      if (line !== null) lines.set(whole ? element : node, line);
    }
  };
  walk('nextNode', TEXTS_BEHIND);
  walk('previousNode', TEXTS_BEFORE);
  return [...lines.values()];
}
