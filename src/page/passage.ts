/** A passage: a block of text in the making, before it is known where in the article it will stand, or whether at all. */
import type { BlockKind, Mark, Place } from '../model/article.ts';
import type { Span } from '../model/span.ts';

export interface Passage {
  readonly kind: BlockKind;
  /** White space collapsed and trimmed, never empty; a line end where the page means one. */
  readonly text: string;
  /** Spans into `text`. */
  readonly marks: readonly Mark[];
  readonly level?: number;
  readonly ordinal?: number;
  readonly marker?: string;
  /** Spans into `text`. */
  readonly cells?: readonly (readonly Span[])[];
  readonly headers?: { readonly rows: number; readonly columns: number };
  /** The innermost element of the page that holds all of the text. */
  readonly place: Place | null;
  /** A picture stands right before it, with no other text between. */
  readonly followsPicture?: boolean;
}

export interface FoundPicture {
  readonly source: string;
  readonly text: string;
  /** Index of the passage it stood before. */
  readonly before: number;
}

export interface Content {
  readonly passages: readonly Passage[];
  readonly pictures: readonly FoundPicture[];
}
