/**
 * Who is named aloud before a quotation. A reader sees the speaker's name behind the words, or two lines above; a listener
 * has to wait for it. Nothing is said that the article says in the same breath, and nobody is named who is not known.
 */
import type { Quote } from '../model/analysis.ts';
import { contains, type Span, sliceOf } from '../model/span.ts';
import type { NarrationPhrases } from './phrases.ts';
import { isQuoted, type RoleSpan } from './roles.ts';

export interface Announcement {
  readonly words: string;
  /** Where the words it comes before are written. */
  readonly at: number;
}

/** `quote`: before every quotation whose sentence does not give the name first. `name`: the same, without the word "quote". */
export type NamingRule = 'quote' | 'name' | 'never';

/** In UTF-16 code units, about eight seconds: until then a listener waits for the name that follows the words. */
const SAME_BREATH = 120;

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** The words that tell a speaker: of a name its own, of a description those of some length. */
function tellingWords(speaker: string): Set<string> {
  const words = wordsOf(speaker);
  const capitals = words.filter((word) => /^\p{Lu}\p{L}/u.test(word));
  return new Set(capitals.length > 0 ? capitals : words.filter(({ length }) => length > 3));
}

const isNamedIn = (text: string, speaker: string): boolean => {
  const telling = tellingWords(speaker);
  return wordsOf(text).some((word) => telling.has(word) || telling.has(word.replace(/['’]s?$/, '')));
};

export interface Announcer {
  /**
   * What is said before the parts of a sentence. To be asked sentence by sentence, in reading order.
   *
   * @param index Of the sentence in the article: whoever spoke in the one before it is not named again.
   */
  announce(sentence: Span, index: number, parts: readonly RoleSpan[]): Announcement[];
}

/** @param phrases `null` where the language of the article has none: then names stand alone, and doubtful ones are not said. */
export function createAnnouncer(
  text: string,
  quotes: readonly Quote[],
  rule: NamingRule,
  phrases: NarrationPhrases | null,
): Announcer {
  /** Who was heard last, and in which sentence. */
  let last: { readonly speaker: string; readonly sentence: number } | null = null;
  const begun = new Set<number>();

  function isToldBy(sentence: Span, content: Span, { source }: Quote, speaker: string): boolean {
    if (isNamedIn(text.slice(sentence.start, content.start), speaker)) return true;
    if (source === null || source.start < content.end || !contains(sentence, source)) return false;
    return source.start - content.start <= SAME_BREATH && isNamedIn(sliceOf(text, source), speaker);
  }

  function wordsFor(speaker: string, isSure: boolean, isOpening: boolean): string | null {
    if (phrases === null) return isSure ? `${speaker}:` : null;
    if (rule === 'quote' && isOpening) return isSure ? phrases.quote(speaker) : phrases.probableQuote(speaker);
    return isSure ? phrases.speaker(speaker) : phrases.probableSpeaker(speaker);
  }

  function announceQuote(index: number, content: Span, sentence: Span, at: number): Announcement | null {
    const quote = quotes[index];
    if (!quote || !isQuoted(quote)) return null;
    const speaker = quote.certainty === 'unknown' ? null : quote.speaker;
    const goesOn = speaker !== null && last?.speaker === speaker && at - last.sentence <= 1;
    const isNew = !begun.has(index);
    begun.add(index);
    last = speaker === null ? null : { speaker, sentence: at };
    if (rule === 'never' || speaker === null || goesOn || !isNew || isToldBy(sentence, content, quote, speaker))
      return null;
    const isSure = quote.certainty === 'named';
    const isOpening = !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, content.start));
    const words = wordsFor(speaker, isSure, isOpening);
    return words === null ? null : { words, at: isOpening ? content.start : sentence.start };
  }

  return {
    announce: (sentence, index, parts) =>
      parts.flatMap(({ quote, span }) => (quote === null ? [] : (announceQuote(quote, span, sentence, index) ?? []))),
  };
}
