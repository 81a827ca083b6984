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
  fromOffset: 0,
};
const WORDS = SPEECH.words.map((offset) => `word ${offset}`);

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
  test('are estimated where the browser tells none', async () => {
    const { asked, heard, speak } = fakeBrowser();
    speak();
    asked[0]?.onstart?.({});
    await pass(310);
    expect(heard).toEqual(['start', 'word 0']);
    await pass(5000);
    asked[0]?.onend?.({});
    expect(heard).toEqual(['start', ...WORDS, 'end']);
  });
  test('are estimated by the pace the voice was measured at', async () => {
    const { asked, heard, speak } = fakeBrowser();
    speak();
    asked[0]?.onstart?.({});
    await pass(8000);
    asked[0]?.onend?.({});
    heard.length = 0;
    speak();
    asked[1]?.onstart?.({});
    await pass(4000);
    expect(heard).toEqual(['start', ...WORDS.slice(0, 3)]);
  });
});

describe('a browser that does not answer', () => {
  test('is asked once more, then given up', async () => {
    const { calls, heard, speak } = fakeBrowser();
    speak();
    await pass(4100);
    expect(calls).toEqual([`speak ${SPEECH.text}`, 'cancel', `speak ${SPEECH.text}`]);
    expect(heard).toEqual([]);
    await pass(4100);
    expect(heard).toEqual(['noEvents']);
  });
  test('is given up when it begins and never ends', async () => {
    const { asked, heard, speak } = fakeBrowser();
    speak();
    asked[0]?.onstart?.({});
    await pass(60_000);
    expect(heard.at(-1)).toBe('noEvents');
    asked[0]?.onend?.({});
    expect(heard.at(-1)).toBe('noEvents');
  });
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

test('a browser without speech has no voices', async () => {
  expect(await createWebSpeechEngine({ synthesis: undefined }).voices()).toEqual([]);
});
