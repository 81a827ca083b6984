/** One moment with all that belongs to it: words before it ("early", "the end of"), a part of the day, a clock time. */
import { DAY_PARTS } from '../../language/calendar-names.ts';
import { isHyphen, isWord, type Lexeme } from '../../language/lexemes.ts';
import { readClock } from './clock.ts';
import { readDate } from './dates.ts';
import { readInterval } from './intervals.ts';
import { mayBeginMoment } from './openings.ts';
import { periodAround } from './periods.ts';
import { readPartOfYear } from './quarters.ts';
import { longestOf, type Reading, type Setting } from './reading.ts';
import { readRelative } from './relative.ts';
import { readStretch } from './stretches.ts';
import { readWeekday, readWeekend } from './weekdays.ts';
import { readYears } from './years.ts';

const RULES = [readDate, readWeekday, readWeekend, readRelative, readPartOfYear, readYears, readInterval, readStretch];
const readPlain = (setting: Setting, at: number): Reading | null => longestOf(RULES.map((rule) => rule(setting, at)));

/** Words before a date that belong to it and leave its value: "early", "late", "the end of". Index after them. */
function afterModifier(lexemes: readonly Lexeme[], at: number): number {
  if (isWord(lexemes, at, 'early', 'late', 'mid', 'earlier', 'later'))
    return isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
  const start = isWord(lexemes, at, 'the') ? at + 1 : at;
  const isPart =
    isWord(lexemes, start, 'end', 'beginning', 'start', 'middle', 'rest') && isWord(lexemes, start + 1, 'of');
  return isPart ? start + 2 : at;
}

/** A part of the day after a day: "Monday morning", "Friday in the evening". */
function withDayPart(lexemes: readonly Lexeme[], reading: Reading): Reading {
  if (reading.period?.unit !== 'day' || reading.time || reading.until) return reading;
  const isPhrase = isWord(lexemes, reading.next, 'in') && isWord(lexemes, reading.next + 1, 'the');
  const start = reading.next + (isPhrase ? 2 : isWord(lexemes, reading.next, 'early', 'late') ? 1 : 0);
  const part = DAY_PARTS.get(lexemes[start]?.lower ?? '');
  return part ? { ...reading, next: start + 1, time: `T${part}` } : reading;
}

/** A clock time after a day: "Monday at 9 a.m.". */
function withClock(lexemes: readonly Lexeme[], reading: Reading): Reading {
  if (reading.period?.unit !== 'day' || reading.until || (reading.time?.length ?? 0) > 3) return reading;
  const start =
    isWord(lexemes, reading.next, 'at', 'around') || lexemes[reading.next]?.text === ','
      ? reading.next + 1
      : reading.next;
  const clock = readClock(lexemes, start);
  return clock ? { ...reading, next: clock.next, time: clock.time } : reading;
}

/** A clock time, with the day that follows it: "9 a.m. Tuesday", "5 p.m. EST, Nov. 6". */
function readClockAndDay(setting: Setting, at: number): Reading | null {
  const { lexemes } = setting;
  const clock = readClock(lexemes, at);
  if (!clock) return null;
  const start = isWord(lexemes, clock.next, 'on') || lexemes[clock.next]?.text === ',' ? clock.next + 1 : clock.next;
  const day = readPlain(setting, start);
  if (day?.period?.unit === 'day' && !day.until && !day.time) return { ...day, time: clock.time, rule: 'clockAndDay' };
  return { next: clock.next, period: null, time: clock.time, rule: 'clock' };
}

/** "the night of 3 May", "the week of 6 March". */
function readPartOfDay(setting: Setting, at: number): Reading | null {
  const { lexemes } = setting;
  if (!isWord(lexemes, at, 'the') || !isWord(lexemes, at + 2, 'of')) return null;
  const part = DAY_PARTS.get(lexemes[at + 1]?.lower ?? '');
  const isWeek = isWord(lexemes, at + 1, 'week');
  const day = part || isWeek ? readPlain(setting, at + 3) : null;
  if (day?.period?.unit !== 'day' || day.until || day.time) return null;
  return isWeek
    ? { ...day, period: periodAround('week', day.period), rule: 'weekOf' }
    : { ...day, time: `T${part}`, rule: 'partOfDay' };
}

/** Reads the moment that begins at lexeme `at`; a clock time alone has no period yet. */
export function readMoment(setting: Setting, at: number): Reading | null {
  const { lexemes } = setting;
  if (!mayBeginMoment(lexemes, at)) return null;
  const start = afterModifier(lexemes, at);
  const plain = readPlain(setting, at);
  const modified = start > at ? readPlain(setting, start) : null;
  const best = longestOf([plain, modified, readPartOfDay(setting, at)]);
  const full = best && withClock(lexemes, withDayPart(lexemes, best));
  return longestOf([full, readClockAndDay(setting, at)]);
}
