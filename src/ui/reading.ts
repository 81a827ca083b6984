/** What the views draw of a reading, whichever page shows them, and what a reader can do in them. */
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Script, Unit } from '../model/script.ts';
import type { Settings } from '../model/settings.ts';
import type { Span } from '../model/span.ts';

/** One article, from its text to its script. */
export interface Reading {
  /** Names the article in storage. */
  readonly key: string;
  readonly article: Article;
  readonly analysis: Analysis;
  readonly script: Script;
}

/** A fact or quote that was pressed, and which of its sentences is shown. */
export interface Evidence {
  readonly id: string;
  readonly index: number;
  readonly span: Span;
  /** False where the page no longer holds the sentence. */
  readonly isInPage: boolean;
}

export interface EvidenceActions {
  /** Shows in the page where a fact or quote is said; asked again, the next of its sentences. */
  readonly showEvidence: (id: string, spans: readonly Span[]) => void;
  /** Takes it back: the page shows the voice again, or nothing. */
  readonly hideEvidence: () => void;
}

export interface PlayerActions {
  readonly togglePlaying: () => void;
  readonly previous: (unit: Unit) => void;
  readonly next: (unit: Unit) => void;
  /** @param sentence Index into `Script.sentences`. */
  readonly goToSentence: (sentence: number) => void;
  /** Speaks these passages of the body, and nothing between them. */
  readonly playPassages: (passages: readonly Span[]) => void;
  /** @param share From 0 to 1, of the whole script. */
  readonly seekShare: (share: number) => void;
  /** Shows where the voice is, and follows it from now on. */
  readonly followVoice: () => void;
  readonly changeSettings: (change: Partial<Settings>) => void;
}
