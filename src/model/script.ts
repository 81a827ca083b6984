/** The script: what is said, by whom, and where each word stands in the article. Made by `narration/`, performed by `speech/`. */
import { type Article, partText, type TextPart } from './article.ts';
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

/** What is said, and where each word of it is written. */
export interface Wording {
  /** Plain words for an engine; no markup. At most 250 UTF-16 code units. */
  readonly text: string;
  /** In order; may leave gaps (punctuation, white space). An empty `written`: a word of ours, said before what stands there. */
  readonly words: readonly SpokenWord[];
}

/** Where a sentence stands: a part of the article, or the line about author and date, `Script.byline`. */
export type ScriptPart = TextPart | 'byline';

/** What one voice says in one breath: a sentence, or the part of it that lies inside or outside a quotation. */
export interface Utterance extends Wording {
  /** BCP 47. */
  readonly lang: string;
  readonly role: Role;
  readonly part: ScriptPart;
  /** What is being read, in the text of `part`; empty where only words of ours are said. */
  readonly span: Span;
  /** Index into `Script.sentences`. */
  readonly sentence: number;
  /** Of the words of a quotation: its index in `Analysis.quotes`. */
  readonly quote?: number;
  /** At rate 1, between what was said before and this; not observed where reading begins with it. */
  readonly pauseBeforeMs: number;
  /** A short sound that is to the ear what a quotation mark is to the eye: right before the words, or right after them. */
  readonly soundBefore?: 'quoteOpens';
  readonly soundAfter?: 'quoteCloses';
  /** For voices that read figures, times and units by themselves; where it is missing, the same is said by all. */
  readonly lighter?: Wording;
}

export interface SpokenSentence {
  readonly part: ScriptPart;
  readonly span: Span;
  /** Of the body: index of its block. */
  readonly block?: number;
}

/** Who is heard: each role in a voice of its own; one voice, the quotations at another pitch; or one voice throughout. */
export type CastKind = 'voices' | 'pitch' | 'one';

export interface Script {
  readonly sentences: readonly SpokenSentence[];
  /** In reading order; every sentence has at least one. */
  readonly utterances: readonly Utterance[];
  /** Names by role; `null` for the narrator and for those the article does not name. */
  readonly speakers: readonly (string | null)[];
  /** Who wrote the article and when, as it is said; empty where nothing is known. */
  readonly byline: string;
  readonly cast: CastKind;
}

export const EMPTY_SCRIPT: Script = { sentences: [], utterances: [], speakers: [null], byline: '', cast: 'voices' };

export const scriptText = (script: Script, article: Article, part: ScriptPart): string =>
  part === 'byline' ? script.byline : partText(article, part);

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

/** A voice as it was cast. Two roles may share a voice and differ in pitch. */
export interface CastVoice {
  readonly voice: Voice;
  /** Factor on the voice's own frequency; 1 leaves it alone. */
  readonly pitch: number;
}

/** The voices a reader gave to speakers: by role, the `Voice.id`. One that is not there, or another engine's, is passed over. */
export type CastEdits = Readonly<Record<Role, string>>;

/** A place in a script: which utterance, and the UTF-16 offset of the word in its text. */
export interface ScriptPosition {
  readonly utterance: number;
  readonly offset: number;
}

/** What a reader can go to the next or previous of. */
export type Unit = 'sentence' | 'paragraph' | 'quote';

/** A place in what is written. It can be stored: it outlives the script, which other settings make anew. */
export interface ScriptPlace {
  readonly part: ScriptPart;
  readonly offset: number;
}

/** In the order they are spoken. */
const PARTS: readonly ScriptPart[] = ['title', 'byline', 'standfirst', 'body'];

/** The sentence that holds a place of the article, else the first behind it; `null` where nothing is spoken behind it. */
export function sentenceNear({ sentences }: Script, part: TextPart, offset: number): number | null {
  const place = PARTS.indexOf(part);
  const at = sentences.findIndex((sentence) =>
    sentence.part === part ? sentence.span.end > offset : PARTS.indexOf(sentence.part) > place,
  );
  return at < 0 ? null : at;
}
