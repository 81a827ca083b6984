/**
 * metadata: on how many pages each field is given, and of the pages that hold a time of publication anywhere, on how many
 * it is. Whether a page holds one is judged by itself, from its source: JSON-LD, meta tags, microdata, `time`, words like
 * "Published" before a date. Bar: none that is held is missing.
 */
import { openDocument } from '../../src/cli/document.ts';
import type { Article } from '../../src/model/article.ts';
import { extractArticle } from '../../src/page/extract.ts';
import { samplePages } from './parts/sample-pages.ts';

const FIELDS = ['title', 'bylines', 'site', 'url', 'lang', 'published', 'modified', 'standfirst'] as const;
const DATE = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{8}\b|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2}\.? (?:de )?\p{L}{3,9}\.?,? (?:de )?\d{4}|\d{4}年|\d{4}년)`;
const HELD: readonly RegExp[] = [
  /"date(?:Published|Created)"\s*:\s*"[^"]{0,40}\d{4}/i,
  /<meta[^>]{0,200}(?:published|pub-?date|publish|date\.issued|dc\.date|"date")[^>]{0,200}\d{4}/i,
  /itemprop="?datePublished[^>]{0,200}\d{4}/i,
  /<time[^>]{0,200}datetime="?[^">]{0,40}\d{4}/i,
  new RegExp(
    String.raw`(?:published|posted|veröffentlicht|publié|publicado|pubblicato|опубликовано|입력|公開)[^<\d]{0,20}${DATE}`,
    'iu',
  ),
];

const isGiven = (article: Article, field: (typeof FIELDS)[number]): boolean =>
  field === 'bylines' ? article.bylines.length > 0 : article[field] !== null;

const given = new Map<string, number>();
let [articles, held, kept, exact] = [0, 0, 0, 0];
for (const { id, url, html } of samplePages()) {
  const { document, close } = openDocument(html, url);
  const extracted = extractArticle(document, url);
  close();
  if (!extracted.ok) continue;
  const { article } = extracted.value;
  articles++;
  for (const field of FIELDS) if (isGiven(article, field)) given.set(field, (given.get(field) ?? 0) + 1);
  if ((article.published ?? '').includes('T')) exact++;
  if (!HELD.some((pattern) => pattern.test(html))) continue;
  held++;
  if (article.published !== null) kept++;
  else console.log(`  ${id} ${url}: holds a time of publication, none is given`);
}
for (const field of FIELDS)
  console.log(`  ${field.padEnd(12)}${String(given.get(field) ?? 0).padStart(4)} of ${articles}`);
console.log(`  to the minute ${exact}`);
const isGood = kept === held;
console.log(`publication: given on ${kept} of ${held} pages that hold one: bar ${isGood ? 'reached' : 'MISSED'}`);
process.exitCode = isGood ? 0 : 1;
