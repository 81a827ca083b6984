/** Where a reading was left: found again when the sidebar was closed, and forgotten when the reader says so. */
import { test } from 'vitest';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { BROWSERS, IS_FULL, openArticle } from './browsers.ts';
import { waitForFacts } from './sidebar-outline.ts';
import { until } from './until.ts';
import type { View } from './view.ts';

const HEADLINE = 'Whale stops the ferry';
const FARES = 'The company lost £2m in fares.';

async function openAgain(browser: BrowserUnderTest, page: View): Promise<View> {
  await browser.closeSidebar();
  await until('a page without marks', async () => (await page.highlighted()).length === 0);
  await browser.press();
  const sidebar = await browser.sidebar();
  await waitForFacts(sidebar);
  return sidebar;
}

test.skipIf(!IS_FULL).each(BROWSERS)('%s goes on where it stopped, until it is told to forget', async (name) => {
  const opened = await openArticle(name, 'brief');
  const { browser, page } = opened;
  await waitForFacts(opened.sidebar);
  await opened.sidebar.getByRole('button', 'Play').click();
  await page.waitForHighlight(HEADLINE);
  await opened.sidebar.getByRole('button', 'Next sentence').click();
  await opened.sidebar.getByRole('button', 'Next sentence').click();
  await page.waitForHighlight(FARES);
  await opened.sidebar.getByRole('button', 'Pause').click();

  const second = await openAgain(browser, page);
  await second.getByRole('button', 'Play').click();
  await page.waitForHighlight(FARES);
  await second.getByRole('button', 'Pause').click();
  await second.getByRole('button', 'Settings').click();
  await second.getByRole('button', 'Forget where I stopped').click();
  await second.getByRole('status', 'Forgotten.').wait();

  const third = await openAgain(browser, page);
  await third.getByRole('button', 'Play').click();
  await page.waitForHighlight(HEADLINE);
});
