/** What the tests and `npm start` ask of a browser with Lectern in it, Chromium and Firefox alike. */
import type { View } from './view.ts';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** For the environment. No such socket: speech-dispatcher's voices stay away, and Lectern's own has to speak. */
export const NO_SYSTEM_VOICES = { SPEECHD_ADDRESS: 'unix_socket:/nonexistent/lectern' };

export interface LaunchOptions {
  readonly executable: string;
  /** The built extension. */
  readonly extension: string;
  readonly isHeadless: boolean;
  /** Added to this process's environment: where the sound server is. */
  readonly environment: Readonly<Record<string, string>>;
  /** The browser has the voices of speech-dispatcher, where that is installed. */
  readonly hasSystemVoices?: boolean;
}

export interface Tab {
  readonly view: View;
  goto(url: string): Promise<void>;
  /** Opens the page's menu over a point of its window, in CSS pixels, and chooses the entry of ours with this id. */
  chooseInMenu(entry: string, point: { readonly x: number; readonly y: number }): Promise<void>;
  /** Brings the tab to the front of its window. */
  activate(): Promise<void>;
  close(): Promise<void>;
}

/** A request somebody other than the browser itself made while it ran. */
export interface SeenRequest {
  readonly url: string;
  /** Origin of who asked, `chrome-extension://…` or `moz-extension://…` where it was the extension. */
  readonly initiator: string;
}

export interface Shortcut {
  readonly name: string;
  readonly shortcut: string;
}

export interface BrowserUnderTest {
  readonly name: BrowserName;
  readonly version: string;
  /** Opens a tab and brings it to the front. */
  openTab(url: string): Promise<Tab>;
  /** Presses Lectern's toolbar button, as a user gesture, in the tab at the front. */
  press(): Promise<void>;
  /** Waits until the sidebar is open and loaded. */
  sidebar(): Promise<View>;
  isSidebarOpen(): Promise<boolean>;
  /** Gives it the focus, as a press of a pointer in it does; some things are done for nobody else. */
  focusSidebar(): Promise<void>;
  /** The text in the clipboard. */
  clipboard(): Promise<string>;
  /** The folder that files are saved to, unasked. */
  readonly downloads: string;
  closeSidebar(): Promise<void>;
  /** Opens the sidebar by the browser's own means, without pressing Lectern's button. */
  openSidebarUnpressed(): Promise<void>;
  /** The shortcuts the browser really assigned to the extension. */
  shortcuts(): Promise<readonly Shortcut[]>;
  /** Does what the key does that the reader has assigned to a command of the manifest. */
  runCommand(name: string): Promise<void>;
  /** Ends the background as the browser does when it has been idle; the next press wakes it. */
  stopBackground(): Promise<void>;
  /** Settles when the person closes the browser. */
  readonly closed: Promise<void>;
  /** Ends the browser, removes its profile, and tells which requests were seen during its life. */
  close(): Promise<readonly SeenRequest[]>;
}
