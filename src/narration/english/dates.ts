/** Dates with a day: "Jan. 6" is January sixth, "6 January" the sixth of January, "12/05/2024" and "2024-05-12" dates. */
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS } from '../../language/calendar-names.ts';
import { isHyphen } from '../../language/lexemes.ts';
import {
  isCapitalAt,
  isFree,
  join,
  lowerAt,
  type Passage,
  type Rule,
  type Saying,
  say,
  stopAfter,
  textAt,
} from './passage.ts';
import { spellOrdinal } from './spell.ts';
import { yearWords } from './years.ts';

const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const NAMES = [...MONTHS.keys()].map(titled);
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

interface Month {
  readonly name: string;
  readonly isShort: boolean;
  /** The index after it, its full stop included. */
  readonly next: number;
}

function monthAt(passage: Passage, at: number): Month | null {
  if (!isCapitalAt(passage, at)) return null;
  const word = lowerAt(passage, at);
  const number = MONTHS.get(word) ?? SHORT_MONTHS.get(word);
  const name = number === undefined ? undefined : NAMES[number - 1];
  if (name === undefined) return null;
  const isShort = !MONTHS.has(word);
  return { name, isShort, next: isShort ? stopAfter(passage, at + 1) : at + 1 };
}

/** 1 to 31, with or without its "th"; the index after it. */
function dayAt(passage: Passage, at: number): { readonly ordinal: string; readonly next: number } | null {
  const { lexemes } = passage;
  const day = /^\d{1,2}$/.test(textAt(passage, at)) ? Number(textAt(passage, at)) : 0;
  if (day < 1 || day > 31) return null;
  const after = lexemes[at + 1];
  const hasSuffix = after?.isJoined === true && /^(?:st|nd|rd|th)$/.test(after.lower);
  const next = hasSuffix ? at + 2 : at + 1;
  const joined = lexemes[next];
  // "5%", "5pm", "5:30", "10km"; a comma, a stop or a dash may follow.
  const isOther = joined?.isJoined && /^[\d\p{L}%:°/]/u.test(joined.text) && joined.lower !== "'s";
  return isOther ? null : { ordinal: spellOrdinal(day), next };
}

/** "March 6, 2025": the year after a day is one. */
function sayYearAfter(passage: Passage, next: number): Saying | null {
  const at = textAt(passage, next) === ',' ? next + 1 : next;
  const words = yearWords(textAt(passage, at));
  return words === null ? null : say(passage, at, at + 1, words);
}

/** "March 6", "Jan. 6-8". */
function sayMonthFirst(passage: Passage, at: number, month: Month): Saying | null {
  const { lexemes } = passage;
  const name = month.isShort ? say(passage, at, month.next, month.name) : null;
  const day = dayAt(passage, month.next);
  if (day === null) {
    const isYear = /^(?:19|20)\d\d$/.test(textAt(passage, month.next));
    // "Jan", "Mar" and "Dec" are names and words where no year or stop tells otherwise.
    const hasStop = textAt(passage, at + 1) === '.' && passage.lexemes[at + 1]?.isJoined === true;
    const isTold = isYear || hasStop;
    return name && isTold ? name : null;
  }
  const last = isHyphen(lexemes, day.next) ? dayAt(passage, day.next + 1) : null;
  const ordinal = say(passage, month.next, day.next, day.ordinal);
  if (last === null) return join(name, ordinal, sayYearAfter(passage, day.next));
  const days = say(passage, month.next, last.next, `${day.ordinal} to ${last.ordinal}`, 'all');
  return join(name, days, sayYearAfter(passage, last.next));
}

