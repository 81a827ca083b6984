/** What a player shows of itself. */
import type { CastVoice, EngineId, ScriptPosition, Voice } from './script.ts';
import type { Span } from './span.ts';

/** Why it cannot speak: no voice works, none speaks the language, or no sound device. */
export type PlayerError = 'noVoice' | 'noVoiceForLanguage' | 'noAudio';

export interface PlayerState {
  /** `loading`: asked to speak, and not heard yet. */
  readonly status: 'idle' | 'loading' | 'playing' | 'paused' | 'ended' | 'failed';
  /** Where it goes on. */
  readonly position: ScriptPosition;
  /** Of what is spoken, or will be next; index into `Script.sentences`. */
  readonly sentence: number;
  /** The word being spoken, as written, in the part of its sentence; `null` until it is known. */
  readonly word: Span | null;
  /** Who speaks; `null` until it is chosen. */
  readonly engine: EngineId | null;
  /** The narrator's; `null` until it is chosen. */
  readonly voice: Voice | null;
  /** By role; empty until they are cast. */
  readonly cast: readonly CastVoice[];
  /** All that speak the script's language, best first; those that send the text away, too. */
  readonly voices: readonly Voice[];
  /** From 0 to 1: how much lies behind the position. */
  readonly share: number;
  /** From the position to the end, at this rate, with this voice. */
  readonly timeLeftMs: number;
  /** Another engine was chosen first, and failed. */
  readonly hasFallenBack: boolean;
  /** Set while `failed`. */
  readonly error: PlayerError | null;
}

export const BEGINNING: ScriptPosition = { utterance: 0, offset: 0 };

export const IDLE: PlayerState = {
  status: 'idle',
  position: BEGINNING,
  sentence: 0,
  word: null,
  engine: null,
  voice: null,
  cast: [],
  voices: [],
  share: 0,
  timeLeftMs: 0,
  hasFallenBack: false,
  error: null,
};
