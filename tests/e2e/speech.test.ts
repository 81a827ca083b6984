/** The voice: really heard, in browsers that have none of their own, and shown word by word in the page. */
import { expect, test } from 'vitest';
import type { BrowserName } from './browser-under-test.ts';
import { BROWSERS, ears, type OpenedArticle, openArticle } from './browsers.ts';
import { whyNoSound } from './null-sink.ts';
import { waitForFacts } from './sidebar-outline.ts';
import { rest, until } from './until.ts';
import { HIGHLIGHTS, type View } from './view.ts';
import { watchedPlaces, watchWord, wordPosition } from './word-position.ts';

/**
 * Characters of text a second at speed 1: eSpeak NG speaks 175 words a minute (its documentation, `-s`),
 * an English word has about 6 characters with its space, and there are pauses; half and double are allowed.
 */
const SLOWEST_CHARACTERS_A_SECOND = 8;
const FASTEST_CHARACTERS_A_SECOND = 35;
/** A voice breathes between words; less than this share of audible time is no reading. */
const AUDIBLE_SHARE = 0.5;
const SILENCE_MS = 500;
/** A panel opened on a page we were in before has its facts at once; the press that opened it is told a moment later. */
const PRESS_MS = 2_000;
/** Of `river-summit`: the second sentence that is read, after the headline. */
const STANDFIRST = 'Lisbon wants more water in spring while Madrid guards its reservoirs for the summer.';

const why = whyNoSound();
if (why !== null) console.log(`Sound tests are skipped: ${why}.`);
const soundTest = test.skipIf(why !== null);

const sentenceOf = async (page: View): Promise<string> => (await page.highlighted(HIGHLIGHTS.sentence)).join(' ');
const wordOf = async (page: View): Promise<string> => (await page.highlighted(HIGHLIGHTS.word)).join(' ');

async function openReady(name: BrowserName, slug = 'harbour-fire'): Promise<OpenedArticle> {
  const opened = await openArticle(name, slug);
  await waitForFacts(opened.sidebar);
  return opened;
}

soundTest.each(BROWSERS)('%s, without any voice of its own, speaks as long as the text should take', async (name) => {
  const { page, sidebar } = await openReady(name);
  const sink = await ears();
  expect(await sidebar.evaluate(() => globalThis.speechSynthesis?.getVoices().length ?? 0)).toBe(0);
  await sidebar.getByRole('button', 'Play').click();
  const start = await until('the first sentence', async () => (await sentenceOf(page)) || false);
  await sink.waitForSound(200);
  const fromMs = sink.nowMs();
  const spoken: string[] = [start];
  await until(
    'four sentences',
    async () => {
      const now = await sentenceOf(page);
      if (now !== '' && now !== spoken.at(-1)) spoken.push(now);
      return spoken.length > 4;
    },
    60_000,
  );
  const seconds = (sink.nowMs() - fromMs) / 1000;
  const characters = spoken.slice(0, -1).join(' ').length;
  expect(characters / seconds).toBeGreaterThan(SLOWEST_CHARACTERS_A_SECOND);
  expect(characters / seconds).toBeLessThan(FASTEST_CHARACTERS_A_SECOND);
  expect(sink.audibleMs(fromMs) / 1000 / seconds).toBeGreaterThan(AUDIBLE_SHARE);
});

soundTest.each(BROWSERS)('%s marks the words one after another while they are heard', async (name) => {
  const { page, sidebar } = await openReady(name);
  const sink = await ears();
  await sidebar.getByRole('button', 'Play').click();
  const positions: number[] = [];
  await until('ten words', async () => {
    const position = await page.evaluate(wordPosition, HIGHLIGHTS.word);
    if (position !== null && position !== positions.at(-1)) positions.push(position);
    return positions.length >= 10;
  });
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  expect(sink.rms(sink.nowMs() - 1000)).toBeGreaterThan(0);
  expect(await wordOf(page)).not.toBe('');
});

