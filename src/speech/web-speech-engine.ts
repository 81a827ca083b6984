/**
 * The voices of the browser (`speechSynthesis`).
 * Never `pause()`: it is ignored on Firefox/Linux and kills the engine on Chromium/Linux; a reader pauses by stopping and
 * starts again at the word. Every event is checked against the utterance that is meant, for a cancelled one still sends
 * `end` (Firefox) or `error` (Chromium). Watchdogs stand where events may never come. All measured.
 */
import type { Speech, SpeechEngine, SpeechEvents } from './engine.ts';
import { type WebVoice, waitForVoices } from './web-voices.ts';
import { createPaceKeeper, restOf, runWordClock } from './word-clock.ts';

/** In ms. An utterance that has not started by then is tried once more, then given up. */
const START_PATIENCE = 4000;
/** In ms; speaking right after `cancel()` is lost in some engines. */
const AFTER_CANCEL = 80;
/** In ms. A voice that tells its words has told the first by then; else they are estimated. */
const BOUNDARY_PATIENCE = 300;
/** An end that comes sooner than this after `speak()`, without a start, is a refusal. In ms. */
const REFUSAL = 100;

export interface WebSpeechParts {
  /** `undefined` where the browser has none. */
  readonly synthesis?: SpeechSynthesis | undefined;
  readonly createUtterance?: (text: string) => SpeechSynthesisUtterance;
}

export function createWebSpeechEngine(parts: WebSpeechParts = {}): SpeechEngine {
  const synthesis: SpeechSynthesis | undefined = 'synthesis' in parts ? parts.synthesis : globalThis.speechSynthesis;
  const createUtterance = parts.createUtterance ?? ((text: string) => new SpeechSynthesisUtterance(text));
  const pace = createPaceKeeper();
  /** Chromium forgets an utterance nobody holds, and its events with it. */
  const held = new Set<SpeechSynthesisUtterance>();
  const tellWords = new Set<string>();
  let known: Promise<readonly WebVoice[]> | null = null;
  let sources: readonly WebVoice[] = [];
  let generation = 0;
  let cancelledAt = Number.NEGATIVE_INFINITY;
  let stopClock: () => void = () => undefined;
  const timers = new Set<ReturnType<typeof setTimeout>>();

  const later = (run: () => void, ms: number): void => {
    timers.add(setTimeout(run, ms));
  };
  /** From here on nothing that was said before is listened to. */
  const forget = (): void => {
    generation++;
    stopClock();
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };
  const cancel = (): void => {
    if (held.size === 0) return;
    held.clear();
    cancelledAt = performance.now();
    synthesis?.cancel();
  };
  const stop = (): void => {
    forget();
    cancel();
  };

  const utter = (speech: Speech, events: SpeechEvents, isRetry: boolean): void => {
    forget();
    const own = generation;
    const utterance = createUtterance(restOf(speech));
    const source = sources.find(({ voice }) => voice.id === speech.voice.id)?.source;
    if (source) utterance.voice = source;
    utterance.lang = speech.lang;
    utterance.rate = speech.rate;
    const askedAt = performance.now();
    let startedAt: number | null = null;

    const settle = (): void => {
      forget();
      held.delete(utterance);
    };
    const giveUp = (): void => {
      stop();
      events.onError('noEvents');
    };
    const onLateStart = (): void => {
      stop();
      if (isRetry) giveUp();
      else later(() => utter(speech, events, true), AFTER_CANCEL);
    };
    const hear = (): void => {
      if (startedAt !== null) return;
      startedAt = performance.now();
      for (const timer of timers) clearTimeout(timer);
      // Chrome's Google voices fall silent after 15 s, speech-dispatcher without a sound server at once: no event tells.
      later(giveUp, 3 * pace.durationMs(speech) + START_PATIENCE);
      events.onStart();
      if (own !== generation) return;
      later(() => {
        if (tellWords.has(speech.voice.id)) return;
        stopClock = runWordClock(pace.wordTimes(speech), BOUNDARY_PATIENCE, events.onWord);
      }, BOUNDARY_PATIENCE);
    };

    utterance.onstart = () => {
      if (own === generation) hear();
    };
    utterance.onboundary = ({ name, charIndex }) => {
      if (own !== generation || (name !== '' && name !== undefined && name !== 'word')) return;
      hear();
      if (own !== generation) return;
      tellWords.add(speech.voice.id);
      stopClock();
      const offset = speech.words.findLast((start) => start <= charIndex + speech.fromOffset);
      if (offset !== undefined) events.onWord(offset);
    };
    utterance.onend = () => {
      if (own !== generation) return;
      settle();
      const isRefused = startedAt === null && performance.now() - askedAt < REFUSAL;
      // Where words are told, nothing depends on the pace but the watchdog.
      if (startedAt !== null) pace.learn(speech, performance.now() - startedAt);
      if (isRefused) events.onError('synthesisFailed');
      else events.onEnd();
    };
    utterance.onerror = ({ error }) => {
      if (own !== generation) return;
      settle();
      // The queue belongs to all pages: somebody else cancelled it.
      const isForeign = error === 'interrupted' || error === 'canceled';
      events.onError(isForeign ? 'interrupted' : 'synthesisFailed');
    };
    held.add(utterance);
    later(onLateStart, START_PATIENCE);
    synthesis?.speak(utterance);
  };

  return {
    id: 'webSpeech',
    async voices() {
      if (!synthesis) return [];
      known ??= waitForVoices(synthesis);
      sources = await known;
      // Some come after all patience, with a speech server that was slow to start: ask again for the next article.
      if (sources.length === 0) known = null;
      return sources.map(({ voice }) => voice);
    },
    speak(speech, events) {
      stop();
      const wait = cancelledAt + AFTER_CANCEL - performance.now();
      if (wait > 0) later(() => utter(speech, events, false), wait);
      else utter(speech, events, false);
    },
    stop,
    prepare: () => undefined,
    dispose: stop,
  };
}
