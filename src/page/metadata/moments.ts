/** Which of the times that a page tells is the right one: its sources contradict each other more often than one thinks. */
import { type Moment, momentText } from './times.ts';

export interface Candidate {
  /** Two of one source are no two witnesses. `swapped`: the JSON-LD's time of change, where it lies before publication. */
  readonly source: 'linked' | 'swapped' | 'meta' | 'marked' | 'visible';
  readonly moment: Moment;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** All offsets that a page tells without doubt: what "IST" or "CST" means in it. */
function toldOffsets(candidates: readonly Candidate[]): ReadonlySet<number> {
  return new Set(candidates.flatMap(({ moment }) => (moment.offsets.length === 1 ? moment.offsets : [])));
}

/** With the meaning of its zone settled, where the rest of the page tells it. */
function settle(moment: Moment, told: ReadonlySet<number>): Moment {
  const possible = moment.offsets.filter((offset) => told.has(offset));
  return moment.offsets.length > 1 && possible.length === 1 ? { ...moment, offsets: possible } : moment;
}

function instantOf({ date, clock, offsets }: Moment): number | null {
  const [offset, another] = offsets;
  if (clock === null || offset === undefined || another !== undefined) return null;
  return Date.parse(`${date}T00:00:00Z`) + clock - offset * MINUTE;
}

/** Whether an instant is what a time without zone, or a date, may have meant: by its own clock or by that of Greenwich. */
function agrees(open: Moment, { date, clock, offsets }: Moment, instant: number): boolean {
  const readings = [
    { date, clock },
    { date: new Date(instant).toISOString().slice(0, 10), clock: ((instant % DAY) + DAY) % DAY },
  ];
  if (offsets.length !== 1) return false;
  return readings.some(
    (reading) =>
      reading.date === open.date &&
      (open.clock === null || (reading.clock !== null && Math.abs(reading.clock - open.clock) < MINUTE)),
  );
}

interface Known extends Candidate {
  readonly instant: number | null;
}

/** Those that can be believed, with their zones settled as far as the page tells them. */
function settleAll(candidates: readonly Candidate[], others: readonly Candidate[], now: number): Known[] {
  const told = toldOffsets([...candidates, ...others]);
  return candidates
    .map(({ source, moment }) => ({ source, moment: settle(moment, told) }))
    .map((candidate) => ({ ...candidate, instant: instantOf(candidate.moment) }))
    .filter(({ instant, moment }) => (instant ?? Date.parse(moment.date)) < now + DAY);
}

/** The text of a time; where it has no zone, of the first that reads the same and has one. */
function completed(open: Known, known: readonly Known[]): string {
  if (open.instant !== null) return momentText(open.moment);
  const complete = known.find(({ moment, instant }) => instant !== null && agrees(open.moment, moment, instant));
  return momentText((complete ?? open).moment);
}

/**
 * The time that most speaks for.
 *
 * @param candidates In the order of trust. The first is believed unless two sources together contradict it; where it
 *   has no zone, a candidate that reads the same and has one completes it.
 * @param others Say nothing but what an ambiguous zone means in this page.
 * @param now Milliseconds since 1970; what lies more than a day ahead is not believed.
 */
export function chooseMoment(
  candidates: readonly Candidate[],
  others: readonly Candidate[],
  now: number,
): string | null {
  const known = settleAll(candidates, others, now);
  const lead = known[0];
  if (lead === undefined) return null;
  const leading = lead.instant;
  if (leading === null) return completed(lead, known);
  const witnesses = (at: number): number =>
    new Set(
      known.filter(({ instant }) => instant !== null && Math.abs(instant - at) < MINUTE).map(({ source }) => source),
    ).size;
  const rival = known.find(
    ({ source, instant }) =>
      source !== lead.source &&
      instant !== null &&
      Math.abs(instant - leading) < 2 * DAY &&
      witnesses(instant) >= 2 &&
      witnesses(instant) > witnesses(leading),
  );
  return momentText((rival ?? lead).moment);
}

/** All of them, each by itself: without a choice between sources that contradict each other. */
export function allMoments(candidates: readonly Candidate[], now: number): string[] {
  const known = settleAll(candidates, [], now);
  return known.map((each) => completed(each, known));
}

/** Whether a time is not before another, both in ISO 8601; of a date alone nothing but the day counts. */
export function isNotBefore(later: string, earlier: string): boolean {
  const length = Math.min(later.length, earlier.length);
  return later.slice(0, length) >= earlier.slice(0, length);
}
