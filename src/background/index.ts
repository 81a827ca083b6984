/**
 * The toolbar button opens the panel, puts the content script into the page, and says so to the panel; a command shows
 * the article in the reader page.
 * Remembers nothing: the browser may end it at any moment.
 */
import { browser } from '../platform/browser.ts';
import { injectContentScript } from '../platform/injection.ts';
import { callContent, tellPanel } from '../platform/messaging.ts';
import { openPanel } from '../platform/panel.ts';
import { openReader } from '../platform/reader-page.ts';

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

async function showReader(tabId: number): Promise<void> {
  if (!(await injectContentScript(tabId))) return;
  const answer = await callContent(tabId, 'getArticle', null);
  if (answer.ok && answer.value.ok) await openReader(tabId, answer.value.value);
}

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'open-reader' && tab?.id !== undefined) showReader(tab.id).catch(console.error);
});
