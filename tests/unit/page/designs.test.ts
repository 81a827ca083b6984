import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { designPages, hear } from '../../fixtures/designs/index.ts';
import { openPage } from './pages.ts';

describe('pages in the designs of the 2020s are heard whole, and nothing else', () => {
  test.each(designPages())('$name', { timeout: 30_000 }, (page) => {
    const extracted = extractArticle(openPage(page.html), page.url);
    if (!extracted.ok) throw new Error(extracted.error);
    const { article } = extracted.value;
    const blocks = article.blocks.map(({ span }) => article.text.slice(span.start, span.end));
    expect(hear(page, blocks)).toEqual({ lost: [], junk: [] });
    expect(article.isCut).toBe(['paywall-teaser', 'newsletter-wall'].includes(page.name));
  });
});
