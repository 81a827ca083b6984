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

/** Where a phrase is, if it is there once. */
function findOnce(live: string, phrase: string): number {
  const at = live.indexOf(phrase);
  return at >= 0 && live.indexOf(phrase, at + 1) < 0 ? at : -1;
}

/** A text at least this long, squeezed, is no chance find. */
const MIN_ALONE = 16;

/** How many squeezed characters around a phrase tell it apart; the longest first. */
const CONTEXTS = [80, 40, 20, 10];

/** A phrase in a text that has changed, told by the words around it, on both sides or on one. */
function findByContext(live: string, text: string, start: number, end: number): number {
  for (const size of CONTEXTS) {
    const [from, to] = [Math.max(0, start - size), Math.min(text.length, end + size)];
    for (const [left, right] of [
      [from, to],
      [from, end],
      [start, to],
      [start, end],
    ] as const) {
      if (right - left < MIN_ALONE) continue;
      const at = findOnce(live, text.slice(left, right));
      if (at >= 0) return at + start - left;
    }
  }
  return -1;
}

/** @param span In the passage's text. */
function locate(live: string, passage: Passage, span: Span, isOwnElement: boolean): Found {
  const text = squeeze(passage.text);
  const start = squeeze(passage.text.slice(0, span.start)).length;
  const end = start + squeeze(sliceOf(passage.text, span)).length;
  if (end === start) return null;
  const at = isOwnElement
    ? findInOrder(live, [...passage.earlier.map(squeeze), text])
    : // Elsewhere there is no order to go by.
      text.length < MIN_ALONE
      ? -1
      : findOnce(live, text);
  if (at >= 0) return { start: at + start, end: at + end };
  // The page has changed inside the block (or something in it is not read): the words themselves, in their own element alone.
  const found = isOwnElement ? findByContext(live, text, start, end) : -1;
  return found < 0 ? null : { start: found, end: found + end - start };
}

/** Where a passage is: in its own element, else, where the page has rebuilt itself, anywhere in its body, if it is there once. */
function rangesIn({ trace }: Extraction, passage: Passage, span: Span): readonly Range[] | null {
  const element = passage.place === null ? undefined : trace.elements[passage.place];
  // The document of a frame that has gone, or has loaded another page, is seen by nobody.
  const document = element?.ownerDocument;
  if (element === undefined || !document?.defaultView) return null;
  for (const root of element.isConnected ? [element, document.body] : [document.body]) {
    const live = readLiveText(root);
    const found = locate(live.text, passage, span, root === element);
    if (found !== null) return live.rangesOf(found);
  }
  return null;
}

/** Texts of the block's element that stand before it, in order: what is read, and what was left out. */
function earlierIn({ text, blocks, omitted }: Article, index: number, place: Place | null): readonly string[] {
  const earlier: string[] = [];
  for (const [at, block] of blocks.slice(0, index + 1).entries()) {
    const left = omitted.filter((one) => one.before === at && one.place === place).map((one) => one.text);
    // What was put back stands there as a block, and is in the list still (`restoreOmitted`).
    while (left.includes(earlier.at(-1) ?? '')) earlier.pop();
    earlier.push(...left);
    if (at < index && block.place === place) earlier.push(sliceOf(text, block.span));
  }
  return earlier;
}

function blockPassage(article: Article, index: number, block: Block): Passage {
  const { place, span } = block;
  return { text: sliceOf(article.text, span), place, earlier: earlierIn(article, index, place) };
}

/** The part of a span that lies in a block, counted from the block's start. */
const within = (span: Span, block: Block): Span => ({
  start: Math.max(span.start, block.span.start) - block.span.start,
  end: Math.min(span.end, block.span.end) - block.span.start,
});

function bodyRanges(extraction: Extraction, span: Span): readonly Range[] | null {
  const { article } = extraction;
  const all: Range[] = [];
  for (const [index, block] of article.blocks.entries()) {
    if (block.span.end <= span.start) continue;
    if (block.span.start >= span.end) break;
    const ranges = rangesIn(extraction, blockPassage(article, index, block), within(span, block));
    if (ranges === null) return null;
    all.push(...ranges);
  }
  return all.length === 0 ? null : all;
}

/**
 * Finds a span in the page as it is now.
 *
 * @param part Which text the span is in.
 * @returns A range for each block and each tree (shadow root, frame) it runs through; `null` where the page does not hold
 * the words (any more), or holds them twice and nothing tells which: better no mark than a wrong one.
 */
export function rangesOf(extraction: Extraction, part: TextPart, span: Span): readonly Range[] | null {
  if (part === 'body') return bodyRanges(extraction, span);
  const { article } = extraction;
  const place = part === 'title' ? article.titlePlace : article.standfirstPlace;
  return rangesIn(extraction, { text: partText(article, part), place, earlier: [] }, span);
}

/** The one range of a span that lies in one block and one tree; `null` for any other. */
export function rangeOf(extraction: Extraction, part: TextPart, span: Span): Range | null {
  const ranges = rangesOf(extraction, part, span);
  return ranges?.length === 1 ? (ranges[0] ?? null) : null;
}
