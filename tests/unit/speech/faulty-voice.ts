/**
 * The fault simulator: a voice on a fake clock that notes what is really heard of it, and has one of the faults that were
 * seen in browsers. It can be had as a `SpeechEngine`, or as a browser's `speechSynthesis`.
 */
import type { EngineId, Voice } from '../../../src/model/script.ts';
import type { SpeechEngine } from '../../../src/speech/engine.ts';
import { stretchOf } from '../../../src/speech/voice-habits.ts';

export const FAULTS = [
  'none',
  /** Says "start" only when it is over. */
  'lateStart',
  'noEnd',
  /** No end either, and says of itself for ever that it is speaking. */
  'stuck',
  /** What was cancelled ends all the same, when something else is being said. */
  'endAfterCancel',
  /** Falls silent after 15 s, without a word. */
  'cutAt15s',
  /** Gone in the middle of a sentence: with an error, or with nothing at all. */
  'vanishesLoudly',
  'vanishesSilently',
  'neverStarts',
  /** Works twice, then never again. */
  'stopsStarting',
  'doubleEvents',
  /** Half the rate takes hardly longer, as with speech-dispatcher in Chromium. */
  'oddRates',
  'lateVoices',
] as const;
export type Fault = (typeof FAULTS)[number];

export interface HeardWord {
  readonly word: string;
  readonly fromMs: number;
  /** It was heard to its end. */
  readonly toMs: number;
  readonly by: string;
}

export interface Kind {
  readonly fault: Fault;
  readonly hasBoundaries: boolean;
  /** In ms a letter. */
  readonly pace: number;
}

interface Told {
  readonly start: () => void;
  readonly boundary: (index: number) => void;
  readonly end: () => void;
  readonly error: () => void;
}

/** In ms. */
const LATE_VOICES = 5000;
const VANISHES_AFTER_WORDS = 17;
const STARTS = 2;

export interface FaultyVoice {
  isSpeaking: boolean;
  isGone: boolean;
  say(text: string, rate: number, told: Told): void;
  cancel(): void;
}

export function createVoice(name: string, { fault, hasBoundaries, pace }: Kind, log: HeardWord[]): FaultyVoice {
  let timers: ReturnType<typeof setTimeout>[] = [];
  let saidWords = 0;
  let said = 0;
  let cancelled: () => void = () => undefined;
  const at = (ms: number, run: () => void) => timers.push(setTimeout(run, ms));
  const twice = (run: () => void, afterMs = 0) => {
    run();
    if (fault === 'doubleEvents') setTimeout(run, afterMs);
  };
  const voice: FaultyVoice = {
    isSpeaking: false,
    isGone: false,
    say(text, rate, told) {
      said++;
      if (voice.isGone && fault === 'vanishesLoudly') at(5, told.error);
      if (voice.isGone) return;
      voice.isSpeaking = true;
      if (fault === 'neverStarts' || (fault === 'stopsStarting' && said > STARTS)) return;
      cancelled = () => fault === 'endAfterCancel' && setTimeout(told.end, 150);
      const pull = fault === 'oddRates' && rate < 1 ? 0.95 : rate;
      const startsAt = performance.now() + 60;
      let ms = 60;
      if (fault !== 'lateStart') at(ms, () => twice(told.start));
      for (const { 0: word, index } of text.matchAll(/\S+/g)) {
        const fromMs = ms;
        // No voice takes as long for each letter.
        ms += (word.length + 1) * (pace / pull) * (0.8 + ((index * 7) % 5) / 10);
        const toMs = ms;
        at(fromMs, () => {
          if (hasBoundaries) twice(() => told.boundary(index));
        });
        at(toMs, () => {
          if (fault === 'cutAt15s' && performance.now() - startsAt > 15_000) return stopTimers();
          log.push({ word, fromMs: startsAt - 60 + fromMs, toMs: startsAt - 60 + toMs, by: name });
          if (fault.startsWith('vanishes') && ++saidWords === VANISHES_AFTER_WORDS) {
            stopTimers();
            Object.assign(voice, { isGone: true, isSpeaking: false });
            if (fault === 'vanishesLoudly') told.error();
          }
        });
      }
      at(ms + 40, () => {
        voice.isSpeaking = fault === 'stuck';
        if (fault === 'lateStart') told.start();
        if (fault !== 'noEnd' && fault !== 'stuck') twice(told.end, 200);
      });
    },
    cancel() {
      stopTimers();
      voice.isSpeaking = false;
      cancelled();
      cancelled = () => undefined;
    },
  };
  const stopTimers = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  return voice;
}

const voicesOf = ({ fault }: Kind, list: readonly Voice[]): Promise<readonly Voice[]> =>
  new Promise((resolve) => setTimeout(() => resolve(list), fault === 'lateVoices' ? LATE_VOICES : 50));

/** The voice as an engine of the contract, as bare as one can be. */
export function faultyEngine(id: EngineId, kind: Kind, log: HeardWord[]): SpeechEngine {
  const voice = createVoice(id, kind, log);
  const known: Voice = { id: 'a', name: 'a', lang: 'en-US', engine: id, isLocal: true };
  return {
    id,
    isReliable: false,
    setVolume: () => true,
    longestMs: 10_000,
    startPatienceMs: () => 1700,
    voices: () => voicesOf(kind, voice.isGone ? [] : [known]),
    watchVoices: () => undefined,
    speak(speech, events) {
      voice.cancel();
      voice.say(stretchOf(speech), speech.rate, {
        start: events.onStart,
        boundary: (index) => events.onWord(index + speech.fromOffset),
        end: events.onEnd,
        error: () => events.onError('synthesisFailed'),
      });
    },
    isSpeaking: () => voice.isSpeaking,
    stop: () => voice.cancel(),
    prepare: () => undefined,
    dispose: () => voice.cancel(),
  };
}

type Listener = ((event: object) => void) | null;
interface FakeUtterance {
  readonly text: string;
  rate: number;
  onstart: Listener;
  onend: Listener;
  onerror: Listener;
  onboundary: Listener;
}

/** The voice as a browser has it. */
export function faultyBrowser(kind: Kind, log: HeardWord[]) {
  const voice = createVoice('browser', kind, log);
  const startedAt = performance.now();
  const list = [{ name: 'A', voiceURI: 'a', lang: 'en-US', localService: true, default: true }];
  const synthesis = {
    getVoices: () =>
      voice.isGone || (kind.fault === 'lateVoices' && performance.now() - startedAt < LATE_VOICES) ? [] : list,
    speak: (utterance: FakeUtterance) =>
      voice.say(utterance.text, utterance.rate, {
        start: () => utterance.onstart?.({}),
        boundary: (charIndex) => utterance.onboundary?.({ name: 'word', charIndex }),
        end: () => utterance.onend?.({}),
        error: () => utterance.onerror?.({ error: 'synthesis-failed' }),
      }),
    cancel: () => voice.cancel(),
    get speaking() {
      return voice.isSpeaking;
    },
    pending: false,
  };
  const createUtterance = (text: string): FakeUtterance => ({
    text,
    rate: 1,
    onstart: null,
    onend: null,
    onerror: null,
    onboundary: null,
  });
  return {
    synthesis: synthesis as unknown as SpeechSynthesis,
    createUtterance: createUtterance as unknown as (text: string) => SpeechSynthesisUtterance,
  };
}
