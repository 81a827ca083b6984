/**
 * chromium-equals-node: whether the content script's extraction gives the same article in Chromium as the `analyse` command
 * gives from the same served page. Bar: the same text on 98 % of the pages.
 */
import type { Article } from '../../src/model/article.ts';
import type { Findings } from './in-page/extract-and-trace.ts';
import { bundle } from './parts/bundle.ts';
import { type AnsweredArticle, articlesOfCommand } from './parts/command.ts';
import { launchQuietChromium } from './parts/quiet-chromium.ts';
import { type SamplePage, samplePages } from './parts/sample-pages.ts';

const BAR = 0.98;
const SHOWN_LINES = 3;

/** What both tell in the same form. */
const FIELDS = ['title', 'bylines', 'site', 'lang', 'published', 'modified', 'standfirst', 'isCut'] as const;

const differingFields = (live: Article, served: AnsweredArticle): string[] =>
  FIELDS.filter((field) => JSON.stringify(live[field]) !== JSON.stringify(served[field]));

/** The lines that only one of two texts has, the first few of each. */
function* differingLines(live: string, served: string): Generator<string> {
  const [a, b] = [live.split('\n'), served.split('\n')];
  for (const line of a.filter((one) => !b.includes(one)).slice(0, SHOWN_LINES)) yield `    chromium only: ${line}`;
  for (const line of b.filter((one) => !a.includes(one)).slice(0, SHOWN_LINES)) yield `    node only:     ${line}`;
}

function tell({ id, url }: SamplePage, live: Article | null, served: AnsweredArticle | null): boolean {
  const [text, servedText] = [live?.text ?? '', served?.text ?? ''];
  if (text !== servedText) {
    console.log(`  ${id} ${url}: ${text.length} characters in Chromium, ${servedText.length} in Node`);
    for (const line of differingLines(text, servedText)) console.log(line.slice(0, 200));
    return false;
  }
  const fields = live !== null && served !== null ? differingFields(live, served) : [];
  if (fields.length > 0) console.log(`  ${id} ${url}: the same text, but not ${fields.join(', ')}`);
  return true;
}

const pages = samplePages();
const served = articlesOfCommand(pages);
const script = await bundle('extract-and-trace.ts', 'lecternBench');
const chromium = await launchQuietChromium();
let same = 0;
for (const page of pages) {
  const call = `${script}; lecternBench.extract(document, ${JSON.stringify(page.url)}, false)`;
  const { article } = await chromium.visit(page, (tab) => tab.run<Findings>(call));
  if (tell(page, article, served.get(page.id) ?? null)) same++;
}
await chromium.close();
const isGood = same >= BAR * pages.length;
console.log(`same text: ${same} of ${pages.length}; bar ${100 * BAR} %: ${isGood ? 'reached' : 'MISSED'}`);
process.exitCode = isGood ? 0 : 1;
