/** Marks in the reader's own document: the sentence and the word, and where wished the facts. */
import type { Analysis } from '../model/analysis.ts';
import type { TextPart } from '../model/article.ts';
import type { Highlight as Wanted } from '../model/messages.ts';
import type { Span } from '../model/span.ts';
import { createHighlighter } from '../page/highlight.ts';
import { type Holder, holdersOf, rangesOf, staticRangesOf } from './article-ranges.ts';

export const FACT_MARK = 'lectern-fact';

export interface ArticleMarks {
  /** @returns Whether the sentence is in the document. `null` clears. */
  show(wanted: Wanted | null): boolean;
  /** Where the word, else the sentence, is drawn now; `null` where nothing is marked. In CSS pixels of the window. */
  place(): DOMRect | null;
  /** Calls the listener whenever something is marked. Returns what ends it. */
  watch(listener: () => void): () => void;
  /** The reader has scrolled away from what is marked. */
  readonly isAway: boolean;
  showFacts(spans: readonly Span[]): void;
  /** To be called when the elements were drawn anew: ranges do not survive it. */
  redraw(): void;
}

export const factSpans = ({ who, where, when, figures }: Analysis): Span[] => [
  ...[...who, ...where].flatMap(({ mentions }) => mentions.map(({ span }) => span)),
  ...[...when, ...figures].map(({ span }) => span),
];

/** The part of an article that is in the document. */
export function createArticleMarks(root: ParentNode): ArticleMarks {
  const highlighter = createHighlighter();
  let wanted: Wanted | null = null;
  let facts: readonly Span[] = [];
  let current: Range | null = null;
  const listeners = new Set<() => void>();
  /** Of each part that was asked for, since the article was drawn. */
  const holders = new Map<TextPart, readonly Holder[]>();

  function holdersIn(part: TextPart): readonly Holder[] {
    const known = holders.get(part) ?? holdersOf(root, part);
    if (known.length > 0) holders.set(part, known);
    return known;
  }

  function show(next: Wanted | null): boolean {
    wanted = next;
    current = null;
    const sentence = next === null ? [] : rangesOf(holdersIn(next.part), next.sentence);
    if (next === null || sentence.length === 0) {
      highlighter.clear();
      return false;
    }
    const word = next.word === null ? [] : rangesOf(holdersIn(next.part), next.word);
    current = word[0] ?? sentence[0] ?? null;
    highlighter.show(sentence, word, next);
    for (const listener of listeners) listener();
    return true;
  }

  function showFacts(spans: readonly Span[]): void {
    facts = spans;
    const highlight = new Highlight();
    for (const span of spans) for (const range of staticRangesOf(holdersIn('body'), span)) highlight.add(range);
    if (highlight.size === 0) CSS.highlights.delete(FACT_MARK);
    else CSS.highlights.set(FACT_MARK, highlight);
  }

  return {
    show,
    showFacts,
    get isAway() {
      return highlighter.isAway;
    },
    place: () => current?.getBoundingClientRect() ?? null,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    redraw() {
      holders.clear();
      show(wanted && { ...wanted, scroll: false });
      showFacts(facts);
    },
  };
}
