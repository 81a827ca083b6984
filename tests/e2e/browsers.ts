/**
 * The built extension in both browsers, for tests: one browser of each kind a file, closed at its end.
 * The browsers have no voices of the system, and what they play goes to a null sink where there can be one.
 */
import { afterAll, onTestFailed, onTestFinished } from 'vitest';
import { type ArticleServer, serveArticles } from './article-server.ts';
import type { BrowserName, BrowserUnderTest, Tab } from './browser-under-test.ts';
import { DIST, launchBrowser } from './launch.ts';
import { type NullSink, openNullSink, whyNoSound } from './null-sink.ts';
import { outlineOf } from './sidebar-outline.ts';
import type { View } from './view.ts';

export { BROWSERS } from './browser-under-test.ts';
export { DIST } from './launch.ts';

/** `npm run test:full` asks for the cases that take longer, too. */
const { LECTERN_FULL } = process.env;
export const IS_FULL = LECTERN_FULL === '1';

export interface OpenedArticle {
  readonly browser: BrowserUnderTest;
  readonly tab: Tab;
  readonly page: View;
  readonly sidebar: View;
}

const browsers = new Map<BrowserName, Promise<BrowserUnderTest>>();
let server: Promise<ArticleServer> | undefined;
let sink: Promise<NullSink> | undefined;

export function articles(): Promise<ArticleServer> {
  server ??= serveArticles();
  return server;
}

/** What both browsers play. Only where `whyNoSound()` is `null`. */
export function ears(): Promise<NullSink> {
  sink ??= openNullSink();
  return sink;
}

/** A browser of one's own; whoever launches it closes it. */
export async function launch(name: BrowserName, extension = DIST, hasSystemVoices = false): Promise<BrowserUnderTest> {
  const environment = whyNoSound() === null ? (await ears()).environment : {};
  return launchBrowser(name, { extension, hasSystemVoices, environment });
}

/** The browser of this file. */
export function browserOf(name: BrowserName): Promise<BrowserUnderTest> {
  const running = browsers.get(name) ?? launch(name);
  browsers.set(name, running);
  return running;
}

/** What the sidebar said when a test failed is half of the reason. */
async function tellSidebar(browser: BrowserUnderTest): Promise<void> {
  if (!(await browser.isSidebarOpen())) return;
  const { sections, notices } = await outlineOf(await browser.sidebar());
  console.error(`${browser.name}'s sidebar said ${JSON.stringify(notices)}, its player ${JSON.stringify(sections[0])}`);
}

/** A browser in which a test failed may be what failed: the next test gets another. */
async function replace(name: BrowserName): Promise<void> {
  const old = browsers.get(name);
  browsers.delete(name);
  await (await old)?.close().catch(console.error);
}

/** Opens a page in a tab of its own, which is closed after the test, and the sidebar with it. */
export async function openPage(name: BrowserName, slugOrUrl: string): Promise<{ browser: BrowserUnderTest; tab: Tab }> {
  const browser = await browserOf(name);
  onTestFailed(() => replace(name));
  const tab = await browser.openTab((await articles()).urlOf(slugOrUrl));
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await tellSidebar(browser).catch(console.error);
    if (await browser.isSidebarOpen()) await browser.closeSidebar();
    await tab.close();
  });
  return { browser, tab };
}

/** Opens a page and presses Lectern's button on it. */
export async function openArticle(name: BrowserName, slugOrUrl: string): Promise<OpenedArticle> {
  const { browser, tab } = await openPage(name, slugOrUrl);
  await browser.press();
  return { browser, tab, page: tab.view, sidebar: await browser.sidebar() };
}

afterAll(async () => {
  for (const running of browsers.values()) await (await running.catch(() => null))?.close();
  await (await sink)?.close();
  await (await server)?.close();
});
