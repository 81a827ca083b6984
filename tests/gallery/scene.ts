/** What can be seen in the gallery: a state of the sidebar, the words it is told in, the colours it is drawn in. */
import type { Settings } from '../../src/model/settings.ts';
import type { Reading } from '../../src/ui/reading.ts';

export const SCENES = [
  'few',
  'none',
  'sixty',
  'long-names',
  'rtl',
  'partial',
  'speaking',
  'evidence',
  'left-out',
  'no-voice',
  'loading',
  'press-button',
  'failed',
  'other-tab',
  'settings',
  'keys',
  'export',
] as const;
export type SceneName = (typeof SCENES)[number];

/** Those that lie over the sidebar; they are opened by a key once the page is drawn. */
export const DIALOGS: readonly SceneName[] = ['settings', 'keys', 'export'];

export interface Scene {
  readonly name: SceneName;
  /** A folder of `assets/_locales`, or `pseudo` (each word marked and longer) or `mirrored` (the same, right to left). */
  readonly locale: string;
  readonly theme: Settings['theme'];
}

/** What the server gives to the page, in its one global. */
export interface GalleryPage {
  readonly scene: Scene;
  readonly messages: Readonly<Record<string, unknown>>;
  /** BCP 47, as the browser would tell it. */
  readonly language: string;
  readonly reading: Reading | null;
}
