/**
 * What outlives the panel: the reader's settings (kept), and where a reading stopped (until the browser is closed).
 * Neither holds a word of any article. In a private window nothing is written.
 */
import type { ScriptPosition } from '../model/script.ts';
import { readSettings, type Settings } from '../model/settings.ts';
import { browser } from './browser.ts';

/** The storage area of the settings, with the name they have there; synchronised where the reader has that switched on. */
const SETTINGS = 'settings';
/** Of the shape of what is stored. Raise it when a value changes its meaning, and translate the old one when reading. */
const VERSION = 1;
const positionKey = (article: string): string => `position:${article}`;

const isRecord = (stored: unknown): stored is Readonly<Record<string, unknown>> =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored);

async function storedSettings(): Promise<Readonly<Record<string, unknown>>> {
  const { [SETTINGS]: stored } = await browser.storage.sync.get(SETTINGS);
  return isRecord(stored) ? stored : {};
}

export const loadSettings = async (): Promise<Settings> => readSettings(await storedSettings());

/** What another version stored beside them, and this one does not know, stays. */
export async function saveSettings(settings: Settings): Promise<void> {
  const others = await storedSettings();
  await browser.storage.sync.set({ [SETTINGS]: { ...others, ...settings, version: VERSION } });
}

/** Calls the listener when any page of ours has saved settings. Returns what ends it. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = ({ [SETTINGS]: change }: Record<string, { newValue?: unknown }>): void => {
    if (change !== undefined) listener(readSettings(change.newValue));
  };
  browser.storage.sync.onChanged.addListener(onChanged);
  return () => browser.storage.sync.onChanged.removeListener(onChanged);
}

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
