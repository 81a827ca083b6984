/** How much the story turns on a date: its own day first, then what the lead tells, then what is told often. */
import type { Moment } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import { dayOfIso, type Period } from './periods.ts';

/** A story published after midnight, or in another time zone, is told from the day before or after. */
const NEAR_OWN = 1;
const WEEK = 7;

const IN_TITLE = 0.25;
/** "the 2016 model" is told to name a thing, not a time. */
const OF_THING = -0.1;

/** What the day is to the story: its own, next to it, of its week. */
function nearness(value: string | null, ownDay: Period | null): number {
  const day = dayOfIso(value);
  if (!day || !ownDay) return 0;
  const days = Math.abs(day.index - ownDay.index);
  return days === 0 ? 0.35 : days <= NEAR_OWN ? 0.22 : days <= WEEK ? 0.12 : 0;
}

/** A date that could not be put on the calendar although the story's day is known. */
const isDoubtful = (value: string | null, ownDay: Period | null): boolean => value === null && ownDay !== null;

const precision = (value: string | null): number => (value === null ? 0 : value.length >= 7 ? 0.1 : 0.05);

const byWeight = (a: Moment, b: Moment): number => b.salience - a.salience || a.span.start - b.span.start;

/** "2 a.m. local time (0100 GMT) on Wednesday" is one fact told thrice: so near to each other lie its parts. */
const SAME_FACT = 60;
const TOLD_ALREADY = 0.3;

/** Moves down what tells a day again that a weightier moment beside it has told with more, or less. */
function spread(moments: readonly Moment[]): Moment[] {
  const first = new Map<string, Moment>();
  return moments.map((moment) => {
    const day = moment.value?.slice(0, 10) ?? '';
    const known = first.get(day);
    if (!known) first.set(day, moment);
    const isAgain =
      known !== undefined && known.value !== moment.value && Math.abs(known.span.start - moment.span.start) < SAME_FACT;
    return isAgain ? { ...moment, salience: Math.max(0, moment.salience - TOLD_ALREADY) } : moment;
  });
}

/**
 * Adds `salience` and sorts by it, highest first, of equals in reading order.
 * The weights are ours: no corpus grades dates (findings, "Salience"). Of 31 dates that headlines name, with the headline
 * hidden, the mean reciprocal rank is 60. What is doubtful has 0.
 *
 * @param ownDay The day the story is told from, where it is known.
 * @param title The values that the headline tells.
 */
export function withSalience(
  moments: readonly Omit<Moment, 'salience'>[],
  article: Article,
  ownDay: Period | null,
  title: ReadonlySet<string> = new Set(),
): Moment[] {
  const dayOf = (value: string): string => value.slice(0, 10);
  const times = new Map<string, number>();
  for (const { value, rule } of moments)
    if (value && rule !== 'yearOfThing') times.set(dayOf(value), (times.get(dayOf(value)) ?? 0) + 1);
  const length = Math.max(1, article.text.length);
  const weighed = moments
    .map((moment) => {
      const { value, span } = moment;
      const place = span.start / length;
      const lead = 0.3 * Math.exp(-6 * place) + 0.1 * (1 - place);
      // "the 2016 model" over and over is no story of 2016.
      const often = moment.rule === 'yearOfThing' ? OF_THING : 0.3 * (1 - 1 / (times.get(dayOf(value ?? '')) ?? 1));
      const isInHeadline = value !== null && title.has(value);
      const told = nearness(value, ownDay) + lead + often + precision(value) + (isInHeadline ? IN_TITLE : 0);
      return { ...moment, salience: isDoubtful(value, ownDay) ? 0 : told, ...(isInHeadline && { isInHeadline }) };
    })
    .toSorted(byWeight);
  return spread(weighed).toSorted(byWeight);
}
