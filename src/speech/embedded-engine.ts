/**
 * The voice that is always there: eSpeak NG in a worker, played through WebAudio.
 * Each utterance is synthesised whole with the times of its words, so that it can be entered at any word.
 */

import { type AudioOutput, createAudioOutput } from './audio-output.ts';
import type { Speech, SpeechEngine, SpeechEvents } from './engine.ts';
import { EMBEDDED_VOICES, gainOf } from './palette.ts';
import type { Synthesis } from './synthesiser.ts';
import { createSynthesiserClient, type SynthesiserClient } from './synthesiser-client.ts';
import { wordTimeAt } from './word-times.ts';

/** In ms, for a worker that has yet to start (up to 1.6 s) and a sound server that is slow to answer (over 3 s; both measured). */
const START_PATIENCE = 12_000;
/** What is being said, two ahead, and what was said just before; some 0.5 MB each. */
const MAX_KEPT = 6;

export interface EmbeddedEngineParts {
  readonly synthesiser?: SynthesiserClient;
  readonly output?: AudioOutput;
}

/** Keeps the last syntheses, so that resuming and prefetching cost nothing. */
function createStore(synthesiser: SynthesiserClient): (speech: Speech) => Promise<Synthesis | null> {
  const kept = new Map<string, Promise<Synthesis | null>>();
  return ({ text, words, voice, rate, pitch }) => {
    const key = JSON.stringify([voice.id, rate, pitch, text]);
    const synthesis = kept.get(key) ?? synthesiser.synthesise({ text, words, voice: voice.id, rate, pitch });
    // Put last again: the oldest leaves first.
    kept.delete(key);
    kept.set(key, synthesis);
    const [oldest] = kept.keys();
    if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
    void synthesis.then((made) => {
      if (!made) kept.delete(key);
    });
    return synthesis;
  };
}

export function createEmbeddedEngine(parts: EmbeddedEngineParts = {}): SpeechEngine {
  const synthesiser = parts.synthesiser ?? createSynthesiserClient();
  const output = parts.output ?? createAudioOutput();
  const synthesise = createStore(synthesiser);
  let generation = 0;
  let silence: (() => void) | null = null;

  const stop = (): void => {
    generation++;
    silence?.();
    silence = null;
  };

  const begin = async (speech: Speech, events: SpeechEvents): Promise<void> => {
    const own = generation;
    const [sound, isReady] = await Promise.all([synthesise(speech), output.ready()]);
    if (own !== generation) return;
    if (!sound || !isReady) {
      events.onError(sound ? 'noAudio' : 'workerFailed');
      return;
    }
    const { fromOffset, toOffset, text } = speech;
    const fromMs = fromOffset === 0 ? 0 : (wordTimeAt(sound.words, fromOffset)?.ms ?? 0);
    const toMs = toOffset >= text.length ? null : (wordTimeAt(sound.words, toOffset)?.ms ?? null);
    events.onStart();
    if (own !== generation) return;
    silence = output.play(
      sound,
      { fromMs, toMs, gain: gainOf(speech.voice.id) },
      {
        onWord: ({ offset }) => events.onWord(offset),
        onEnd: () => events.onEnd(),
        onStall: () => events.onError('noAudio'),
      },
    );
  };

  return {
    id: 'embedded',
    isReliable: true,
    longestMs: Number.POSITIVE_INFINITY,
    startPatienceMs: () => START_PATIENCE,
    // The clock of the sound tells, see `audio-output.ts`.
    isSpeaking: () => null,
    voices: () => Promise.resolve(EMBEDDED_VOICES),
    watchVoices: () => undefined,
    speak(speech, events) {
      stop();
      void begin(speech, events);
    },
    setVolume(volume) {
      output.setVolume(volume);
      return true;
    },
    stop,
    prepare: (next) => void synthesise(next),
    dispose() {
      stop();
      output.close();
      synthesiser.dispose();
    },
  };
}
