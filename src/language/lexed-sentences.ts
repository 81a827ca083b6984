/** The sentences of an article with their lexemes: what the grammars of dates and of figures both read. */
import type { Sentence } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { type Lexeme, lexemesOf } from './lexemes.ts';
import { localWords } from './local-words.ts';
import { isEnglish } from './primary-language.ts';

export interface LexedSentence extends Sentence {
  /** In order; spans point into the article's text. */
  readonly lexemes: readonly Lexeme[];
}

/** Reads each sentence once; numbers as the article's language writes them. */
export function lexSentences({ text, lang }: Article, sentences: readonly Sentence[]): LexedSentence[] {
  const decimal = isEnglish(lang) ? 'point' : localWords(lang ?? '').decimal;
  return sentences.map((sentence) => ({ ...sentence, lexemes: lexemesOf(text, sentence.span, decimal) }));
}
