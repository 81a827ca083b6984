/** Dates told from today: "yesterday", "last month", "three weeks ago". */
import { DAY_PARTS, SEASONS } from '../../language/calendar-names.ts';
import { isCapitalised, isHyphen, isWord, type Lexeme } from '../../language/lexemes.ts';
import { besideAnchor, fromAnchor, readSpan, UNITS, yearEarlier } from './anchored.ts';
import { isDayAt } from './dates.ts';
import { readMonth } from './month-names.ts';
import { dayOf, type Period, periodAround, shift, yearOf } from './periods.ts';
import { longestOf, type Reading, type Rule, type Setting } from './reading.ts';
import { isStretch } from './stretches.ts';
import { readSide } from './weekdays.ts';

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

/** What is spoken of with "today's" when that means these years. */
const OF_OUR_TIME = (
  'world society market markets landscape standards economy environment age era generation technology youth children ' +
  'kids terms money dollars prices politics culture media climate women men people consumers'
).split(' ');
const PEOPLE = ['we', 'you', 'they', 'people', 'it', 'i'];

/** "today's world", "as we know it today", "the universe we observe today", "the people of tomorrow": no day at all. */
function isOfOurTime(lexemes: readonly Lexeme[], at: number): boolean {
  if (isWord(lexemes, at + 1, "'s")) return isWord(lexemes, at + 2, ...OF_OUR_TIME);
  if (isWord(lexemes, at - 1, 'even', 'still')) return true;
  if (isWord(lexemes, at - 1, 'of')) return !isWord(lexemes, at - 2, 'as');
  if (isWord(lexemes, at - 1, 'is', 'are', 'be')) return isWord(lexemes, at - 3, 'as', 'where', 'what', 'who');
  const verb = isWord(lexemes, at - 1, 'it', 'them') ? at - 2 : at - 1;
  return (
    isWord(lexemes, verb, 'know', 'see', 'observe', 'face', 'experience', 'experiencing', 'enjoy', 'live', 'use') &&
    isWord(
      lexemes,
      isWord(lexemes, verb - 1, 'are', 'can') ? verb - 2 : verb - 1,
      ...PEOPLE,
      "we're",
      "you're",
      "they're",
    )
  );
}

/** "yesterday", "today", "tomorrow", "tonight", "this morning", "last night", "the day before yesterday". */
const nearDay: Rule = ({ lexemes, today }, at) => {
  const days = (by: number): Period | null => today && shift(today, by);
  const word = lexemes[at]?.lower ?? '';
  const by = DAY_WORDS.get(word);
  // In the middle of a sentence a capital makes it part of a name: "USA Today".
  if (by !== undefined && isCapitalised(lexemes[at]) && lexemes[at - 1]?.kind === 'word') return null;
  if (by !== undefined) return isOfOurTime(lexemes, at) ? null : { next: at + 1, period: days(by), rule: 'nearDay' };
  if (word === 'tonight') return { next: at + 1, period: today, time: 'TNI', rule: 'nearDay' };
  if (word === 'last' && isWord(lexemes, at + 1, 'night'))
    return { next: at + 2, period: days(-1), time: 'TNI', rule: 'nearDay' };
  const part = DAY_PARTS.get(lexemes[at + 1]?.lower ?? '');
  if (word === 'this' && part) return { next: at + 2, period: today, time: `T${part}`, rule: 'nearDay' };
  if (word !== 'the' || !isWord(lexemes, at + 1, 'day')) return null;
  if (isWord(lexemes, at + 2, 'before') && isWord(lexemes, at + 3, 'yesterday'))
    return { next: at + 4, period: days(-2), rule: 'nearDay' };
  if (isWord(lexemes, at + 2, 'after') && isWord(lexemes, at + 3, 'tomorrow'))
    return { next: at + 4, period: days(2), rule: 'nearDay' };
  return null;
};

