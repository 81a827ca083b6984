/** Times as pages write them, made into ISO 8601 in UTC, or into a date alone where zone or time is not told. */

/** English month names, by their first three letters. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Zones that mean one offset only, in hours. "IST" and "CST" mean several, and give a date alone. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  edt: -4,
  est: -5,
  pdt: -7,
  pst: -8,
  cet: 1,
  cest: 2,
};

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const pad = (value: number): string => String(value).padStart(2, '0');

function dateOf({ year, month, day }: DateParts): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1700 && year <= 2200;
  return isReal ? `${year}-${pad(month)}-${pad(day)}` : null;
}

const seconds = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');

function findDate(text: string): DateParts | null {
  const iso =
    /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const named =
    /(?<![\p{L}\d])(?<month>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})/u.exec(text) ??
    /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?(?<month>\p{L}{3,9})\.?,?[\s-]+(?<year>\d{4})/u.exec(text);
  const { year, month: name = '', day } = named?.groups ?? {};
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : { year: Number(year), month, day: Number(day) };
}

/** Minutes since midnight, and minutes east of UTC where a zone is told. */
function findTime(text: string): { readonly ms: number; readonly offset: number | null } | null {
  const match =
    /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]\.?m\.?)?\s*(?:(Z|UTC|GMT)?\s*([+-]\d{2}):?(\d{2})?|([A-Z]{1,4})\b)?/i.exec(
      text,
    ) ?? /T(\d{2})(\d{2})(\d{2})?()(?:()([+-]\d{2}):?(\d{2})?|(Z))/.exec(text);
  if (!match) return null;
  const [, hours, minutes, secs, half, , zoneHours, zoneMinutes, zone] = match;
  let hour = Number(hours);
  if (half !== undefined && half !== '') hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return null;
  const ms = ((hour * 60 + Number(minutes)) * 60 + Math.min(59, Number(secs ?? 0))) * 1000;
  if (zoneHours !== undefined) {
    const sign = zoneHours.startsWith('-') ? -1 : 1;
    return { ms, offset: Number(zoneHours) * 60 + sign * Number(zoneMinutes ?? 0) };
  }
  const offset = ZONES[(zone ?? '').toLowerCase()];
  return { ms, offset: offset === undefined ? null : offset * 60 };
}

/**
 * "2019-11-20T13:38:07+05:30" is "2019-11-20T08:08:07Z"; "Nov 20, 2019" and a time without a zone are "2019-11-20".
 * Seconds and milliseconds since 1970 are understood. Dates as 03/04/2020, which may be either, are not.
 *
 * @returns `null` for what is no time.
 */
export function normaliseTime(raw: string | null | undefined): string | null {
  const text = raw?.trim().slice(0, 120) ?? '';
  if (/^\d{10}$/.test(text)) return seconds(Number(text) * 1000);
  if (/^\d{13}$/.test(text)) return seconds(Number(text));
  const parts = findDate(text);
  const date = parts && dateOf(parts);
  if (!date) return null;
  const time = findTime(text);
  if (time === null || time.offset === null || Math.abs(time.offset) > 15 * 60) return date;
  return seconds(Date.parse(`${date}T00:00:00Z`) + time.ms - time.offset * 60_000);
}
