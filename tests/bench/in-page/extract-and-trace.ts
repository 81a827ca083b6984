/** Extracts the article of the page it runs in and follows it back. */

import type { Article } from '../../../src/model/article.ts';
import { extractArticle } from '../../../src/page/extract.ts';
import { checkTrace, type TraceReport } from './check-trace.ts';

export interface Findings {
  /** `null` where there is no article. */
  readonly article: Article | null;
  readonly trace: TraceReport | null;
}

export function extract(document: Document, url: string, hasTrace: boolean): Findings {
  const extracted = extractArticle(document, url);
  if (!extracted.ok) return { article: null, trace: null };
  return { article: extracted.value.article, trace: hasTrace ? checkTrace(extracted.value) : null };
}
