import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Speech } from '../../../src/speech/engine.ts';
import { createWebSpeechEngine } from '../../../src/speech/web-speech-engine.ts';
import { noteEvents, voiceOf } from './mock-engine.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

type Handler = ((event: object) => void) | null;
interface FakeUtterance {
  readonly text: string;
  onstart: Handler;
  onend: Handler;
  onerror: Handler;
  onboundary: Handler;
}

/** A browser that does nothing by itself: the test plays its part. */
function fakeBrowser() {
  const asked: FakeUtterance[] = [];
  const calls: string[] = [];
  const synthesis = {
    getVoices: () => [],
    speak: (utterance: FakeUtterance) => {
      calls.push(`speak ${utterance.text}`);
      asked.push(utterance);
    },
    cancel: () => calls.push('cancel'),
    pause: () => calls.push('pause'),
  };
  const createUtterance = (text: string): FakeUtterance => ({
    text,
    onstart: null,
    onend: null,
    onerror: null,
    onboundary: null,
  });
  const engine = createWebSpeechEngine({
    synthesis: synthesis as unknown as SpeechSynthesis,
    createUtterance: createUtterance as unknown as (text: string) => SpeechSynthesisUtterance,
  });
  const heard: string[] = [];
  const speak = (change: Partial<Speech> = {}) => engine.speak({ ...SPEECH, ...change }, noteEvents(heard));
  return { engine, asked, calls, heard, speak };
}

const SPEECH: Speech = {
  text: 'Firefighters reached the harbour at dawn.',
  words: [0, 13, 21, 25, 33, 36],
  voice: voiceOf('webSpeech'),
  lang: 'en',
  rate: 1,
  pitch: 1,
  fromOffset: 0,
  toOffset: 41,
};

describe('words', () => {
  test('are told as the browser tells them, counted in the whole text', async () => {
    const { asked, heard, speak } = fakeBrowser();
    speak({ fromOffset: 13 });
    asked[0]?.onstart?.({});
    asked[0]?.onboundary?.({ name: 'word', charIndex: 0 });
    asked[0]?.onboundary?.({ name: 'sentence', charIndex: 0 });
    await pass(2000);
    asked[0]?.onboundary?.({ name: 'word', charIndex: 8 });
    asked[0]?.onend?.({});
    expect(asked[0]?.text).toBe('reached the harbour at dawn.');
    expect(heard).toEqual(['start', 'word 13', 'word 21', 'end']);
  });
});

describe('a browser that refuses', () => {
  test.each([
    {
      name: 'a refusal is told',
      event: 'onerror',
      detail: { error: 'synthesis-failed' },
      expected: ['synthesisFailed'],
    },
    { name: 'an end at once without a start is a refusal', event: 'onend', detail: {}, expected: ['synthesisFailed'] },
    {
      name: 'another page taking the voice is no failure of it',
      event: 'onerror',
      detail: { error: 'interrupted' },
      expected: ['interrupted'],
    },
  ] as const)('$name', ({ event, detail, expected }) => {
    const { asked, heard, speak } = fakeBrowser();
    speak();
    asked[0]?.[event]?.(detail);
    expect(heard).toEqual(expected);
  });
});

describe('stopping', () => {
  test('cancels, never pauses, and what the browser still says is not listened to', async () => {
    const { engine, asked, calls, heard, speak } = fakeBrowser();
    speak();
    asked[0]?.onstart?.({});
    engine.stop();
    asked[0]?.onend?.({});
    asked[0]?.onerror?.({ error: 'canceled' });
    asked[0]?.onboundary?.({ name: 'word', charIndex: 13 });
    await pass(60_000);
    expect(calls).toEqual([`speak ${SPEECH.text}`, 'cancel']);
    expect(heard).toEqual(['start']);
  });
  test('speaking again waits until the cancel has gone through', async () => {
    const { engine, asked, calls, speak } = fakeBrowser();
    speak();
    asked[0]?.onstart?.({});
    speak({ fromOffset: 36 });
    expect(calls).toEqual([`speak ${SPEECH.text}`, 'cancel']);
    await pass(50);
    expect(calls).toHaveLength(2);
    await pass(50);
    expect(calls.at(-1)).toBe('speak dawn.');
    engine.stop();
  });
  test('a stop in between keeps it silent', async () => {
    const { engine, asked, calls, speak } = fakeBrowser();
    speak();
    asked[0]?.onstart?.({});
    speak({ fromOffset: 36 });
    engine.stop();
    await pass(1000);
    expect(calls.filter((call) => call.startsWith('speak'))).toHaveLength(1);
  });
});

test('a part is said alone, and its words are counted in the whole', () => {
  const { asked, heard, speak } = fakeBrowser();
  speak({ fromOffset: 13, toOffset: 33 });
  asked[0]?.onstart?.({});
  asked[0]?.onboundary?.({ name: 'word', charIndex: 12 });
  expect(asked[0]?.text).toBe('reached the harbour');
  expect(heard).toEqual(['start', 'word 25']);
});

test('a browser without speech has no voices', async () => {
  expect(await createWebSpeechEngine({ synthesis: undefined }).voices()).toEqual([]);
});

test.each([
  { name: 'voices that come after 10 s are told to who watches, once', after: 10_000, expected: 1 },
  { name: 'after a minute they are no longer looked for', after: 70_000, expected: 0 },
])('$name', async ({ after, expected }) => {
  const from = performance.now() + after;
  const [samantha] = [{ name: 'Samantha', voiceURI: 'samantha', lang: 'en-US', localService: true, default: true }];
  const synthesis = { getVoices: () => (performance.now() >= from ? [samantha] : []) };
  const engine = createWebSpeechEngine({ synthesis: synthesis as unknown as SpeechSynthesis });
  const told = vi.fn();
  engine.watchVoices(told);
  const first = engine.voices();
  await pass(7500);
  expect(await first).toEqual([]);
  await pass(90_000);
  expect(told).toHaveBeenCalledTimes(expected);
  expect(await engine.voices()).toHaveLength(1);
});
