/** The reader page in the gallery: an article, how it is set, and what stands beside it. */
import type { Settings } from '../../src/model/settings.ts';
import type { Reading } from '../../src/ui/reading.ts';

export interface ReaderScene {
  readonly locale: string;
  readonly settings: Partial<Settings>;
  readonly panel: 'type' | 'findings' | null;
  readonly isSpeaking: boolean;
  /** A sidebar stands beside the page. */
  readonly isHeld: boolean;
}

/** What the server gives to the page, in its one global. */
export interface ReaderGalleryPage {
  readonly readerScene: ReaderScene;
  readonly messages: Readonly<Record<string, unknown>>;
  readonly language: string;
  readonly reading: Reading;
  /** What the page adds: draws another scene in the same words, as from the start. */
  show?(scene: ReaderScene): Promise<void>;
  /** The actions that were asked for, with what they were given. */
  pressed?: unknown[];
}

export const PLAIN: ReaderScene = { locale: 'en', settings: {}, panel: null, isSpeaking: false, isHeld: false };
