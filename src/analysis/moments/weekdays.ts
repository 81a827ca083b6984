/** Weekdays and weekends: "Monday", "Monday's", "last Friday", "this coming Sunday", "over the weekend". */
import { SHORT_WEEKDAYS, WEEKDAYS } from '../../language/calendar-names.ts';
import { isCapitalised, isWord, type Lexeme } from '../../language/lexemes.ts';
import { readDate } from './dates.ts';
import { type Period, periodAround, shift, weekdayOf } from './periods.ts';
import { type Reading, type Rule, type Setting, tenseAt } from './reading.ts';

type Side = 'last' | 'next' | 'this' | null;

interface SidedWord {
  readonly side: Side;
  readonly next: number;
}

/** "last", "next", "this coming", "the previous", "the following". */
export function readSide(lexemes: readonly Lexeme[], at: number): SidedWord {
  const start = isWord(lexemes, at, 'the') ? at + 1 : at;
  if (isWord(lexemes, start, 'last', 'past', 'previous')) return { side: 'last', next: start + 1 };
  if (isWord(lexemes, start, 'next', 'coming', 'following')) return { side: 'next', next: start + 1 };
  if (start === at && isWord(lexemes, at, 'this'))
    return isWord(lexemes, at + 1, 'coming')
      ? { side: 'next', next: at + 2 }
      : isWord(lexemes, at + 1, 'past')
        ? { side: 'last', next: at + 2 }
        : { side: 'this', next: at + 1 };
  return { side: null, next: at };
}

function weekdayAt(lexemes: readonly Lexeme[], at: number): number | null {
  const lexeme = lexemes[at];
  return WEEKDAYS.get(lexeme?.lower ?? '') ?? null;
}

/** "Black Friday", "Palm Sunday": a day with a name of its own, which may be any year's. */
const isNamedDay = (lexemes: readonly Lexeme[], at: number): boolean =>
  isCapitalised(lexemes[at - 1]) &&
  isWord(
    lexemes,
    at - 1,
    'black',
    'cyber',
    'good',
    'easter',
    'super',
    'palm',
    'ash',
    'shrove',
    'holy',
    'bloody',
    'giving',
  );

/**
 * Nobody calls the day six days ago "Monday": it is tomorrow, in a plan or under another clock than the page's. Of 33 told
 * as past in the date and quote corpora 29 were tomorrow, by a reading of each.
 */
const LONGEST_BACK = 6;

/** The day of publication counts as its own weekday; "last" and "next" leave it out. */
function resolveWeekday(setting: Setting, weekday: number, side: Side, at: number, next: number): Period | null {
  const { today } = setting;
  if (!today) return null;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (side === 'last') return shift(today, back === 0 ? -7 : -back);
  if (side === 'next') return shift(today, 7 - back);
  if (back === 0) return today;
  const isAhead = side === 'this' ? tenseAt(setting, at, next) !== 'past' : tenseAt(setting, at, next) === 'future';
  return shift(today, isAhead || (side === null && back === LONGEST_BACK) ? 7 - back : -back);
}

/** A weekday alone, or with its date: "Saturday, April 25"; the date then decides. */
export const readWeekday: Rule = (setting, at) => {
  const { lexemes } = setting;
  const { side, next } = readSide(lexemes, at);
  const weekday = weekdayAt(lexemes, next);
  const comma = weekday === null ? (lexemes[next + 1]?.text === '.' ? next + 2 : next + 1) : next + 1;
  const dateStart = lexemes[comma]?.text === ',' || isWord(lexemes, comma, 'the') ? comma + 1 : comma;
  const isShort = weekday === null && isCapitalised(lexemes[next]) && SHORT_WEEKDAYS.has(lexemes[next]?.lower ?? '');
  if ((weekday === null && !isShort) || isNamedDay(lexemes, next)) return null;
  const date = readDate(setting, dateStart);
  if (date?.rule.startsWith('day') || date?.rule === 'numericDate') return { ...date, rule: 'weekdayAndDate' };
  if (weekday === null) return null;
  const week = readWeekAfter(setting, next + 1, weekday);
  if (week) return week;
  return {
    next: next + 1,
    period: resolveWeekday(setting, weekday, side, at, next + 1),
    isFloating: side === null,
    rule: 'weekday',
  };
};

/** "Tuesday of last week", "Tuesday next week". */
function readWeekAfter(setting: Setting, at: number, weekday: number): Reading | null {
  const start = isWord(setting.lexemes, at, 'of') ? at + 1 : at;
  const { side, next } = readSide(setting.lexemes, start);
  if (side === null || !isWord(setting.lexemes, next, 'week')) return null;
  const { today } = setting;
  const monday = today && shift(today, 1 - weekdayOf(today));
  const weeks = side === 'last' ? -7 : side === 'next' ? 7 : 0;
  return { next: next + 1, period: monday && shift(monday, weekday - 1 + weeks), rule: 'weekdayOfWeek' };
}

/** The weekend: of this week when it is here or ahead, of last week when it is told as past. */
export const readWeekend: Rule = (setting, at) => {
  const { lexemes, today } = setting;
  const { side, next } = readSide(lexemes, at);
  const start = side === null && isWord(lexemes, at, 'the') ? at + 1 : next;
  if (start === at || !isWord(lexemes, start, 'weekend')) return null;
  if (!today) return { next: start + 1, period: null, rule: 'weekend' };
  const own = periodAround('weekend', today);
  const isHere = weekdayOf(today) >= 6;
  const tense = tenseAt(setting, at, start + 1);
  const isPast = side === 'last' || (side === null ? tense !== 'future' : side === 'this' && tense === 'past');
  const weeks = side === 'next' ? 1 : isPast && (!isHere || side === 'last') ? -1 : 0;
  return { next: start + 1, period: shift(own, weeks), rule: 'weekend' };
};
