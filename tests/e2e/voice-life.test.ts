/** What the voice and its marks outlive: another tab, the background's end, a page that clears them. */
import { expect, test } from 'vitest';
import { articles, BROWSERS, ears, IS_FULL, openArticle } from './browsers.ts';
import { whyNoSound } from './null-sink.ts';
import { waitForFacts } from './sidebar-outline.ts';
import { rest, until } from './until.ts';
import { HIGHLIGHTS, type View } from './view.ts';

/** Whether all of the sentence that is marked is in the window. */
const isInView = (page: View): Promise<boolean> =>
  page.evaluate((mark) => {
    const [range] = [...(CSS.highlights.get(mark) ?? [])] as Range[];
    const box = range?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
  }, HIGHLIGHTS.sentence);

const soundTest = test.skipIf(whyNoSound() !== null);

soundTest.each(BROWSERS)('%s goes on speaking in another tab, and without its background', async (name) => {
  const { browser, sidebar } = await openArticle(name, 'harbour-fire');
  await waitForFacts(sidebar);
  const sink = await ears();
  await sidebar.getByRole('button', 'Play').click();
  await sink.waitForSound(300);
  const other = await browser.openTab((await articles()).urlOf('empty-body'));
  await browser.stopBackground();
  const fromMs = sink.nowMs();
  await until('three more seconds', () => sink.nowMs() - fromMs > 3000);
  expect(sink.audibleMs(fromMs) / (sink.nowMs() - fromMs)).toBeGreaterThan(0.5);
  await other.close();
});

soundTest.each(IS_FULL ? BROWSERS : [])(
  '%s speaks in each of forty panels, one after another',
  async (name) => {
    const { browser, page, sidebar } = await openArticle(name, 'harbour-fire');
    let panel = sidebar;
    for (let opened = 1; ; opened++) {
      await waitForFacts(panel);
      await panel.getByRole('button', 'Play').click();
      await until(`word of panel ${opened}`, async () => (await page.highlighted(HIGHLIGHTS.word)).length > 0);
      if (opened === 40) break;
      await browser.closeSidebar();
      await until('the marks to go', async () => (await page.highlighted(HIGHLIGHTS.word)).length === 0);
      await browser.press();
      panel = await browser.sidebar();
    }
  },
  600_000,
);

test.each(BROWSERS)('%s hears the button again after its background has ended', async (name) => {
  const { browser, tab, sidebar } = await openArticle(name, 'harbour-fire');
  await waitForFacts(sidebar);
  await browser.stopBackground();
  await tab.goto((await articles()).urlOf('river-summit'));
  await browser.press();
  await sidebar.getByRole('button', /It is not too late to share a river/).wait();
});

test.each(BROWSERS)('%s marks a sentence again after the page has cleared all marks', async (name) => {
  const { page, sidebar } = await openArticle(name, 'harbour-fire');
  await waitForFacts(sidebar);
  await sidebar.getByRole('button', /Marit Dahl/).click();
  const marked = await until('the mark', async () => (await page.highlighted(HIGHLIGHTS.sentence))[0] ?? false);
  await page.evaluate(() => CSS.highlights.clear());
  await page.waitForHighlight(marked);
});

test.each(BROWSERS)(
  '%s says so where there is no voice for the language, and shows the facts all the same',
  async (name) => {
    const { sidebar } = await openArticle(name, 'unspoken');
    await waitForFacts(sidebar);
    await sidebar.getByRole('button', 'Play').click();
    await sidebar.getByRole('alert', /^No voice/).wait(20_000);
    await sidebar.getByRole('button', 'Play').wait();
  },
);

test.each(BROWSERS)('%s brings into view the sentence it was sent to in haste', async (name) => {
  const { page, sidebar } = await openArticle(name, 'night-trains');
  await waitForFacts(sidebar);
  await sidebar.getByRole('button', 'Play').click();
  await until('the first word', async () => (await page.highlighted(HIGHLIGHTS.word)).length > 0, 20_000);
  await sidebar.evaluate(() => {
    const next = document.querySelector<HTMLButtonElement>('button[aria-label="Next sentence"]');
    for (let press = 0; press < 12; press++) next?.click();
  });
  await until('the sentence in view', async () => (await isInView(page)) && page.evaluate(() => window.scrollY > 0));
});

test.each(BROWSERS)('%s leaves alone a reader who scrolls away, and comes back when asked', async (name) => {
  const { page, sidebar } = await openArticle(name, 'night-trains');
  await waitForFacts(sidebar);
  await sidebar.getByRole('button', 'Play').click();
  await until('the first word', async () => (await page.highlighted(HIGHLIGHTS.word)).length > 0, 20_000);
  // Longer than a scroll of ours may take: the next one is the reader's.
  await rest(1500);
  await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  const back = sidebar.getByRole('button', 'Back to the voice');
  await back.wait();
  const left = await page.evaluate(() => window.scrollY);
  await sidebar.getByRole('button', 'Pause').click();
  expect(await page.evaluate(() => window.scrollY)).toBe(left);
  expect(await isInView(page)).toBe(false);
  await back.click();
  await until('the sentence in view', () => isInView(page));
});
