/** From a finding to the sentence that says so. */
import type { Sentence } from '../model/analysis.ts';
import { contains, type Span } from '../model/span.ts';

/**
 * The sentence around a span, found in logarithmic time.
 *
 * @param sentences In reading order, as `analysis/` gives them.
 * @returns The span itself where no sentence holds it whole.
 */
export function sentenceAround(sentences: readonly Sentence[], span: Span): Span {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.span.start ?? 0) <= span.start) low = middle;
    else high = middle - 1;
  }
  const candidate = sentences[low]?.span;
  return candidate && contains(candidate, span) ? candidate : span;
}
