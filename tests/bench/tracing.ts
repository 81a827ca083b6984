/**
 * tracing: whether each block and sentence of an article leads back to its own element in the live page, in Chromium
 * (style sheets of the page's own text applied) and in jsdom. Bar: 99.5 % of the characters.
 */
import { openDocument } from '../../src/cli/document.ts';
import type { Count, Fault, TraceReport } from './in-page/check-trace.ts';
import { extract, type Findings } from './in-page/extract-and-trace.ts';
import { bundle } from './parts/bundle.ts';
import { launchQuietChromium } from './parts/quiet-chromium.ts';
import { type SamplePage, samplePages } from './parts/sample-pages.ts';

const BAR = 0.995;
const UNITS = ['blocks', 'sentences', 'parts', 'omitted'] as const;

const share = ({ characters, traced }: Count): number => (characters === 0 ? 1 : traced / characters);
const percent = (value: number): string => `${(100 * value).toFixed(2)} %`;
const short = (text: string): string =>
  JSON.stringify(text.length > 90 ? `${text.slice(0, 60)} … ${text.slice(-25)}` : text);

const tell = ({ kind, unit, text, found }: Fault): string =>
  `    ${unit}, ${kind}: ${short(text)}${found === '' ? '' : `\n      found ${short(found)}`}`;

function total(reports: readonly TraceReport[], unit: (typeof UNITS)[number]): Count {
  const sum = (key: keyof Count): number => reports.reduce((all, report) => all + report[unit][key], 0);
  return { characters: sum('characters'), traced: sum('traced') };
}

/** Prints pages with a fault, then the whole. @returns Whether the bar is reached. */
function report(where: string, pages: readonly (readonly [SamplePage, TraceReport])[]): boolean {
  for (const [{ id, url }, { faults, ...counts }] of pages) {
    if (faults.length === 0) continue;
    console.log(`  ${id} ${url}: ${UNITS.map((unit) => `${unit} ${percent(share(counts[unit]))}`).join(', ')}`);
    console.log(faults.map(tell).join('\n'));
  }
  const totals = UNITS.map((unit) =>
    total(
      pages.map(([, one]) => one),
      unit,
    ),
  );
  const told = UNITS.map((unit, at) => `${unit} ${percent(share(totals[at] as Count))}`).join(', ');
  console.log(`${where}: ${pages.length} articles, characters traced: ${told}`);
  return totals.slice(0, 2).every((count) => share(count) >= BAR);
}

function inNode({ html, url }: SamplePage): TraceReport | null {
  const { document, close } = openDocument(html, url);
  const { trace } = extract(document, url, true);
  close();
  return trace;
}

const pages = samplePages();
const script = await bundle('extract-and-trace.ts', 'lecternBench');
const chromium = await launchQuietChromium();
const [live, served]: [SamplePage, TraceReport][][] = [[], []];
for (const page of pages) {
  const found = await chromium.visit(page, (tab) =>
    tab.run<Findings>(`${script}; lecternBench.extract(document, ${JSON.stringify(page.url)}, true)`),
  );
  if (found.trace !== null) live?.push([page, found.trace]);
  const node = inNode(page);
  if (node !== null) served?.push([page, node]);
}
await chromium.close();
const isGood = [report('Chromium', live ?? []), report('jsdom', served ?? [])].every(Boolean);
console.log(`bar ${percent(BAR)}: ${isGood ? 'reached' : 'MISSED'}`);
process.exitCode = isGood ? 0 : 1;
