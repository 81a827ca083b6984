/**
 * The article: what `page/` takes from a document and every later stage reads.
 * Plain JSON, never HTML. All spans point into `Article.text`.
 */
import type { Span } from './span.ts';

export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'blockQuotation' | 'table' | 'code' | 'caption';

/**
 * Names one element of the live page, so that a sentence can be shown there.
 * A number the content script handed out; it means nothing to anyone else and dies with the page.
 */
export type Place = number;

/** What a stretch of a block is besides text. */
export type Mark =
  | { readonly kind: 'link'; readonly span: Span; readonly href: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly span: Span }
  /** `lang` is a valid BCP 47 tag other than the article's. */
  | { readonly kind: 'language'; readonly span: Span; readonly lang: string };

export interface Block {
  readonly kind: BlockKind;
  /**
   * Never empty, without white space at its ends. Blocks follow each other and never overlap.
   * A line end within one is the page's own: between verses, lines of an address, of code, rows of a table.
   */
  readonly span: Span;
  /** Of a heading, 1 to 6; of a list item, its depth, from 1. */
  readonly level?: number;
  /** Of an item in an ordered list: its number. */
  readonly ordinal?: number;
  /** What the item shows where that is not the number: "b", "iv". */
  readonly marker?: string;
  /**
   * Of a table: its rows, each a list of cells. Empty cells are empty spans; a cell that spans several rows or columns
   * stands in each of them. In the text a tab follows each cell and a line end each row.
   */
  readonly cells?: readonly (readonly Span[])[];
  /** Of a table: how many rows at its top, and columns at its start, hold headers. */
  readonly headers?: { readonly rows: number; readonly columns: number };
  /** Sorted by start. */
  readonly marks: readonly Mark[];
  /** `null` where the page holds no element with this text. */
  readonly place: Place | null;
}

/** A block the article is better heard without, and why. It can be shown and read after all. */
export interface OmittedBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** Name of the rule that left it out. */
  readonly rule: string;
  /** Index of the block it stood before; `blocks.length` at the end. */
  readonly before: number;
  readonly place: Place | null;
}

export interface Picture {
  /** An absolute `http:`, `https:` or `data:` address. Never fetched by Lectern unasked. */
  readonly source: string;
  /** Its text alternative, else its caption; empty for a decoration. */
  readonly text: string;
  /** Index of the block it stood before; `blocks.length` at the end. */
  readonly before: number;
}

export interface Article {
  /** The canonical address, else the one it was opened at; `null` for a text without one. */
  readonly url: string | null;
  /** Without the site's name. */
  readonly title: string | null;
  /** Names alone: no "By", no dates. */
  readonly bylines: readonly string[];
  readonly site: string | null;
  /** A valid BCP 47 tag. */
  readonly lang: string | null;
  /** ISO 8601 in UTC, `2022-01-10T08:40:00Z`; or a date alone where no more is told. */
  readonly published: string | null;
  /** `2022-01-10`: the day of `published` by the clock of where it was written, as far as the page tells it. */
  readonly publishedDay: string | null;
  readonly modified: string | null;
  readonly standfirst: string | null;
  /** The body alone. From a page: its blocks joined by `\n`; from a plain text: that text, unchanged. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly omitted: readonly OmittedBlock[];
  readonly pictures: readonly Picture[];
  /** Where headline and standfirst stand in the page. */
  readonly titlePlace: Place | null;
  readonly standfirstPlace: Place | null;
  /** The page seems to hold only the beginning of the article (a paywall, "continue reading"). */
  readonly isCut: boolean;
}

/** The parts of an article that can be read and shown; a span always goes with one of them. */
export type TextPart = 'title' | 'standfirst' | 'body';

/**
 * The longest text that is read, in UTF-16 code units: about ten novels.
 * The longest of 181 benchmark news pages has 60,000.
 */
export const MAX_TEXT = 8_000_000;

/** Why there is no article. */
export const EXTRACT_ERRORS = ['notReadable', 'tooShort', 'tooLarge', 'tooDeep'] as const;
export type ExtractError = (typeof EXTRACT_ERRORS)[number];

export function partText(article: Article, part: TextPart): string {
  if (part === 'body') return article.text;
  return (part === 'title' ? article.title : article.standfirst) ?? '';
}
