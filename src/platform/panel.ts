/** The panel beside the page: Chromium's side panel, Firefox's sidebar. */
import { browser, sidePanel } from './browser.ts';

/** Phones have none. */
export const hasPanel = (): boolean => sidePanel !== undefined || browser.sidebarAction !== undefined;

/**
 * Opens the panel in a window. Must be the first call in a click's handler: after even one `await` both browsers
 * refuse it for want of a user gesture.
 *
 * @param windowId Chromium opens it there; Firefox always in the window that was clicked in.
 * @returns Rejects where the browser refuses.
 */
export function openPanel(windowId: number): Promise<void> {
  return sidePanel === undefined ? browser.sidebarAction.open() : sidePanel.open({ windowId });
}
