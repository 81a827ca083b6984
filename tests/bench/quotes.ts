/**
 * quotes: how fast quotations and their speakers are found once names and sentences are known, and how the time grows.
 * Bars: for 800 words 3/40 of what compromise's `.people()` takes over the same text in the same run; from 10,000 words to a
 * million, no word costs 1.5 times as much. compromise is no dependency of ours: `npm install --no-save compromise` puts it
 * beside, and without it the first bar is not judged.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { openDocument } from '../../src/cli/document.ts';
import { articleFromText } from '../../src/language/plain-text.ts';
import { extractArticle } from '../../src/page/extract.ts';
import { fixturePages } from './parts/sample-pages.ts';

const MAX_SHARE = 3 / 40;
const MAX_GROWTH = 1.5;
const ARTICLE_WORDS = 800;
const WARM_RUNS = 60;
const LENGTHS = [10_000, 100_000, 1_000_000];
const OTHER = 'compromise';

type Nlp = (text: string) => { readonly people: () => { readonly out: (format: string) => unknown } };

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const lines = fixturePages().flatMap(({ html, url }) => {
  const { document, close } = openDocument(html, url);
  const extracted = extractArticle(document, url);
  close();
  return extracted.ok && extracted.value.article.lang?.startsWith('en') ? extracted.value.article.text.split('\n') : [];
});

/** An article of at least so many words: the fixtures' English lines over and over. */
function articleOf(words: number) {
  const text: string[] = [];
  for (let count = 0, at = 0; count < words; at++) {
    const line = lines[at % lines.length] ?? '';
    text.push(line);
    count += wordsIn(line);
  }
  return articleFromText(text.join('\n'), { lang: 'en' });
}

/** Processor time in milliseconds: other programs on the machine count little. */
function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
const least = (times: number, run: () => void): number => Math.min(...Array.from({ length: times }, () => timeOf(run)));

const source = (path: string): string => JSON.stringify(fileURLToPath(new URL(`../../src/${path}`, import.meta.url)));
const built = await build({
  stdin: {
    contents: `export { analyse } from ${source('analysis/analyse.ts')}; export { findQuotes } from ${source('analysis/quotes/quotes.ts')};`,
    resolveDir: fileURLToPath(new URL('.', import.meta.url)),
  },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  write: false,
  loader: { '.bin': 'binary' },
  logLevel: 'error',
});
// The bundle is what is timed: a development tool's own wrapping of every function costs as much as some rules.
const { analyse, findQuotes } = (await import(
  `data:text/javascript;base64,${Buffer.from(built.outputFiles[0]?.contents ?? []).toString('base64')}`
)) as typeof import('../../src/analysis/analyse.ts') & typeof import('../../src/analysis/quotes/quotes.ts');

function quoteRun(words: number) {
  const article = articleOf(words);
  const { sentences, who } = analyse(article);
  return { text: article.text, run: () => findQuotes(article, sentences, who) };
}

const short = quoteRun(ARTICLE_WORDS);
const perWord = (milliseconds: number): number => milliseconds / wordsIn(short.text);
const own = perWord(least(WARM_RUNS, short.run)) * ARTICLE_WORDS;
const other = await import(OTHER).then(
  (module: { readonly default: Nlp }) => {
    const people = () => module.default(short.text).people().out('array');
    return perWord(least(WARM_RUNS, people)) * ARTICLE_WORDS;
  },
  () => null,
);
console.log(`800 words: ${own.toFixed(2)} ms warm`);
if (other === null) console.log(`${OTHER} is not installed: nothing to compare with`);
else console.log(`  ${(own / other).toFixed(3)} of ${OTHER}'s ${other.toFixed(1)} ms (bar ${MAX_SHARE.toFixed(3)})`);

const costs = LENGTHS.map((length) => {
  const { text, run } = quoteRun(length);
  const microseconds = (1000 * least(length < 100_000 ? 10 : 2, run)) / wordsIn(text);
  console.log(`  ${length.toLocaleString('en').padStart(9)} words: ${microseconds.toFixed(2)} µs a word`);
  return microseconds;
});
const growth = (costs.at(-1) ?? 0) / (costs[0] ?? 1);
console.log(`growth from 10,000 words to a million: ${growth.toFixed(2)} (bar ${MAX_GROWTH})`);

const isGood = (other === null || own / other <= MAX_SHARE) && growth <= MAX_GROWTH;
console.log(isGood ? 'all bars reached' : 'a bar is MISSED');
process.exitCode = isGood ? 0 : 1;
