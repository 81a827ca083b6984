/** What the reader page draws. Written by `session.ts`, `voice.ts` and `article-marks.ts`, never by a view. */
import { type Signal, signal } from '@preact/signals';
import { IDLE, type PlayerState } from '../model/player-state.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import type { ReaderFailure } from '../platform/reader-page.ts';
import type { Evidence, Reading } from '../ui/reading.ts';
import type { Syllabify } from './syllables.ts';

export interface ReaderState {
  readonly status: Signal<'loading' | 'here' | ReaderFailure>;
  readonly reading: Signal<Reading | null>;
  readonly settings: Signal<Settings>;
  readonly player: Signal<PlayerState>;
  readonly evidence: Signal<Evidence | null>;
  /** The sidebar stands beside this page: it has the facts and the voice. */
  readonly isHeld: Signal<boolean>;
  /** The reader has scrolled away from where the voice is. */
  readonly isAway: Signal<boolean>;
  readonly syllabify: Signal<Syllabify | null>;
}

export const createState = (): ReaderState => ({
  status: signal('loading'),
  reading: signal(null),
  settings: signal(DEFAULT_SETTINGS),
  player: signal(IDLE),
  evidence: signal(null),
  isHeld: signal(false),
  isAway: signal(false),
  syllabify: signal(null),
});
