/**
 * Words as a listener follows them: what stands between white space or dashes, without the punctuation around it.
 * So "£20m", "eight-year-old" and "don't" are one word each. Scripts without spaces are left to `Intl.Segmenter`.
 */
import type { Span } from '../model/span.ts';

const BETWEEN_GAPS = /[^\s—–…]+/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;
/** What may open or close a word and belongs to it: currency, percent, degrees, plus and minus. */
const EDGE = /[\p{L}\p{M}\p{N}\p{Sc}%‰°+−-]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

function trimEdges(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && !EDGE.test(String.fromCodePoint(text.codePointAt(from) ?? 0))) from++;
  while (to > from && !EDGE.test(text.charAt(to - 1)) && !/[\uDC00-\uDFFF]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function segmentUnspaced(text: string, start: number, lang: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index, isWordLike } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    if (isWordLike) spans.push({ start: start + index, end: start + index + segment.length });
  }
  return spans;
}

/** @param lang A valid BCP 47 tag. @returns Spans in UTF-16 code units, in order; none for punctuation alone. */
export function findWords(text: string, lang: string): Span[] {
  return [...text.matchAll(BETWEEN_GAPS)].flatMap(({ 0: token, index }) => {
    if (!HAS_WORD.test(token)) return [];
    if (UNSPACED.test(token)) return segmentUnspaced(token, index, lang);
    return [trimEdges(text, index, index + token.length)];
  });
}
