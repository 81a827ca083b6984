/** What a speech engine is: something that says one stretch of text at a time and tells which word it has reached. */
import type { EngineId, Voice } from '../model/script.ts';

/**
 * Why nothing is heard.
 * `noVoice`: no voice for the language. `noAudio`: no sound device, or it does not answer. `noEvents`: the engine took
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
  /** Factor on the voice's own frequency; 1 leaves it alone. */
  readonly pitch: number;
  /** BCP 47. */
  readonly lang: string;
  /** 0.5 to 3; 1 is the voice's own pace. */
  readonly rate: number;
  /** Begin with the word at this offset; 0 is the beginning. */
  readonly fromOffset: number;
  /** Stop before the word at this offset; `text.length` is the end. */
  readonly toOffset: number;
}

/**
 * What is told of one `speak`. The object is its token: an engine tells an event to the events it was given with that
 * speech, or to nobody. Nothing else may be relied on: events may fail to come, come late, or twice (`hearing.ts` copes).
 */
export interface SpeechEvents {
  /** The first sound. */
  readonly onStart: () => void;
  /** @param offset One of `Speech.words`, as it is heard. Engines that cannot tell leave it out. */
  readonly onWord: (offset: number) => void;
  readonly onEnd: () => void;
  readonly onError: (error: SpeechError) => void;
}

export interface SpeechEngine {
  readonly id: EngineId;
  /** It tells its words and its end, or why not, whatever happens: nobody else need watch it. */
  readonly isReliable: boolean;
  /** In ms: the longest it can be trusted to speak in one go. */
  readonly longestMs: number;
  /** In ms: a voice that was not heard by then after `speak` is not coming. */
  startPatienceMs(voice: Voice): number;
  /** Settles within 8 s, with an empty list where there is none. Best first, so that neighbours sound different. */
  voices(): Promise<readonly Voice[]>;
  /** Calls the listener when voices have come that `voices` did not wait for: they are to be asked for again. */
  watchVoices(listener: () => void): void;
  /** Stops what is said and says this. */
  speak(speech: Speech, events: SpeechEvents): void;
  /** What the engine says of itself; `null` where it cannot tell. Only `false` is to be believed. */
  isSpeaking(): boolean | null;
  /** From 0 to 1. @returns Whether it holds for what is being said; else for what is said next. */
  setVolume(volume: number): boolean;
  /** Silence at once. No event of the stopped speech comes any more. */
  stop(): void;
  /** This is said soon. May be called while speaking; does nothing where nothing can be prepared. */
  prepare(next: Speech): void;
  dispose(): void;
}
