/**
 * The voices of the browser (`speechSynthesis`), as they are: what they fail to tell, `hearing.ts` makes up for.
 * Never `pause()`: it is ignored on Firefox/Linux and kills the engine on Chromium/Linux; a reader pauses by stopping and
 * starts again at the word. Every event is checked against the utterance that is meant, for a cancelled one still sends
 * `end` (Firefox) or `error` (Chromium). All measured.
 */
import type { Speech, SpeechEngine, SpeechEvents } from './engine.ts';
import { stretchOf } from './voice-habits.ts';
import { arrangeVoices, type WebVoice, waitForVoices, watchForVoices } from './web-voices.ts';

/** In ms. Google's voices in Chrome fall silent after 14 to 15 s (crbug 679437). */
const LONGEST = 10_000;
/** In ms. One that has to ask its server first may take longer, and is asked once. */
const START_PATIENCE = { local: 1700, online: 3300 };
/** In ms; speaking right after `cancel()` is lost in some engines. */
const AFTER_CANCEL = 80;
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
  /** Chromium forgets an utterance nobody holds, and its events with it. */
  let held: SpeechSynthesisUtterance | null = null;
  let sources: readonly WebVoice[] = [];
  let cancelledAt = Number.NEGATIVE_INFINITY;
  let volume = 1;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let onLateVoices: () => void = () => undefined;
  let stopWatching: (() => void) | null = null;

  const stop = (): void => {
    clearTimeout(waiting);
    if (held === null) return;
    held = null;
    cancelledAt = performance.now();
    synthesis?.cancel();
  };

  const utter = (speech: Speech, events: SpeechEvents): void => {
    const utterance = createUtterance(stretchOf(speech).trimEnd());
    const source = sources.find(({ voice }) => voice.id === speech.voice.id)?.source;
    if (source) utterance.voice = source;
    utterance.lang = speech.lang;
    utterance.rate = speech.rate;
    utterance.pitch = speech.pitch;
    utterance.volume = volume;
    const askedAt = performance.now();
    let hasStarted = false;
    const isMeant = (): boolean => held === utterance;

    utterance.onstart = () => {
      hasStarted = true;
      if (isMeant()) events.onStart();
    };
    utterance.onboundary = ({ name, charIndex }) => {
      if (!isMeant() || (name !== '' && name !== undefined && name !== 'word')) return;
      const offset = speech.words.findLast((start) => start <= charIndex + speech.fromOffset);
      if (offset !== undefined) events.onWord(offset);
    };
    utterance.onend = () => {
      if (!isMeant()) return;
      held = null;
      if (!hasStarted && performance.now() - askedAt < REFUSAL) events.onError('synthesisFailed');
      else events.onEnd();
    };
    utterance.onerror = ({ error }) => {
      if (!isMeant()) return;
      held = null;
      // The queue belongs to all pages: somebody else cancelled it.
      const isForeign = error === 'interrupted' || error === 'canceled';
      events.onError(isForeign ? 'interrupted' : 'synthesisFailed');
    };
    held = utterance;
    synthesis?.speak(utterance);
  };

  return {
    id: 'webSpeech',
    isReliable: false,
    longestMs: LONGEST,
    startPatienceMs: ({ isLocal }) => (isLocal ? START_PATIENCE.local : START_PATIENCE.online),
    async voices() {
      if (!synthesis) return [];
      // Some come after all patience, with a speech server that was slow to start, and some go: look again each time.
      sources = sources.length > 0 ? arrangeVoices(synthesis.getVoices()) : await waitForVoices(synthesis);
      if (sources.length === 0) stopWatching ??= watchForVoices(synthesis, () => onLateVoices());
      return sources.map(({ voice }) => voice);
    },
    watchVoices(listener) {
      onLateVoices = listener;
    },
    speak(speech, events) {
      stop();
      const wait = cancelledAt + AFTER_CANCEL - performance.now();
      if (wait > 0) waiting = setTimeout(() => utter(speech, events), wait);
      else utter(speech, events);
    },
    setVolume(next) {
      volume = next;
      return false;
    },
    isSpeaking: () => (held === null || !synthesis ? null : synthesis.speaking || synthesis.pending),
    stop,
    prepare: () => undefined,
    dispose() {
      stop();
      stopWatching?.();
    },
  };
}
