/**
 * extraction-speed: what our extraction costs beside Readability's own time, in Chromium, over the news pages.
 * Cold is the first run in a fresh tab, as after each click: the browser compiles all patterns in it, Readability's as ours;
 * code it has compiled before, as the content script comes with a hint. Warm are the runs after it. Ratios, as machines differ; of several runs each stage's least, as other programs
 * take the processor away now from this stage, now from that.
 * Bars: cleaning adds no more than 30 % to Readability (median page, cold and warm), 256 times the text costs no more than
 * 256 times the time.
 */
import type { Run } from './in-page/time-extraction.ts';
import { bundle } from './parts/bundle.ts';
import { longerPages } from './parts/longer-pages.ts';
import { median } from './parts/median.ts';
import { launchQuietChromium } from './parts/quiet-chromium.ts';
import { type SamplePage, samplePages } from './parts/sample-pages.ts';
import { timeStages } from './parts/time-stages.ts';

const BAR = 0.3;
const COLD_TABS = 3;
const WARM_RUNS = 6;
const READABILITY = 'findArticleElement';
/** Judging what is to be read; the other stages are what any reader of articles does, or more than cleaning. */
const CLEANING = ['outlineOf', 'prepareClone', 'cleanPassages'];
/** Judging whether there is an article, and all of it. */
const JUDGING = ['headlineLinks', 'controlsOf', 'readCutSigns', 'checkMinimum', 'isCut'];

interface Timing extends Run {
  readonly readabilityAloneMs: number;
}

const percent = (value: number): string => `${(100 * value).toFixed(0).padStart(4)} %`;
const ms = (value: number): string => value.toFixed(2).padStart(8);

const stageOf = ({ stages }: Run, name: string): number => stages[name] ?? 0;
const sumOf =
  (names: readonly string[]) =>
  (run: Run): number =>
    names.reduce((sum, name) => sum + stageOf(run, name), 0);
const cleaningOf = sumOf(CLEANING);

/** Of each stage the least of several runs. */
function leastOf(runs: readonly Timing[]): Timing {
  const least = (of: (run: Timing) => number): number => Math.min(...runs.map(of));
  const names = Object.keys(runs[0]?.stages ?? {});
  return {
    totalMs: least(({ totalMs }) => totalMs),
    readabilityAloneMs: least(({ readabilityAloneMs }) => readabilityAloneMs),
    stages: Object.fromEntries(names.map((name) => [name, least((run) => stageOf(run, name))])),
  };
}
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
  line('whether there is an article', sumOf(JUDGING));
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
const chromium = await launchQuietChromium(`${script}; globalThis.lecternBench = lecternBench;`);

/** The first run in fresh tabs, and those after it in one of them. */
async function timeIn(page: SamplePage): Promise<{ readonly cold: Timing; readonly warm: Timing }> {
  const visits = [];
  while (visits.length < COLD_TABS) visits.push(await timeInTab(page, visits.length === 0 ? WARM_RUNS : 0));
  return { cold: leastOf(visits.map(({ cold }) => cold)), warm: leastOf(visits.flatMap(({ warm }) => warm)) };
}

function timeInTab(page: SamplePage, warmRuns: number) {
  return chromium.visit(page, async (tab) => {
    const extraction = `lecternBench.timeExtraction(document, ${JSON.stringify(page.url)})`;
    const run = async (): Promise<Timing> => ({
      ...(await tab.run<Run>(extraction)),
      readabilityAloneMs: await tab.run<number>('lecternBench.timeReadability(document)'),
    });
    const cold = await run();
    const warm: Timing[] = [];
    while (warm.length < warmRuns) warm.push(await run());
    return { cold, warm };
  });
}

const timings: { readonly isNews: boolean; readonly cold: Timing; readonly warm: Timing }[] = [];
for (const page of samplePages()) timings.push({ isNews: page.isNews === true, ...(await timeIn(page)) });
const growth = [];
for (const { times, page } of longerPages()) growth.push({ times, totalMs: (await timeIn(page)).warm.totalMs });
await chromium.close();

for (const kind of ['cold', 'warm'] as const)
  printStages(
    kind,
    timings.map((timing) => timing[kind]),
  );
const isLinear = printGrowth(growth);
const said = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Prints what cleaning adds. @returns Whether that is within the bar. */
function printAdded(kind: 'cold' | 'warm'): boolean {
  const shareOf = (timing: Timing): number => cleaningOf(timing) / stageOf(timing, READABILITY);
  const added = median(timings.map((timing) => shareOf(timing[kind])));
  const alone = timings.flatMap((timing) => (timing.isNews ? shareOf(timing[kind]) : []));
  const onNews = alone.length === 0 ? '' : ` (on the ${alone.length} news pages alone ${said(median(alone))})`;
  console.log(
    `cleaning adds ${said(added)} ${kind}${onNews}; bar ${said(BAR)}: ${added <= BAR ? 'reached' : 'MISSED'}`,
  );
  return added <= BAR;
}
const isWithin = [printAdded('cold'), printAdded('warm')].every((isReached) => isReached);
process.exitCode = isLinear && isWithin ? 0 : 1;
