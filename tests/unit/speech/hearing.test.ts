/** How one speech is listened to. What engines may do wrong is judged in `faults.test.ts`, over whole articles. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endOfChunk } from '../../../src/speech/chunks.ts';
import type { Speech, SpeechEngine, SpeechEvents } from '../../../src/speech/engine.ts';
import { hear } from '../../../src/speech/hearing.ts';
import { createVoiceHabits } from '../../../src/speech/voice-habits.ts';
import { voiceOf } from './mock-engine.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

const TEXT = 'Firefighters reached the harbour at dawn, and the wind had turned by then.';
const speechOf = (text: string, change: Partial<Speech> = {}): Speech => ({
  text,
  words: [...text.matchAll(/\S+/g)].map(({ index }) => index),
  voice: voiceOf('webSpeech'),
  lang: 'en',
  rate: 1,
  pitch: 1,
  fromOffset: 0,
  toOffset: text.length,
  ...change,
});

/** An engine that does nothing by itself: the test plays its part. */
function setUp(longestMs = 10_000) {
  const told: SpeechEvents[] = [];
  const heard: string[] = [];
  const engine: SpeechEngine = {
    id: 'webSpeech',
    isReliable: longestMs === Infinity,
    setVolume: () => true,
    longestMs,
    startPatienceMs: () => 1700,
    voices: () => Promise.resolve([]),
    watchVoices: () => undefined,
    speak: (_, events) => void told.push(events),
    isSpeaking: () => null,
    stop: () => undefined,
    prepare: () => undefined,
    dispose: () => undefined,
  };
  const habits = createVoiceHabits();
  const listen = (speech: Speech): SpeechEvents => {
    heard.length = 0;
    hear(engine, speech, habits, {
      onStart: () => heard.push('start'),
      onWord: (offset, safe) => heard.push(offset === safe ? `${offset}` : `${offset} or ${safe}`),
      onEnd: () => heard.push('end'),
      onLost: (why, reached, perhapsTo) => heard.push(`${why} at ${reached}, perhaps ${perhapsTo}`),
    });
    return told.at(-1) as SpeechEvents;
  };
  return { engine, habits, heard, listen };
}

test('words that are told are exact; none is told twice, none after the end', async () => {
  const { heard, listen } = setUp();
  const events = listen(speechOf(TEXT));
  events.onStart();
  events.onWord(0);
  await pass(900);
  events.onWord(13);
  events.onWord(13);
  events.onEnd();
  events.onWord(21);
  events.onEnd();
  expect(heard).toEqual(['start', '0', '13', 'end']);
});

test('words that are not told are estimated, and none is taken for heard too soon', async () => {
  const { heard, listen } = setUp();
  listen(speechOf(TEXT)).onStart();
  await pass(2000);
  expect(heard).toEqual(['start', '0', '13 or 0', '21 or 0', '25 or 0', '33 or 13']);
});

test('they are estimated by the pace the voice was measured at', async () => {
  const { heard, listen } = setUp();
  const first = listen(speechOf(TEXT));
  first.onStart();
  await pass(5500);
  first.onEnd();
  listen(speechOf(TEXT)).onStart();
  await pass(2000);
  expect(heard).toEqual(['start', '0', '13 or 0', '21 or 13', '25 or 13']);
});

test('a pace is kept for each rate, and guessed in proportion for others', async () => {
  const { habits } = setUp();
  const lasts = (change: Partial<Speech> = {}) => habits.durationMs(speechOf(TEXT, change));
  const learn = (times: number, tookMs: number, change: Partial<Speech> = {}) => {
    for (let time = 0; time < times; time++) habits.learnPace(speechOf(TEXT, change), tookMs);
  };
  learn(1, 8000);
  expect(Math.abs(lasts() / 8000 - 1)).toBeLessThan(0.12);
  learn(3, 8000);
  expect(Math.abs(lasts() / 8000 - 1)).toBeLessThan(0.03);
  const once = lasts();
  expect(lasts({ rate: 2 })).toBeGreaterThan(once / 2);
  expect(lasts({ rate: 2 })).toBeLessThan(once / 2 + 500);
  learn(4, 5000, { rate: 2 });
  expect(Math.abs(lasts({ rate: 2 }) / 5000 - 1)).toBeLessThan(0.03);
  expect(lasts()).toBe(once);
  expect(lasts({ rate: 2, voice: voiceOf('webSpeech', 'b') })).toBeLessThan(4000);
});

test('a voice that was cut off by another page is lost where it may have been', async () => {
  const { habits, heard, listen } = setUp();
  habits.learnPace(speechOf(TEXT), 8000);
  const events = listen(speechOf(TEXT));
  events.onStart();
  await pass(2500);
  events.onEnd();
  expect(heard.at(-1)).toBe('noEvents at 13, perhaps null');
});

const chunksOf = (speech: Speech, longestMs: number, pace: number | null): string[] => {
  const { engine, habits } = setUp(longestMs);
  if (pace !== null) habits.learnPace(speech, pace * speech.text.length);
  const chunks: string[] = [];
  for (let from = 0; from < speech.toOffset; ) {
    const to = endOfChunk({ ...speech, fromOffset: from }, engine, habits);
    chunks.push(speech.text.slice(from, to));
    from = to;
  }
  return chunks;
};

test.each([
  { name: 'what is short enough is said in one go', longestMs: 10_000, pace: 60, expected: [TEXT] },
  { name: 'an engine without a limit says anything in one go', longestMs: Infinity, pace: 900, expected: [TEXT] },
  {
    name: 'a voice nobody has measured is given less',
    longestMs: 10_000,
    pace: null,
    expected: ['Firefighters reached the harbour at dawn, ', 'and the wind had turned by then.'],
  },
  {
    name: 'without a pause the parts are of one length',
    longestMs: 3000,
    pace: 60,
    text: 'one two three four five six seven eight nine ten eleven twelve',
    expected: ['one two three four five six ', 'seven eight nine ten eleven twelve'],
  },
  {
    name: 'a word longer than the limit is said whole',
    longestMs: 100,
    pace: 60,
    text: 'Donaudampfschiff fährt',
    expected: ['Donaudampfschiff ', 'fährt'],
  },
])('$name', ({ longestMs, pace, text = TEXT, expected }) => {
  expect(chunksOf(speechOf(text), longestMs, pace)).toEqual(expected);
});
