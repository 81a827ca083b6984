/**
 * extraction-speed: what our extraction costs beside Readability's own time, in Chromium, over the news pages.
 * Cold is the first run in a fresh tab, as after a click; warm the median of the runs after it. Ratios, as machines differ.
 * Bars: cleaning adds no more than 30 % to Readability (median page), 256 times the text costs no more than 256 times the time.
 */
import type { Run } from './in-page/time-extraction.ts';
import { bundle } from './parts/bundle.ts';
import { longerPages } from './parts/longer-pages.ts';
import { launchQuietChromium } from './parts/quiet-chromium.ts';
import { samplePages } from './parts/sample-pages.ts';
import { timeStages } from './parts/time-stages.ts';

const BAR = 0.3;
const WARM_RUNS = 5;
const READABILITY = 'findArticleElement';
/** Judging what is to be read; the other stages are what any reader of clean articles does. */
const CLEANING = ['outlineOf', 'headlineLinks', 'prepareClone', 'cleanPassages', 'checkMinimum'];

interface Timing extends Run {
  readonly readabilityAloneMs: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const percent = (value: number): string => `${(100 * value).toFixed(0).padStart(4)} %`;
const ms = (value: number): string => value.toFixed(2).padStart(8);

const stageOf = ({ stages }: Run, name: string): number => stages[name] ?? 0;
const cleaningOf = (run: Run): number => CLEANING.reduce((sum, name) => sum + stageOf(run, name), 0);
const addedOf = (run: Run): number => run.totalMs - stageOf(run, READABILITY);

/** Stage by stage, the median over pages in milliseconds and beside Readability in the same run. */
function printStages(title: string, runs: readonly Timing[]): void {
  const names = [...new Set(runs.flatMap(({ stages }) => Object.keys(stages)))];
  const rest = (run: Run): number => run.totalMs - names.reduce((sum, name) => sum + stageOf(run, name), 0);
  const line = (name: string, of: (run: Timing) => number): void => {
    const share = median(runs.map((run) => of(run) / stageOf(run, READABILITY)));
    console.log(`  ${name.padEnd(26)}${ms(median(runs.map(of)))} ms  ${percent(share)}`);
  };
  console.log(`${title}: median over ${runs.length} pages, and beside Readability in the same run (* cleaning)`);
  for (const name of names) line(CLEANING.includes(name) ? `${name} *` : name, (run) => stageOf(run, name));
  line('between them', rest);
  line('cleaning', cleaningOf);
  line('all but Readability', addedOf);
  line('Readability as it comes', ({ readabilityAloneMs }) => readabilityAloneMs);
}

/** Prints how time grows with text. @returns Whether it grows no faster. */
function printGrowth(growth: readonly { readonly times: number; readonly totalMs: number }[]): boolean {
  const base = growth[0]?.totalMs ?? 0;
  for (const { times, totalMs } of growth)
    console.log(
      `  ${String(times).padStart(4)} × the text: ${(totalMs / base).toFixed(1)} × the time (${ms(totalMs).trim()} ms)`,
    );
  return growth.every(({ times, totalMs }) => totalMs <= times * base);
}

const script = await bundle('time-extraction.ts', 'lecternBench', [timeStages]);
const chromium = await launchQuietChromium();

/** The first run in a fresh tab, and the one of median length among those after it. */
function timeIn(page: { readonly id: string; readonly url: string; readonly html: string }) {
  return chromium.visit(page, async (tab) => {
    await tab.run(`${script}; globalThis.lecternBench = lecternBench; null`);
    const extraction = `lecternBench.timeExtraction(document, ${JSON.stringify(page.url)})`;
    const run = async (): Promise<Timing> => ({
      ...(await tab.run<Run>(extraction)),
      readabilityAloneMs: await tab.run<number>('lecternBench.timeReadability(document)'),
    });
    const cold = await run();
    const warm: Timing[] = [];
    while (warm.length < WARM_RUNS) warm.push(await run());
    const middle = warm.toSorted((a, b) => a.totalMs - b.totalMs)[WARM_RUNS >> 1] ?? cold;
    return { cold, warm: middle };
  });
}

const timings = [];
for (const page of samplePages()) timings.push(await timeIn(page));
const growth = [];
for (const { times, page } of longerPages()) growth.push({ times, totalMs: (await timeIn(page)).warm.totalMs });
await chromium.close();

for (const kind of ['cold', 'warm'] as const)
  printStages(
    kind,
    timings.map((timing) => timing[kind]),
  );
const isLinear = printGrowth(growth);
const added = median(timings.map(({ cold }) => cleaningOf(cold) / stageOf(cold, READABILITY)));
const isGood = isLinear && added <= BAR;
console.log(`cleaning adds ${percent(added).trim()}; bar ${percent(BAR).trim()}: ${isGood ? 'reached' : 'MISSED'}`);
process.exitCode = isGood ? 0 : 1;
