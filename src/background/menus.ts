/** The entries of ours in the menu of a page: "Read from here", and "Read selection" where something is selected. */
import { browser } from '../platform/browser.ts';
import { text } from '../platform/i18n.ts';
import { callContent, tellPanel } from '../platform/messaging.ts';

const ENTRIES = [
  { id: 'read-from-here', title: 'readFromHere', contexts: ['page', 'link', 'image', 'selection'] },
  { id: 'read-selection', title: 'readSelection', contexts: ['selection'] },
] as const;

/** The reader page has a click for it, and the browser's own pages are closed to us. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** The browsers keep the entries: they are made when Lectern is installed or updated. */
export function createMenus(): void {
  // Phones have no such menus.
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (menus === undefined) return;
  browser.runtime.onInstalled.addListener(() => {
    menus
      .removeAll()
      .then(() => {
        for (const { id, title, contexts } of ENTRIES)
          menus.create({ id, title: text(title), contexts: [...contexts], documentUrlPatterns: PAGES });
      })
      .catch(console.error);
  });
}

/** In ms. A long article on a slow machine takes a second or two to be read. */
const TELL_EVERY = 100;
const TELL_FOR = 10_000;

/**
 * Lets the panel read what was asked for, as soon as it has the article.
 *
 * @param entry The id of one of our entries.
 * @param beforePanel Settles when the panel knows of the page; where we look in the page comes first, while the pointer
 *   still stands where the menu was opened.
 */
export async function readAsked(entry: string, tabId: number, beforePanel: () => Promise<void>): Promise<void> {
  const asked = await callContent(tabId, 'askedPlaces', { isSelection: entry === 'read-selection' });
  await beforePanel();
  if (!asked.ok || asked.value === null) return;
  const { from, until } = asked.value;
  const end = Date.now() + TELL_FOR;
  const told = (): Promise<boolean> => tellPanel('readFrom', { tabId, ...from, ...(until ? { until } : {}) });
  while (!(await told()) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, TELL_EVERY));
}
