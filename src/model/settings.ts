/** What a reader may choose, and how it is read back from storage. */
export interface Settings {
  /** 1 is the voice's own pace. */
  readonly rate: number;
}

export const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const;

export const DEFAULT_SETTINGS: Settings = { rate: 1 };

/** Takes what it can from anything that was stored, by this version or another; the rest is the default. */
export function readSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null || !('rate' in stored)) return DEFAULT_SETTINGS;
  const { rate } = stored;
  const isKnown = typeof rate === 'number' && RATES.some((known) => known === rate);
  return { ...DEFAULT_SETTINGS, ...(isKnown ? { rate } : {}) };
}
