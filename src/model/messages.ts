/**
 * What the contexts of the extension say to each other: one type a direction.
 * All of it is JSON (Chromium serialises messages as JSON, Firefox clones them).
 */
import type { Article, ExtractError, TextPart } from './article.ts';
import type { Command } from './commands.ts';
import type { Result } from './result.ts';
import type { Span } from './span.ts';

/** What is to be seen in the page: the sentence, and within it the word being spoken. */
export interface Highlight {
  readonly part: TextPart;
  readonly sentence: Span;
  readonly word: Span | null;
  /** Bring the sentence into view, unless the reader has scrolled away from the one before. */
  readonly scroll: boolean;
  /** The reader asked to see it: also then. */
  readonly isAsked?: boolean;
}

/** A place in a text of the article. */
interface AskedPlace {
  readonly part: TextPart;
  readonly offset: number;
}

/** What the reader asked to hear; `until` is `null` where it goes to the end. */
export interface AskedPlaces {
  readonly from: AskedPlace;
  readonly until: AskedPlace | null;
}

/** Calls made by the sidebar (and the reader), answered by the content script of one tab. */
export interface ContentCalls {
  /** Extracts the article from the page as it stands now. */
  readonly getArticle: { readonly input: null; readonly output: Result<Article, ExtractError> };
  /**
   * From now on spans are those of the article with these of its `omitted` put back (`restore.ts`). Answers whether there
   * is an article.
   */
  readonly restore: { readonly input: readonly number[]; readonly output: boolean };
  /**
   * Marks a sentence on the page; `null` clears the marks. Answers whether the sentence was found there, and whether
   * the page still has the address the article was taken from (some sites change it without loading a page), whether the
   * reader has scrolled away from what is marked, and whether it is our own page with the article alone.
   */
  readonly highlight: {
    readonly input: Highlight | null;
    readonly output: {
      readonly found: boolean;
      readonly isSamePage: boolean;
      readonly isAway: boolean;
      readonly isReader: boolean;
    };
  };
  /**
   * Where a menu of ours was opened; of a selection, where it begins and ends. `null` where that is not in the article, or
   * behind all of it.
   */
  readonly askedPlaces: { readonly input: { readonly isSelection: boolean }; readonly output: AskedPlaces | null };
}

/** Said to the panel, by the background or by a page of ours. Each names the tab it is about. */
export interface PanelEvents {
  /**
   * The button (or its shortcut) was used. `reached` says whether the content script could be put into the page, and `since`
   * when that was done, in ms of `Date.now()`.
   */
  readonly pressed: {
    readonly tabId: number;
    readonly windowId: number;
    readonly reached: boolean;
    readonly since: number;
  };
  /** The reader wants to hear the article from here on. `offset` is in the text of `part`. */
  readonly readFrom: {
    readonly tabId: number;
    readonly part: TextPart;
    readonly offset: number;
    /** Where to stop; then it begins with the very word, else with its sentence. */
    readonly until?: AskedPlace;
  };
  /** The key of this command was pressed in the reader, whose voice is the panel's. */
  readonly command: { readonly tabId: number; readonly command: Command };
  /** A key the browser has given to a command, pressed anywhere in a window. */
  readonly shortcut: { readonly windowId: number; readonly command: Command };
}
