/** Intervals told by their two ends: "from May to September 2021", "Friday to Sunday", "between 5 May 2010 and 3 June 2012". */
import { isHyphen, isWord, type Lexeme } from '../../language/lexemes.ts';
import { readDate } from './dates.ts';
import { firstDay, type Period, shift } from './periods.ts';
import type { Reading, Rule, Setting } from './reading.ts';
import { readWeekday } from './weekdays.ts';

const readEnd = (setting: Setting, at: number): Reading | null => readWeekday(setting, at) ?? readDate(setting, at);

/** Index after what joins the two; "and" only after "between". */
function afterJoint(lexemes: readonly Lexeme[], at: number, opener: string | null): number | null {
  if (isWord(lexemes, at, 'to', 'until', 'till', 'through')) return at + 1;
  if (opener === 'between' && isWord(lexemes, at, 'and')) return at + 1;
  return isHyphen(lexemes, at) || /^[–—]$/.test(lexemes[at]?.text ?? '') ? at + 1 : null;
}

/** Moves an end that comes round every `cycle` to the nearest place before or after the other. */
function besides(end: Period, other: Period, cycle: number, isBefore: boolean): Period {
  const gap = isBefore ? other.index - end.index : end.index - other.index;
  const within = ((gap % cycle) + cycle) % cycle;
  return { unit: end.unit, index: isBefore ? other.index - within : other.index + within };
}

/** The two ends in their order; `null` where they have none. */
function inOrder(first: Reading, second: Reading, today: Period | null): [Period, Period] | null {
  const [from, to] = [first.period, second.period];
  if (!from || !to || from.unit !== to.unit) return null;
  const cycle = first.rule === 'weekday' ? 7 : from.unit === 'month' ? 12 : null;
  if (cycle === null) return from.index < to.index ? [from, to] : null;
  if (first.isFloating) {
    const start = besides(from, to, cycle, true);
    // A fair that "runs from Monday to Friday" is announced, not half over.
    const isAhead = today !== null && second.isFloating && to.index > today.index && start.index < today.index;
    return isAhead && cycle === 7 ? [shift(start, 7), shift(to, 7)] : [start, to];
  }
  if (second.isFloating) return [from, besides(to, from, cycle, false)];
  return from.index < to.index ? [from, to] : null;
}

/**
 * Both ends are of one kind. Ends that can each stand alone ("July 2003", "December 2004") stay two dates, as TIMEX3 has
 * them: an end must lean on the other or on today. Without "from" or "between" weekdays and months alone are joined.
 */
export const readInterval: Rule = (setting, at) => {
  const { lexemes, today } = setting;
  const opener = isWord(lexemes, at, 'between', 'from') ? (lexemes[at]?.lower ?? null) : null;
  const start = opener ? at + 1 : at;
  const first = readEnd(setting, start);
  const joint = first && afterJoint(lexemes, first.next, opener);
  const second = first && joint !== null && !first.until ? readEnd(setting, joint) : null;
  if (!first || joint === null || !second || second.until) return null;
  const areNames = [first, second].every(({ rule }) => rule.startsWith('month') || rule === 'weekday');
  if ((!opener && !areNames) || (!first.isFloating && !second.isFloating)) return null;
  if (!first.period && !second.period) return { next: second.next, period: null, rule: 'interval' };
  // The end that tells its year is the calendar's anchor where the story's day is not known.
  const near = (other: Period): Setting => ({ ...setting, today: { unit: 'day', index: firstDay(other) } });
  const from = first.period || !second.period ? first : (readEnd(near(second.period), start) ?? first);
  const to = second.period || !first.period ? second : (readEnd(near(first.period), joint) ?? second);
  const ends = inOrder(from, to, today);
  return ends && { next: second.next, period: ends[0], until: ends[1], rule: 'interval' };
};
