/** Packs a model for `perceptron/weights.ts`: weights that tell little are dropped, the rest rounded to one letter each. */
import { LABELS } from '../../analysis/names/perceptron/labels.ts';
import { FARTHEST, LETTERS, type PackedModel, ZERO } from '../../analysis/names/perceptron/weights.ts';
import type { LearntModel } from './learn.ts';

/** How much is kept. Weights are in units of the perceptron's steps. */
export interface Rounding {
  /** Letters to one unit; what is beyond the last letter is cut. */
  readonly scale: number;
  /** A feature whose largest weight is smaller is dropped. */
  readonly leastFeature: number;
  /** A smaller weight of another is 0. */
  readonly leastWeight: number;
}
/** 123 KB gzipped; with four letters to a unit and every weight from 0.3 on it would be 552 KB and no better. */
export const ROUNDING: Rounding = { scale: 1, leastFeature: 4, leastWeight: 1 };

const letter = (code: number): string => LETTERS[code] ?? '';

function stepLetters(step: number): string {
  const far = Math.floor(step / FARTHEST);
  return letter(FARTHEST).repeat(far) + letter(step - far * FARTHEST);
}

function rowLetters(row: readonly number[], { scale, leastWeight }: Rounding): string {
  const codes = row.map((weight) => (Math.abs(weight) < leastWeight ? 0 : Math.round(weight * scale)));
  const cut = codes.map((code) => Math.max(-ZERO, Math.min(FARTHEST - ZERO, code)));
  const mask = cut.reduce((bits, code, label) => (code === 0 ? bits : bits | (1 << label)), 0);
  return (
    letter(mask & 15) +
    letter(mask >> 4) +
    cut
      .filter((code) => code !== 0)
      .map((code) => letter(code + ZERO))
      .join('')
  );
}

export function packModel({ keys, weights, transitions }: LearntModel, rounding = ROUNDING): PackedModel {
  const steps: string[] = [];
  const rows: string[] = [];
  let before = -1;
  for (const [index, key] of keys.entries()) {
    const row = [...weights.subarray(index * LABELS, (index + 1) * LABELS)];
    if (Math.max(...row.map(Math.abs)) < rounding.leastFeature) continue;
    steps.push(stepLetters(key - before - 1));
    rows.push(rowLetters(row, rounding));
    before = key;
  }
  return {
    keys: steps.join(''),
    weights: rows.join(''),
    transitions: [...transitions].map((weight) => Math.round(weight * rounding.scale)),
  };
}
