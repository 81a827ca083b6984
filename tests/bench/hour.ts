/**
 * hour: memory of a browser that reads an hour's text aloud without a pause. At three times the pace, in twenty minutes of
 * the clock, in Chromium and in Firefox side by side; with LECTERN_BROWSER=firefox in that alone, with LECTERN_MINUTES=2 for
 * a shorter time.
 * Told is what the browser's processes have asked for (Pss_Anon: programs and files, which all browsers of a machine share,
 * came and went with other browsers): at the start (half a minute into the reading), in the middle and at the end, each the
 * median of a minute, as garbage comes and goes.
 * Bars: the end is no more than 10 % above the start, and no five seconds were silent.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { BROWSERS, type BrowserName } from '../e2e/browser-under-test.ts';
import { chooseSpeed } from '../e2e/player-controls.ts';
import { waitForFacts } from '../e2e/sidebar-outline.ts';
import { rest } from '../e2e/until.ts';
import type { View } from '../e2e/view.ts';
import { median } from './parts/median.ts';
import { withSpeakingBrowser } from './parts/speaking-browser.ts';

const BAR = 0.1;
const RATE = 3;
const { LECTERN_BROWSER, LECTERN_MINUTES = '20' } = process.env;
const MINUTES = Number(LECTERN_MINUTES);
const SAMPLE_MS = 5000;
const MINUTE_MS = 60_000;

/** All processes that come from this one, in megabytes, by the name of their program. */
function memoryByProgram(): Map<string, number> {
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = readFileSync(`/proc/${entry}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      parents.set(Number(entry), Number(fields[1]));
    } catch {
      // Gone meanwhile.
    }
  }
  const isOurs = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === process.pid || isOurs(parent));
  };
  const sums = new Map<string, number>();
  for (const pid of [...parents.keys()].filter(isOurs)) {
    try {
      const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
      const [, kilobytes = '0'] = /^Pss_Anon:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
      sums.set(name, (sums.get(name) ?? 0) + Number(kilobytes) / 1024);
    } catch {
      // Gone meanwhile.
    }
  }
  return sums;
}

/** Chromium's processes bear its name, Firefox's many; both may run. The sound server and its recorder are the bench's. */
function browserMemory(name: BrowserName): number {
  const isIts = (program: string): boolean =>
    !/^(?:pulseaudio|parec|node|sh|esbuild)$/.test(program) && /^chrom/.test(program) === (name === 'chromium');
  return [...memoryByProgram()].reduce((sum, [program, size]) => (isIts(program) ? sum + size : sum), 0);
}

/** As the progress bar tells it; a browser that is too busy to answer is asked again a minute later. */
const readSoFar = (sidebar: View): Promise<string> =>
  sidebar
    .evaluate(() => document.querySelector('.player input[type="range"]')?.getAttribute('aria-valuetext') ?? '')
    .catch(String);

async function read(name: BrowserName, sidebar: View, isHeard: (sinceMs: number) => boolean): Promise<boolean> {
  await waitForFacts(sidebar, 120_000);
  await chooseSpeed(sidebar, RATE);
  await sidebar.getByRole('button', 'Play').click();
  await rest(MINUTE_MS / 2);
  const samples: number[] = [];
  let silent = 0;
  for (let at = 0; at < (MINUTES * MINUTE_MS) / SAMPLE_MS; at++) {
    await rest(SAMPLE_MS);
    samples.push(browserMemory(name));
    if (!isHeard(SAMPLE_MS)) silent++;
    if (at % 12 === 0)
      console.log(`${name} minute ${at / 12}: ${samples.at(-1)?.toFixed(0)} MB, ${await readSoFar(sidebar)}`);
  }
  const minute = MINUTE_MS / SAMPLE_MS;
  const middle = samples.length >> 1;
  const [start, half, end] = [
    median(samples.slice(0, minute)),
    median(samples.slice(middle - minute / 2, middle + minute / 2)),
    median(samples.slice(-minute)),
  ];
  const isFlat = end <= start * (1 + BAR);
  console.log(
    `${name}: start ${start.toFixed(0)} MB, middle ${half.toFixed(0)} MB, end ${end.toFixed(0)} MB ` +
      `(${(100 * (end / start - 1)).toFixed(1)} %), silent in ${silent} of ${samples.length} looks of 5 s`,
  );
  return isFlat && silent === 0;
}

const measure = (name: BrowserName): Promise<boolean> =>
  withSpeakingBrowser(name, 'hour', async ({ browser, sink }) => {
    await browser.press();
    return read(name, await browser.sidebar(), (ms) => sink.audibleMs(sink.nowMs() - ms) > 0);
  });

const results = await Promise.all(BROWSERS.filter((name) => name === (LECTERN_BROWSER ?? name)).map(measure));
process.exitCode = results.every(Boolean) ? 0 : 1;
