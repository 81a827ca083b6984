/** A picture of the gallery: what is drawn for it, and how it is taken. */
import type { Page } from 'puppeteer-core';
import type { Gallery } from './serve.ts';

export interface Picture {
  /** Words joined by hyphens, by which it can be asked for. */
  readonly name: string;
  readonly width: number;
  /** Drawn in the reader's own colours. */
  readonly isForced: boolean;
  /** All of the page, as far as it can be scrolled; else what the window shows. `paper`: as it is printed, in a PDF. */
  readonly shows: 'page' | 'window' | 'paper';
  draw(page: Page, gallery: Gallery): Promise<void>;
}

export const pictureName = (...words: readonly (string | number)[]): string => words.join('-');
