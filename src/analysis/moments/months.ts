/** Months without a day: "June 2021", "in March", "June last year". */
import { isCapitalised, isWord } from '../../language/lexemes.ts';
import { readMonth, readYear } from './month-names.ts';
import { monthOf, shift } from './periods.ts';
import { type Rule, storyMonth, tenseAt } from './reading.ts';

const STRONG_CUES = 'in since until till by during late early mid last next this every'.split(' ');
/** They stand before names of people as well. */
const WEAK_CUES = 'of from to through between and before after for around'.split(' ');

/** "June 2021", "in March", "April". Names that are words or first names need a year or a word of time before them. */
export const monthAlone: Rule = (setting, at) => {
  const { lexemes, today } = setting;
  const month = readMonth(lexemes, at);
  if (!month) return null;
  const year = readYear(setting, month.next);
  if (year) return { next: year.next, period: monthOf(year.value, month.value), rule: 'monthOfYear' };
  if (!isCapitalised(lexemes[at])) return null;
  const isMid = lexemes[at - 1]?.text === '-' && isWord(lexemes, at - 2, 'mid');
  const isStrong = isMid || isWord(lexemes, at - 1, ...STRONG_CUES);
  const isNamePart = isCapitalised(lexemes[month.next]) || (isCapitalised(lexemes[at - 1]) && at > 1);
  if (isNamePart ? !isStrong : month.isDoubtful && !isStrong && !isWord(lexemes, at - 1, ...WEAK_CUES)) return null;
  if (!today) return { next: month.next, period: null, isFloating: true, rule: 'month' };
  const tense = tenseAt(setting, at, month.next);
  const told = tense === 'past' ? storyMonth(setting) : null;
  if (told && !isWord(lexemes, at - 1, 'last', 'next', 'this')) {
    const ahead = (((month.value - 1 - told.index) % 12) + 12) % 12;
    return { next: month.next, period: shift(told, ahead), isFloating: true, rule: 'month' };
  }
  const isAhead = tense === 'future';
  const current = new Date(today.index * 86_400_000);
  const year0 = current.getUTCFullYear();
  const month0 = current.getUTCMonth() + 1;
  const shiftYears = isAhead ? (month.value < month0 ? 1 : 0) : month.value > month0 ? -1 : 0;
  return { next: month.next, period: monthOf(year0 + shiftYears, month.value), isFloating: true, rule: 'month' };
};
