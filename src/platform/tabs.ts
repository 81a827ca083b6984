/** The tabs beside the panel, as far as an extension without the `tabs` permission sees them: numbers, no addresses. */
import { browser } from './browser.ts';

export interface PanelWindow {
  readonly windowId: number;
  /** In a private window nothing is stored. */
  readonly isPrivate: boolean;
}

/** The window the panel stands in. */
export async function panelWindow(): Promise<PanelWindow> {
  const { id, incognito } = await browser.windows.getCurrent();
  return { windowId: id ?? browser.windows.WINDOW_ID_CURRENT, isPrivate: incognito };
}

/** @returns `null` where a window has none, as while it closes. */
export async function activeTab(windowId: number): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id ?? null;
}

export interface TabEvents {
  /** Another tab of the window came to the front. */
  readonly activated: (tabId: number) => void;
  /** A tab began or ended loading: another page, its own again, or a place within it. */
  readonly navigated: (tabId: number) => void;
  readonly closed: (tabId: number) => void;
}

export function watchTabs(windowId: number, events: TabEvents): void {
  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId === windowId) events.activated(info.tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status !== undefined) events.navigated(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => events.closed(tabId));
}

/** Brings a tab to the front. A tab that is gone is left so. */
export async function showTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
}

export interface OwnTab {
  readonly id: number;
  readonly isPrivate: boolean;
}

/** The tab that this page of ours is in. Never to be asked by a panel, which is in none. */
export async function ownTab(): Promise<OwnTab> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) throw new Error('this page is in no tab');
  return { id: tab.id, isPrivate: tab.incognito };
}
