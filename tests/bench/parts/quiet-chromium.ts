/**
 * Chromium for measuring: a page is served from memory under its own address, every other request is refused, none of its
 * scripts runs, and ours run in a world of their own, as a content script does, or are one.
 * Scripts are stopped by a content policy: with JavaScript switched off the browser would show what stands in `noscript`.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type HTTPRequest, type Page } from 'puppeteer-core';
import { COMPILE_AT_ONCE } from '../../tools/compile-hint.mjs';
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

/** The context of a world that only our scripts have. */
type OpenWorld = (session: CDPSession) => Promise<number>;

async function isolatedWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'lectern' };
  return (await session.send('Page.createIsolatedWorld', world)).executionContextId;
}

const MANIFEST = {
  manifest_version: 3,
  name: 'Lectern measured',
  version: '1',
  permissions: ['scripting', 'tabs'],
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'background.js' },
};

/** Puts a script into the page at the front as an extension does: Chromium compiles it in another way than a debugger's. */
async function extensionWorld(browser: Browser, folder: string, script: string): Promise<OpenWorld> {
  await mkdir(folder);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'background.js'), '');
  await writeFile(join(folder, 'content.js'), `${COMPILE_AT_ONCE}\n${script}`);
  const id = await browser.installExtension(folder);
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id));
  const background = await target.worker();
  if (background === null) throw new Error('the extension did not start');
  return (session) =>
    new Promise((resolve, reject) => {
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.includes(id)) resolve(context.id);
      });
      const inject = `chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['content.js'] }))
        .then(() => null)`;
      session
        .send('Runtime.enable')
        .then(() => background.evaluate(inject))
        .catch(reject);
    });
}

async function worldIn(tab: Page, open: OpenWorld): Promise<QuietPage> {
  const session = await tab.createCDPSession();
  const contextId = await open(session);
  return {
    run: async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails !== undefined)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

/**
 * @param contentScript Put into each page before it is used; without it the world of our scripts is empty.
 * @throws Where this machine has no browser of Chromium's kind.
 */
export async function launchQuietChromium(contentScript?: string): Promise<QuietChromium> {
  const found = findChromiumKind();
  if (found === null) throw new Error('there is no Chromium on this machine');
  const profile = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const browser = await puppeteer.launch({
    executablePath: found.executable,
    headless: true,
    pipe: true,
    enableExtensions: contentScript !== undefined,
    userDataDir: join(profile, 'browser'),
    args: ['--no-first-run', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  process.once('exit', () => browser.process()?.kill('SIGKILL'));
  console.log(await browser.version());
  const open =
    contentScript === undefined
      ? isolatedWorld
      : await extensionWorld(browser, join(profile, 'extension'), contentScript);
  return {
    visit: async ({ url, html }, use) => {
      const tab = await browser.newPage();
      try {
        await serve(tab, html);
        await tab.goto(url, { waitUntil: 'load' });
        return await use(await worldIn(tab, open));
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