soundTest.each(BROWSERS)('%s is silent when paused, and goes on from the same word', async (name) => {
  const { page, sidebar } = await openReady(name);
  const sink = await ears();
  await sidebar.getByRole('button', 'Play').click();
  await sink.waitForSound(300);
  const first = await until('the first word', () => page.evaluate(wordPosition, HIGHLIGHTS.word));
  await until('later words', async () => ((await page.evaluate(wordPosition, HIGHLIGHTS.word)) ?? 0) > first + 20);
  await sidebar.getByRole('button', 'Pause').click();
  await sink.waitForSilence(SILENCE_MS);
  const paused = await page.evaluate(wordPosition, HIGHLIGHTS.word);
  expect(paused).not.toBeNull();
  const fromMs = sink.nowMs();
  await until('a second of silence', () => sink.nowMs() - fromMs > 1000);
  expect(sink.rms(fromMs)).toBe(0);
  expect(await page.evaluate(wordPosition, HIGHLIGHTS.word)).toBe(paused);
  const word = await wordOf(page);
  await page.evaluate(watchWord, HIGHLIGHTS.word);
  await sidebar.getByRole('button', 'Play').click();
  await sink.waitForSound(200);
  const places = await until('the next words', async () => {
    const seen = await page.evaluate(watchedPlaces);
    return seen.length >= 3 && seen;
  });
  // From the same word to the one after it, with no more than a mark or two and white space between them.
  expect(places[0]).toBe(paused);
  expect((places[1] ?? 0) - (paused ?? 0)).toBeGreaterThan(0);
  expect((places[1] ?? 0) - (paused ?? 0)).toBeLessThanOrEqual(word.length + 4);
});

soundTest.each(BROWSERS)(
  '%s stops with the sidebar, leaves no mark, and goes on from the same word when it is opened again',
  async (name) => {
    const { browser, page, sidebar } = await openReady(name, 'river-summit');
    const sink = await ears();
    await sidebar.getByRole('button', 'Play').click();
    await page.waitForHighlight(STANDFIRST, 60_000);
    await sink.waitForSound(300);
    await browser.closeSidebar();
    await sink.waitForSilence(SILENCE_MS);
    await until('the marks to go', async () => (await page.highlighted()).length === 0);

    await browser.press();
    const second = await browser.sidebar();
    await waitForFacts(second);
    await rest(PRESS_MS);
    await second.getByRole('button', 'Play').click();
    await sink.waitForSound(300);
    await second.getByRole('button', 'Pause').click();
    await sink.waitForSilence(SILENCE_MS);
    expect(await sentenceOf(page)).toBe(STANDFIRST);
    const word = await page.evaluate(wordPosition, HIGHLIGHTS.word);
    await browser.closeSidebar();

    await browser.press();
    const again = await browser.sidebar();
    await waitForFacts(again);
    await rest(PRESS_MS);
    await page.evaluate(watchWord, HIGHLIGHTS.word);
    await again.getByRole('button', 'Play').click();
    await sink.waitForSound(300);
    const [first] = await until('the first word', async () => {
      const seen = await page.evaluate(watchedPlaces);
      return seen.length > 0 && seen;
    });
    expect(first).toBe(word);
    expect(await sentenceOf(page)).toBe(STANDFIRST);
  },
);

soundTest.each(BROWSERS)('%s goes a sentence on and back by its buttons', async (name) => {
  const { page, sidebar } = await openReady(name);
  await sidebar.getByRole('button', 'Play').click();
  const first = await until('the first sentence', async () => (await sentenceOf(page)) || false);
  await sidebar.getByRole('button', 'Next sentence').click();
  const second = await until('the next sentence', async () => {
    const now = await sentenceOf(page);
    return now !== '' && now !== first && now;
  });
  await sidebar.getByRole('button', 'Next sentence').click();
  await until('the third sentence', async () => ![first, second, ''].includes(await sentenceOf(page)));
  await sidebar.getByRole('button', 'Previous sentence').click();
  await page.waitForHighlight(second);
});
