/** Dates told by their distance from what was last spoken of: "a year earlier", "three weeks later". */
import { DAY_PARTS } from '../../language/calendar-names.ts';
import { isHyphen, isWord, type Lexeme } from '../../language/lexemes.ts';
import { readNumber } from '../../language/numbers.ts';
import { timeUnitOf } from '../../language/units.ts';
import { firstDay, type Period, periodAround, shift, type Unit } from './periods.ts';
import type { Rule } from './reading.ts';

export const UNITS: ReadonlyMap<string, Unit> = new Map(
  (['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const).map((unit) => [unit, unit]),
);

/** "a year", "three weeks", "10 days", "a couple of months" is vague. */
export function readSpan(lexemes: readonly Lexeme[], at: number): { next: number; unit: Unit; count: number } | null {
  const number = isWord(lexemes, at, 'a', 'an') ? null : readNumber(lexemes, at);
  const start = number?.next ?? (isWord(lexemes, at, 'a', 'an') ? at + 1 : -1);
  if (start < 0 || (number && (!Number.isInteger(number.value) || number.form === 'order'))) return null;
  // An editor's bracket, "[ten] years ago", may stand between them.
  const step = isHyphen(lexemes, start) || lexemes[start]?.text === ']' ? start + 1 : start;
  const name = timeUnitOf(lexemes[step]?.lower ?? '');
  if (name === 'fortnight') return { next: step + 1, unit: 'week', count: 2 * (number?.value ?? 1) };
  const unit = name === null ? undefined : UNITS.get(name);
  return unit ? { next: step + 1, unit, count: number?.value ?? 1 } : null;
}

/** "a year earlier", "three weeks later": from the period last spoken of; none without it. */
export const fromAnchor: Rule = ({ lexemes, today, lastQuarter, lastPeriod }, at) => {
  const span = readSpan(lexemes, at);
  if (!span) return null;
  const step = isHyphen(lexemes, span.next) ? span.next + 1 : span.next;
  const isEarlier = isWord(lexemes, step, 'earlier', 'before');
  if (!isEarlier && !isWord(lexemes, step, 'later')) return null;
  const isBefore = isWord(lexemes, step, 'before') && lexemes[step + 1]?.kind === 'word';
  if (isBefore) return null;
  const by = isEarlier ? -span.count : span.count;
  if (span.unit === 'year' && lastQuarter && isEarlier)
    return { next: step + 1, period: shift(lastQuarter, 4 * by), rule: 'quarterEarlier' };
  if (lastPeriod) {
    const day: Period = { unit: 'day', index: firstDay(lastPeriod) };
    if (span.unit === 'day')
      return lastPeriod.unit === 'day' ? { next: step + 1, period: shift(day, by), rule: 'fromAnchor' } : null;
    if (span.unit === 'week' && lastPeriod.unit !== 'day' && lastPeriod.unit !== 'week') return null;
    if (span.unit === 'month' && lastPeriod.unit === 'year') return null;
    return { next: step + 1, period: shift(periodAround(span.unit, day), by), rule: 'fromAnchor' };
  }
  return isEarlier && span.unit === 'year' && today
    ? { next: step + 1, period: shift(periodAround('year', today), by), rule: 'fromToday' }
    : null;
};

/**
 * "the following day", "the next morning", "the previous month": beside what was spoken of only just now.
 * "the next year" is that after today where nothing was.
 */
export const besideAnchor: Rule = ({ lexemes, lastPeriod, isTelling }, at) => {
  if (!isWord(lexemes, at, 'the') || !isTelling || !lastPeriod) return null;
  const isBefore = isWord(lexemes, at + 1, 'previous');
  if (!isBefore && !isWord(lexemes, at + 1, 'following', 'next')) return null;
  const word = lexemes[at + 2]?.lower ?? '';
  const part = DAY_PARTS.get(word);
  const unit = part ? 'day' : UNITS.get(word);
  if (!unit || !isAsExact(lastPeriod, unit)) return null;
  const there = shift(periodAround(unit, { unit: 'day', index: firstDay(lastPeriod) }), isBefore ? -1 : 1);
  return { next: at + 3, period: there, ...(part ? { time: `T${part}` } : {}), rule: 'besideAnchor' };
};

const SIZES: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'year'];

/** After a year no day follows: "in 2019 … the next day" leans on something else. */
const isAsExact = (period: Period, unit: Unit): boolean =>
  SIZES.includes(period.unit) && SIZES.includes(unit) && SIZES.indexOf(period.unit) <= SIZES.indexOf(unit);

/** "year-earlier", "year-ago quarter": in reports, the same quarter of the year before. */
export const yearEarlier: Rule = ({ lexemes, today, lastQuarter }, at) => {
  const start = isWord(lexemes, at, 'the') ? at + 1 : at;
  if (!isWord(lexemes, start, 'year') || !isHyphen(lexemes, start + 1) || !isWord(lexemes, start + 2, 'ago', 'earlier'))
    return null;
  const noun = isWord(lexemes, start + 3, 'quarter', 'period') ? start + 4 : start + 3;
  const period = lastQuarter ? shift(lastQuarter, -4) : today && shift(periodAround('year', today), -1);
  return { next: noun, period, rule: 'yearEarlier' };
};
