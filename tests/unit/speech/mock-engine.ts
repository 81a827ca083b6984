/** An engine that says one word every 300 ms of a fake clock; and scripts for it. */
import type { EngineId, Script, Voice } from '../../../src/model/script.ts';
import type { Speech, SpeechEngine, SpeechError, SpeechEvents } from '../../../src/speech/engine.ts';

export const WORD_MS = 300;

export const voiceOf = (engine: EngineId, id = 'a', lang = 'en-US', isLocal = true): Voice => ({
  id,
  name: id,
  lang,
  engine,
  isLocal,
});

export interface MockEngine extends SpeechEngine {
  readonly spoken: Speech[];
  readonly prepared: string[];
  readonly volumes: number[];
  isOn: boolean;
  isDisposed: boolean;
  /** Every `speak` from now on fails so, after one word. */
  failure: SpeechError | null;
}

export function mockEngine(
  id: EngineId,
  voices: readonly Voice[] | Promise<readonly Voice[]> = [voiceOf(id), voiceOf(id, 'b')],
): MockEngine {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const engine: MockEngine = {
    id,
    isReliable: true,
    longestMs: Number.POSITIVE_INFINITY,
    startPatienceMs: () => 1700,
    isSpeaking: () => engine.isOn,
    spoken: [],
    prepared: [],
    volumes: [],
    isOn: false,
    isDisposed: false,
    failure: null,
    voices: () => Promise.resolve(voices),
    watchVoices: () => undefined,
    speak(speech: Speech, events: SpeechEvents) {
      engine.stop();
      engine.spoken.push(speech);
      engine.isOn = true;
      const words = speech.words.filter((offset) => offset >= speech.fromOffset && offset < speech.toOffset);
      const at = (ms: number, run: () => void) => timers.push(setTimeout(run, ms));
      at(0, events.onStart);
      const { failure } = engine;
      const said = failure === null ? words : words.slice(0, 2);
      for (const [index, offset] of said.entries()) at(index * WORD_MS, () => events.onWord(offset));
      at(said.length * WORD_MS, () => {
        engine.isOn = false;
        if (failure === null) events.onEnd();
        else events.onError(failure);
      });
    },
    setVolume: (volume) => engine.volumes.push(volume) > 0 && engine.id === 'embedded',
    stop() {
      for (const timer of timers) clearTimeout(timer);
      timers = [];
      engine.isOn = false;
    },
    prepare: (next) => void engine.prepared.push(next.text),
    dispose() {
      engine.stop();
      engine.isDisposed = true;
    },
  };
  return engine;
}

/** One sentence, one utterance; roles in turn. Written as spoken, one after the other. */
export function scriptOf(texts: readonly string[], pauseBeforeMs = 100): Script {
  const starts = texts.map((_, index) => texts.slice(0, index).join(' ').length + (index > 0 ? 1 : 0));
  return {
    sentences: texts.map((text, index) => ({
      part: 'body',
      span: { start: starts[index] ?? 0, end: (starts[index] ?? 0) + text.length },
    })),
    utterances: texts.map((text, index) => {
      const start = starts[index] ?? 0;
      return {
        text,
        lang: 'en',
        role: index % 2,
        part: 'body',
        span: { start, end: start + text.length },
        sentence: index,
        words: [...text.matchAll(/\S+/g)].map((word) => ({
          spoken: { start: word.index, end: word.index + word[0].length },
          written: { start: start + word.index, end: start + word.index + word[0].length },
        })),
        pauseBeforeMs,
      };
    }),
    speakers: [null, 'Ada Lund'],
    byline: '',
    cast: 'voices',
  };
}

/** Notes what an engine tells, a word each, in order. */
export const noteEvents = (heard: string[]): SpeechEvents => ({
  onStart: () => heard.push('start'),
  onWord: (offset) => heard.push(`word ${offset}`),
  onEnd: () => heard.push('end'),
  onError: (error) => heard.push(error),
});

export const SILENT_SIGNS = { playSign: () => Promise.resolve() };
