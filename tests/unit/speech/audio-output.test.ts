/** The sound's way to the device, on a context that keeps time as it is told. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAudioOutput } from '../../../src/speech/audio-output.ts';

const param = () => ({
  value: 1,
  setValueAtTime: () => undefined,
  linearRampToValueAtTime: () => undefined,
  setTargetAtTime: () => undefined,
  cancelScheduledValues: () => undefined,
});
const node = () => ({
  gain: param(),
  buffer: null,
  onended: null,
  connect: (to: unknown) => to,
  disconnect: () => undefined,
  start: () => undefined,
  stop: () => undefined,
});

/** Half a second late, as a wireless device is. */
function contextOf(asked: () => void) {
  const context = {
    state: 'running',
    currentTime: 0,
    destination: {},
    get outputLatency(): number {
      asked();
      return 0.5;
    },
    createGain: node,
    createBufferSource: node,
    createBuffer: () => ({ copyToChannel: () => undefined }),
    close: () => Promise.resolve(),
  };
  return context as typeof context & AudioContext;
}

const SOUND = {
  samples: new Float32Array(10),
  sampleRate: 10,
  words: [
    { offset: 0, ms: 0 },
    { offset: 4, ms: 400 },
  ],
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([
  { name: 'after the device’s delay', browser: 'Chrome/156.0', at: 0.6, later: 1.1, isAsked: true },
  {
    name: 'by the clock alone in Firefox, which hangs when asked',
    browser: 'Firefox/153.0',
    at: 0.1,
    later: 0.6,
    isAsked: false,
  },
])('words are told $name', ({ browser, at, later, isAsked }) => {
  vi.stubGlobal('navigator', { userAgent: `Mozilla/5.0 (X11) ${browser}` });
  const asked = vi.fn();
  const context = contextOf(asked);
  const told: number[] = [];
  const output = createAudioOutput(() => context);
  output.play(
    SOUND,
    { fromMs: 0, toMs: null, gain: 1 },
    {
      onWord: ({ offset }) => told.push(offset),
      onEnd: () => undefined,
      onStall: () => undefined,
    },
  );
  expect(told).toEqual([]);
  context.currentTime = at;
  vi.advanceTimersByTime(300);
  expect(told).toEqual([0]);
  context.currentTime = later;
  vi.advanceTimersByTime(300);
  expect(told).toEqual([0, 4]);
  expect(asked.mock.calls.length > 0).toBe(isAsked);
});
