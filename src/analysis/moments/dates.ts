/** Dates by month: "10 January 2022", "Jan. 10", "June 2021", "between 3 and 5 May"; with those in digits. */
import { ORDINAL_WORDS } from '../../language/calendar-names.ts';
import { isHyphen, isWord, type Lexeme } from '../../language/lexemes.ts';
import { type NamedMonth, type Part, readMonth, readYear } from './month-names.ts';
import { monthAlone } from './months.ts';
import { numericDate } from './numeric-dates.ts';
import { dayOf, firstDay, type Period } from './periods.ts';
import { type Reading, type Rule, type Setting, storyMonth, tenseAt } from './reading.ts';

/** Beyond this many days the tense of the sentence, within it the calendar decides which year is meant. */
const NEAR_DAYS = 60;

/** A month with its day: read as a date, not as a month. */
export const isDayAt = (lexemes: readonly Lexeme[], at: number): boolean => readDay(lexemes, at) !== null;

/** 1 to 31, with or without "st", "nd", "rd", "th"; "eighth". */
function readDay(lexemes: readonly Lexeme[], at: number): Part | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  const ordinal = ORDINAL_WORDS.get(lexeme.lower);
  if (ordinal !== undefined) return { value: ordinal, next: at + 1 };
  if (!/^\d{1,2}$/.test(lexeme.text)) return null;
  const value = Number(lexeme.text);
  const suffix = lexemes[at + 1];
  if (value < 1 || value > 31) return null;
  if (!suffix?.isJoined || suffix.kind !== 'word' || suffix.lower === "'s") return { value, next: at + 1 };
  return ['st', 'nd', 'rd', 'th'].includes(suffix.lower) ? { value, next: at + 2 } : null;
}

/** The year of a day or month told without one: the nearest, or far from today the one the tense tells. */
function nearest(setting: Setting, at: number, next: number, ofYear: (year: number) => Period | null): Period | null {
  const { today } = setting;
  if (!today) return null;
  const year = new Date(today.index * 86_400_000).getUTCFullYear();
  const days = [year - 1, year, year + 1].map(ofYear).filter((day) => day !== null);
  const byDistance = days.toSorted((a, b) => Math.abs(a.index - today.index) - Math.abs(b.index - today.index));
  const closest = byDistance[0] ?? null;
  if (!closest || Math.abs(closest.index - today.index) <= NEAR_DAYS) return closest;
  const side = setting.lexemes[at - 1]?.lower;
  const tense = side === 'last' ? 'past' : side === 'next' ? 'future' : tenseAt(setting, at, next);
  const told = tense === 'past' && side !== 'last' ? storyMonth(setting) : null;
  if (told) {
    const year0 = Math.floor(told.index / 12);
    const inStory = [year0, year0 + 1].map(ofYear).find((day) => day !== null && firstDay(told) <= day.index);
    if (inStory && inStory.index <= today.index) return inStory;
  }
  if (tense === 'future') return days.find((day) => day.index >= today.index) ?? closest;
  return tense === 'past' ? (days.findLast((day) => day.index <= today.index) ?? closest) : closest;
}

interface DayAndMonth {
  readonly day: number;
  readonly lastDay: number | null;
  readonly month: NamedMonth;
  readonly next: number;
}

/** "3", "3-5", "3 to 5", "3 and 5" (the last two only where `isPaired`: after "from" or "between"). */
function readDays(lexemes: readonly Lexeme[], at: number, isPaired: boolean): (Part & { last: number | null }) | null {
  const first = readDay(lexemes, at);
  if (!first) return null;
  const isJoint =
    /^[-–—]$/.test(lexemes[first.next]?.text ?? '') || (isPaired && isWord(lexemes, first.next, 'to', 'and'));
  const last = isJoint ? readDay(lexemes, first.next + 1) : null;
  return last && last.value > first.value ? { ...first, next: last.next, last: last.value } : { ...first, last: null };
}

function readDayAndMonth(lexemes: readonly Lexeme[], at: number, isPaired: boolean): DayAndMonth | null {
  const start = isWord(lexemes, at, 'the') ? at + 1 : at;
  const days = readDays(lexemes, start, isPaired);
  if (days) {
    const step = isWord(lexemes, days.next, 'of') || isHyphen(lexemes, days.next) ? days.next + 1 : days.next;
    const month = readMonth(lexemes, step);
    return month && { day: days.value, lastDay: days.last, month, next: month.next };
  }
  const month = readMonth(lexemes, at);
  const after = month && readDays(lexemes, isWord(lexemes, month.next, 'the') ? month.next + 1 : month.next, true);
  return month && after ? { day: after.value, lastDay: after.last, month, next: after.next } : null;
}

/** A day of a month, with or without a year, or the interval between two days of one month. */
const dayOfMonth: Rule = (setting, at) => {
  const { lexemes } = setting;
  const isPaired = isWord(lexemes, at, 'between', 'from');
  const start = isPaired ? at + 1 : at;
  const found = readDayAndMonth(lexemes, start, isPaired);
  if (!found || (isPaired && found.lastDay === null)) return null;
  const hyphen = isHyphen(lexemes, found.next) ? found.next + 1 : found.next;
  const year = readYear(setting, hyphen);
  const next = year?.next ?? found.next;
  const dayIn = (day: number) => (inYear: number) => dayOf(inYear, found.month.value, day);
  const period = year ? dayIn(found.day)(year.value) : nearest(setting, at, next, dayIn(found.day));
  if (found.lastDay === null || !period) return { next, period, isFloating: year === null, rule: 'dayOfMonth' };
  const until = { unit: period.unit, index: period.index + found.lastDay - found.day } as const;
  return { next, period, until, rule: 'daysOfMonth' };
};

export const readDate = (setting: Setting, at: number): Reading | null =>
  numericDate(setting, at) ?? dayOfMonth(setting, at) ?? monthAlone(setting, at);
