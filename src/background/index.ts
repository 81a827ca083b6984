/**
 * The toolbar button opens the panel, puts the content script into the page, and says so to the panel; a command, and the
 * button where there is no panel, show the article in the reader page. The menu of a page opens the panel, too, and begins
 * to read there.
 * Remembers nothing: the browser may end it at any moment.
 */
import type { Command } from '../model/commands.ts';
import { browser } from '../platform/browser.ts';
import { injectContentScript } from '../platform/injection.ts';
import { callContent, tellPanel } from '../platform/messaging.ts';
import { hasPanel, openPanel } from '../platform/panel.ts';
import { leaveReader, openReader, openReaderFailure } from '../platform/reader-page.ts';
import { createMenus, readAsked } from './menus.ts';

/** A panel that has just been opened takes a moment to listen. */
const ANNOUNCE_EVERY_MS = 100;
const ANNOUNCE_FOR_MS = 5_000;

/** Nothing can be put into our own reader page; it answers by itself. */
const isReader = async (tabId: number): Promise<boolean> => (await callContent(tabId, 'getArticle', null)).ok;

/** Tells the panel that it was asked for this page. */
async function announce(tabId: number, windowId: number, reached: boolean): Promise<void> {
  const since = Date.now();
  const end = since + ANNOUNCE_FOR_MS;
  while (!(await tellPanel('pressed', { tabId, windowId, reached, since })) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, ANNOUNCE_EVERY_MS));
  }
}

async function readTab(tabId: number, windowId: number): Promise<void> {
  const reached = (await injectContentScript(tabId)) || (await isReader(tabId));
  await announce(tabId, windowId, reached);
}

async function showReader(tabId: number): Promise<void> {
  if (!(await injectContentScript(tabId))) {
    if (await isReader(tabId)) await leaveReader(tabId);
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

createMenus();
// Phones have no such menus.
browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
  const { id, windowId } = tab ?? {};
  if (id === undefined || windowId === undefined) return;
  openPanel(windowId).catch(console.error);
  injectContentScript(id)
    .then((reached) => readAsked(`${menuItemId}`, id, () => announce(id, windowId, reached)))
    .catch(console.error);
});

/** Those of the voice, by their names in the manifest. */
const OF_THE_VOICE: Readonly<Record<string, Command>> = {
  'toggle-playing': 'togglePlaying',
  'next-sentence': 'nextSentence',
  'previous-sentence': 'previousSentence',
};

// Phones have no keys, and no such interface.
browser.commands?.onCommand.addListener((name, tab) => {
  if (name === 'open-reader' && tab?.id !== undefined) showReader(tab.id).catch(console.error);
  const command = OF_THE_VOICE[name];
  if (command && tab?.windowId !== undefined) void tellPanel('shortcut', { windowId: tab.windowId, command });
});
