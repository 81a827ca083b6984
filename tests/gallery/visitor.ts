/** A browser that walks through the gallery, by WebDriver BiDi in Firefox and by DevTools in Chromium. */
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser, findChromiumKind } from '../tools/find-browsers.mjs';

export type VisitorName = 'chromium' | 'firefox';
export const VISITORS: readonly VisitorName[] = ['chromium', 'firefox'];

export interface Visitor {
  readonly page: Page;
  close(): Promise<void>;
}

/** Firefox takes them from its own preferences: nothing else there forces colours. */
const FORCED_COLOURS = { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 };

export async function sendVisitor(name: VisitorName, isForced = false): Promise<Visitor> {
  const found = name === 'firefox' ? findBrowser('firefox') : findChromiumKind();
  if (found === null) throw new Error(`${name} is not on this machine`);
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: found.executable,
    headless: true,
    args: name === 'chromium' ? ['--no-first-run', ...(isRoot ? ['--no-sandbox'] : [])] : [],
    ...(name === 'firefox' && isForced ? { extraPrefsFirefox: FORCED_COLOURS } : {}),
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  if (isForced && name === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  }
  return { page, close: () => browser.close() };
}
