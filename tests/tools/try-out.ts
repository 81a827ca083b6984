/**
 * The journey of `npm start`, once all is installed and built: a browser with Lectern, on an article.
 * With a display it stays until the person closes it. Without one it looks and listens by itself, and ends with 0 or 1.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type ArticleServer, serveArticles } from '../e2e/article-server.ts';
import { type BrowserUnderTest, NO_SYSTEM_VOICES, type Tab } from '../e2e/browser-under-test.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { launchFirefox } from '../e2e/firefox.ts';
import { openNullSink, whyNoSound } from '../e2e/null-sink.ts';
import { GROUPS, outlineOf, type Section, sectionsUnder, unfoldFacts } from '../e2e/sidebar-outline.ts';
import { takeRecording, tapSound } from '../e2e/sound-tap.ts';
import { rest, until } from '../e2e/until.ts';
import { HIGHLIGHTS, type View } from '../e2e/view.ts';
import { writeWav } from '../e2e/wav.ts';

interface Wish {
  readonly product: 'chromium' | 'chrome' | 'edge' | 'firefox';
  readonly executable: string;
  readonly isHeadless: boolean;
  readonly url: string | null;
  /** How long to listen. */
  readonly seconds: number;
  readonly root: string;
}

const SAMPLE = 'harbour-fire';
/** Root mean square of the quietest voice we would still call one. */
const AUDIBLE_RMS = 0.005;

async function showTo(person: BrowserUnderTest, server: ArticleServer): Promise<number> {
  await person.press().catch(() => console.log('Press the Lectern button in the toolbar (behind the puzzle piece).'));
  console.log('Lectern is open beside the article: choose a fact, or press Play.');
  for (const slug of ['river-summit', 'night-trains']) console.log(`Another article: ${server.urlOf(slug)}`);
  console.log('Close the browser, or press Ctrl+C here, to end.');
  await person.closed;
  return 0;
}

/** @returns `null` once there are facts, else the sentence that stands in their stead. */
async function whyNoFacts(sidebar: View): Promise<string | null> {
  const { text } = await until(
    'the facts',
    async () => {
      const { sections } = await outlineOf(sidebar);
      if (sections.some(({ heading }) => heading === GROUPS[0])) return { text: null };
      return (await sidebar.getByRole('alert').all())[0];
    },
    60_000,
  );
  return text;
}

function printFindings(sections: readonly Section[]): void {
  console.log(`\n${sections[0]?.heading ?? ''}`);
  for (const group of GROUPS) {
    console.log(`\n${group}`);
    for (const { heading, buttons } of sectionsUnder(sections, group)) {
      const isSpeaker = heading !== group;
      if (isSpeaker) console.log(`  ${heading}`);
      for (const button of buttons) console.log(isSpeaker ? `    “${button}”` : `  ${button}`);
    }
  }
  console.log('');
}

async function lookAndListen(browser: BrowserUnderTest, tab: Tab, wish: Wish): Promise<number> {
  const output = join(wish.root, 'output');
  const write = async (name: string, data: Buffer): Promise<void> => {
    await writeFile(join(output, name), data);
    console.log(`Wrote ${relative(process.cwd(), join(output, name))}`);
  };
  await mkdir(output, { recursive: true });
  await browser.press();
  const sidebar = await browser.sidebar();
  await tapSound(sidebar);
  const why = await whyNoFacts(sidebar);
  if (why !== null) {
    console.error(`Lectern says: ${why}`);
    await write('page.png', await tab.view.screenshot());
    await write('sidebar.png', await sidebar.screenshot());
    return 1;
  }
  printFindings(await unfoldFacts(sidebar));
  await sidebar.getByRole('button', 'Play').click();
  const isSpeaking = async (): Promise<boolean> => (await tab.view.highlighted(HIGHLIGHTS.word)).length > 0;
  await until('the first spoken word', isSpeaking, 60_000);
  await rest((wish.seconds * 1000) / 2);
  await write('page.png', await tab.view.screenshot());
  await write('sidebar.png', await sidebar.screenshot());
  await rest((wish.seconds * 1000) / 2);
  const { samples, rateHz } = await takeRecording(sidebar);
  const rms = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, samples.length));
  await write('spoken.wav', writeWav(samples, rateHz || 16_000));
  console.log(`Heard ${(samples.length / (rateHz || 1)).toFixed(1)} s, root mean square ${rms.toFixed(3)}.`);
  if (rms > AUDIBLE_RMS) return 0;
  console.error('Nothing was heard of the voice.');
  return 1;
}

async function tryOut(wish: Wish): Promise<number> {
  const server = await serveArticles();
  const sink = wish.isHeadless && whyNoSound() === null ? await openNullSink() : null;
  const launch = wish.product === 'firefox' ? launchFirefox : launchChromium;
  const browser = await launch({
    executable: wish.executable,
    extension: join(wish.root, 'dist'),
    isHeadless: wish.isHeadless,
    environment: wish.isHeadless ? { ...NO_SYSTEM_VOICES, ...sink?.environment } : {},
  });
  const interrupted = new Promise<number>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve(wish.isHeadless ? 1 : 0));
  });
  try {
    const url = server.urlOf(wish.url ?? SAMPLE);
    const tab = await browser.openTab(url);
    console.log(`Opened ${url} in ${browser.version}.`);
    const journey = wish.isHeadless ? lookAndListen(browser, tab, wish) : showTo(browser, server);
    return await Promise.race([journey, interrupted]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await browser.close();
    await sink?.close();
    await server.close();
  }
}

process.exitCode = await tryOut(JSON.parse(process.argv[2] ?? ''));
process.exit();
