/**
 * first-sound: from the press of Play to the first sound of the embedded voice, in both browsers, by the clock of the sound.
 * "Warm" is the first Play of a sidebar whose article has been shown for three seconds: the worker has started, the sound
 * device has not been opened. "Later" are presses after it: Play after Pause, and the next sentence.
 * The latency the device itself reports is told beside it, for it is nobody's to mend; Firefox is not asked, and told as 0.
 * Bars: the median of warm 300 ms, of later 60 ms.
 */
import { BROWSERS, type BrowserName } from '../e2e/browser-under-test.ts';
import { waitForFacts } from '../e2e/sidebar-outline.ts';
import { rest } from '../e2e/until.ts';
import type { View } from '../e2e/view.ts';
import { median } from './parts/median.ts';
import { withSpeakingBrowser } from './parts/speaking-browser.ts';

const BARS = { warm: 300, later: 60 };
const SIDEBARS = 5;
const PRESSES = 6;
const SHOWN_MS = 3000;
const SPOKEN_MS = 700;

/** In ms. `latency`: from the clock of the sound to the ear, as the device has it. */
interface FirstSound {
  readonly ms: number;
  readonly latencyMs: number;
}

/** Notes when each sound will be heard. */
function watchSounds(): void {
  const sounds: { at: number; latencyMs: number }[] = [];
  Object.assign(window, { lecternSounds: sounds });
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, when = 0, ...others) {
    const context = this.context as AudioContext;
    const at = performance.now() + Math.max(0, when - context.currentTime) * 1000;
    // Firefox has stood still for good when asked, see `audio-output.ts`.
    const latency = navigator.userAgent.includes('Firefox') ? 0 : context.outputLatency || 0;
    sounds.push({ at, latencyMs: latency * 1000 });
    start.call(this, when, ...others);
  };
}

/** Presses the button of this name and waits for the sound that comes of it. */
function pressAndListen(name: string): Promise<FirstSound> {
  const { lecternSounds: sounds } = window as unknown as { lecternSounds: { at: number; latencyMs: number }[] };
  const before = sounds.length;
  const pressed = performance.now();
  document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)?.click();
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const sound = sounds[before];
      if (sound !== undefined) resolve({ ms: sound.at - pressed, latencyMs: sound.latencyMs });
      else if (performance.now() - pressed > 20_000) reject(new Error(`no sound after ${name}`));
      else setTimeout(look, 5);
    };
    look();
  });
}

const press = (sidebar: View, name: string): Promise<FirstSound> => sidebar.evaluate(pressAndListen, name);

async function measureSidebar(sidebar: View): Promise<{ warm: FirstSound; later: FirstSound[] }> {
  await waitForFacts(sidebar);
  await sidebar.evaluate(watchSounds);
  await rest(SHOWN_MS);
  const warm = await press(sidebar, 'Play');
  const later: FirstSound[] = [];
  for (let turn = 0; turn < PRESSES / 2; turn++) {
    await rest(SPOKEN_MS);
    later.push(await press(sidebar, 'Next sentence'));
    await rest(SPOKEN_MS);
    await sidebar.getByRole('button', 'Pause').click();
    await sidebar.getByRole('button', 'Play').wait();
    later.push(await press(sidebar, 'Play'));
  }
  return { warm, later };
}

function judge(name: BrowserName, kind: keyof typeof BARS, sounds: readonly FirstSound[]): boolean {
  const times = sounds.map(({ ms }) => ms);
  const latency = median(sounds.map(({ latencyMs }) => latencyMs));
  const isReached = median(times) <= BARS[kind];
  console.log(
    `${name.padEnd(9)} ${kind.padEnd(6)} median ${median(times).toFixed(0).padStart(4)} ms, ` +
      `most ${Math.max(...times).toFixed(0)} ms of ${times.length}; the device adds ${latency.toFixed(0)} ms` +
      `${isReached ? '' : `, above ${BARS[kind]} ms`}`,
  );
  return isReached;
}

async function measure(name: BrowserName): Promise<boolean> {
  const [warm, later]: [FirstSound[], FirstSound[]] = [[], []];
  await withSpeakingBrowser(name, 'harbour-fire', async ({ browser }) => {
    for (let turn = 0; turn < SIDEBARS; turn++) {
      await browser.press();
      const measured = await measureSidebar(await browser.sidebar());
      warm.push(measured.warm);
      later.push(...measured.later);
      await browser.closeSidebar();
    }
  });
  return [judge(name, 'warm', warm), judge(name, 'later', later)].every(Boolean);
}

const results: boolean[] = [];
for (const name of BROWSERS) results.push(await measure(name));
process.exitCode = results.every(Boolean) ? 0 : 1;
