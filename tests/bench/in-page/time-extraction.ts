/** Times extraction in the page it runs in, and beside it Readability as it comes. */
import { Readability } from '@mozilla/readability';
import { extractArticle } from '../../../src/page/extract.ts';
import { takeTimes } from './stopwatch.ts';

export interface Run {
  /** Milliseconds of the whole extraction. */
  readonly totalMs: number;
  /** Milliseconds of each function that `extractArticle` calls. */
  readonly stages: Readonly<Record<string, number>>;
}

export function timeExtraction(document: Document, url: string): Run {
  // Whoever presses the button sees the page: it has been laid out by then.
  document.documentElement.getBoundingClientRect();
  takeTimes();
  const start = performance.now();
  extractArticle(document, url);
  return { totalMs: performance.now() - start, stages: takeTimes() };
}

/** Milliseconds of `parse` with the options it comes with, on a clone made beforehand. */
export function timeReadability(document: Document): number {
  const clone = document.cloneNode(true) as Document;
  const start = performance.now();
  new Readability(clone).parse();
  return performance.now() - start;
}
