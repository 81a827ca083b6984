/**
 * When: the dates and times an article tells, with their place on the calendar.
 * A grammar of our own, over lexemes; values are those of TIMEX3. Vague words ("now", "recently") are no facts.
 */
import { DAY_PARTS } from '../../language/calendar-names.ts';
import { isHyphen, isWord, type Lexeme, lexemesOf, spanOfLexemes } from '../../language/lexemes.ts';
import { isEnglish } from '../../language/primary-language.ts';
import type { Moment, Sentence } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { findMomentsAbroad } from './abroad.ts';
import { readClock } from './clock.ts';
import { storyDay } from './dateline.ts';
import { readDate } from './dates.ts';
import { readInterval } from './intervals.ts';
import { mayBeginMoment } from './openings.ts';
import { dayOfIso, type Period, periodAround, periodValue } from './periods.ts';
import { readPartOfYear } from './quarters.ts';
import { longestOf, type Reading, type Setting } from './reading.ts';
import { readRelative } from './relative.ts';
import { withSalience } from './salience.ts';
import { readStretch } from './stretches.ts';
import { readWeekday, readWeekend } from './weekdays.ts';
import { readYears } from './years.ts';

/** A quarter is still spoken of this many sentences later. */
const QUARTER_MEMORY = 15;
/** A story of long ago goes on so many sentences after its last date. */
const STORY_MEMORY = 2;

interface Found {
  readonly span: Span;
  readonly reading: Reading;
}

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

function readMoment(setting: Setting, at: number): Reading | null {
  const { lexemes } = setting;
  const start = afterModifier(lexemes, at);
  const plain = readPlain(setting, at);
  const modified = start > at ? readPlain(setting, start) : null;
  const best = longestOf([plain, modified, readPartOfDay(setting, at)]);
  const full = best && withClock(lexemes, withDayPart(lexemes, best));
  return longestOf([full, readClockAndDay(setting, at)]);
}

/** A clock time alone is on the day told right after it, else the last one before it, else on that of publication. */
function placeClocks(found: readonly Found[], today: Period | null): Found[] {
  let before: Period | null = null;
  return found.map((item, index) => {
    const { period, rule } = item.reading;
    if (period?.unit === 'day') before = period;
    if (rule !== 'clock') return item;
    // "2 a.m. local time (0100 GMT) on Wednesday"
    const after = found.slice(index + 1, index + 3).find((other) => other.reading.rule !== 'clock')?.reading.period;
    const day = after?.unit === 'day' ? after : (before ?? today);
    return { ...item, reading: { ...item.reading, period: day } };
  });
}

function timexOf({ period, until, time }: Reading): string | null {
  if (!period) return null;
  return until ? `${periodValue(period)}/${periodValue(until)}` : periodValue(period) + (time ?? '');
}

/**
 * Finds dates, times and intervals. Where neither page nor text tells the story's day only what is absolute gets a value.
 *
 * @returns Most salient first, of equals in reading order. Spans do not overlap. Linear in the length of the text.
 */
export function findMoments(article: Article, sentences: readonly Sentence[]): Moment[] {
  if (!isEnglish(article.lang)) {
    const day = dayOfIso(article.publishedDay);
    return withSalience(findMomentsAbroad(article, sentences, article.lang ?? '', day), article, day);
  }
  const today = storyDay(article, sentences);
  const isDayFirst = /^en-(?!US)/i.test(article.lang ?? '');
  const moments: Omit<Moment, 'salience'>[] = [];
  let lastQuarter: Period | null = null;
  let quarterAt = 0;
  let lastPeriod: Period | null = null;
  let periodAt = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (index - quarterAt > QUARTER_MEMORY) lastQuarter = null;
    const lexemes = lexemesOf(article.text, sentence.span);
    const found: Found[] = [];
    for (let at = 0; at < lexemes.length; ) {
      const isTelling: boolean = index - periodAt <= STORY_MEMORY;
      const reading: Reading | null = mayBeginMoment(lexemes, at)
        ? readMoment({ lexemes, today, isDayFirst, lastQuarter, lastPeriod, isTelling }, at)
        : null;
      if (!reading) {
        at += 1;
        continue;
      }
      found.push({ span: spanOfLexemes(lexemes, at, reading.next), reading });
      if (reading.rule === 'quarter') [lastQuarter, quarterAt] = [reading.period, index];
      if (reading.period) [lastPeriod, periodAt] = [reading.period, index];
      at = reading.next;
    }
    for (const { span, reading } of placeClocks(found, today))
      moments.push({ span, value: timexOf(reading), rule: reading.rule });
  }
  return withSalience(moments, article, today);
}
