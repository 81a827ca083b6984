/**
 * Calendar arithmetic on periods: a day, a week, a month … is a whole number on the scale of its unit, so that
 * "three weeks ago" is a subtraction. Weeks are those of ISO 8601; values are written as in TIMEX3.
 */

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

export interface Period {
  readonly unit: Unit;
  /** Days and weeks count from 1970 on, the others from the year 0. */
  readonly index: number;
}

const MS_PER_DAY = 86_400_000;
const SEASON_CODES = ['SP', 'SU', 'FA', 'WI'] as const;

const two = (value: number): string => String(value).padStart(2, '0');
const four = (value: number): string => String(value).padStart(4, '0');

/** The day with this date, or `null` where the calendar has none. */
export function dayOf(year: number, month: number, day: number): Period | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? { unit: 'day', index: date.getTime() / MS_PER_DAY } : null;
}

/** The day of an ISO 8601 date or time, as told there; `null` where it is none. */
export function dayOfIso(value: string | null): Period | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(value ?? '');
  return parts && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

const dateOf = (day: number): Date => new Date(day * MS_PER_DAY);
/** 1970-01-01 was a Thursday: week 0 begins on the Monday before. */
const weekOfDay = (day: number): number => Math.floor((day + 3) / 7);
const mondayOf = (week: number): number => week * 7 - 3;

/** ISO 8601: Monday is 1, Sunday 7. */
export const weekdayOf = (day: Period): number => ((((day.index + 3) % 7) + 7) % 7) + 1;

export const monthOf = (year: number, month: number): Period => ({ unit: 'month', index: year * 12 + month - 1 });
export const yearOf = (year: number): Period => ({ unit: 'year', index: year });
export const shift = (period: Period, by: number): Period => ({ unit: period.unit, index: period.index + by });

/** The first day of a period. */
export function firstDay({ unit, index }: Period): number {
  const at = (year: number, month: number): number => Date.UTC(year, month, 1) / MS_PER_DAY;
  switch (unit) {
    case 'day':
      return index;
    case 'week':
      return mondayOf(index);
    case 'weekend':
      return mondayOf(index) + 5;
    case 'month':
      return at(Math.floor(index / 12), index % 12);
    case 'quarter':
      return at(Math.floor(index / 4), (index % 4) * 3);
    case 'season':
      return at(Math.floor(index / 4), (index % 4) * 3 + 2);
    case 'half':
      return at(Math.floor(index / 2), (index % 2) * 6);
    case 'year':
      return at(index, 0);
    case 'decade':
      return at(index * 10, 0);
    case 'century':
      return at(index * 100, 0);
  }
}

/** The period of this unit that the day falls in; of weekends, that of its week. */
export function periodAround(unit: Unit, day: Period): Period {
  const date = dateOf(day.index);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  switch (unit) {
    case 'day':
      return day;
    case 'week':
    case 'weekend':
      return { unit, index: weekOfDay(day.index) };
    case 'month':
      return { unit, index: year * 12 + month };
    case 'quarter':
      return { unit, index: year * 4 + Math.floor(month / 3) };
    case 'season':
      return { unit, index: Math.floor((year * 12 + month - 2) / 3) };
    case 'half':
      return { unit, index: year * 2 + Math.floor(month / 6) };
    case 'year':
      return { unit, index: year };
    case 'decade':
      return { unit, index: Math.floor(year / 10) };
    case 'century':
      return { unit, index: Math.floor(year / 100) };
  }
}

/** The period as a TIMEX3 value: see `Moment.value`. */
export function periodValue({ unit, index }: Period): string {
  switch (unit) {
    case 'day':
      return dateOf(index).toISOString().slice(0, 10);
    case 'week':
    case 'weekend': {
      // A week belongs to the year its Thursday is in (ISO 8601).
      const thursday = dateOf(mondayOf(index) + 3);
      const year = thursday.getUTCFullYear();
      const number = index - weekOfDay(Date.UTC(year, 0, 4) / MS_PER_DAY) + 1;
      return `${four(year)}-W${two(number)}${unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${four(Math.floor(index / 12))}-${two((index % 12) + 1)}`;
    case 'quarter':
      return `${four(Math.floor(index / 4))}-Q${(index % 4) + 1}`;
    case 'half':
      return `${four(Math.floor(index / 2))}-H${(index % 2) + 1}`;
    case 'season':
      return `${four(Math.floor(index / 4))}-${SEASON_CODES[index % 4] ?? 'SP'}`;
    case 'year':
      return four(index);
    case 'decade':
      return String(index).padStart(3, '0');
    case 'century':
      return two(index);
  }
}
