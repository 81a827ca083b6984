/** The reader page in the gallery: an article, how it is set, and what stands beside it. */
import type { Settings } from '../../src/model/settings.ts';
import type { Reading } from '../../src/ui/reading.ts';

/** `rich` holds every kind of block; the others are those of the sidebar's scenes. */
export type ReaderArticle = 'rich' | 'none' | 'sixty' | 'long-names' | 'rtl' | 'partial';

export interface ReaderScene {
  readonly article: ReaderArticle;
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
  /** What the page adds: draws another scene of the same article in the same words, as from the start. */
  show?(scene: ReaderScene): Promise<void>;
  /** The actions that were asked for, with what they were given. */
  pressed?: unknown[];
}

export const PLAIN: ReaderScene = {
  article: 'rich',
  locale: 'en',
  settings: {},
  panel: null,
  isSpeaking: false,
  isHeld: false,
};
