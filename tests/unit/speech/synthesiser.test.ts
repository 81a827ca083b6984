/** On the real eSpeak NG, cut to our languages by the tool that cuts it for the extension. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EspeakModule } from '../../../src/speech/espeak.d.ts';
import { EMBEDDED_VOICES, gainOf } from '../../../src/speech/palette.ts';
import {
  createSynthesiser,
  neutralise,
  type Synthesis,
  type SynthesisRequest,
  wordsPerMinute,
} from '../../../src/speech/synthesiser.ts';
import { ESPEAK_LANGUAGES, trimEspeak } from '../../tools/trim-espeak.mjs';

let folder = '';
let synthesise: (request: SynthesisRequest) => Synthesis | null;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-espeak-'));
  await trimEspeak(folder, ESPEAK_LANGUAGES);
  const { default: instantiate } = (await import(pathToFileURL(join(folder, 'espeak-ng.js')).href)) as EspeakModule;
  const { eSpeakNGWorker } = await instantiate();
  synthesise = createSynthesiser(new eSpeakNGWorker());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SENTENCE =
  'The captain of the ferry told 14 reporters that £20m was not enough, and the eight-year-old boat went on.';
const wordsOf = (text: string) => [...text.matchAll(/\S+/g)].map(({ index }) => index);
function say(text: string, change: Partial<SynthesisRequest> = {}): Synthesis {
  const synthesis = synthesise({ text, words: wordsOf(text), voice: 'gmw/en-US', rate: 1, pitch: 1, ...change });
  if (!synthesis) throw new Error('no such voice');
  return synthesis;
}
const durationMs = ({ samples, sampleRate }: Synthesis) => (samples.length / sampleRate) * 1000;
function measure({ samples }: Synthesis): { loudness: number; peak: number } {
  let sum = 0;
  let peak = 0;
  for (const sample of samples) {
    sum += sample * sample;
    peak = Math.max(peak, Math.abs(sample));
  }
  return { loudness: Math.sqrt(sum / samples.length), peak };
}

describe('every voice of the palette', () => {
  test.each(EMBEDDED_VOICES.map(({ id }) => ({ id })))(
    '$id speaks, as loud as the others, without clipping',
    ({ id }) => {
      const { loudness, peak } = measure(say(SENTENCE, { voice: id }));
      expect(loudness * gainOf(id)).toBeGreaterThan(0.045);
      expect(loudness * gainOf(id)).toBeLessThan(0.16);
      expect(peak * gainOf(id)).toBeLessThanOrEqual(1);
    },
  );
});

test.each(['en-gb', 'roa/xx', 'gmw/sv'])('a voice that is not there is refused: %s', (voice) => {
  expect(synthesise({ text: 'One.', words: [0], voice, rate: 1, pitch: 1 })).toBeNull();
});

test.each([0.5, 0.75, 1.25, 1.5, 1.75, 2, 2.5, 3])('rate %d is as fast as it says, within a tenth', (rate) => {
  const measured = durationMs(say(SENTENCE)) / durationMs(say(SENTENCE, { rate }));
  expect(Math.abs(measured / rate - 1)).toBeLessThan(0.1);
});
test.each([
  { rate: 0.1, expected: 80 },
  { rate: 1, expected: 175 },
  { rate: 1.125, expected: 199 },
  { rate: 9, expected: 365 },
])('rate $rate is $expected words a minute', ({ rate, expected }) => {
  expect(wordsPerMinute(rate)).toBe(expected);
});

/** The frequency that most stretches of 50 ms repeat themselves at, by autocorrelation. In Hz. */
function frequencyOf({ samples, sampleRate }: Synthesis): number {
  const length = Math.round(sampleRate / 20);
  const found: number[] = [];
  for (let from = 0; from + 2 * length < samples.length; from += 2 * length) {
    const likeness = (lag: number): number => {
      let [both, first, second] = [0, 1e-9, 1e-9];
      for (let at = from; at < from + length; at += 4) {
        const [a, b] = [samples[at] ?? 0, samples[at + lag] ?? 0];
        both += a * b;
        first += a * a;
        second += b * b;
      }
      return first < length / 4000 ? 0 : both / Math.sqrt(first * second);
    };
    let best = { lag: 0, value: 0.6 };
    for (let lag = Math.round(sampleRate / 400); lag < sampleRate / 60; lag += 2) {
      const value = likeness(lag);
      if (value > best.value) best = { lag, value };
    }
    if (best.lag > 0) found.push(sampleRate / best.lag);
  }
  return found.toSorted((a, b) => a - b)[found.length >> 1] ?? 0;
}
test.each([0.75, 1.3])('pitch %d is as high as it says, within a tenth', (pitch) => {
  const measured = frequencyOf(say(SENTENCE, { pitch })) / frequencyOf(say(SENTENCE));
  expect(Math.abs(measured / pitch - 1)).toBeLessThan(0.1);
});

test('three times the pace is as high as twice', () => {
  const measured = frequencyOf(say(SENTENCE, { rate: 3 })) / frequencyOf(say(SENTENCE, { rate: 2 }));
  expect(Math.abs(measured - 1)).toBeLessThan(0.06);
});

describe('word times', () => {
  test.each([
    { name: 'numbers and compounds', text: SENTENCE },
    { name: 'characters of two units', text: 'A 𝐛𝐨𝐥𝐝 word, a smile 😀 and then one more.' },
    { name: 'function words said as one', text: 'It was said that the boat of the crew is in the bay.' },
  ])('rise from word to word, within the sound: $name', ({ text }) => {
    const sound = say(text);
    expect(sound.words.map(({ offset }) => offset)).toEqual(wordsOf(text));
    const times = sound.words.map(({ ms }) => ms);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(new Set(times).size).toBe(times.length);
    expect(times.at(-1)).toBeLessThan(durationMs(sound));
  });
  test('stay where they are when the characters before are of two units', () => {
    const plain = say('abc went home to the harbour').words.at(-1);
    const wide = say('𝐚𝐛𝐜 went home to the harbour').words.at(-1);
    expect(wide?.offset).toBe((plain?.offset ?? 0) + 3);
    expect(wide?.ms).toBeGreaterThan(600);
  });
});

describe('markup in the text is text', () => {
  test.each([
    { text: 'see <b>this</b> now', expected: 'see  b this /b  now' },
    { text: 'AT&amp;T', expected: 'AT amp;T' },
    { text: 'this & that', expected: 'this & that' },
    { text: 'say [[k@t]] now', expected: 'say [ k@t]] now' },
  ])('$text', ({ text, expected }) => {
    expect(neutralise(text)).toBe(expected);
  });
  test('a tag does not swallow what follows', () => {
    expect(durationMs(say('One <voice name="x"> two three four'))).toBeGreaterThan(
      durationMs(say('One two three four')),
    );
  });
});
