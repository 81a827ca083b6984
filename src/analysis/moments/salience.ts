/** How much the story turns on a date: its own day first, then what the lead tells, then what is told often. */
import type { Moment } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import { dayOfIso, type Period } from './periods.ts';

/** A story published after midnight, or in another time zone, is told from the day before or after. */
const NEAR_OWN = 1;
const WEEK = 7;

/** What the day is to the story: its own, next to it, of its week. */
function nearness(value: string | null, ownDay: Period | null): number {
  const day = dayOfIso(value);
  if (!day || !ownDay) return 0;
  const days = Math.abs(day.index - ownDay.index);
  return days === 0 ? 0.35 : days <= NEAR_OWN ? 0.22 : days <= WEEK ? 0.12 : 0;
}

/** A date that could not be put on the calendar is doubtful, unless no relative one can. */
function precision(value: string | null, ownDay: Period | null): number {
  if (value === null) return ownDay ? -0.3 : 0;
  return value.length >= 7 ? 0.1 : 0.05;
}

/**
 * Adds `salience` and sorts by it, highest first, of equals in reading order.
 * The weights are ours, not measured: there is no corpus with the salience of dates (findings, "Salience").
 *
 * @param ownDay The day the story is told from, where it is known.
 */
export function withSalience(
  moments: readonly Omit<Moment, 'salience'>[],
  article: Article,
  ownDay: Period | null,
): Moment[] {
  const dayOf = (value: string): string => value.slice(0, 10);
  const times = new Map<string, number>();
  for (const { value } of moments) if (value) times.set(dayOf(value), (times.get(dayOf(value)) ?? 0) + 1);
  const length = Math.max(1, article.text.length);
  return moments
    .map((moment) => {
      const { value, span } = moment;
      const place = span.start / length;
      const lead = 0.3 * Math.exp(-6 * place) + 0.1 * (1 - place);
      const often = 0.3 * (1 - 1 / (times.get(dayOf(value ?? '')) ?? 1));
      return { ...moment, salience: Math.max(0, nearness(value, ownDay) + lead + often + precision(value, ownDay)) };
    })
    .toSorted((a, b) => b.salience - a.salience || a.span.start - b.span.start);
}
