/**
 * Chromium, Chrome and Edge, driven by puppeteer over a pipe.
 * Branded Chrome ignores `--load-extension` since 137; `enableExtensions` loads by `Extensions.loadUnpacked`, which all of them obey.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import type { BrowserUnderTest, LaunchOptions, SeenRequest, Shortcut, Tab } from './browser-under-test.ts';
import { until } from './until.ts';
import { View } from './view.ts';

const SIDEBAR = '/sidebar.html';
const FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-size=1280,800',
];

interface NetLog {
  readonly events: readonly { readonly params?: { readonly url?: string; readonly initiator?: string } }[];
}

function viewOf(page: Page): View {
  return new View({
    run: async (expression) => String(await page.evaluate(expression)),
    screenshot: async () => Buffer.from(await page.screenshot()),
  });
}

/** Native menus and keys are out of a driver's reach: the background is told what the browser tells it then. */
type Tell = (event: string, detail: unknown) => Promise<void>;

function tabOf(page: Page, tell: Tell): Tab {
  return {
    view: viewOf(page),
    goto: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
    chooseInMenu: async (entry, { x, y }) => {
      await page.mouse.click(x, y, { button: 'right' });
      await tell('contextMenus.onClicked', { menuItemId: entry, editable: false, pageUrl: page.url() });
    },
    activate: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** The net log has what every context of the browser sent, workers too. "not an origin" is the browser itself. */
async function readRequests(file: string): Promise<readonly SeenRequest[]> {
  // A browser that is slow to end leaves its log without the last line.
  const content = await readFile(file, 'utf8');
  const whole = /\]\s*\}\s*$/.test(content) ? content : `${content.replace(/,?\s*[^\n]*$/, '')}]}`;
  const log: NetLog = JSON.parse(whole);
  return log.events.flatMap(({ params }) =>
    params?.url !== undefined && params.initiator !== undefined && params.initiator !== 'not an origin'
      ? [{ url: params.url, initiator: params.initiator }]
      : [],
  );
}

async function frontPage(browser: Browser): Promise<Page> {
  return until('the tab at the front', async () => {
    for (const page of await browser.pages()) {
      if (page.url().endsWith(SIDEBAR)) continue;
      if (await page.evaluate(() => document.visibilityState === 'visible')) return page;
    }
    return false;
  });
}

export async function launchChromium(options: LaunchOptions): Promise<BrowserUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-chromium-'));
  const netLog = join(folder, 'net-log.json');
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.isHeadless,
    pipe: true,
    enableExtensions: true,
    userDataDir: join(folder, 'profile'),
    args: [
      ...FLAGS,
      `--log-net-log=${netLog}`,
      ...(isRoot ? ['--no-sandbox'] : []),
      // Without it Chromium on Linux has no voices.
      ...(options.hasSystemVoices ? ['--enable-speech-dispatcher'] : []),
    ],
    ignoreDefaultArgs: ['--mute-audio'],
    defaultViewport: null,
    env: { ...process.env, ...options.environment },
    timeout: 60_000,
    // Whoever launches us closes us; puppeteer's own way leaves the profile behind.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const closed = new Promise<void>((resolve) => void browser.once('disconnected', () => resolve()));
  // At exit nothing asynchronous is done any more; this leaves no browser behind.
  process.once('exit', () => browser.process()?.kill('SIGKILL'));
  const id = await browser.installExtension(options.extension);
  const extension = await until('the extension', async () => (await browser.extensions()).get(id));
  const origin = `chrome-extension://${id}`;
  const findSidebar = () => browser.targets().find((target) => target.url().startsWith(origin + SIDEBAR));
  const worker = async () => {
    const target = await browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(origin),
    );
    return until('the background worker', async () => target.worker());
  };
  const downloads = join(folder, 'downloads');
  const commands = await browser.target().createCDPSession();
  await commands.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await commands.send('Browser.grantPermissions', {
    origin,
    permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
  });
  const sidebarPage = async (): Promise<Page> => (await until('the side panel', findSidebar)).asPage();
  // A press in the first moments after the installation comes to nobody: the background has yet to say that it listens.
  const isListening = async () => (await worker()).evaluate('chrome.action.onClicked.hasListeners()');
  await until('the background to listen', isListening);
  const tell: Tell = async (event, detail) =>
    void (await (
      await worker()
    ).evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.${event}.dispatch(${JSON.stringify(detail)}, tab))`,
    ));

  return {
    name: 'chromium',
    version: await browser.version(),
    closed,
    openTab: async (url) => {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
      return tabOf(page, tell);
    },
    press: async () => (await frontPage(browser)).triggerExtensionAction(extension),
    sidebar: async () => {
      const page = await sidebarPage();
      await until('the sidebar, loaded', () => page.evaluate(() => document.readyState === 'complete'));
      return viewOf(page);
    },
    isSidebarOpen: async () => findSidebar() !== undefined,
    focusSidebar: async () => {
      const session = await (await sidebarPage()).createCDPSession();
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    },
    clipboard: async () => String(await (await sidebarPage()).evaluate('navigator.clipboard.readText()')),
    downloads,
    closeSidebar: async () => {
      await (await findSidebar()?.asPage())?.evaluate(() => window.close());
      await until('the side panel to close', () => findSidebar() === undefined);
    },
    openSidebarUnpressed: async () => {
      // The browser's own menu is out of a driver's reach; a gesture in a document of the extension stands for it.
      const page = await browser.newPage();
      await page.goto(`${origin}/manifest.json`);
      await page.evaluate('chrome.windows.getCurrent().then(({ id }) => { globalThis.windowId = id; })');
      await page.evaluate('chrome.sidePanel.open({ windowId: globalThis.windowId })');
      await page.close();
    },
    shortcuts: async () => {
      const list = (await (await worker()).evaluate('chrome.commands.getAll()')) as readonly Shortcut[];
      return list.map(({ name, shortcut }) => ({ name, shortcut }));
    },
    runCommand: (name) => tell('commands.onCommand', name),
    stopBackground: async () => {
      const isBackground = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);
      await (await worker()).close();
      await until('the background to end', () => !browser.targets().some(isBackground));
    },
    close: async () => {
      await browser.close();
      const requests = await readRequests(netLog);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      return requests;
    },
  };
}
