/**
 * Marks in the page, by the CSS Custom Highlight API: the page's DOM stays as it is.
 * How they look is in `content/content.css`. A registry is shared with the page's own scripts, which can see our names
 * and clear them; so the marks are set again where they have gone. Each document, a frame's too, has a registry of its own.
 */
import { viewOf } from './drawn.ts';
import { watchReaderScroll } from './reader-scroll.ts';
import { isInView, scrollToRange } from './scroll.ts';

export const SENTENCE_MARK = 'lectern-sentence';
export const WORD_MARK = 'lectern-word';

/** How often the marks are looked after while they are shown. */
const WATCH_MS = 1000;

export interface ScrollWish {
  readonly scroll: boolean;
  readonly isAsked?: boolean;
}

export interface Highlighter {
  /**
   * @param sentence In reading order, never empty.
   * @param word Empty for none.
   * @param wish `scroll` brings the sentence into view where it is not, unless the reader has scrolled away from the one
   * before; `isAsked` does then, too.
   */
  readonly show: (sentence: readonly Range[], word: readonly Range[], wish: ScrollWish) => void;
  /** The reader has scrolled away from what is marked. */
  readonly isAway: boolean;
  readonly clear: () => void;
  /** Clears, and watches no longer. */
  readonly dispose: () => void;
}

interface Mark {
  readonly name: string;
  readonly registry: HighlightRegistry;
  readonly highlight: Highlight;
}

/** One mark for each document the ranges are in. */
function createMarks(name: string, ranges: readonly Range[], priority: number): Mark[] {
  const byDocument = new Map<Document, Range[]>();
  for (const range of ranges) {
    const document = range.startContainer.ownerDocument;
    if (document?.defaultView) byDocument.set(document, [...(byDocument.get(document) ?? []), range]);
  }
  return Array.from(byDocument, ([document, own]): Mark => {
    const view = viewOf(document);
    const highlight = new view.Highlight(...own);
    highlight.priority = priority;
    return { name, registry: view.CSS.highlights, highlight };
  });
}

export function createHighlighter(): Highlighter {
  let marks: readonly Mark[] = [];
  let first: Range | undefined;
  const hand = watchReaderScroll(() => (first === undefined ? null : isInView(first)));
  let watch: ReturnType<typeof setInterval> | null = null;

  const draw = (): void => {
    for (const { name, registry, highlight } of marks) {
      if (registry.get(name) !== highlight) registry.set(name, highlight);
    }
  };
  const erase = (kept: readonly Mark[]): void => {
    for (const { name, registry } of marks) {
      if (!kept.some((mark) => mark.name === name && mark.registry === registry)) registry.delete(name);
    }
  };
  const clear = (): void => {
    if (watch !== null) clearInterval(watch);
    watch = null;
    erase([]);
    marks = [];
    first = undefined;
    hand.comeBack();
    // Those a script of ours before this one has left.
    for (const name of [SENTENCE_MARK, WORD_MARK]) CSS.highlights.delete(name);
  };
  const show = (sentence: readonly Range[], word: readonly Range[], { scroll, isAsked }: ScrollWish): void => {
    const wanted = [...createMarks(SENTENCE_MARK, sentence, 1), ...createMarks(WORD_MARK, word, 2)];
    erase(wanted);
    marks = wanted;
    draw();
    watch ??= setInterval(draw, WATCH_MS);
    [first] = sentence;
    if (isAsked) hand.comeBack();
    if (!scroll || first === undefined || hand.isAway) return;
    hand.expect();
    scrollToRange(first);
  };
  return {
    show,
    clear,
    get isAway() {
      return hand.isAway;
    },
    dispose() {
      clear();
      hand.dispose();
    },
  };
}
