/**
 * What outlives the panel: the reader's settings, and what was learnt of the voices. Where readings were left is in
 * `places.ts`. Neither holds a word of any article. In a private window nothing is written.
 */
import { readSettings, type Settings } from '../model/settings.ts';
import { browser } from './browser.ts';

/** The storage area of the settings, with the name they have there; synchronised where the reader has that switched on. */
const SETTINGS = 'settings';
/** Of the shape of what is stored. Raise it when a value changes its meaning, and translate the old one when reading. */
const VERSION = 1;

const isRecord = (stored: unknown): stored is Readonly<Record<string, unknown>> =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored);

async function storedSettings(): Promise<Readonly<Record<string, unknown>>> {
  const { [SETTINGS]: stored } = await browser.storage.sync.get(SETTINGS);
  return isRecord(stored) ? stored : {};
}

export const loadSettings = async (): Promise<Settings> => readSettings(await storedSettings());

/**
 * In ms. Browsers take 120 writes a minute (Chrome's `MAX_WRITE_OPERATIONS_PER_MINUTE`), and refuse more; a slider that is
 * drawn makes as many in four seconds.
 */
export const SAVE_EVERY = 600;

/** Changes that are not written yet. */
let waiting: Partial<Settings> = {};
let nextWrite: Promise<void> | null = null;
let writtenAt = Number.NEGATIVE_INFINITY;

async function write(): Promise<void> {
  const others = await storedSettings();
  const change = waiting;
  waiting = {};
  nextWrite = null;
  writtenAt = performance.now();
  await browser.storage.sync.set({ [SETTINGS]: { ...others, ...change, version: VERSION } });
}

/**
 * Stores what was changed, at once or a moment later, together with what is changed meanwhile. All else that is stored
 * stays: also what another version stored, and this one cannot read.
 */
export function saveSettings(change: Partial<Settings>): Promise<void> {
  waiting = { ...waiting, ...change };
  const delay = writtenAt + SAVE_EVERY - performance.now();
  nextWrite ??= delay <= 0 ? write() : new Promise((resolve) => setTimeout(resolve, delay)).then(write);
  return nextWrite;
}

/**
 * Calls the listener when any page of ours has saved settings, with what this one has still to save. Returns what ends
 * it.
 */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = ({ [SETTINGS]: change }: Record<string, { newValue?: unknown }>): void => {
    if (change !== undefined) listener(readSettings({ ...readSettings(change.newValue), ...waiting }));
  };
  browser.storage.sync.onChanged.addListener(onChanged);
  return () => browser.storage.sync.onChanged.removeListener(onChanged);
}

/** What was learnt of the voices of this machine, as `speech/voice-habits.ts` writes it. */
const HABITS = 'voiceHabits';

export const loadHabits = async (): Promise<unknown> => (await browser.storage.local.get(HABITS))[HABITS];

export const saveHabits = (habits: unknown): Promise<void> => browser.storage.local.set({ [HABITS]: habits });
