/** What a speech engine is: something that says one utterance at a time and tells which word it has reached. */
import type { EngineId, Voice } from '../model/script.ts';

/**
 * Why nothing is heard.
 * `noVoice`: no voice for the language. `noAudio`: no sound device, or it does not answer. `noEvents`: the browser took
 * the text and was never heard of again. `synthesisFailed`: it refused. `workerFailed`: the embedded voice did not start
 * or died. `interrupted`: another page took the browser's voice.
 */
export type SpeechError = 'noVoice' | 'noAudio' | 'noEvents' | 'synthesisFailed' | 'workerFailed' | 'interrupted';

export interface Speech {
  /** Plain words, at most 250 UTF-16 code units. */
  readonly text: string;
  /** Where the words begin in `text`, in UTF-16 code units, ascending. */
  readonly words: readonly number[];
  /** One of this engine's. */
  readonly voice: Voice;
  /** BCP 47. */
  readonly lang: string;
  /** 0.5 to 2; 1 is the voice's own pace. */
  readonly rate: number;
  /** Begin with the word at this offset; 0 is the beginning. */
  readonly fromOffset: number;
}

export interface SpeechEvents {
  /** The first sound. */
  readonly onStart: () => void;
  /** @param offset One of `Speech.words`. Measured where the engine can, else estimated. */
  readonly onWord: (offset: number) => void;
  readonly onEnd: () => void;
  readonly onError: (error: SpeechError) => void;
}

export interface SpeechEngine {
  readonly id: EngineId;
  /** Settles within 8 s, with an empty list where there is none. Best first, so that neighbours sound different. */
  voices(): Promise<readonly Voice[]>;
  /** Stops what is said and says this. Exactly one of `onEnd` and `onError` is called, unless it is stopped. */
  speak(speech: Speech, events: SpeechEvents): void;
  /** Silence at once. No event of the stopped speech comes any more. */
  stop(): void;
  /** This is said soon. May be called while speaking; does nothing where nothing can be prepared. */
  prepare(next: Speech): void;
  dispose(): void;
}
