/**
 * How long a voice takes: so many ms a letter, and besides so many for each go, for an engine tells an end after it. Behind
 * speech-dispatcher that is 300 to 500 ms (measured in Chromium 156); taken for a part of the pace, it had a long sentence
 * estimated a fifth too slow after a short headline.
 * The two are told apart as goes of different lengths come, by a Kalman filter with the two for its state: the best estimate
 * that a few measurements allow (R. E. Kalman, "A new approach to linear filtering and prediction problems", 1960).
 */
export interface Pace {
  /** In ms. */
  readonly perLetter: number;
  /** In ms. */
  readonly perGo: number;
  /** How sure the two are: variances of `perGo` and `perLetter`, and what ties them. */
  readonly spread: readonly [ofGo: number, ofBoth: number, ofLetter: number];
}

/** As a share of the pace, and in ms: how far a guess may be off. */
const GUESS = { perLetter: 0.3, perGo: 200 };
/** A text is said so much slower or faster than its letters let expect, as a share of its time and in ms (measured: 3 to 20 %). */
const NOISE = { share: 0.07, ms: 200 };
/** Voices keep their pace, but what is learnt first is not to stand for ever. */
const FADES = 0.97;
/** In ms. No engine takes longer to say that it is done. */
const LONGEST_GO = 1000;

export const guessPace = (perLetter: number, perGo: number): Pace => ({
  perLetter,
  perGo,
  spread: [GUESS.perGo ** 2, 0, (GUESS.perLetter * perLetter) ** 2],
});

/** In ms, for so many letters (`soundLength`). */
export const timeFor = ({ perLetter, perGo }: Pace, letters: number): number => perGo + perLetter * letters;

/** @param tookMs For so many letters, from the start the engine told to the end it told. */
export function learnFrom(known: Pace, letters: number, tookMs: number): Pace {
  const [ofGo, ofBoth, ofLetter] = known.spread;
  const go = ofGo + ofBoth * letters;
  const letter = ofBoth + ofLetter * letters;
  const noise = (NOISE.share * tookMs) ** 2 + NOISE.ms ** 2;
  const total = go + letter * letters + noise;
  const missed = tookMs - timeFor(known, letters);
  const perGo = Math.min(LONGEST_GO, Math.max(0, known.perGo + (go / total) * missed));
  return {
    perGo,
    perLetter: known.perLetter + (letter / total) * missed,
    spread: [
      (ofGo - (go * go) / total) / FADES,
      (ofBoth - (go * letter) / total) / FADES,
      (ofLetter - (letter * letter) / total) / FADES,
    ],
  };
}
