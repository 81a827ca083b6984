/**
 * quote-speed: milliseconds that finding the quotations of 800 words takes once warm, names given, and how its time grows with
 * the text. Bars: 3 ms of processor time; from 10,000 words to 300,000 no word costs 1.5 times as much.
 * With LECTERN_COMPROMISE=PATH, the main module of that package (no dependency of ours), it times its `people()` over the same text beside it.
 */
import { findNames } from '../../src/analysis/names/names.ts';
import { findQuotes } from '../../src/analysis/quotes/quotes.ts';
import { articleFromText } from '../../src/language/plain-text.ts';
import { segmentSentences } from '../../src/language/sentences.ts';

const MAX_MS = 3;
const MAX_GROWTH = 1.5;
const ARTICLE_WORDS = 800;
const WARM_RUNS = 60;
const LENGTHS = [1_000, 10_000, 100_000, 300_000];

/** A third of the words are quoted, as in a story of talks; invented. */
const STORY = `Mayor Amara Osei met Jonas Mensah, a lawyer for the Harbour Union, at the town hall of Tema on Monday.
“The bridge is shut,” Osei said after the talks. “We will open it when it is safe, and not a day before.”
Mr. Mensah, who has asked for a new bridge since 2019, said that drivers had lost 40 million cedis in a month.
“Nobody asked the drivers,” he told reporters. “They wait for hours, and they are tired of it.”
According to the ministry, work on the northern side should begin in May. A spokesman warned of “severe delays” until then.
Residents were less patient. “I sleep in my lorry,” said Kwesi Boateng, 34, a driver from Ho, “and so do my brothers.”
The mayor hopes to pay for the work with a loan. It was, she added, “a start, but only a start, for the whole coast”.
The town council votes on the plan on Friday, and the union will hold a meeting of its own at the harbour that evening.`;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function articleOf(words: number) {
  const rounds = Math.ceil(words / wordsIn(STORY));
  const article = articleFromText(Array.from({ length: rounds }, () => STORY).join('\n'), { lang: 'en' });
  const sentences = segmentSentences(article);
  return { article, sentences, who: findNames(article, sentences).who };
}

/** Processor time in milliseconds: other programs on the machine count little. */
function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const least = (times: number, run: () => void): number => Math.min(...Array.from({ length: times }, () => timeOf(run)));

const { article, sentences, who } = articleOf(ARTICLE_WORDS);
const scale = ARTICLE_WORDS / wordsIn(article.text);
const perArticle = scale * least(WARM_RUNS, () => findQuotes(article, sentences, who));
console.log(`800 words: ${perArticle.toFixed(2)} ms warm (bar ${MAX_MS})`);

const { LECTERN_COMPROMISE: path } = process.env;
if (path !== undefined) {
  const { default: compromise } = await import(path);
  const beside = scale * least(WARM_RUNS, () => compromise(article.text).people().out('array'));
  console.log(
    `compromise's people(): ${beside.toFixed(1)} ms; ours is ${(beside / perArticle).toFixed(1)} times as fast`,
  );
}

const costs = LENGTHS.map((length) => {
  const long = articleOf(length);
  const words = wordsIn(long.article.text);
  const times = length < 100_000 ? 5 : 2;
  const microseconds = (1000 * least(times, () => findQuotes(long.article, long.sentences, long.who))) / words;
  console.log(`  ${length.toLocaleString('en').padStart(9)} words: ${microseconds.toFixed(2)} µs a word`);
  return microseconds;
});
const growth = (costs.at(-1) ?? 0) / (costs[1] ?? 1);
console.log(`growth from 10,000 words to 300,000: ${growth.toFixed(2)} (bar ${MAX_GROWTH})`);

const isGood = perArticle <= MAX_MS && growth <= MAX_GROWTH;
console.log(isGood ? 'all bars reached' : 'a bar is MISSED');
process.exitCode = isGood ? 0 : 1;
