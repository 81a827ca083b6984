/**
 * The limits that stand before the costly steps. Measured in Chromium 156 on 2 cores (times are Readability's alone):
 * 200,000 flat elements take 1 to 4 s; depth is quadratic: 500 levels of 100 links each take 9.7 s, 2,000 empty levels 7.7 s,
 * and cloning 50,000 levels crashes the tab. News pages have 750 elements in the median and are 10 to 30 deep.
 */
import { type ExtractError, MAX_TEXT } from '../model/article.ts';
import { fail, type Result, succeed } from '../model/result.ts';

export interface Limits {
  readonly elements: number;
  readonly depth: number;
  /** Sum of the depths of all elements: what Readability's climbing to ancestors costs. */
  readonly totalDepth: number;
  /** UTF-16 code units of text, without scripts and styles. */
  readonly text: number;
}

/** Together about 4 s at worst. */
export const LIMITS: Limits = { elements: 150_000, depth: 256, totalDepth: 2_500_000, text: MAX_TEXT };

/** Whether there is more text than may be read; stops counting there. */
function isTooLong(document: Document, limit: number): boolean {
  const walker = document.createTreeWalker(document, 4 /* NodeFilter.SHOW_TEXT */);
  let length = 0;
  for (let node = walker.nextNode(); node !== null && length <= limit; node = walker.nextNode()) {
    if (!/^(?:SCRIPT|STYLE)$/.test(String(node.parentNode?.nodeName))) length += node.nodeValue?.length ?? 0;
  }
  return length > limit;
}

/** Counts text and elements without recursion, and stops counting at the first limit. */
export function checkLimits(document: Document, limits: Limits = LIMITS): Result<null, ExtractError> {
  if (isTooLong(document, limits.text)) return fail('tooLarge');
  const walker = document.createTreeWalker(document, 1 /* NodeFilter.SHOW_ELEMENT, which Node does not have */);
  if (walker.firstChild() === null) return succeed(null);
  let depth = 1;
  let totalDepth = 0;
  for (let elements = 1; ; elements++) {
    totalDepth += depth;
    if (elements > limits.elements) return fail('tooLarge');
    if (depth > limits.depth || totalDepth > limits.totalDepth) return fail('tooDeep');
    if (walker.firstChild() !== null) {
      depth++;
      continue;
    }
    while (walker.nextSibling() === null) {
      depth--;
      if (depth === 0 || walker.parentNode() === null) return succeed(null);
    }
  }
}
