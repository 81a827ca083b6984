/**
 * From a span of the article to a range in the live page.
 * A block's text is looked for in the live element of its place, letter by letter without white space: the page's own line
 * breaks, soft hyphens and inline elements do not matter. A phrase that is there twice is told apart by where the block stands.
 */
import { type Article, type Block, type Place, partText, type TextPart } from '../model/article.ts';
import { type Span, sliceOf } from '../model/span.ts';
import type { Extraction } from './extract.ts';
import { readLiveText, type Stretch, squeeze } from './live-text.ts';

/** A text of the article and where it should be in the page. */
interface Passage {
  readonly text: string;
  readonly place: Place | null;
  /** Texts that come before it in the same element, in order. */
  readonly earlier: readonly string[];
}

/** Offsets in squeezed text. */
type Found = Stretch | null;

/** Finds each text after the one before it; the last is the one wanted. */
function findInOrder(live: string, texts: readonly string[]): number {
  let from = 0;
  let at = -1;
  for (const text of texts) {
    at = live.indexOf(text, from);
    // One that the page has changed since does not shift the others.
    if (at >= 0) from = at + text.length;
  }
  return at;
}

/** The occurrence of a phrase nearest to where it is expected. */
function findNearest(live: string, phrase: string, expected: number): number {
  let best = -1;
  for (let at = live.indexOf(phrase); at >= 0; at = live.indexOf(phrase, at + 1)) {
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  }
  return best;
}

/** @param span In the passage's text. */
function locate(live: string, passage: Passage, span: Span, isOwnElement: boolean): Found {
  const text = squeeze(passage.text);
  const before = squeeze(passage.text.slice(0, span.start)).length;
  const phrase = squeeze(sliceOf(passage.text, span));
  if (phrase === '') return null;
  const earlier = isOwnElement ? passage.earlier.map(squeeze) : [];
  const block = findInOrder(live, [...earlier, text]);
  if (block >= 0) return { start: block + before, end: block + before + phrase.length };
  // The page has changed inside the block (or something in it is not read): the words themselves, in their own element alone.
  const expected = earlier.reduce((sum, each) => sum + each.length, 0) + before;
  const at = isOwnElement ? findNearest(live, phrase, expected) : -1;
  return at < 0 ? null : { start: at, end: at + phrase.length };
}

/** The range of a span of a passage: in its own element, else, where the page has rebuilt itself, anywhere in its body. */
function rangeIn({ trace }: Extraction, passage: Passage, span: Span): Range | null {
  const element = passage.place === null ? undefined : trace.elements[passage.place];
  if (element === undefined) return null;
  const roots = element.isConnected ? [element, element.ownerDocument.body] : [element.ownerDocument.body];
  for (const root of roots) {
    const live = readLiveText(root);
    const found = locate(live.text, passage, span, root === element);
    if (found !== null) return live.rangeOf(found);
  }
  return null;
}

function blockPassage(article: Article, index: number, block: Block): Passage {
  const earlier = article.blocks.slice(0, index).filter(({ place }) => place === block.place);
  return {
    text: sliceOf(article.text, block.span),
    place: block.place,
    earlier: earlier.map(({ span }) => sliceOf(article.text, span)),
  };
}

/** The part of a span that lies in a block, counted from the block's start. */
const within = (span: Span, block: Block): Span => ({
  start: Math.max(span.start, block.span.start) - block.span.start,
  end: Math.min(span.end, block.span.end) - block.span.start,
});

function bodyRange(extraction: Extraction, span: Span): Range | null {
  const { article } = extraction;
  const ranges: Range[] = [];
  for (const [index, block] of article.blocks.entries()) {
    if (block.span.end <= span.start) continue;
    if (block.span.start >= span.end) break;
    const range = rangeIn(extraction, blockPassage(article, index, block), within(span, block));
    if (range === null) return null;
    ranges.push(range);
  }
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (first !== last && first.compareBoundaryPoints(2 /* Range.END_TO_END */, last) <= 0) {
    first.setEnd(last.endContainer, last.endOffset);
  }
  return first;
}

/**
 * Finds a span in the page as it is now.
 *
 * @param part Which text the span is in.
 * @returns `null` where the page does not hold the words (any more): better no mark than a wrong one.
 */
export function rangeOf(extraction: Extraction, part: TextPart, span: Span): Range | null {
  if (part === 'body') return bodyRange(extraction, span);
  const { article } = extraction;
  const place = part === 'title' ? article.titlePlace : article.standfirstPlace;
  return rangeIn(extraction, { text: partText(article, part), place, earlier: [] }, span);
}
