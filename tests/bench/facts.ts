/**
 * facts: how large the analysis is and how fast it runs: its bundle (code, model, lists), milliseconds for 800 words once
 * warm, and how its time grows with the text.
 * Bars: 500 KB gzipped; 10 ms of processor time for 800 words; from 10,000 words to a million, no word costs 1.5 times as
 * much. Beside each time stands the one of finding the same text's words with a regular expression, in the same run.
 */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { articleFromText } from '../../src/language/plain-text.ts';
import type { Article } from '../../src/model/article.ts';
import { bundleModule, fixtureLines, importModule, least, textOf, timeOf, wordsIn } from './parts/processor-time.ts';

const MAX_KB = 500;
const MAX_MS = 10;
const MAX_GROWTH = 1.5;
const ARTICLE_WORDS = 800;
const WARM_RUNS = 60;
const LENGTHS = [1_000, 10_000, 100_000, 1_000_000];

const lines = fixtureLines();
const articleOf = (words: number): Article =>
  articleFromText(textOf(lines, words), { title: lines[0] ?? null, published: '2023-03-15T09:00:00Z', lang: 'en' });

const bundle = await bundleModule({
  entryPoints: [fileURLToPath(new URL('../../src/analysis/analyse.ts', import.meta.url))],
});
const kilobytes = gzipSync(bundle, { level: 9 }).length / 1024;
console.log(
  `size: ${kilobytes.toFixed(0)} KB gzipped (bar ${MAX_KB}), ${(bundle.length / 1024).toFixed(0)} KB as they are`,
);

// The bundle is what is timed.
const { analyse } = (await importModule(bundle)) as typeof import('../../src/analysis/analyse.ts');

const short = articleOf(ARTICLE_WORDS);
const warm = timeOf(() => {
  for (let run = 0; run < WARM_RUNS; run++) analyse(short);
});
const perArticle = (least(WARM_RUNS, () => analyse(short)) * ARTICLE_WORDS) / wordsIn(short.text);
const reference = (least(WARM_RUNS, () => wordsIn(short.text)) * ARTICLE_WORDS) / wordsIn(short.text);
console.log(
  `800 words: ${perArticle.toFixed(1)} ms warm (bar ${MAX_MS}), ${(perArticle / reference).toFixed(0)} times finding its ` +
    `words (${reference.toFixed(2)} ms); the first ${WARM_RUNS} runs ${(warm / WARM_RUNS).toFixed(1)} ms each`,
);

const costs = LENGTHS.map((length) => {
  const article = articleOf(length);
  const words = wordsIn(article.text);
  const times = length < 100_000 ? 5 : 1;
  const microseconds = (1000 * least(times, () => analyse(article))) / words;
  const beside = (1000 * least(times, () => wordsIn(article.text))) / words;
  console.log(
    `  ${length.toLocaleString('en').padStart(9)} words: ${microseconds.toFixed(1)} µs a word, ` +
      `${(microseconds / beside).toFixed(0)} times finding it`,
  );
  return microseconds;
});
const growth = (costs.at(-1) ?? 0) / (costs[1] ?? 1);
console.log(`growth from 10,000 words to a million: ${growth.toFixed(2)} (bar ${MAX_GROWTH})`);

const isGood = kilobytes <= MAX_KB && perArticle <= MAX_MS && growth <= MAX_GROWTH;
console.log(isGood ? 'all bars reached' : 'a bar is MISSED');
process.exitCode = isGood ? 0 : 1;
