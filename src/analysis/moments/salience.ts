/** How much the story turns on a date: its own day first, then what the lead tells, then what is told often. */
import type { Moment } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';

/**
 * Adds `salience` and sorts by it, highest first, of equals in reading order.
 * The weights are ours, not measured: there is no corpus with the salience of dates (findings, "Salience").
 *
 * @param ownDay The day of publication as a value, such as "2022-01-10".
 */
export function withSalience(
  moments: readonly Omit<Moment, 'salience'>[],
  article: Article,
  ownDay: string | null,
): Moment[] {
  const times = new Map<string, number>();
  for (const { value } of moments) if (value) times.set(value, (times.get(value) ?? 0) + 1);
  const length = Math.max(1, article.text.length);
  return moments
    .map((moment) => {
      const isOwnDay = ownDay !== null && moment.value?.startsWith(ownDay) === true;
      const lead = 0.4 * (1 - moment.span.start / length);
      const often = 0.15 * (1 - 1 / (times.get(moment.value ?? '') ?? 1));
      const precise = moment.value === null ? 0 : moment.value.length >= 7 ? 0.1 : 0.05;
      return { ...moment, salience: (isOwnDay ? 0.35 : 0) + lead + often + precise };
    })
    .toSorted((a, b) => b.salience - a.salience || a.span.start - b.span.start);
}
