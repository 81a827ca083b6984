/** The script: what is said, by whom, and where each word stands in the article. Made by `narration/`, performed by `speech/`. */
import type { TextPart } from './article.ts';
import type { Span } from './span.ts';

/** Who is heard: 0 is the narrator, from 1 the speakers of quotes in order of appearance. */
export type Role = number;
export const NARRATOR: Role = 0;

export interface SpokenWord {
  /** In `Utterance.text`. */
  readonly spoken: Span;
  /** In the text of the utterance's part. Several words may be spoken for one that is written, and the reverse. */
  readonly written: Span;
}

/** What one voice says in one breath: a sentence, or the part of it that lies inside or outside a quotation. */
export interface Utterance {
  /** Plain words for an engine; no markup. */
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  readonly role: Role;
  readonly part: TextPart;
  /** What is being read, in the text of `part`. */
  readonly span: Span;
  /** Index into `Script.sentences`. */
  readonly sentence: number;
  /** In order; may leave gaps (punctuation, white space). */
  readonly words: readonly SpokenWord[];
  readonly pauseAfterMs: number;
}

export interface SpokenSentence {
  readonly part: TextPart;
  readonly span: Span;
}

export interface Script {
  readonly sentences: readonly SpokenSentence[];
  /** In reading order; every sentence has at least one. */
  readonly utterances: readonly Utterance[];
  /** Names by role; `null` for the narrator and for those the article does not name. */
  readonly speakers: readonly (string | null)[];
}

export type EngineId = 'webSpeech' | 'embedded';

export interface Voice {
  /** Unique within its engine. */
  readonly id: string;
  readonly name: string;
  /** BCP 47. */
  readonly lang: string;
  readonly engine: EngineId;
  /** False where the text may leave the machine. */
  readonly isLocal: boolean;
}

/** A place in a script that survives being stored: which utterance, and the UTF-16 offset of the word in its text. */
export interface ScriptPosition {
  readonly utterance: number;
  readonly offset: number;
}
