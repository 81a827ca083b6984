/** Extraction in the browsers themselves: the article Node gives, and every sentence of it found again in the page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openDocument } from '../../src/cli/document.ts';
import { extract, type Findings } from '../bench/in-page/extract-and-trace.ts';
import { bundle } from '../bench/parts/bundle.ts';
import { fixturePages } from '../bench/parts/sample-pages.ts';
import { COMPILE_AT_ONCE } from '../tools/compile-hint.mjs';
import { articles, BROWSERS, DIST, openPage } from './browsers.ts';

let script = '';
beforeAll(async () => {
  script = await bundle('extract-and-trace.ts', 'extraction');
});

test('the content script tells the browser first to compile it at once', () => {
  expect(readFileSync(join(DIST, 'content.js'), 'utf8').split('\n')[0]).toBe(COMPILE_AT_ONCE);
});

function extractInPage(source: string): Findings {
  return new Function(`${source}; return extraction.extract(document, location.href, true);`)();
}

function extractInNode(html: string, url: string): Findings {
  const { document, close } = openDocument(html, url);
  try {
    return extract(document, url, true);
  } finally {
    close();
  }
}

const CASES = BROWSERS.flatMap((name) => fixturePages().map(({ id, html }) => ({ name, id, html })));

test.each(CASES)(
  '$name takes the article of $id as Node does, and finds all of it again',
  async ({ name, id, html }) => {
    const { tab } = await openPage(name, id);
    const { article, trace } = await tab.view.evaluate(extractInPage, script);
    const served = extractInNode(html, (await articles()).urlOf(id));
    expect(article?.text).not.toBe('');
    expect(article).toEqual(JSON.parse(JSON.stringify(served.article)));
    expect(trace).toEqual(served.trace);
    expect(trace?.faults).toEqual([]);
    expect(trace?.sentences.traced).toBeGreaterThan(1000);
  },
);
