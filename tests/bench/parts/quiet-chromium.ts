/**
 * Chromium for measuring: a page is served from memory under its own address, every other request is refused, none of its
 * scripts runs, and ours run in a world of their own, as a content script does.
 * Scripts are stopped by a content policy: with JavaScript switched off the browser would show what stands in `noscript`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type HTTPRequest, type Page } from 'puppeteer-core';
import { findChromiumKind } from '../../tools/find-browsers.mjs';
import type { SamplePage } from './sample-pages.ts';

/** Runs scripts in one isolated world of a page. */
export interface QuietPage {
  /** @returns The value of the expression, which must be JSON or a promise of it. */
  run<Answer>(expression: string): Promise<Answer>;
}

export interface QuietChromium {
  /** Opens a page in a fresh tab, which is closed after `use`. */
  visit<Answer>(page: SamplePage, use: (page: QuietPage) => Promise<Answer>): Promise<Answer>;
  close(): Promise<void>;
}

/** No script of the page runs. Alone in its process, ours may ask the clock for microseconds, not tenths of milliseconds. */
const HEADERS = {
  'content-security-policy': "script-src 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

async function serve(tab: Page, html: string): Promise<void> {
  await tab.setRequestInterception(true);
  let isServed = false;
  tab.on('request', (request: HTTPRequest) => {
    const isPage = request.isNavigationRequest() && request.frame() === tab.mainFrame();
    if (!isPage) return void request.abort();
    // A page that sends itself elsewhere stays: 204 is no page.
    if (isServed) return void request.respond({ status: 204 });
    isServed = true;
    void request.respond({
      contentType: 'text/html; charset=utf-8',
      headers: HEADERS,
      body: html,
    });
  });
}

async function isolatedWorld(tab: Page): Promise<QuietPage> {
  const session = await tab.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'lectern' };
  const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
  return {
    run: async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails !== undefined)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

/** @throws Where this machine has no browser of Chromium's kind. */
export async function launchQuietChromium(): Promise<QuietChromium> {
  const found = findChromiumKind();
  if (found === null) throw new Error('there is no Chromium on this machine');
  const profile = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const browser = await puppeteer.launch({
    executablePath: found.executable,
    headless: true,
    pipe: true,
    userDataDir: profile,
    args: ['--no-first-run', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  process.once('exit', () => browser.process()?.kill('SIGKILL'));
  console.log(await browser.version());
  return {
    visit: async ({ url, html }, use) => {
      const tab = await browser.newPage();
      try {
        await serve(tab, html);
        await tab.goto(url, { waitUntil: 'load' });
        return await use(await isolatedWorld(tab));
      } finally {
        await tab.close();
      }
    },
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
