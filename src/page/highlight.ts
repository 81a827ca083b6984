/**
 * Marks in the page, by the CSS Custom Highlight API: the page's DOM stays as it is.
 * How they look is in `content/content.css`. The registry is shared with the page's own scripts, which can see our names
 * and clear them; so the marks are set again where they have gone.
 */
import { scrollToRange } from './scroll.ts';

export const SENTENCE_MARK = 'lectern-sentence';
export const WORD_MARK = 'lectern-word';

/** How often the marks are looked after while they are shown. */
const WATCH_MS = 1000;

export interface Highlighter {
  /** @param scroll Brings the sentence into view where it is not. */
  readonly show: (sentence: Range, word: Range | null, scroll: boolean) => void;
  readonly clear: () => void;
  /** Clears, and watches no longer. */
  readonly dispose: () => void;
}

function createMark(range: Range, priority: number): Highlight {
  const mark = new Highlight(range);
  mark.priority = priority;
  return mark;
}

export function createHighlighter(document: Document): Highlighter {
  const marks = new Map<string, Highlight>();
  let watch: ReturnType<typeof setInterval> | null = null;

  const draw = (): void => {
    for (const [name, mark] of marks) if (CSS.highlights.get(name) !== mark) CSS.highlights.set(name, mark);
  };
  const clear = (): void => {
    if (watch !== null) clearInterval(watch);
    watch = null;
    marks.clear();
    CSS.highlights.delete(SENTENCE_MARK);
    CSS.highlights.delete(WORD_MARK);
  };
  const show = (sentence: Range, word: Range | null, scroll: boolean): void => {
    marks.set(SENTENCE_MARK, createMark(sentence, 1));
    if (word === null) {
      marks.delete(WORD_MARK);
      CSS.highlights.delete(WORD_MARK);
    } else marks.set(WORD_MARK, createMark(word, 2));
    draw();
    watch ??= setInterval(draw, WATCH_MS);
    if (scroll) scrollToRange(document, sentence);
  };
  return { show, clear, dispose: clear };
}
