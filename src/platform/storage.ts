/**
 * What outlives the panel: the reader's settings (kept), and where a reading stopped (until the browser is closed).
 * Neither holds a word of any article. In a private window nothing is written.
 */
import type { ScriptPosition } from '../model/script.ts';
import { readSettings, type Settings } from '../model/settings.ts';
import { browser } from './browser.ts';

const SETTINGS = 'settings';
const positionKey = (article: string): string => `position:${article}`;

export async function loadSettings(): Promise<Settings> {
  const { [SETTINGS]: stored } = await browser.storage.local.get(SETTINGS);
  return readSettings(stored);
}

export const saveSettings = (settings: Settings): Promise<void> => browser.storage.local.set({ [SETTINGS]: settings });

/** @param article Names the article without telling it: a hash. */
export async function loadPosition(article: string): Promise<ScriptPosition | null> {
  const key = positionKey(article);
  const { [key]: stored } = await browser.storage.session.get(key);
  if (typeof stored !== 'object' || stored === null || !('utterance' in stored) || !('offset' in stored)) return null;
  const { utterance, offset } = stored;
  return typeof utterance === 'number' && typeof offset === 'number' ? { utterance, offset } : null;
}

export const savePosition = (article: string, position: ScriptPosition): Promise<void> =>
  browser.storage.session.set({ [positionKey(article)]: position });

export const forgetPosition = (article: string): Promise<void> => browser.storage.session.remove(positionKey(article));
