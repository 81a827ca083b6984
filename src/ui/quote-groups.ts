/** Quotes under those who said them. */
import type { Analysis, Certainty, Quote } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { type Span, sliceOf } from '../model/span.ts';

export interface QuoteItem {
  readonly id: string;
  /** The words inside the marks; parts broken by the cue joined by "…". */
  readonly words: string;
  /** From the first of its words to the last. */
  readonly span: Span;
  /** What is spoken of it when it is played: its words, without the cue that breaks in. */
  readonly contents: readonly Span[];
  /** How its speaker was told. */
  readonly quote: Quote;
}

export interface QuoteGroup {
  /** `null` where it could not be told. */
  readonly speaker: string | null;
  /** Who the speaker is, as the article has it. */
  readonly role: string | null;
  readonly certainty: Certainty;
  readonly quotes: readonly QuoteItem[];
}

/**
 * Groups what is quoted word by word (direct and mixed speech); beliefs and indirect speech are no quotations to show,
 * and pull quotes are shown where they belong.
 *
 * @returns Speakers in the order of their first quote; those quotes without one last. A group is as certain as its
 * surest quote.
 */
export function groupQuotes(article: Article, analysis: Analysis): QuoteGroup[] {
  const groups = new Map<string | null, QuoteGroup>();
  const roles = new Map(
    analysis.who.flatMap(({ name, role }) => (role === null ? [] : [[name, sliceOf(article.text, role.span)]])),
  );
  for (const quote of analysis.quotes) {
    const [first, last] = [quote.contents[0], quote.contents.at(-1)];
    if (quote.kind !== 'speech' || quote.form === 'indirect' || !first || !last) continue;
    if (quote.repeats !== undefined) continue;
    const known = groups.get(quote.speaker);
    const item: QuoteItem = {
      id: `quote:${first.start}`,
      words: quote.contents.map((content) => sliceOf(article.text, content)).join(' … '),
      span: { start: first.start, end: last.end },
      contents: quote.contents,
      quote,
    };
    groups.set(quote.speaker, {
      speaker: quote.speaker,
      role: roles.get(quote.speaker ?? '') ?? null,
      certainty: known?.certainty === 'named' ? 'named' : quote.certainty,
      quotes: [...(known?.quotes ?? []), item],
    });
  }
  return [...groups.values()].sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null));
}
