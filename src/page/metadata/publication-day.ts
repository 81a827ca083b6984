/**
 * The day an article was published by its own clock. "2019-11-18T23:05-05:00" is the 19th in Greenwich, but "today" in
 * that article means the 18th: so in 12 of 88 benchmark pages.
 */
import type { Candidate } from './moments.ts';
import { momentText } from './times.ts';

const HOUR = 3_600_000;
/** News is made from Los Angeles to Sydney: hours east of Greenwich. */
const [WEST, EAST] = [-8, 11];

const dayAt = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/**
 * @param published As in `Article.published`.
 * @param candidates All that the page tells of its publication, in the order of trust.
 * @returns `YYYY-MM-DD`: of a time with an offset, by that; else the day told without a time, where it may be the same.
 */
export function publicationDay(published: string | null, candidates: readonly Candidate[]): string | null {
  if (published === null || published.length === 10) return published;
  const local = candidates.find(
    ({ moment: { clock, offsets }, moment }) =>
      clock !== null && offsets.length === 1 && offsets[0] !== 0 && momentText(moment) === published,
  );
  if (local) return local.moment.date;
  const instant = Date.parse(published);
  const possible = [WEST, 0, EAST].map((hours) => dayAt(instant + hours * HOUR));
  const told = candidates.find(({ moment }) => moment.offsets.length === 0 && possible.includes(moment.date));
  return told?.moment.date ?? dayAt(instant);
}
