/** The sidebar when something is not as it should be: each state is told in a sentence. */
import { expect, test } from 'vitest';
import type { BrowserName } from './browser-under-test.ts';
import { articles, BROWSERS, browserOf, openArticle, openPage } from './browsers.ts';
import { waitForFacts } from './sidebar-outline.ts';
import { until } from './until.ts';
import type { View } from './view.ts';

/** Pages of the browser itself, closed to extensions. */
const OWN_PAGE: Readonly<Record<BrowserName, string>> = { chromium: 'chrome://version/', firefox: 'about:license' };

async function waitForNotice(sidebar: View, role: 'status' | 'alert', words: RegExp): Promise<void> {
  await until(`the notice ${words}`, async () => {
    const texts = (await sidebar.getByRole(role).all()).map(({ text }) => text);
    if (texts.some((text) => words.test(text))) return true;
    throw new Error(`notices: ${JSON.stringify(texts)}`);
  });
}

test.each(BROWSERS)('%s, opened without a click, asks for one', async (name) => {
  const { browser } = await openPage(name, 'harbour-fire');
  await browser.openSidebarUnpressed();
  const sidebar = await browser.sidebar();
  await waitForNotice(sidebar, 'status', /Press the Lectern button in the toolbar/);
  await browser.press();
  await waitForFacts(sidebar);
});

test.each(BROWSERS)('%s says that a page of the browser itself may not be read', async (name) => {
  const { browser } = await openPage(name, OWN_PAGE[name]);
  await browser.press();
  await waitForNotice(await browser.sidebar(), 'alert', /Extensions may not read this page/);
});

test.each(BROWSERS)('%s keeps the article when another tab comes to the front, and leads back', async (name) => {
  const { browser, page, sidebar } = await openArticle(name, 'harbour-fire');
  await waitForFacts(sidebar);
  const other = await browser.openTab((await articles()).urlOf('night-trains'));
  await waitForNotice(sidebar, 'status', /You are on another tab/);
  await sidebar.getByRole('heading', 'Fire destroys old fish market in Bergen harbour').wait();
  await sidebar.getByRole('button', 'Go to the article').click();
  await until('the article at the front', () => page.evaluate(() => document.visibilityState === 'visible'));
  await until(
    'the notice to go',
    async () => (await sidebar.getByRole('button', 'Go to the article').all()).length === 0,
  );
  await other.close();
});

test.each(BROWSERS)('%s says that the page has moved on', async (name) => {
  const { tab, sidebar } = await openArticle(name, 'harbour-fire');
  await waitForFacts(sidebar);
  await tab.goto((await articles()).urlOf('night-trains'));
  await waitForNotice(sidebar, 'status', /The page has moved on/);
  await sidebar.getByRole('heading', 'Who').wait();
});

test.each(BROWSERS)('%s says so when the page was loaded anew and the sentence cannot be shown', async (name) => {
  const { page, tab, sidebar } = await openArticle(name, 'harbour-fire');
  await waitForFacts(sidebar);
  await tab.goto((await articles()).urlOf('harbour-fire'));
  await sidebar.getByRole('button', /Marit Dahl/).click();
  await waitForNotice(sidebar, 'status', /could not be found in the page|The page has moved on/);
  expect(await page.highlighted()).toEqual([]);
});

test.each(BROWSERS)('%s says that the tab of the article is closed', async (name) => {
  const browser = await browserOf(name);
  const { tab } = await openPage(name, 'night-trains');
  await tab.activate();
  const article = await browser.openTab((await articles()).urlOf('harbour-fire'));
  await browser.press();
  const sidebar = await browser.sidebar();
  await waitForFacts(sidebar);
  await article.close();
  await waitForNotice(sidebar, 'status', /The tab of this article is closed/);
});

test.each(BROWSERS)('%s reads what a page shows in front of a wall, and says that it is not all', async (name) => {
  const { sidebar } = await openArticle(name, 'walled');
  const sections = await waitForFacts(sidebar);
  expect(sections[0]?.heading).toBe('Whale stops the ferry');
  // biome-ignore lint/performance/useDomNodeTextContent: what is shown is asked for.
  expect(await sidebar.evaluate(() => document.body.innerText)).toMatch(/only part of the article/);
});

test.each(BROWSERS)('%s says no such thing of a whole article', async (name) => {
  const { sidebar } = await openArticle(name, 'harbour-fire');
  await waitForFacts(sidebar);
  // biome-ignore lint/performance/useDomNodeTextContent: what is shown is asked for.
  expect(await sidebar.evaluate(() => document.body.innerText)).not.toMatch(/only part of the article/);
});
