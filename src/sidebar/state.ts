/** What the views draw. Written by `session.ts`, `voice.ts` and `page-marks.ts`, never by a view. */
import { type Signal, signal } from '@preact/signals';
import type { Article, ExtractError } from '../model/article.ts';
import { IDLE, type PlayerState } from '../model/player-state.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import type { Evidence, Reading } from '../ui/reading.ts';

/** A reading whose page is in a tab. */
export interface TabReading extends Reading {
  readonly tabId: number;
  /** The article as it was extracted; in `article` what was left out may have been put back. */
  readonly whole: Article;
  /** Which of `whole.omitted` is put back. */
  readonly restored: ReadonlySet<number>;
}

/** Why there is nothing new to read. */
export type Notice = 'pressButton' | 'pageNotAllowed' | 'readingFailed' | ExtractError;

/** Where the article's page is while we show it. */
export type Presence = 'here' | 'otherTab' | 'navigated' | 'closed';

export interface SidebarState {
  readonly isLoading: Signal<boolean>;
  readonly notice: Signal<Notice | null>;
  readonly reading: Signal<TabReading | null>;
  readonly presence: Signal<Presence>;
  readonly evidence: Signal<Evidence | null>;
  /** The reader has scrolled away from where the voice is. */
  readonly isAway: Signal<boolean>;
  /** The tab shows the article alone, in the reader page. */
  readonly isInReader: Signal<boolean>;
  readonly player: Signal<PlayerState>;
  readonly settings: Signal<Settings>;
}

export const createState = (): SidebarState => ({
  isLoading: signal(true),
  notice: signal(null),
  reading: signal(null),
  presence: signal('here'),
  evidence: signal(null),
  isAway: signal(false),
  isInReader: signal(false),
  player: signal(IDLE),
  settings: signal(DEFAULT_SETTINGS),
});
