/**
 * Stock Firefox, driven over Marionette: the page by its WebDriver commands, the toolbar and the sidebar through the browser's own window.
 * The pieces that run there are in `firefox-chrome.ts`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserUnderTest, LaunchOptions, SeenRequest, Shortcut, Tab } from './browser-under-test.ts';
import * as inChrome from './firefox-chrome.ts';
import { Marionette } from './marionette.ts';
import { until } from './until.ts';
import { View } from './view.ts';

const EXTENSION_ID = 'lectern@lectern.example';
/** Ours to choose by a preference, so that the sidebar's address is known. */
const UUID = '3f0c5e8a-5d0b-4f57-9a2e-6f0f0c1e7a55';
const ORIGIN = `moz-extension://${UUID}`;

const PREFERENCES = {
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Alt, Shift and 9, in WebDriver's words. */
const PRESS_KEY = ['\uE00A', '\uE008', '9']
  .map((value) => ({ type: 'keyDown', value }))
  .concat(['9', '\uE008', '\uE00A'].map((value) => ({ type: 'keyUp', value })));

function stop(firefox: ChildProcess): void {
  if (firefox.pid === undefined || firefox.exitCode !== null) return;
  try {
    // Its own group, so that content processes go too.
    process.kill(process.platform === 'win32' ? firefox.pid : -firefox.pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}

const downloadsIn = (profile: string): string => join(profile, 'downloads');

async function makeProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'lectern-firefox-'));
  const preferences = {
    ...PREFERENCES,
    'browser.download.folderList': 2,
    'browser.download.dir': downloadsIn(profile),
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  await writeFile(join(profile, 'user.js'), lines.join(''));
  return profile;
}

function start(options: LaunchOptions, profile: string): ChildProcess {
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  if (options.isHeadless) args.push('--headless');
  const size = { MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '800' };
  return spawn(options.executable, args, {
    env: { ...process.env, ...size, ...options.environment },
    stdio: 'ignore',
    detached: process.platform !== 'win32',
  });
}

/** Firefox writes the free port it took into its profile. A first start on a cold machine has taken 36 s. */
function connectTo(profile: string): Promise<Marionette> {
  const ask = async () => Marionette.connect(Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8')));
  return until('Firefox to start', ask, 90_000);
}

function tabOf(firefox: Marionette, handle: string, firstTab: string): Tab {
  const inTab = <Value>(steps: () => Promise<Value>): Promise<Value> =>
    firefox.alone(async () => {
      await firefox.send('Marionette:SetContext', { value: 'content' });
      await firefox.send('WebDriver:SwitchToWindow', { handle, focus: false });
      return steps();
    });
  const answerOf = async (command: string, parameters: Readonly<Record<string, unknown>>): Promise<string> =>
    String(((await firefox.send(command, parameters)) as { readonly value: unknown }).value);
  return {
    view: new View({
      run: (expression) =>
        inTab(() => answerOf('WebDriver:ExecuteScript', { script: `return ${expression};`, args: [] })),
      screenshot: () =>
        inTab(async () => Buffer.from(await answerOf('WebDriver:TakeScreenshot', { full: false }), 'base64')),
    }),
    goto: (url) => inTab(async () => void (await firefox.send('WebDriver:Navigate', { url }))),
    chooseInMenu: async (entry, { x, y }) => {
      const press = [
        { type: 'pointerMove', x, y, origin: 'viewport' },
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ];
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: press };
      await inTab(() => firefox.send('WebDriver:PerformActions', { actions: [mouse] }));
      await firefox.chrome(inChrome.CHOOSE_IN_MENU, entry);
    },
    activate: () =>
      firefox.alone(async () => void (await firefox.send('WebDriver:SwitchToWindow', { handle, focus: true }))),
    close: () =>
      inTab(async () => {
        await firefox.send('WebDriver:CloseWindow');
        // Commands go to the window last chosen, which must not be one that is gone.
        await firefox.send('WebDriver:SwitchToWindow', { handle: firstTab, focus: false });
      }),
  };
}

export async function launchFirefox(options: LaunchOptions): Promise<BrowserUnderTest> {
  const profile = await makeProfile();
  const process_ = start(options, profile);
  const closed = new Promise<void>((resolve) => void process_.once('exit', () => resolve()));
  const stopAtExit = () => stop(process_);
  process.once('exit', stopAtExit);
  const firefox = await connectTo(profile);
  const session = (await firefox.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } })) as {
    readonly capabilities: { readonly browserVersion: string };
  };
  const [firstTab = ''] = (await firefox.send('WebDriver:GetWindowHandles')) as readonly string[];
  await firefox.chrome(inChrome.WATCH_REQUESTS);
  await firefox.send('Addon:Install', { path: options.extension, temporary: true });
  const sidebarView = new View({
    run: async (expression) => String(await firefox.chrome(inChrome.RUN_IN_SIDEBAR, expression)),
    screenshot: async () => {
      const address = String(await firefox.chrome(inChrome.SIDEBAR_PICTURE));
      return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
    },
  });
  const isSidebarOpen = async (): Promise<boolean> =>
    (await firefox.chrome(inChrome.IS_SIDEBAR_OPEN, `${ORIGIN}/sidebar.html`)) === true;

  return {
    name: 'firefox',
    version: `Firefox/${session.capabilities.browserVersion}`,
    closed,
    openTab: async (url) => {
      const opened = (await firefox.alone(() => firefox.send('WebDriver:NewWindow', { type: 'tab', focus: true }))) as {
        readonly handle: string;
      };
      const tab = tabOf(firefox, opened.handle, firstTab);
      await tab.goto(url);
      await tab.activate();
      return tab;
    },
    press: async () => void (await firefox.chrome(inChrome.PRESS, EXTENSION_ID)),
    sidebar: async () => {
      await until('the sidebar', isSidebarOpen);
      await until('the sidebar, loaded', () => sidebarView.evaluate(() => document.readyState === 'complete'));
      return sidebarView;
    },
    isSidebarOpen,
    focusSidebar: async () => void (await firefox.chrome(inChrome.FOCUS_SIDEBAR)),
    clipboard: async () => String(await firefox.chrome(inChrome.CLIPBOARD)),
    downloads: downloadsIn(profile),
    closeSidebar: async () => {
      await firefox.chrome(inChrome.CLOSE_SIDEBAR);
      await until('the sidebar to close', async () => !(await isSidebarOpen()));
    },
    openSidebarUnpressed: async () => void (await firefox.chrome(inChrome.OPEN_SIDEBAR, EXTENSION_ID)),
    shortcuts: async () => (await firefox.chrome(inChrome.SHORTCUTS, EXTENSION_ID)) as readonly Shortcut[],
    runCommand: async (name) => {
      // Any free one will do: it is assigned to this command alone, then pressed in the browser's own window.
      await firefox.chrome(inChrome.ASSIGN_KEY, EXTENSION_ID, name, 'Alt+Shift+9');
      await firefox.alone(async () => {
        await firefox.send('Marionette:SetContext', { value: 'chrome' });
        await firefox.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions: PRESS_KEY }] });
      });
      await firefox.chrome(inChrome.ASSIGN_KEY, EXTENSION_ID, name, '');
    },
    stopBackground: async () => void (await firefox.chrome(inChrome.STOP_BACKGROUND, EXTENSION_ID)),
    close: async () => {
      const requests = await firefox.chrome(inChrome.SEEN_REQUESTS);
      await firefox.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 5000))]);
      firefox.close();
      stop(process_);
      process.off('exit', stopAtExit);
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      return requests as readonly SeenRequest[];
    },
  };
}
