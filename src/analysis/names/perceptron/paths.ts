/**
 * The best labels of a zone (Viterbi), and of each word and label how good the best path through it is: how much a word
 * would lose if it were something else tells how sure the model is.
 */
import { canFollow, EDGE, LABELS } from './labels.ts';

const NEVER = -1e9;

/** From the best beginning or end of a zone to each word and label. */
function pass(scores: Int32Array, transitions: ArrayLike<number>, length: number): Float64Array {
  const best = new Float64Array(length * LABELS);
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < LABELS; label++) {
      let most = NEVER;
      if (at === 0) {
        if (canFollow(EDGE, label)) most = transitions[EDGE * LABELS + label] ?? 0;
      } else {
        for (let before = 0; before < LABELS; before++) {
          if (!canFollow(before, label)) continue;
          const value = (best[(at - 1) * LABELS + before] ?? 0) + (transitions[before * LABELS + label] ?? 0);
          if (value > most) most = value;
        }
      }
      best[at * LABELS + label] = most + (scores[at * LABELS + label] ?? 0);
    }
  }
  return best;
}

/** What is still to come behind each word and label, on the best path. */
function passBack(scores: Int32Array, transitions: ArrayLike<number>, length: number): Float64Array {
  const best = new Float64Array(length * LABELS);
  for (let at = length - 2; at >= 0; at--) {
    for (let label = 0; label < LABELS; label++) {
      let most = NEVER;
      for (let after = 0; after < LABELS; after++) {
        if (!canFollow(label, after)) continue;
        const next = (at + 1) * LABELS + after;
        const value = (transitions[label * LABELS + after] ?? 0) + (scores[next] ?? 0) + (best[next] ?? 0);
        if (value > most) most = value;
      }
      best[at * LABELS + label] = most;
    }
  }
  return best;
}

/**
 * @param scores Of each word, one for each label.
 * @param transitions From each label, and last from the edge, to each label.
 * @returns Of each word and label the score of the best path through it.
 */
export function pathScores(scores: Int32Array, transitions: ArrayLike<number>, length: number): Float64Array {
  const [there, back] = [pass(scores, transitions, length), passBack(scores, transitions, length)];
  for (let i = 0; i < there.length; i++) there[i] = (there[i] ?? 0) + (back[i] ?? 0);
  return there;
}

/** The labels of the best path; of equals the first label. */
export function bestPath(scores: Int32Array, transitions: ArrayLike<number>, length: number): Uint8Array {
  const best = pass(scores, transitions, length);
  const path = new Uint8Array(length);
  for (let at = length - 1; at >= 0; at--) {
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABELS; label++) {
      const after = path[at + 1] ?? 0;
      if (at < length - 1 && !canFollow(label, after)) continue;
      const step = at < length - 1 ? (transitions[label * LABELS + after] ?? 0) : 0;
      const value = (best[at * LABELS + label] ?? 0) + step;
      if (value > most) [most, path[at]] = [value, label];
    }
  }
  return path;
}
