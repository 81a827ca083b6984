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
  const synthesis = synthesise({ text, words: wordsOf(text), voice: 'gmw/en-US', rate: 1, ...change });
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
  expect(synthesise({ text: 'One.', words: [0], voice, rate: 1 })).toBeNull();
});

test.each([0.5, 0.75, 1.25, 1.5, 1.75, 2])('rate %d is as fast as it says, within a tenth', (rate) => {
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
