/** A date's value in words, in the reader's language: "Monday, 10 January 2022". */

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(.+))?$/;
const MONTH = /^(\d{4})-(\d\d)$/;

const utc = (year: string, month = '01', day = '01'): Date => new Date(`${year}-${month}-${day}T00:00:00Z`);

function dateLabel(value: string, locale: string): string | null {
  const [, year, month, day, time] = DATE.exec(value) ?? [];
  if (!year || !month || !day) return null;
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const date = new Intl.DateTimeFormat(locale, options).format(utc(year, month, day));
  const [, clock, zone] = /^(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:?\d\d)?$/.exec(time ?? '') ?? [];
  if (!clock) return date;
  return `${date}, ${clock}${zone === undefined ? '' : ` ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`}`;
}

function monthLabel(value: string, locale: string): string | null {
  const [, year, month] = MONTH.exec(value) ?? [];
  if (!year || !month) return null;
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(utc(year, month));
}

function intervalLabel(value: string, locale: string): string | null {
  const [from, to] = value.split('/').map((end) => momentLabel(end, locale));
  return from && to ? `${from} – ${to}` : null;
}

/**
 * @param value As in `Moment.value`.
 * @param locale BCP 47.
 * @returns `null` for what has no calendar date of its own to show (weeks, seasons, decades, nothing at all):
 * the words of the article say it better.
 */
export function momentLabel(value: string | null, locale: string): string | null {
  if (value === null) return null;
  if (value.includes('/')) return intervalLabel(value, locale);
  return dateLabel(value, locale) ?? monthLabel(value, locale) ?? (/^\d{4}$/.test(value) ? value : null);
}
