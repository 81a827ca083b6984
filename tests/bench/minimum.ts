/**
 * How many of our labelled pages (`tests/fixtures/pages`) are taken for what they are: by Readability answering at all,
 * by its `isProbablyReaderable`, and by our own minimum. Run: `npx tsx tests/bench/minimum.ts`.
 */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { extractArticle } from '../../src/page/extract.ts';
import { URL_OF_PAGES } from '../fixtures/pages/frame.ts';
import { ARTICLES, LATER, NOT_ARTICLES } from '../fixtures/pages/index.ts';

const open = (html: string): Document => new JSDOM(html, { url: URL_OF_PAGES }).window.document;

const JUDGES: Readonly<Record<string, (html: string) => boolean>> = {
  'Readability answers': (html) => new Readability(open(html)).parse() !== null,
  isProbablyReaderable: (html) => isProbablyReaderable(open(html)),
  'our minimum': (html) => extractArticle(open(html), URL_OF_PAGES).ok,
};

const SETS = {
  'pages the rules were made with': { articles: ARTICLES, notArticles: NOT_ARTICLES },
  'pages written later': LATER,
};

for (const [set, { articles, notArticles }] of Object.entries(SETS)) {
  console.log(`\n${set}: ${articles.length} articles, ${notArticles.length} others`);
  for (const [judge, isArticle] of Object.entries(JUDGES)) {
    const refused = articles.filter(({ html }) => !isArticle(html));
    const accepted = notArticles.filter(({ html }) => isArticle(html));
    console.log(`${judge}: ${refused.length} articles refused, ${accepted.length} others accepted`);
    for (const { name } of refused) console.log(`  refused: ${name}`);
    for (const { name } of accepted) console.log(`  accepted: ${name}`);
  }
}
