/** The analysis of an article: its steps and their order. Pure: the same article gives the same answer everywhere. */
import { lexSentences } from '../language/lexed-sentences.ts';
import { isEnglish } from '../language/primary-language.ts';
import { segmentSentences } from '../language/sentences.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { findFigures } from './figures/figures.ts';
import { findMoments } from './moments/moments.ts';
import { findNames } from './names/names.ts';
import { findQuotes } from './quotes/quotes.ts';

/** Takes any article, also one without text. Every span of the answer points into `article.text`. */
export function analyse(article: Article): Analysis {
  const sentences = segmentSentences(article);
  // Names are learnt from English text: in another language nothing is better than mistakes.
  const { who, where } = isEnglish(article.lang) ? findNames(article, sentences) : { who: [], where: [] };
  const lexed = lexSentences(article, sentences);
  const when = findMoments(article, lexed);
  const figures = findFigures(article, lexed, when);
  const quotes = findQuotes(article, sentences, who);
  return { sentences, who, where, when, figures, quotes };
}
