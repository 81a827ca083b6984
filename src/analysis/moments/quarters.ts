/** Quarters, halves and seasons: "the third quarter", "Q3 2021", "first half of 2022", "summer 2019". */
import { ORDINAL_WORDS, SEASONS } from '../../language/calendar-names.ts';
import { isHyphen, isWord } from '../../language/lexemes.ts';
import { readSpokenYear } from '../../language/number-words.ts';
import { type Period, periodAround, shift } from './periods.ts';
import { longestOf, type Reading, type Rule, type Setting, tenseAt } from './reading.ts';

/** A year after it: "2021", ", 2021", "of 2021", "of last year", "this year". */
function readYearAfter({ lexemes, today }: Setting, at: number): { year: number; next: number } | null {
  const step = isWord(lexemes, at, 'of', 'in') || lexemes[at]?.text === ',' ? at + 1 : at;
  const start = isWord(lexemes, step, 'fiscal') ? step + 1 : step;
  const digits = lexemes[start];
  if (digits && /^(19|20)\d\d$/.test(digits.text)) return { year: Number(digits.text), next: start + 1 };
  const spoken = readSpokenYear(lexemes, start);
  if (spoken) return spoken;
  const by = ['last', 'this', 'next'].indexOf(lexemes[start]?.lower ?? '') - 1;
  if (by < -1 || !isWord(lexemes, start + 1, 'year') || !today) return null;
  return { year: periodAround('year', today).index + by, next: start + 2 };
}

/** Without a year: the part of the year that began last, or that comes next when the sentence looks ahead. */
function nearestPart(
  setting: Setting,
  unit: 'quarter' | 'half',
  part: number,
  at: number,
  next: number,
): Period | null {
  const { today } = setting;
  if (!today) return null;
  const size = unit === 'quarter' ? 4 : 2;
  const now = periodAround(unit, today).index;
  const back = (((now - part + 1) % size) + size) % size;
  // The one just over is what is reported now, even by those who will report it.
  const isAhead = back > 1 && tenseAt(setting, at, next) === 'future';
  return { unit, index: now - back + (isAhead ? size : 0) };
}

function readYearBefore({ lexemes, today }: Setting, at: number): { year: number | null; next: number } {
  const by = ['last', 'this', 'next'].indexOf(lexemes[at]?.lower ?? '') - 1;
  if (today && by > -2 && isWord(lexemes, at + 1, 'year') && isWord(lexemes, at + 2, "'s"))
    return { year: periodAround('year', today).index + by, next: at + 3 };
  const start = isWord(lexemes, at, 'the') ? at + 1 : at;
  const digits = lexemes[start];
  const isYear = digits !== undefined && /^(19|20)\d\d$/.test(digits.text);
  const after = isYear ? (isHyphen(lexemes, start + 1) ? start + 2 : start + 1) : start;
  return { year: isYear ? Number(digits.text) : null, next: after };
}

/** "the third quarter of 1990", "fiscal second-quarter", "Q3", "H1 2019", "the 1988 second quarter". */
const quarterOrHalf: Rule = (setting, at) => {
  const { lexemes } = setting;
  const before = readYearBefore(setting, at);
  let next = isWord(lexemes, before.next, 'fiscal') ? before.next + 1 : before.next;
  if (isHyphen(lexemes, next)) next += 1;
  const [letter, digit] = [lexemes[next], lexemes[next + 1]];
  const isCode =
    letter !== undefined && /^[QH]$/.test(letter.text) && digit?.isJoined === true && /^[1-4]$/.test(digit.text);
  const ordinal = ORDINAL_WORDS.get(letter?.lower ?? '');
  const numeral = digit?.isJoined && /^(st|nd|rd|th)$/.test(digit.lower) ? Number(letter?.text) : Number.NaN;
  const part = isCode ? Number(digit.text) : (ordinal ?? numeral);
  next += isCode || Number.isInteger(numeral) ? 2 : 1;
  if (!isCode && isHyphen(lexemes, next)) next += 1;
  const isHalf = isCode ? letter.text === 'H' : isWord(lexemes, next, 'half');
  if (!isCode && !isHalf && !isWord(lexemes, next, 'quarter')) return null;
  if (!Number.isInteger(part) || part < 1 || part > (isHalf ? 2 : 4)) return null;
  if (!isCode) next += 1;
  const after = before.year === null ? readYearAfter(setting, next) : null;
  const year = before.year ?? after?.year ?? null;
  const unit = isHalf ? 'half' : 'quarter';
  // A half is one of play as well as of a year; a quarter too, in some sports, but there it is rarer than in business.
  if (isHalf && year === null)
    return isCode ? { next, period: nearestPart(setting, unit, part, at, next), rule: 'half' } : null;
  const period =
    year === null
      ? nearestPart(setting, unit, part, at, next)
      : ({ unit, index: year * (isHalf ? 2 : 4) + part - 1 } as const);
  return { next: after?.next ?? next, period, rule: unit };
};

/** "the quarter", "the latest period": the one last spoken of. "the 1988 quarter": the same one in that year. */
const sameQuarter: Rule = (setting, at) => {
  const { lexemes, lastQuarter, today } = setting;
  if (!isWord(lexemes, at, 'the')) return null;
  const isLatest = isWord(lexemes, at + 1, 'latest');
  const before = readYearBefore(setting, at);
  const noun = isLatest ? at + 2 : before.next;
  if (!isWord(lexemes, noun, 'quarter', 'period')) return null;
  const isPeriod = isWord(lexemes, noun, 'period');
  if (lastQuarter && before.year !== null)
    return {
      next: noun + 1,
      period: { unit: 'quarter', index: before.year * 4 + (lastQuarter.index % 4) },
      rule: 'sameQuarter',
    };
  if (before.year !== null || (isPeriod && !isLatest)) return null;
  if (lastQuarter) return { next: noun + 1, period: lastQuarter, rule: 'sameQuarter' };
  return isLatest && !isPeriod && today
    ? { next: noun + 1, period: shift(periodAround('quarter', today), -1), rule: 'latestQuarter' }
    : null;
};

/** "summer 2019", "the winter of 2010", "in the spring": the last two only with a year or "in". */
const season: Rule = (setting, at) => {
  const { lexemes, today } = setting;
  const start = isWord(lexemes, at, 'the') ? at + 1 : at;
  const name = SEASONS.get(lexemes[start]?.lower ?? '');
  if (!name) return null;
  const part = Math.floor(name.month / 3) - 1;
  const after = readYearAfter(setting, start + 1);
  if (after) return { next: after.next, period: { unit: 'season', index: after.year * 4 + part }, rule: 'season' };
  if (start === at || !isWord(lexemes, at - 1, 'in', 'during', 'since') || !today) return null;
  if (name.code === 'FA' && isWord(lexemes, start, 'fall')) return null;
  const now = periodAround('season', today).index;
  const back = (((now - part) % 4) + 4) % 4;
  const isAhead = back > 0 && tenseAt(setting, at, start + 1) === 'future';
  return { next: start + 1, period: { unit: 'season', index: now - back + (isAhead ? 4 : 0) }, rule: 'season' };
};

export const readPartOfYear = (setting: Setting, at: number): Reading | null =>
  longestOf([quarterOrHalf, sameQuarter, season].map((rule) => rule(setting, at)));
