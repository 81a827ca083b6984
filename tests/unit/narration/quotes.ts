/** Quotations made by hand, so that narration is tested by itself. */
import { segmentSentences } from '../../../src/language/sentences.ts';
import type { Analysis, Quote } from '../../../src/model/analysis.ts';
import type { Article } from '../../../src/model/article.ts';

export const analysisOf = (article: Article, quotes: readonly Quote[] = []): Analysis => ({
  sentences: segmentSentences(article),
  who: [],
  where: [],
  when: [],
  figures: [],
  quotes,
});

/** @param contents What is quoted, each as it first stands in the text. */
export function quote(text: string, contents: readonly string[], fields: Partial<Quote> = {}): Quote {
  const spans = contents.map((content) => ({
    start: text.indexOf(content),
    end: text.indexOf(content) + content.length,
  }));
  return {
    contents: spans,
    cue: null,
    source: null,
    form: 'direct',
    kind: 'speech',
    speaker: 'Ada Lund',
    mention: null,
    certainty: 'named',
    rule: 'test',
    ...fields,
  };
}
