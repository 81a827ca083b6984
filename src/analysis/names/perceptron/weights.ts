/**
 * The weights of the model, unpacked from text: each is one printable letter, since a letter that is often the same packs
 * better than bytes written as base64 (192 against 221 KB gzipped, measured on one model).
 */
import { EDGE, LABELS } from './labels.ts';

/** The 92 printable letters that JSON writes as they are: all of ASCII from `#` on but the backslash; `#` is 0. */
export const LETTERS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((letter) => letter !== '"' && letter !== '\\')
  .join('');
/** A weight of 0; those below are negative. */
export const ZERO = LETTERS.length >> 1;
/** Letters that tell how far the next key is: the last says that so many are to be added and another letter follows. */
export const FARTHEST = LETTERS.length - 1;

export interface PackedModel {
  /** Steps from key to key, in rising order. */
  readonly keys: string;
  /** For each key a letter whose bits tell which labels have a weight, split in two, and then those weights. */
  readonly weights: string;
  /** From each label, and last from the edge of a zone, to each label. */
  readonly transitions: readonly number[];
}

export interface Weights {
  /** An open hash table: `key + 1`, or 0 where it is empty, and the row of its weights. */
  readonly slots: Int32Array;
  readonly rows: Int32Array;
  readonly weights: Int8Array;
  readonly transitions: Int32Array;
}

const codes = new Uint8Array(128);
for (const [code, letter] of [...LETTERS].entries()) codes[letter.charCodeAt(0)] = code;

function unpackKeys(packed: string): Int32Array {
  const keys = new Int32Array(packed.length);
  let count = 0;
  let key = -1;
  let step = 0;
  for (let i = 0; i < packed.length; i++) {
    const code = codes[packed.charCodeAt(i)] ?? 0;
    if (code === FARTHEST) step += FARTHEST;
    else {
      key += step + code + 1;
      step = 0;
      keys[count++] = key;
    }
  }
  return keys.subarray(0, count);
}

function unpackRows(packed: string, count: number): Int8Array {
  const weights = new Int8Array(count * LABELS);
  let at = 0;
  const next = (): number => codes[packed.charCodeAt(at++)] ?? 0;
  for (let row = 0; row < count; row++) {
    const mask = next() + next() * 16;
    for (let label = 0; label < LABELS; label++) {
      if (mask & (1 << label)) weights[row * LABELS + label] = next() - ZERO;
    }
  }
  return weights;
}

export function unpackWeights(packed: PackedModel): Weights {
  const keys = unpackKeys(packed.keys);
  const size = 1 << (32 - Math.clz32(keys.length * 2));
  const [slots, rows] = [new Int32Array(size), new Int32Array(size)];
  for (const [row, key] of keys.entries()) {
    let slot = key & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = key + 1;
    rows[slot] = row;
  }
  const transitions = Int32Array.from(packed.transitions);
  if (transitions.length !== (EDGE + 1) * LABELS) throw new Error('the model has other labels than the program');
  return { slots, rows, weights: unpackRows(packed.weights, keys.length), transitions };
}

/** Adds the weights of the first `count` keys to `scores`, from `offset` on, a score for each label. */
export function addScores(
  { slots, rows, weights }: Weights,
  keys: Int32Array,
  count: number,
  scores: Int32Array,
  offset: number,
): void {
  const mask = slots.length - 1;
  for (let i = 0; i < count; i++) {
    const wanted = (keys[i] ?? 0) + 1;
    let slot = (wanted - 1) & mask;
    while (slots[slot] !== 0 && slots[slot] !== wanted) slot = (slot + 1) & mask;
    if (slots[slot] === 0) continue;
    const row = (rows[slot] ?? 0) * LABELS;
    for (let label = 0; label < LABELS; label++) {
      scores[offset + label] = (scores[offset + label] ?? 0) + (weights[row + label] ?? 0);
    }
  }
}
