/** Durations with an anchor: "over the past two weeks", "in the next six months", "in three days' time". */
import { isWord, type Lexeme } from '../../language/lexemes.ts';
import { readNumber } from '../../language/numbers.ts';
import { timeUnitOf } from '../../language/units.ts';
import { UNITS } from './anchored.ts';
import { type Period, periodAround, shift, type Unit } from './periods.ts';
import { type Rule, tenseAt } from './reading.ts';

interface Length {
  readonly unit: Unit;
  readonly count: number;
  readonly next: number;
}

/** "two weeks", "24 hours", "a fortnight": whole days at the least. */
function readLength(lexemes: readonly Lexeme[], at: number): Length | null {
  const number = isWord(lexemes, at, 'a', 'an') ? { value: 1, next: at + 1, form: 'words' } : readNumber(lexemes, at);
  if (number && (number.form === 'order' || !Number.isInteger(number.value) || number.value > 1000)) return null;
  const start = number?.next ?? at;
  const count = number?.value ?? 1;
  const name = timeUnitOf(lexemes[start]?.lower ?? '');
  if (name === 'fortnight') return { unit: 'week', count: 2 * count, next: start + 1 };
  if (name === 'hour')
    return count > 0 && count % 24 === 0 ? { unit: 'day', count: count / 24, next: start + 1 } : null;
  if (name === 'decade') return { unit: 'year', count: 10 * count, next: start + 1 };
  const unit = UNITS.get(name ?? '');
  return unit && unit !== 'century' ? { unit, count, next: start + 1 } : null;
}

/** Days and weeks are told by the day, longer ones as exactly as they are told: "the past two years" is 2021/2023. */
function shifted(today: Period, { unit, count }: Length, direction: 1 | -1): [Period, Period] {
  const isShort = unit === 'day' || unit === 'week';
  const here = isShort ? today : periodAround(unit, today);
  const there = shift(here, direction * count * (unit === 'week' ? 7 : 1));
  return direction < 0 ? [there, here] : [here, there];
}

const SPANNING = ['over', 'in', 'during', 'within', 'for', 'throughout'];

/** "the past year", "over the last year" are up to now, not the year before; a quarter is that of the calendar. */
export function isStretch(lexemes: readonly Lexeme[], at: number): boolean {
  if (!isWord(lexemes, at, 'the') || !isWord(lexemes, at + 2, 'week', 'month', 'year', 'decade')) return false;
  if (isWord(lexemes, at + 1, 'past', 'coming')) return true;
  return isWord(lexemes, at + 1, 'last', 'next') && isWord(lexemes, at - 1, ...SPANNING);
}

/** From the story's day back or ahead. */
const pastOrNext: Rule = ({ lexemes, today }, at) => {
  if (!isWord(lexemes, at, 'the')) return null;
  const isPast = isWord(lexemes, at + 1, 'past', 'last', 'previous');
  if (!isPast && !isWord(lexemes, at + 1, 'next', 'coming')) return null;
  const length = readLength(lexemes, at + 2);
  if (!length) return null;
  const isOne = length.next === at + 3;
  if (isOne && !isStretch(lexemes, at)) return null;
  // "the last two years of his life"
  if (isWord(lexemes, length.next, 'of') || (!isOne && lexemes[length.next]?.lower === "'s")) return null;
  const ends = today && shifted(today, length, isPast ? -1 : 1);
  if (!ends) return { next: length.next, period: null, rule: 'stretch' };
  return { next: length.next, period: ends[0], until: ends[1], rule: 'stretch' };
};

/** "in three days" where it is still to come; "in three days' time". The unit told is the precision. */
const inTime: Rule = (setting, at) => {
  const { lexemes, today } = setting;
  const length = isWord(lexemes, at - 1, 'in') ? readLength(lexemes, at) : null;
  if (!length || length.next === at + 1) return null;
  const mark = /^['’]$/.test(lexemes[length.next]?.text ?? '') || isWord(lexemes, length.next, "'s") ? 1 : 0;
  const isTold = isWord(lexemes, length.next + mark, 'time');
  const next = isTold ? length.next + mark + 1 : length.next;
  const isEnd = lexemes[next]?.kind !== 'word' || isWord(lexemes, next, 'and', 'but', 'when', 'as', 'if');
  if (!isTold && (!isEnd || tenseAt(setting, at, next) !== 'future')) return null;
  return { next, period: today && shift(periodAround(length.unit, today), length.count), rule: 'inTime' };
};

export const readStretch: Rule = (setting, at) => pastOrNext(setting, at) ?? inTime(setting, at);
