import { expect, test } from 'vitest';
import type { AudioOutput, Cut, PlaybackEvents } from '../../../src/speech/audio-output.ts';
import { createEmbeddedEngine } from '../../../src/speech/embedded-engine.ts';
import type { Speech } from '../../../src/speech/engine.ts';
import type { SynthesisRequest } from '../../../src/speech/synthesiser.ts';
import { noteEvents, voiceOf } from './mock-engine.ts';

const SPEECH: Speech = {
  text: 'one two',
  words: [0, 4],
  voice: voiceOf('embedded', 'gmw/en-US+f5'),
  lang: 'en',
  rate: 1,
  pitch: 1,
  fromOffset: 0,
  toOffset: 7,
};
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function setUp({ isReady = true, fails = false } = {}) {
  const asked: SynthesisRequest[] = [];
  const played: (Cut & { events: PlaybackEvents })[] = [];
  const heard: string[] = [];
  const output: AudioOutput = {
    ready: () => Promise.resolve(isReady),
    play(_sound, cut, events) {
      played.push({ ...cut, events });
      return () => heard.push('silence');
    },
    playSign: () => Promise.resolve(),
    setVolume: () => undefined,
    close: () => undefined,
  };
  const engine = createEmbeddedEngine({
    output,
    synthesiser: {
      synthesise: (request) => {
        asked.push(request);
        const words = [
          { offset: 0, ms: 0 },
          { offset: 4, ms: 420 },
        ];
        return Promise.resolve(fails ? null : { samples: new Float32Array(10), sampleRate: 22050, words });
      },
      dispose: () => undefined,
    },
  });
  const speak = (change: Partial<Speech> = {}) => engine.speak({ ...SPEECH, ...change }, noteEvents(heard));
  return { engine, asked, played, heard, speak };
}

test('an utterance is synthesised, then played at the gain of its voice', async () => {
  const { asked, played, heard, speak } = setUp();
  speak();
  await settle();
  played[0]?.events.onWord({ offset: 4, ms: 420 });
  played[0]?.events.onEnd();
  expect(asked).toEqual([{ text: 'one two', words: [0, 4], voice: 'gmw/en-US+f5', rate: 1, pitch: 1 }]);
  expect(played[0]).toMatchObject({ fromMs: 0, gain: 0.96 });
  expect(heard).toEqual(['start', 'word 4', 'end']);
});
test('it is entered at the word asked for, without being synthesised again', async () => {
  const { engine, asked, played, speak } = setUp();
  speak();
  await settle();
  engine.stop();
  speak({ fromOffset: 4 });
  await settle();
  expect(played[1]?.fromMs).toBe(420);
  expect(asked).toHaveLength(1);
});
test('it is left before the word asked for', async () => {
  const { played, speak } = setUp();
  speak({ toOffset: 4 });
  await settle();
  expect(played[0]).toMatchObject({ fromMs: 0, toMs: 420 });
});
test('what was prepared is not synthesised again; another rate is', async () => {
  const { engine, asked, speak } = setUp();
  engine.prepare(SPEECH);
  speak();
  await settle();
  expect(asked).toHaveLength(1);
  speak({ rate: 2 });
  await settle();
  expect(asked).toHaveLength(2);
});
test('a stop while it is being synthesised keeps it silent', async () => {
  const { engine, played, heard, speak } = setUp();
  speak();
  engine.stop();
  await settle();
  expect(played).toEqual([]);
  expect(heard).toEqual([]);
});
test('a stop silences what is played', async () => {
  const { engine, heard, speak } = setUp();
  speak();
  await settle();
  engine.stop();
  expect(heard).toEqual(['start', 'silence']);
});
test.each([
  { name: 'a sound device that does not answer is told', parts: { isReady: false }, expected: 'noAudio' },
  { name: 'so is a worker that failed', parts: { fails: true }, expected: 'workerFailed' },
])('$name', async ({ parts, expected }) => {
  const { heard, speak } = setUp(parts);
  speak();
  await settle();
  expect(heard).toEqual([expected]);
});
test('a failed synthesis is tried again the next time', async () => {
  const { asked, speak } = setUp({ fails: true });
  speak();
  await settle();
  speak();
  await settle();
  expect(asked).toHaveLength(2);
});
