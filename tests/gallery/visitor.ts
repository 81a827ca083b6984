/** A browser that walks through the gallery, by WebDriver BiDi in Firefox and by DevTools in Chromium. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { until } from '../e2e/until.ts';
import { findBrowser, findChromiumKind } from '../tools/find-browsers.mjs';
import type { ReaderGalleryPage, ReaderScene } from './reader-scene.ts';
import type { Gallery } from './serve.ts';

export type VisitorName = 'chromium' | 'firefox';
export const VISITORS: readonly VisitorName[] = ['chromium', 'firefox'];

export interface Visitor {
  readonly page: Page;
  /** Another tab, with the focus in its page: the focus of the first may have gone to the browser's own buttons. */
  openTab(): Promise<Page>;
  close(): Promise<void>;
}

/** Firefox takes them from its own preferences: nothing else there forces colours. */
const FORCED_COLOURS = { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 };

/** Without the focus Firefox draws no ring, and presses no button by a key. The tab it starts with never has it. */
function openFocused(browser: Browser): Promise<Page> {
  return until('a tab with the focus', async () => {
    const page = await browser.newPage();
    await page.bringToFront();
    if (await page.evaluate(() => document.hasFocus())) return page;
    await page.close();
    return false;
  });
}

export async function sendVisitor(name: VisitorName, isForced = false): Promise<Visitor> {
  const found = name === 'firefox' ? findBrowser('firefox') : findChromiumKind();
  if (found === null) throw new Error(`${name} is not on this machine`);
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: found.executable,
    headless: true,
    args: name === 'chromium' ? ['--no-first-run', ...(isRoot ? ['--no-sandbox'] : [])] : [],
    ...(name === 'firefox' ? { extraPrefsFirefox: isForced ? FORCED_COLOURS : {} } : {}),
  });
  const page = await openFocused(browser);
  if (isForced && name === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  }
  return { page, openTab: () => openFocused(browser), close: () => browser.close() };
}

/** The reader page in this scene. Where it is in sight already, and in these words, it is only drawn anew: that takes a tenth of the time. */
export async function showReader(page: Page, gallery: Gallery, scene: ReaderScene): Promise<void> {
  const isDrawn = await page.evaluate(async (wanted) => {
    const { gallery: here } = globalThis as unknown as { readonly gallery?: ReaderGalleryPage };
    const { locale, article } = here?.readerScene ?? {};
    if (here?.show === undefined || locale !== wanted.locale || article !== wanted.article) return false;
    await here.show(wanted);
    return true;
  }, scene);
  if (isDrawn) return;
  await page.goto(gallery.urlOfReader(scene), { waitUntil: 'load' });
  await page.waitForSelector('[data-ready]');
}
