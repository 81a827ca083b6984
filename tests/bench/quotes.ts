/**
 * quotes: how fast quotations and their speakers are found once names and sentences are known, and how the time grows.
 * Bars: for 800 words 3/40 of what compromise's `.people()` takes over the same text in the same run; from 10,000 words to a
 * million, no word costs 1.5 times as much. compromise is no dependency of ours: `npm install --no-save compromise` puts it
 * beside, and without it the first bar is not judged.
 */
import { fileURLToPath } from 'node:url';
import { articleFromText } from '../../src/language/plain-text.ts';
import { bundleModule, fixtureLines, importModule, least, textOf, wordsIn } from './parts/processor-time.ts';

const MAX_SHARE = 3 / 40;
const MAX_GROWTH = 1.5;
const ARTICLE_WORDS = 800;
const WARM_RUNS = 60;
const LENGTHS = [10_000, 100_000, 1_000_000];
const OTHER = 'compromise';

type Nlp = (text: string) => { readonly people: () => { readonly out: (format: string) => unknown } };

const lines = fixtureLines((lang) => lang?.startsWith('en') === true);

const source = (path: string): string => JSON.stringify(fileURLToPath(new URL(`../../src/${path}`, import.meta.url)));
const bundle = await bundleModule({
  stdin: {
    contents: `export { analyse } from ${source('analysis/analyse.ts')}; export { findQuotes } from ${source('analysis/quotes/quotes.ts')};`,
    resolveDir: fileURLToPath(new URL('.', import.meta.url)),
  },
});
const { analyse, findQuotes } = (await importModule(bundle)) as typeof import('../../src/analysis/analyse.ts') &
  typeof import('../../src/analysis/quotes/quotes.ts');

function quoteRun(words: number) {
  const article = articleFromText(textOf(lines, words), { lang: 'en' });
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
