/**
 * Times as pages write them, made into ISO 8601 in UTC.
 * A time without a zone gives its date alone: taken as UTC it would be wrong by up to 14 hours and look exact.
 */

import { CASED } from '../letters.ts';
import { findDate } from './dates.ts';
import { offsetsOf } from './time-zones.ts';

/** A time as it was read: what it says, and what it leaves open. */
export interface Moment {
  /** `YYYY-MM-DD`, by the clock it was read from. */
  readonly date: string;
  /** Milliseconds since midnight; `null` for a date alone. */
  readonly clock: number | null;
  /** Minutes east of UTC: one where the zone is told, several where its name is ambiguous, none where it is not told. */
  readonly offsets: readonly number[];
}

/** A longer text is no time. */
const MAX_LENGTH = 200;
const MAX_OFFSET = 14 * 60;

const CLOCK =
  /(?<![\d:])(?<hours>\d{1,2}):(?<minutes>\d{2})(?::(?<seconds>\d{2})(?:[.,]\d{1,9})?)?(?:\s?(?<half>[ap])\.?m\b\.?)?/i;
/** "18.54 GMT", "9 pm", "13h45", "13.45 Uhr": clear only by what stands with it. */
const LOOSE_CLOCK =
  /(?<![\d.:])(?<hours>\d{1,2})(?:[.h](?<minutes>\d{2}))?(?<seconds>)(?:\s?(?<half>[ap])\.?m\b\.?|(?=\s?(?:uhr|gmt|utc|bst|cet|cest|h)\b)|(?<=\dh\d\d)(?!\d))/i;
const COMPACT_CLOCK = /^T?(?<hours>\d{2})(?<minutes>\d{2})(?<seconds>\d{2})?(?<half>)(?=Z|[+-]\d{2}|$)/;
/** Behind a clock time: "+05:30", " -0600", "GMT+0000", "UTC -5", " IST", " (EST)". */
const OFFSET =
  /^\s?(?:(?:GMT|UTC)\s?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?|(?<plainSign>[+-])(?<plainHours>\d{2})(?::?(?<plainMinutes>\d{2}))?)(?!\d)/i;
const ZONE = new RegExp(String.raw`^(?:\s?[Uu][Hh][Rr])?[\s,]{0,2}\(?([${CASED}]+)`);
/** As in "Tue Nov 19 21:57:01 UTC 2019". */
const ZONE_WITHIN = new RegExp(String.raw`^ [${CASED}]+ (?=\d{4}(?!\d))`);

const DAY_MS = 86_400_000;
const iso = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');

function clockOf({ hours, minutes, seconds, half }: Readonly<Record<string, string | undefined>>): number | null {
  let hour = Number(hours);
  if (half) hour = hour > 12 ? hour : (hour % 12) + (/p/i.test(half) ? 12 : 0);
  if (hour > 23 || Number(minutes ?? 0) > 59) return null;
  return ((hour * 60 + Number(minutes ?? 0)) * 60 + Math.min(59, Number(seconds || 0))) * 1000;
}

function offsetsBehind(text: string, date: string): readonly number[] {
  const told = OFFSET.exec(text)?.groups;
  if (told === undefined) return offsetsOf(ZONE.exec(text)?.[1] ?? '', date);
  const { sign, plainSign, hours, plainHours, minutes, plainMinutes } = told;
  const offset = Number(hours ?? plainHours) * 60 + Number(minutes ?? plainMinutes ?? 0);
  if (offset > MAX_OFFSET) return [];
  return [offset === 0 || (sign ?? plainSign) === '+' ? offset : -offset];
}

function momentOfEpoch(text: string): Moment | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  const at = Number(text.padEnd(13, '0'));
  return { date: iso(at).slice(0, 10), clock: at % DAY_MS, offsets: [0] };
}

interface FoundClock {
  readonly clock: number | null;
  /** The text without it: a clock time can stand within a date ("Tue Nov 19 21:57:01 UTC 2019"). */
  readonly without: string;
  readonly behind: string;
}

function foundClock(text: string, match: RegExpExecArray): FoundClock {
  const behind = text.slice(match.index + match[0].length);
  const zoneWithin = ZONE_WITHIN.exec(behind)?.[0].length ?? 0;
  return {
    clock: clockOf(match.groups ?? {}),
    without: `${text.slice(0, match.index)} ${behind.slice(zoneWithin)}`,
    behind,
  };
}

/** Where no colon marks the time: what follows the date, or stands beside it with "pm", "h" or a zone. */
function looseClock(text: string, dateEnd: number, rest: string): FoundClock | null {
  const behind = text.slice(dateEnd);
  const compact = COMPACT_CLOCK.exec(behind);
  if (compact !== null) return foundClock(behind, compact);
  const loose = LOOSE_CLOCK.exec(rest);
  return loose === null ? null : foundClock(rest, loose);
}

/**
 * The first date of a text, with the first time of day beside it.
 *
 * @param lang Language of the text: the order of day and month in figures.
 * @returns `null` for what is no time.
 */
export function readMoment(raw: string | null | undefined, lang: string | null = null): Moment | null {
  const text = raw?.slice(0, MAX_LENGTH).replace(/\s+/g, ' ').trim() ?? '';
  const epoch = momentOfEpoch(text);
  if (epoch !== null) return epoch;
  const match = CLOCK.exec(text);
  const exact = match === null ? null : foundClock(text, match);
  const found = findDate(exact?.without ?? text, lang);
  if (found === null) return null;
  const { date, index, length } = found;
  const rest = `${text.slice(0, index)} ${text.slice(index + length)}`;
  const time = exact ?? looseClock(text, index + length, rest);
  if (time === null || time.clock === null) return { date, clock: null, offsets: [] };
  return { date, clock: time.clock, offsets: offsetsBehind(time.behind, date) };
}

/**
 * @param offset Minutes east of UTC, where the moment does not tell them by itself.
 * @returns An instant, or the date alone where the time or its zone stays open.
 */
export function momentText({ date, clock, offsets }: Moment, offset: number | null = null): string {
  const [only, another] = offsets;
  const known = only !== undefined && another === undefined ? only : offset;
  if (clock === null || known === null) return date;
  return iso(Date.parse(`${date}T00:00:00Z`) + clock - known * 60_000);
}

/**
 * "2019-11-20T13:38:07+05:30" is "2019-11-20T08:08:07Z"; "Nov 20, 2019" and a time without a zone are "2019-11-20".
 * Seconds and milliseconds since 1970 are understood. Dates as 03/04/2020, which may be either, are not.
 *
 * @returns `null` for what is no time.
 */
export function normaliseTime(raw: string | null | undefined): string | null {
  const moment = readMoment(raw);
  return moment === null ? null : momentText(moment);
}
