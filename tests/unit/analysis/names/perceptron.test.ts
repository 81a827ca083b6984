/** The tagger's arithmetic: the best path is the best of all, and a packed model gives back what was packed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeNames } from '../../../../src/analysis/names/name-lists.ts';
import { canFollow, EDGE, LABELS } from '../../../../src/analysis/names/perceptron/labels.ts';
import { bestPath, pathScores } from '../../../../src/analysis/names/perceptron/paths.ts';
import { addScores, unpackWeights } from '../../../../src/analysis/names/perceptron/weights.ts';
import { zonesOf } from '../../../../src/analysis/names/perceptron/zones.ts';
import { wordsOf } from '../../../../src/analysis/names/words.ts';
import { encodeNames } from '../../../../src/cli/train/front-coding.ts';
import { packModel } from '../../../../src/cli/train/pack.ts';

const labels = Array.from({ length: LABELS }, (_, label) => label);

/** Every path of so many words that may be. */
function allPaths(length: number): number[][] {
  if (length === 0) return [[]];
  return allPaths(length - 1).flatMap((path) =>
    labels.filter((label) => canFollow(path.at(-1) ?? EDGE, label)).map((label) => [...path, label]),
  );
}

const weight = fc.integer({ min: -50, max: 50 });
const trellis = fc.integer({ min: 1, max: 3 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    scores: fc.array(weight, { minLength: length * LABELS, maxLength: length * LABELS }),
    transitions: fc.array(weight, { minLength: (EDGE + 1) * LABELS, maxLength: (EDGE + 1) * LABELS }),
  }),
);

const worth = (path: readonly number[], scores: readonly number[], transitions: readonly number[]): number =>
  path.reduce((sum, label, at) => {
    const before = path[at - 1] ?? EDGE;
    return sum + (scores[at * LABELS + label] ?? 0) + (transitions[before * LABELS + label] ?? 0);
  }, 0);

describe('paths', () => {
  test('none is better than the best, of all there are', () => {
    fc.assert(
      fc.property(trellis, ({ length, scores, transitions }) => {
        const best = bestPath(Int32Array.from(scores), transitions, length);
        const values = allPaths(length).map((path) => worth(path, scores, transitions));
        expect(worth([...best], scores, transitions)).toBe(Math.max(...values));
      }),
      { numRuns: 50 },
    );
  });
  test('the score of a label is that of the best path through it', () => {
    fc.assert(
      fc.property(trellis, ({ length, scores, transitions }) => {
        const through = pathScores(Int32Array.from(scores), transitions, length);
        for (let at = 0; at < length; at++)
          for (const label of labels) {
            const values = allPaths(length)
              .filter((path) => path[at] === label)
              .map((path) => worth(path, scores, transitions));
            if (values.length > 0) expect(through[at * LABELS + label]).toBe(Math.max(...values));
          }
      }),
      { numRuns: 30 },
    );
  });
});

test.each([
  { before: 'the edge', label: 'goes on', from: EDGE, to: 2, may: false },
  { before: 'no name', label: 'goes on', from: 0, to: 2, may: false },
  { before: 'a person begun', label: 'goes on with it', from: 1, to: 2, may: true },
  { before: 'a person gone on with', label: 'goes on with it', from: 2, to: 2, may: true },
  { before: 'a person begun', label: 'goes on with an organisation', from: 1, to: 4, may: false },
  { before: 'a person begun', label: 'begins a place', from: 1, to: 5, may: true },
])('after $before, $label: $may', ({ from, to, may }) => {
  expect(canFollow(from, to)).toBe(may);
});

describe('a packed model', () => {
  const keys = fc.uniqueArray(fc.integer({ min: 0, max: (1 << 22) - 1 }), { minLength: 1, maxLength: 40 });
  test('gives back each weight, within the letters it has', () => {
    fc.assert(
      fc.property(keys, fc.infiniteStream(fc.integer({ min: -40, max: 40 })), (some, stream) => {
        const sorted = some.toSorted((a, b) => a - b);
        const values = Float64Array.from({ length: sorted.length * LABELS }, () => stream.next().value ?? 0);
        const transitions = new Float64Array((EDGE + 1) * LABELS).fill(3);
        const rounding = { scale: 1, leastFeature: 0, leastWeight: 0 };
        const packed = packModel({ keys: sorted, weights: values, transitions }, rounding);
        const weights = unpackWeights(JSON.parse(JSON.stringify(packed)));
        for (const [row, key] of sorted.entries()) {
          const scores = new Int32Array(LABELS);
          addScores(weights, Int32Array.of(key), 1, scores, 0);
          expect([...scores]).toEqual([...values.subarray(row * LABELS, (row + 1) * LABELS)]);
        }
        expect([...weights.transitions]).toEqual([...transitions]);
      }),
      { numRuns: 50 },
    );
  });
  test('knows nothing of a key it was not given', () => {
    const weights = new Float64Array(LABELS).fill(9);
    const transitions = new Float64Array((EDGE + 1) * LABELS);
    const scores = new Int32Array(LABELS);
    addScores(unpackWeights(packModel({ keys: [7], weights, transitions })), Int32Array.of(8), 1, scores, 0);
    expect([...scores]).toEqual(labels.map(() => 0));
  });
});

test('a list of names comes back from its code', () => {
  const name = fc.string({ unit: fc.constantFrom(...'abé -'), minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(fc.array(name), (names) => {
      expect([...decodeNames(encodeNames(names))]).toEqual([...new Set(names)].sort());
    }),
  );
});

test.each([
  { text: 'She met Amara Osei in Bergen.', zones: ['She', 'Amara Osei in Bergen'] },
  { text: 'Osei, of the Bank of the West', zones: ['Osei', 'Bank of the West'] },
  { text: 'the Bank of the West closed', zones: ['Bank of the West'] },
  { text: 'an order of the day', zones: [] },
  { text: 'Procter & Gamble, Unilever', zones: ['Procter & Gamble', 'Unilever'] },
])('what may hold names in "$text"', ({ text, zones }) => {
  const words = wordsOf(text, { start: 0, end: text.length });
  const told = zonesOf(words).map(({ first, next }) => text.slice(words[first]?.span.start, words[next - 1]?.span.end));
  expect(told).toEqual(zones);
});
