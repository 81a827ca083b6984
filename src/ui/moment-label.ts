/** A date's value in words, in the reader's language: "Monday, 10 January 2022", "17 – 23 January 2022". */

const DAY_MS = 86_400_000;

const DAY: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
const DAY_OF_RANGE: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const MONTH: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' };
const YEAR: Intl.DateTimeFormatOptions = { year: 'numeric' };
const TIME: Intl.DateTimeFormatOptions = { timeStyle: 'short' };

/** A stretch of the calendar, with the fields that are told of it. */
interface Stretch {
  readonly from: Date;
  /** Its last day, month or year; the same as `from` where it is one. */
  readonly to: Date;
  readonly fields: Intl.DateTimeFormatOptions;
  readonly time: string;
}

const utc = (year: number, month = 0, day = 1): Date => new Date(Date.UTC(year, month, day));

/** ISO 8601: week 1 holds 4 January and begins on a Monday. */
function weekStretch(year: number, week: number, isWeekend: boolean): Stretch {
  const fourth = utc(year, 0, 4);
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_MS + (week - 1) * 7 * DAY_MS;
  const from = new Date(monday + (isWeekend ? 5 * DAY_MS : 0));
  return { from, to: new Date(monday + 6 * DAY_MS), fields: DAY_OF_RANGE, time: '' };
}

/** `null` for what has no dates of its own: seasons, decades, and quarters, which are those of a firm's own year as often. */
function stretchOf(value: string): Stretch | null {
  const [, year, month, day, time = ''] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(.+))?)?)?$/.exec(value) ?? [];
  if (year) {
    const from = utc(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
    return { from, to: from, fields: day ? DAY : month ? MONTH : YEAR, time };
  }
  const [, of, week, weekend] = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value) ?? [];
  return of ? weekStretch(Number(of), Number(week), weekend !== undefined) : null;
}

const formatOf = (locale: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { ...fields, calendar: 'gregory', timeZone: 'UTC' });

/** ", 08:00 UTC"; nothing for a part of the day, which the words of the article tell. */
function clockLabel(time: string, locale: string): string {
  const [, hour, minute, zone] = /^(\d\d):(\d\d)(?::\d\d)?(Z|[+-]\d\d:?\d\d)?$/.exec(time) ?? [];
  if (hour === undefined) return '';
  // Midnight ends the day that is told, so that it stays 24:00.
  const clock =
    hour === '24' ? `24:${minute}` : formatOf(locale, TIME).format(Date.UTC(1970, 0, 1, Number(hour), Number(minute)));
  return `, ${clock}${zone === undefined ? '' : ` UTC${zone === 'Z' ? '' : zone}`}`;
}

/** Both ends in one phrase where they are told alike: "Friday 3 May – Sunday 5 May 2019". */
function intervalLabel(first: string, second: string, locale: string): string | null {
  const [from, to] = [stretchOf(first), stretchOf(second)];
  if (from && to && from.fields === to.fields && !from.time && !to.time)
    return formatOf(locale, from.fields).formatRange(from.from, to.to);
  const [one, other] = [momentLabel(first, locale), momentLabel(second, locale)];
  return one && other ? `${one} – ${other}` : null;
}

/** When it begins, in ms since 1970 as UTC; `null` for what has no place in a calendar. */
export function momentStart(value: string | null): number | null {
  const stretch = stretchOf(value?.split('/')[0] ?? '');
  if (!stretch) return null;
  const [, hour = 0, minute = 0] = /^(\d\d):(\d\d)/.exec(stretch.time) ?? [];
  return stretch.from.getTime() + (Number(hour) * 60 + Number(minute)) * 60_000;
}

/**
 * @param value As in `Moment.value`.
 * @param locale BCP 47.
 * @returns `null` for what has no calendar date of its own to show (quarters, seasons, decades, nothing at all):
 * the words of the article say it better.
 */
export function momentLabel(value: string | null, locale: string): string | null {
  if (value === null) return null;
  const [first = '', second] = value.split('/');
  if (second !== undefined) return intervalLabel(first, second, locale);
  const stretch = stretchOf(value);
  if (!stretch) return null;
  const { from, to, fields, time } = stretch;
  return formatOf(locale, fields).formatRange(from, to) + clockLabel(time, locale);
}
