/** The only door to `webextension-polyfill`, and the shape of the one API its types do not know. */
import browser from 'webextension-polyfill';

/** `chrome.sidePanel` (Chromium 116); Firefox has `sidebarAction` instead. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

export const sidePanel: SidePanel | undefined = (browser as { readonly sidePanel?: SidePanel }).sidePanel;

export { browser };
