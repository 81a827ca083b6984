/** What the views draw. Written by `session.ts`, `voice.ts` and `page-marks.ts`, never by a view. */
import { type Signal, signal } from '@preact/signals';
import type { Analysis } from '../model/analysis.ts';
import type { Article, ExtractError } from '../model/article.ts';
import type { Script } from '../model/script.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import { IDLE, type PlayerState } from '../speech/player-state.ts';

/** One article, from page to script. */
export interface Reading {
  readonly tabId: number;
  /** Names the article in storage. */
  readonly key: string;
  readonly article: Article;
  readonly analysis: Analysis;
  readonly script: Script;
}

/** Why there is nothing new to read. */
export type Notice = 'pressButton' | 'pageNotAllowed' | 'readingFailed' | ExtractError;

/** Where the article's page is while we show it. */
export type Presence = 'here' | 'otherTab' | 'navigated' | 'closed';

/** A fact or quote that was pressed, and which of its sentences is shown. */
export interface Evidence {
  readonly id: string;
  readonly index: number;
  readonly span: Span;
  /** False where the page no longer holds the sentence. */
  readonly isInPage: boolean;
}

export interface SidebarState {
  readonly isLoading: Signal<boolean>;
  readonly notice: Signal<Notice | null>;
  readonly reading: Signal<Reading | null>;
  readonly presence: Signal<Presence>;
  readonly evidence: Signal<Evidence | null>;
  readonly player: Signal<PlayerState>;
  readonly settings: Signal<Settings>;
}

export const createState = (): SidebarState => ({
  isLoading: signal(true),
  notice: signal(null),
  reading: signal(null),
  presence: signal('here'),
  evidence: signal(null),
  player: signal(IDLE),
  settings: signal(DEFAULT_SETTINGS),
});
