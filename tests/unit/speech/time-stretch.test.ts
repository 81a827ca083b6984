import { describe, expect, test } from 'vitest';
import { stretchTime } from '../../../src/speech/time-stretch.ts';

const RATE = 22_050;
/** A tone with its overtones, louder and softer ten times a second, as syllables are. */
const toneOf = (hertz: number, seconds: number): Float32Array<ArrayBuffer> =>
  Float32Array.from({ length: RATE * seconds }, (_, at) => {
    const phase = (2 * Math.PI * hertz * at) / RATE;
    return (
      (0.3 * Math.sin(phase) + 0.15 * Math.sin(2 * phase)) * (0.6 + 0.4 * Math.sin((2 * Math.PI * 10 * at) / RATE))
    );
  });

/** By autocorrelation, in Hz. */
function pitchOf(samples: Float32Array): number {
  let best = 0;
  let highest = 0;
  for (let lag = Math.round(RATE / 400); lag < RATE / 60; lag++) {
    let sum = 0;
    for (let at = 4000; at < 12_000; at++) sum += (samples[at] ?? 0) * (samples[at + lag] ?? 0);
    if (sum > highest) [best, highest] = [lag, sum];
  }
  return RATE / best;
}
const loudness = (samples: Float32Array) =>
  Math.sqrt(samples.reduce((sum, one) => sum + one * one, 0) / samples.length);

describe.each([74, 100, 202, 269])('a voice at %d Hz', (hertz) => {
  test.each([1.25, 1.5])('made %d times as fast stays as high and as loud', (factor) => {
    const plain = toneOf(hertz, 2);
    const made = stretchTime(plain, RATE, factor);
    expect(made.length).toBe(Math.round(plain.length / factor));
    expect(pitchOf(made) / hertz).toBeGreaterThan(0.97);
    expect(pitchOf(made) / hertz).toBeLessThan(1.03);
    expect(loudness(made) / loudness(plain)).toBeGreaterThan(0.9);
    expect(loudness(made) / loudness(plain)).toBeLessThan(1.1);
  });
});

test.each([1.25, 1.5])('each moment is heard where its share of the time says: %d', (factor) => {
  const plain = new Float32Array(RATE * 3);
  const knocks = [0.5, 1, 1.7, 2.6];
  for (const knock of knocks) {
    for (let at = 0; at < 0.06 * RATE; at++) plain[Math.round(knock * RATE) + at] = 0.5 * Math.sin(at / 6);
  }
  const made = stretchTime(plain, RATE, factor);
  const begins: number[] = [];
  let lastLoud = Number.NEGATIVE_INFINITY;
  for (const [at, sample] of made.entries()) {
    if (Math.abs(sample) < 0.1) continue;
    if (at - lastLoud > 0.1 * RATE) begins.push(at / RATE);
    lastLoud = at;
  }
  expect(begins).toHaveLength(knocks.length);
  for (const [index, knock] of knocks.entries())
    expect(Math.abs((begins[index] ?? 0) - knock / factor)).toBeLessThan(0.025);
});

test.each([
  { name: 'nothing', samples: [] },
  { name: 'a single sample', samples: [0.5] },
  { name: 'less than a piece', samples: Array.from({ length: 50 }, () => 0.1) },
])('$name is no failure', ({ samples }) => {
  const made = stretchTime(new Float32Array(samples), RATE, 1.5);
  expect(made.every(Number.isFinite)).toBe(true);
});