/** "last month", "this year", "next summer", "last November", "the current year". */
const sidedPeriod: Rule = (setting, at) => {
  const { lexemes, today } = setting;
  const isCurrent = isWord(lexemes, at, 'the') && isWord(lexemes, at + 1, 'current', 'present');
  const { side, next } = isCurrent ? { side: 'this', next: at + 2 } : readSide(lexemes, at);
  if (side === null || isStretch(lexemes, at) || isWord(lexemes, next - 1, 'following')) return null;
  const start = isWord(lexemes, next, 'fiscal', 'financial', 'calendar') ? next + 1 : next;
  const word = lexemes[start]?.lower ?? '';
  const steps = side === 'last' ? -1 : side === 'next' ? 1 : 0;
  const unit = UNITS.get(word);
  // "the next decade" is a stretch from now on, not the next ten years of the calendar.
  if ((unit === 'decade' || unit === 'century') && steps !== 0) return null;
  if (unit && unit !== 'day')
    return { next: start + 1, period: today && shift(periodAround(unit, today), steps), rule: 'sidedPeriod' };
  if (SEASONS.has(word)) return { next: start + 1, period: seasonOn(setting, word, steps), rule: 'sidedSeason' };
  const month = readMonth(lexemes, start);
  if (!month || isDayAt(lexemes, month.next)) return null;
  const current = today && periodAround('month', today);
  const ahead = current ? (month.value - 1 - (current.index % 12) + 12) % 12 : 0;
  const back = side === 'last' ? (ahead === 0 ? -12 : ahead - 12) : side === 'next' ? ahead || 12 : null;
  const inYear = current && month.value - 1 - (current.index % 12);
  return { next: month.next, period: current && shift(current, back ?? inYear ?? 0), rule: 'sidedMonth' };
};

/** The season on that side of today; "this summer" is that of the year, unless it is told as past. */
function seasonOn({ today }: Setting, name: string, steps: number): Period | null {
  const season = SEASONS.get(name);
  if (!today || !season) return null;
  const now = periodAround('season', today);
  const wanted = Math.floor(season.month / 3) - 1;
  const year = Math.floor(now.index / 4);
  const inYear = year * 4 + wanted;
  if (steps < 0) return { unit: 'season', index: inYear < now.index ? inYear : inYear - 4 };
  if (steps > 0) return { unit: 'season', index: inYear > now.index ? inYear : inYear + 4 };
  return { unit: 'season', index: inYear };
}

/** Periods of the past by their distance: "two years ago". A "nearly" or "more than" before it stays outside. */
const ago: Rule = ({ lexemes, today, lastQuarter }, at) => {
  const span = readSpan(lexemes, at);
  if (!span || !isWord(lexemes, span.next, 'ago')) return null;
  if (lastQuarter && span.unit === 'year')
    return { next: span.next + 1, period: shift(lastQuarter, -4 * span.count), rule: 'quarterAgo' };
  const isDecade = span.unit === 'decade' || span.unit === 'century';
  const years = span.unit === 'century' ? 100 : 10;
  const unit = isDecade ? 'year' : span.unit;
  const steps = isDecade ? span.count * years : span.count;
  return { next: span.next + 1, period: today && shift(periodAround(unit, today), -steps), rule: 'ago' };
};

/** "the end of the year", "the month", "year-end": the one today is in. */
const currentPeriod: Rule = ({ lexemes, today }, at) => {
  if (isWord(lexemes, at, 'year')) {
    const step = isHyphen(lexemes, at + 1) || isWord(lexemes, at + 1, "'s") ? at + 2 : at + 1;
    const isTold = step > at + 1 || isWord(lexemes, at - 1, 'by', 'at', 'before', 'until', 'since');
    if (!isTold || !isWord(lexemes, step, 'end')) return null;
    const year = today && periodAround('year', today).index - (isWord(lexemes, at - 1, 'since') ? 1 : 0);
    // "year-end" is its last day, "the year's end" may be weeks.
    const isDay = !isWord(lexemes, at + 1, "'s") && isWord(lexemes, at - 1, 'by', 'at', 'before', 'until', 'since');
    const period = year === null ? null : isDay ? dayOf(year, 12, 31) : yearOf(year);
    return { next: step + 1, period, rule: 'yearEnd' };
  }
  const isPartOf =
    isWord(lexemes, at - 1, 'of', 'in') &&
    isWord(lexemes, at - 2, 'end', 'beginning', 'start', 'rest', 'later', 'earlier', 'remainder', 'middle', 'half');
  const unit = isPartOf && isWord(lexemes, at, 'the') ? UNITS.get(lexemes[at + 1]?.lower ?? '') : undefined;
  if (!unit || unit === 'day' || unit === 'century' || unit === 'decade' || isWord(lexemes, at + 2, 'of')) return null;
  return { next: at + 2, period: today && periodAround(unit, today), rule: 'currentPeriod' };
};

export const readRelative = (setting: Setting, at: number): Reading | null =>
  longestOf(
    [nearDay, besideAnchor, sidedPeriod, ago, fromAnchor, yearEarlier, currentPeriod].map((rule) => rule(setting, at)),
  );
