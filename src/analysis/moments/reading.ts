/** What the rules of this folder share: the setting they read in, and the reading they give. */
import type { Lexeme } from '../../language/lexemes.ts';
import { firstDay, type Period, periodAround } from './periods.ts';
import { type Tense, tenseAround } from './tense.ts';

export interface Setting {
  readonly lexemes: readonly Lexeme[];
  /** The day of publication. */
  readonly today: Period | null;
  /** Numeric dates put the day before the month (everywhere but in the United States). */
  readonly isDayFirst: boolean;
  /** The quarter last spoken of: "the quarter", "a year earlier" lean on it. */
  readonly lastQuarter: Period | null;
  /** The day or year last spoken of: "three weeks later" leans on it. */
  readonly lastPeriod: Period | null;
  /** It was spoken of only just now, so that a month without a year may be the next one in the same story. */
  readonly isTelling?: boolean;
}

export interface Reading {
  /** Index of the lexeme after it. */
  readonly next: number;
  /** `null`: a date, but not to be told which. */
  readonly period: Period | null;
  /** Which one of those that come round is not told but taken to be the nearest: "June", "Monday", "3 May". */
  readonly isFloating?: boolean;
  /** Of an interval, its end. */
  readonly until?: Period;
  /** What follows the date in the value: "TMO", "T08:00Z". */
  readonly time?: string;
  readonly rule: string;
}

/** Reads what begins at lexeme `at`; looks only a few lexemes ahead, so that all of them together stay linear. */
export type Rule = (setting: Setting, at: number) => Reading | null;

export const tenseAt = (setting: Setting, at: number, next: number): Tense => tenseAround(setting.lexemes, at, next);

/** Nearer to today a month without a year is told from today. */
const LONG_AGO_DAYS = 330;

/** The month that a story of long ago has come to; `null` where none is being told. */
export function storyMonth({ lastPeriod, isTelling, today }: Setting): Period | null {
  if (!isTelling || !lastPeriod || !today || (lastPeriod.unit !== 'day' && lastPeriod.unit !== 'month')) return null;
  const day = firstDay(lastPeriod);
  return today.index - day > LONG_AGO_DAYS ? periodAround('month', { unit: 'day', index: day }) : null;
}

/** The longest reading, of equals the first. */
export function longestOf(readings: readonly (Reading | null)[]): Reading | null {
  let best: Reading | null = null;
  for (const reading of readings) if (reading && (!best || reading.next > best.next)) best = reading;
  return best;
}
