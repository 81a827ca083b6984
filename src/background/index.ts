/**
 * The toolbar button. Opens the panel, puts the content script into the page, and says so to the panel.
 * Remembers nothing: the browser may end it at any moment.
 */
import { browser } from '../platform/browser.ts';
import { injectContentScript } from '../platform/injection.ts';
import { tellPanel } from '../platform/messaging.ts';
import { openPanel } from '../platform/panel.ts';

/** A panel that has just been opened takes a moment to listen. */
const ANNOUNCE_EVERY_MS = 100;
const ANNOUNCE_FOR_MS = 5_000;

async function readTab(tabId: number, windowId: number): Promise<void> {
  const reached = await injectContentScript(tabId);
  const end = Date.now() + ANNOUNCE_FOR_MS;
  while (!(await tellPanel('pressed', { tabId, windowId, reached })) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, ANNOUNCE_EVERY_MS));
  }
}

browser.action.onClicked.addListener((tab) => {
  const { id, windowId } = tab;
  if (id === undefined || windowId === undefined) return;
  openPanel(windowId).catch(console.error);
  readTab(id, windowId).catch(console.error);
});