/** "6 March", "6-8 March". */
function sayDayFirst(passage: Passage, at: number): Saying | null {
  const { lexemes } = passage;
  const day = isFree(passage, at) ? dayAt(passage, at) : null;
  if (day === null) return null;
  const last = isHyphen(lexemes, day.next) ? dayAt(passage, day.next + 1) : null;
  const end = last?.next ?? day.next;
  const month = monthAt(passage, end);
  // "At 6 May was late": a month is told by what it is, not by the word alone.
  if (month === null || lexemes[end]?.isJoined || (month.name === 'May' && isCapitalAt(passage, end + 1))) return null;
  const article = lowerAt(passage, at - 1) === 'the' ? '' : 'the ';
  const days = last ? `${article}${day.ordinal} to the ${last.ordinal} of` : `${article}${day.ordinal} of`;
  const spoken = say(passage, at, end, days, last ? 'all' : 'literal');
  const name = month.isShort ? say(passage, end, month.next, month.name) : { rewrites: [], next: month.next };
  return join(spoken, name, sayYearAfter(passage, month.next));
}

/** The two small numbers of "12/05/2024", as day and month; `null` where nobody can tell. */
function dayAndMonth(first: number, second: number, lang: string): readonly [number, number] | null {
  if (first > 12) return [first, second];
  if (second > 12) return [second, first];
  const region = lang.split('-').find((part) => /^[A-Z]{2}$/.test(part));
  if (region === undefined) return null;
  return ['US', 'PH'].includes(region) ? [second, first] : [first, second];
}

function sayInDigits(passage: Passage, at: number): Saying | null {
  const { lexemes, lang } = passage;
  const [a, b, c] = [textAt(passage, at), textAt(passage, at + 2), textAt(passage, at + 4)];
  const sign = textAt(passage, at + 1);
  const isWhole = [1, 2, 3, 4].every((step) => lexemes[at + step]?.isJoined) && textAt(passage, at + 3) === sign;
  if (
    !isWhole ||
    !isFree(passage, at) ||
    (lexemes[at + 5]?.isJoined && /^[-/\d\p{L}]/u.test(textAt(passage, at + 5)))
  ) {
    return null;
  }
  const isIso = sign === '-' && /^(?:19|20)\d\d$/.test(a) && /^\d\d$/.test(b) && /^\d\d$/.test(c);
  const hasYear = /^(?:19|20)\d\d$/.test(c) || (sign === '/' && /^\d\d$/.test(c));
  const isStroked = /^[/-]$/.test(sign) && /^\d{1,2}$/.test(a) && /^\d{1,2}$/.test(b) && hasYear;
  if (!isIso && !isStroked) return null;
  const year = isIso ? a : c;
  const told = isIso ? ([Number(c), Number(b)] as const) : dayAndMonth(Number(a), Number(b), lang);
  const month = told === null ? undefined : NAMES[told[1] - 1];
  const yearSaid = yearWords(year) ?? year;
  if (told === null) return say(passage, at, at + 5, `${Number(a)} ${Number(b)} ${yearSaid}`);
  if (month === undefined || told[0] < 1 || told[0] > 31) return null;
  return say(passage, at, at + 5, `the ${spellOrdinal(told[0])} of ${month} ${yearSaid}`);
}

/** "Tues." before a date, or with its full stop. */
function sayWeekday(passage: Passage, at: number): Saying | null {
  // The "Edmonton Sun" is no day.
  const isDay = isCapitalAt(passage, at) && (at === 0 || !isCapitalAt(passage, at - 1));
  const number = isDay ? SHORT_WEEKDAYS.get(lowerAt(passage, at)) : undefined;
  const name = DAYS[(number ?? 0) - 1];
  const next = stopAfter(passage, at + 1);
  const comma = textAt(passage, next) === ',' ? next + 1 : next;
  const isDated = monthAt(passage, comma) !== null || monthAt(passage, comma + 1) !== null;
  return name !== undefined && isDated ? say(passage, at, next, name) : null;
}

export const sayDate: Rule = (passage, at) => {
  if (passage.lexemes[at]?.kind === 'digits') return sayInDigits(passage, at) ?? sayDayFirst(passage, at);
  const month = monthAt(passage, at);
  return month === null ? sayWeekday(passage, at) : sayMonthFirst(passage, at, month);
};
