/**
 * The toolbar button opens the panel, puts the content script into the page, and says so to the panel; a command, and the
 * button where there is no panel, show the article in the reader page.
 * Remembers nothing: the browser may end it at any moment.
 */
import { browser } from '../platform/browser.ts';
import { injectContentScript } from '../platform/injection.ts';
import { callContent, tellPanel } from '../platform/messaging.ts';
import { hasPanel, openPanel } from '../platform/panel.ts';
import { openReader, openReaderFailure } from '../platform/reader-page.ts';

/** A panel that has just been opened takes a moment to listen. */
const ANNOUNCE_EVERY_MS = 100;
const ANNOUNCE_FOR_MS = 5_000;

/** Nothing can be put into our own reader page; it answers by itself. */
const isReader = async (tabId: number): Promise<boolean> => (await callContent(tabId, 'getArticle', null)).ok;

async function readTab(tabId: number, windowId: number): Promise<void> {
  const reached = (await injectContentScript(tabId)) || (await isReader(tabId));
  const end = Date.now() + ANNOUNCE_FOR_MS;
  while (!(await tellPanel('pressed', { tabId, windowId, reached })) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, ANNOUNCE_EVERY_MS));
  }
}

async function showReader(tabId: number): Promise<void> {
  if (!(await injectContentScript(tabId))) {
    if (await isReader(tabId)) await browser.tabs.goBack(tabId);
    else await openReaderFailure(tabId, 'pageNotAllowed');
    return;
  }
  const answer = await callContent(tabId, 'getArticle', null);
  if (!answer.ok) await openReaderFailure(tabId, 'readingFailed');
  else if (!answer.value.ok) await openReaderFailure(tabId, answer.value.error);
  else await openReader(tabId, answer.value.value);
}

browser.action.onClicked.addListener((tab) => {
  const { id, windowId } = tab;
  if (id === undefined) return;
  if (!hasPanel() || windowId === undefined) {
    showReader(id).catch(console.error);
    return;
  }
  openPanel(windowId).catch((error: unknown) => {
    // Not in this window: the reader page is whole without it.
    console.error(error);
    showReader(id).catch(console.error);
  });
  readTab(id, windowId).catch(console.error);
});

// Phones have no keys, and no such interface.
browser.commands?.onCommand.addListener((command, tab) => {
  if (command === 'open-reader' && tab?.id !== undefined) showReader(tab.id).catch(console.error);
});
