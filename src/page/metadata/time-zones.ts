/**
 * Names of time zones as publishers write them, in minutes east of UTC.
 * Sources: IANA tz database (abbreviations), US Energy Policy Act of 2005 (summer time).
 */

const HOUR = 60;

/** Names that mean one offset, whatever the date. */
const FIXED: Readonly<Record<string, number>> = {
  ...{ z: 0, utc: 0, gmt: 0, wet: 0, bst: HOUR, west: HOUR, wat: HOUR },
  ...{ cet: HOUR, mez: HOUR, cest: 2 * HOUR, mesz: 2 * HOUR, eet: 2 * HOUR, eest: 3 * HOUR, sast: 2 * HOUR },
  ...{ cat: 2 * HOUR, eat: 3 * HOUR, msk: 3 * HOUR, мск: 3 * HOUR, trt: 3 * HOUR, gst: 4 * HOUR, pkt: 5 * HOUR },
  ...{ npt: 5.75 * HOUR, wib: 7 * HOUR, ict: 7 * HOUR, sgt: 8 * HOUR, hkt: 8 * HOUR, pht: 8 * HOUR, myt: 8 * HOUR },
  ...{ awst: 8 * HOUR, jst: 9 * HOUR, kst: 9 * HOUR, acst: 9.5 * HOUR, aest: 10 * HOUR, aedt: 11 * HOUR },
  ...{ nzst: 12 * HOUR, nzdt: 13 * HOUR, hst: -10 * HOUR, akst: -9 * HOUR, akdt: -8 * HOUR },
  ...{ pst: -8 * HOUR, pdt: -7 * HOUR, mst: -7 * HOUR, mdt: -6 * HOUR, cdt: -5 * HOUR, est: -5 * HOUR, edt: -4 * HOUR },
  ...{ ast: -4 * HOUR, adt: -3 * HOUR, nst: -3.5 * HOUR, ndt: -2.5 * HOUR, brt: -3 * HOUR, art: -3 * HOUR },
};
/** Names that mean several: India, Ireland and Israel; America and China. */
const AMBIGUOUS: Readonly<Record<string, readonly number[]>> = {
  ist: [5.5 * HOUR, HOUR, 2 * HOUR],
  cst: [-6 * HOUR, 8 * HOUR],
};
/** Zones of the United States whose name leaves summer time open, by their offset in winter. */
const AMERICAN: Readonly<Record<string, number>> = {
  ...{ et: -5 * HOUR, eastern: -5 * HOUR, ct: -6 * HOUR, central: -6 * HOUR },
  ...{ mt: -7 * HOUR, mountain: -7 * HOUR, pt: -8 * HOUR, pacific: -8 * HOUR },
};

/** Day of the month of the n-th Sunday. */
function sunday(year: number, month: number, count: number): number {
  const weekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  return 1 + ((7 - weekday) % 7) + 7 * (count - 1);
}

/** @param date `YYYY-MM-DD`. From the second Sunday in March to the first in November. */
function isAmericanSummer(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (month === 3) return day >= sunday(year, 3, 2);
  if (month === 11) return day < sunday(year, 11, 1);
  return month > 3 && month < 11;
}

/**
 * What a zone's name may mean on a day.
 *
 * @param date `YYYY-MM-DD`.
 * @returns Minutes east of UTC, the likeliest first; empty for what is no zone.
 */
export function offsetsOf(name: string, date: string): readonly number[] {
  const key = name.toLowerCase();
  const american = Object.hasOwn(AMERICAN, key) ? AMERICAN[key] : undefined;
  if (american !== undefined) return [american + (isAmericanSummer(date) ? HOUR : 0)];
  if (Object.hasOwn(AMBIGUOUS, key)) return AMBIGUOUS[key] ?? [];
  const fixed = Object.hasOwn(FIXED, key) ? FIXED[key] : undefined;
  return fixed === undefined ? [] : [fixed];
}
