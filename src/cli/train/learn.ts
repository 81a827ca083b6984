/**
 * The averaged perceptron (Collins 2002). Whole numbers only until the last division, and an order drawn from a generator
 * of our own, so that the same examples give the same weights on every machine.
 */
import { EDGE, LABELS } from '../../analysis/names/perceptron/labels.ts';
import { bestPath } from '../../analysis/names/perceptron/paths.ts';
import type { Example } from './examples.ts';

export interface LearntModel {
  /** In rising order. */
  readonly keys: readonly number[];
  /** A row of weights for each key, one for each label. */
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
}

const EPOCHS = 10;
/** A feature of one word alone teaches nothing about others. */
const LEAST_USES = 2;

/** A linear congruential generator (Numerical Recipes); only that it is always the same matters. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
}

function shuffle(order: Int32Array, next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = next() % (i + 1);
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

function usedKeys(examples: readonly Example[]): number[] {
  const uses = new Map<number, number>();
  for (const { keys } of examples)
    for (const word of keys) for (const key of word) uses.set(key, (uses.get(key) ?? 0) + 1);
  return [...uses]
    .filter(([, count]) => count >= LEAST_USES)
    .map(([key]) => key)
    .sort((a, b) => a - b);
}

/** Weights and, for their average over all steps, what each change was worth. */
class Table {
  readonly weights: Int32Array;
  private readonly changes: Float64Array;

  constructor(size: number) {
    this.weights = new Int32Array(size);
    this.changes = new Float64Array(size);
  }
  change(at: number, by: number, step: number): void {
    this.weights[at] = (this.weights[at] ?? 0) + by;
    this.changes[at] = (this.changes[at] ?? 0) + by * step;
  }
  average(steps: number): Float64Array {
    return Float64Array.from(this.weights, (weight, at) => weight - (this.changes[at] ?? 0) / steps);
  }
}

/** @param report Told the share of words that were wrong, after each round. */
export function learn(examples: readonly Example[], report: (round: number, wrong: number) => void): LearntModel {
  const keys = usedKeys(examples);
  const rowOf = new Map(keys.map((key, row) => [key, row]));
  const rows = examples.map(({ keys }) =>
    keys.map((word) => Int32Array.from(word, (key) => rowOf.get(key) ?? -1).filter((row) => row >= 0)),
  );
  const [words, transitions] = [new Table(keys.length * LABELS), new Table((EDGE + 1) * LABELS)];
  const order = Int32Array.from(examples.keys());
  const next = generator(1);
  let step = 0;
  for (let round = 1; round <= EPOCHS; round++) {
    shuffle(order, next);
    let [wrong, total] = [0, 0];
    for (const index of order) {
      const [features, labels] = [rows[index] ?? [], examples[index]?.labels ?? new Uint8Array()];
      const path = bestPath(scoresOf(features, words.weights), transitions.weights, labels.length);
      step++;
      total += labels.length;
      for (let at = 0; at < labels.length; at++) {
        const [right, told] = [labels[at] ?? 0, path[at] ?? 0];
        const [rightBefore, toldBefore] = at === 0 ? [EDGE, EDGE] : [labels[at - 1] ?? 0, path[at - 1] ?? 0];
        if (right === told && rightBefore === toldBefore) continue;
        transitions.change(rightBefore * LABELS + right, 1, step);
        transitions.change(toldBefore * LABELS + told, -1, step);
        if (right === told) continue;
        wrong++;
        for (const row of features[at] ?? []) {
          words.change(row * LABELS + right, 1, step);
          words.change(row * LABELS + told, -1, step);
        }
      }
    }
    report(round, wrong / total);
  }
  return { keys, weights: words.average(step), transitions: transitions.average(step) };
}

function scoresOf(features: readonly Int32Array[], weights: Int32Array): Int32Array {
  const scores = new Int32Array(features.length * LABELS);
  for (const [at, rows] of features.entries()) {
    for (const row of rows) {
      for (let label = 0; label < LABELS; label++) {
        scores[at * LABELS + label] = (scores[at * LABELS + label] ?? 0) + (weights[row * LABELS + label] ?? 0);
      }
    }
  }
  return scores;
}
