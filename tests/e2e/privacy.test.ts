/** What Lectern leaves behind: nothing in the page, nothing on the network. */
import { expect, test } from 'vitest';
import { articles, BROWSERS, launch, openPage } from './browsers.ts';
import { waitForFacts } from './sidebar-outline.ts';
import { until } from './until.ts';
import { HIGHLIGHTS, type View } from './view.ts';

const EXTENSION_ORIGIN = /^(chrome|moz)-extension:/;

/** Facts, a fact pressed, some words spoken, a pause: all that touches the page. */
async function useEverything(page: View, sidebar: View): Promise<void> {
  await waitForFacts(sidebar);
  await sidebar.getByRole('button', /Marit Dahl/).click();
  await until('a marked sentence', async () => (await page.highlighted()).length > 0);
  await sidebar.getByRole('button', 'Play').click();
  await until('a spoken word', async () => (await page.highlighted(HIGHLIGHTS.word)).length > 0, 60_000);
  await sidebar.getByRole('button', 'Next sentence').click();
  await sidebar.getByRole('button', 'Pause').click();
}

test.each(BROWSERS)('%s leaves the page byte for byte as it was', async (name) => {
  const { browser, tab } = await openPage(name, 'harbour-fire');
  const source = (): string => document.documentElement.outerHTML;
  const before = await tab.view.evaluate(source);
  await browser.press();
  await useEverything(tab.view, await browser.sidebar());
  expect(await tab.view.evaluate(source)).toBe(before);
});

test.each(BROWSERS)('%s sends no request from page, sidebar, background or worker', async (name) => {
  const server = await articles();
  const browser = await launch(name);
  const before = server.requests.length;
  const work = async (): Promise<void> => {
    const tab = await browser.openTab(server.urlOf('harbour-fire'));
    await browser.press();
    await useEverything(tab.view, await browser.sidebar());
    await tab.view.evaluate(() => fetch('/seen-by-the-test').then(() => null));
  };
  const failure = await work().then(
    () => null,
    (error: unknown) => error,
  );
  const requests = await browser.close();
  if (failure !== null) throw failure;
  expect(requests.filter(({ initiator }) => EXTENSION_ORIGIN.test(initiator))).toEqual([]);
  expect(requests.filter(({ url }) => !url.startsWith(server.origin))).toEqual([]);
  // The list does see what is sent: a request of the page's own is in it.
  expect(requests.map(({ url }) => url)).toContain(`${server.origin}/seen-by-the-test`);
  expect(server.requests.slice(before)).toEqual(['/harbour-fire/', '/seen-by-the-test']);
});
