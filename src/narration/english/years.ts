/** Years and decades: "1996" is "nineteen ninety-six", "2021-22" two of them, "the 1990s" the nineteen nineties. */
import { MONTHS, SEASONS, SHORT_MONTHS } from '../../language/calendar-names.ts';
import { isHyphen } from '../../language/lexemes.ts';
import { isUnitOfMeasure } from '../../language/units.ts';
import { isFree, lowerAt, type Passage, type Rule, say, textAt } from './passage.ts';
import { spellDecade, spellPlural, spellYear } from './spell.ts';

const BEFORE = new Set('in since during until till by circa early late mid year from before after of'.split(' '));
/** Before a number of things. */
const COUNTING = new Set(
  'some about around nearly almost over under than only least most roughly approximately another number no route flight room page channel'.split(
    ' ',
  ),
);
const PLURAL = /[^s'’]s$/;
const SHORT_WORDS = new Set('is was has as his its this us always'.split(' '));

const yearOf = (text: string): number | null => (/^(?:1[1-9]|20)\d\d$/.test(text) ? Number(text) : null);

export const isMonth = (word: string): boolean => MONTHS.has(word) || SHORT_MONTHS.has(word);

/** A number of four digits without a comma is a year in news, unless it counts what follows or is somebody's number. */
function isYearAt(passage: Passage, at: number): boolean {
  const before = lowerAt(passage, at - 1);
  if (BEFORE.has(before) || isMonth(before) || SEASONS.has(before)) return true;
  if (COUNTING.has(before) || /^[#£$€№]$/.test(before)) return false;
  const after = passage.lexemes[at + 1];
  // A cell of a table holds any number.
  if (at === 0 && after === undefined) return false;
  if (after === undefined || after.kind === 'sign') return !/^[%°:/]$/.test(after?.text ?? '');
  if (after.kind === 'digits') return false;
  const isCounted = PLURAL.test(after.text) && !SHORT_WORDS.has(after.lower) && /^\p{Ll}/u.test(after.text);
  return !isCounted && after.lower !== 'people' && !isUnitOfMeasure(after);
}

/** The words of a year; `null` where a voice reads the number as it should. */
export const yearWords = (text: string): string | null => {
  const year = yearOf(text);
  return year === null ? null : spellYear(year);
};

/** "2021-22", "1914–1918", "2021/22": from one year to another. */
function sayYears(passage: Passage, at: number, from: number): ReturnType<Rule> {
  const { lexemes } = passage;
  const isSeason = textAt(passage, at + 1) === '/' && lexemes[at + 1]?.isJoined === true && lexemes[at + 2]?.isJoined;
  if (!isHyphen(lexemes, at + 1) && !isSeason) return null;
  const last = textAt(passage, at + 2);
  const isLast = /^\d\d$/.test(last)
    ? Number(last) === (from + 1) % 100 || Number(last) > from % 100
    : Number(last) > from;
  if (!isLast || (isSeason && !/^\d\d$/.test(last)) || (!/^\d\d$/.test(last) && yearOf(last) === null)) return null;
  const after = lexemes[at + 3];
  // "2021-05-12", "1914-18s"
  if (after?.isJoined && /^[-–\d\p{L}]/u.test(after.text) && after.lower !== "'s") return null;
  const first = spellYear(from) ?? textAt(passage, at);
  const second = /^0\d$/.test(last) ? `oh ${Number(last)}` : (yearWords(last) ?? last);
  return say(passage, at, at + 3, `${first} ${isSeason ? '' : 'to '}${last === '00' ? '2000' : second}`, 'all');
}

export const sayYear: Rule = (passage, at) => {
  const { lexemes } = passage;
  const text = textAt(passage, at);
  const after = lexemes[at + 1];
  // "the 1990s", "the mid-1990s", "her 30s", "under-21s"
  if (lexemes[at]?.kind === 'digits' && after?.isJoined && after.text === 's') {
    const year = yearOf(text);
    if (year !== null && year % 10 === 0) return say(passage, at, at + 2, spellDecade(year));
    return /^\d{1,2}$/.test(text) ? say(passage, at, at + 2, spellPlural(Number(text)), 'all') : null;
  }
  const year = lexemes[at]?.kind === 'digits' ? yearOf(text) : null;
  if (year === null) return null;
  const isTail = isHyphen(lexemes, at - 1) && lexemes[at - 2]?.kind === 'word';
  if (!isFree(passage, at) && !isTail) return null;
  const years = sayYears(passage, at, year);
  if (years !== null) return years;
  if (after?.isJoined && /^[\d\p{L}]/u.test(after.text) && after.lower !== "'s") return null;
  const words = isYearAt(passage, at) ? spellYear(year) : null;
  return words === null ? null : say(passage, at, at + 1, words);
};
