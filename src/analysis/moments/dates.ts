/** Dates by month: "10 January 2022", "Jan. 10", "June 2021", "between 3 and 5 May"; with those in digits. */
import { MONTHS, ORDINAL_WORDS, SHORT_MONTHS } from '../../language/calendar-names.ts';
import { isCapitalised, isHyphen, isWord, type Lexeme } from '../../language/lexemes.ts';
import { numericDate } from './numeric-dates.ts';
import { dayOf, monthOf, type Period } from './periods.ts';
import { type Reading, type Rule, type Setting, tenseAt } from './reading.ts';

interface Part {
  readonly value: number;
  readonly next: number;
}
interface NamedMonth extends Part {
  /** A short name, or one that is a word or a first name too. */
  readonly isDoubtful: boolean;
}

/** Beyond this many days the tense of the sentence, within it the calendar decides which year is meant. */
const NEAR_DAYS = 60;
const DOUBTFUL = new Set(['may', 'march', 'april', 'june', 'august']);

/** A month with its day: read as a date, not as a month. */
export const isDayAt = (lexemes: readonly Lexeme[], at: number): boolean => readDay(lexemes, at) !== null;

export function readMonth(lexemes: readonly Lexeme[], at: number): NamedMonth | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  const full = MONTHS.get(lexeme.lower);
  // Carelessly written "june" still counts beside a day or a year; "may" and "march" do not.
  if (!isCapitalised(lexeme))
    return full === undefined || lexeme.lower.startsWith('ma') ? null : { value: full, next: at + 1, isDoubtful: true };
  if (full !== undefined) return { value: full, next: at + 1, isDoubtful: DOUBTFUL.has(lexeme.lower) };
  const short = SHORT_MONTHS.get(lexeme.lower);
  const dot = lexemes[at + 1];
  if (short === undefined) return null;
  return { value: short, next: dot?.text === '.' && dot.isJoined ? at + 2 : at + 1, isDoubtful: true };
}

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

/** A year of four digits, after an optional comma or "of". */
function readYear(lexemes: readonly Lexeme[], at: number): Part | null {
  const start = lexemes[at]?.text === ',' || isWord(lexemes, at, 'of') ? at + 1 : at;
  const lexeme = lexemes[start];
  if (!lexeme || !/^(1\d|20|21)\d\d$/.test(lexeme.text)) return null;
  const after = lexemes[start + 1];
  return after?.isJoined && (after.text === '%' || after.kind === 'digits')
    ? null
    : { value: Number(lexeme.text), next: start + 1 };
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
  const year = readYear(lexemes, hyphen);
  const next = year?.next ?? found.next;
  const dayIn = (day: number) => (inYear: number) => dayOf(inYear, found.month.value, day);
  const period = year ? dayIn(found.day)(year.value) : nearest(setting, at, next, dayIn(found.day));
  if (found.lastDay === null || !period) return { next, period, rule: 'dayOfMonth' };
  const until = { unit: period.unit, index: period.index + found.lastDay - found.day } as const;
  return { next, period, until, rule: 'daysOfMonth' };
};

const STRONG_CUES = 'in since until till by during late early mid last next this every'.split(' ');
/** They stand before names of people as well. */
const WEAK_CUES = 'of from to through between and before after for around'.split(' ');

/** "June 2021", "in March", "April". Names that are words or first names need a year or a word of time before them. */
const monthAlone: Rule = (setting, at) => {
  const { lexemes, today } = setting;
  const month = readMonth(lexemes, at);
  if (!month) return null;
  const year = readYear(lexemes, month.next);
  if (year) return { next: year.next, period: monthOf(year.value, month.value), rule: 'monthOfYear' };
  if (!isCapitalised(lexemes[at])) return null;
  const isMid = lexemes[at - 1]?.text === '-' && isWord(lexemes, at - 2, 'mid');
  const isStrong = isMid || isWord(lexemes, at - 1, ...STRONG_CUES);
  const isNamePart = isCapitalised(lexemes[month.next]) || (isCapitalised(lexemes[at - 1]) && at > 1);
  if (isNamePart ? !isStrong : month.isDoubtful && !isStrong && !isWord(lexemes, at - 1, ...WEAK_CUES)) return null;
  if (!today) return { next: month.next, period: null, rule: 'month' };
  const isAhead = tenseAt(setting, at, month.next) === 'future';
  const current = new Date(today.index * 86_400_000);
  const year0 = current.getUTCFullYear();
  const month0 = current.getUTCMonth() + 1;
  const shiftYears = isAhead ? (month.value < month0 ? 1 : 0) : month.value > month0 ? -1 : 0;
  return { next: month.next, period: monthOf(year0 + shiftYears, month.value), rule: 'month' };
};

export const readDate = (setting: Setting, at: number): Reading | null =>
  numericDate(setting, at) ?? dayOfMonth(setting, at) ?? monthAlone(setting, at);
