/** Putting the content script into a page, under the `activeTab` grant that a click on the toolbar gives. */
import { browser } from './browser.ts';

const SCRIPT = 'content.js';
const STYLE = 'content.css';
/** Firefox 153 draws marks in shadow roots by the reader's style alone, Chromium 156 only knows the author's. */
const ORIGINS = ['AUTHOR', 'USER'] as const;

async function inject(tabId: number): Promise<void> {
  const target = { tabId };
  const [result] = await browser.scripting.executeScript({ target, files: [SCRIPT] });
  // On its own pages Firefox 153 does not refuse: it answers with nothing, or with an error for a result.
  if (!result || result.error) throw new Error('the page is closed to extensions');
  for (const origin of ORIGINS) {
    const style = { target: { tabId, allFrames: true }, files: [STYLE], origin };
    // Rules would pile up with every click.
    await browser.scripting.removeCSS(style);
    await browser.scripting.insertCSS(style);
  }
}

/**
 * Injects the content script and the style of its highlights. A script that is there already is replaced.
 *
 * @returns Whether the page let us in: not on the browser's own pages, in stores, or without a click.
 */
export async function injectContentScript(tabId: number): Promise<boolean> {
  try {
    await inject(tabId);
    return true;
  } catch {
    // Chromium 156 refuses one in seven injections made right after a shortcut, and grants the next.
    try {
      await inject(tabId);
      return true;
    } catch {
      return false;
    }
  }
}
