/** Words of the article among ours: in a language and a direction of their own. */
import type { Article } from '../model/article.ts';

export interface ArticleWords {
  readonly dir: 'auto' | 'ltr' | 'rtl';
  readonly lang?: string;
}

/** Scripts written from right to left in which news is written (Unicode 16, Bidi_Class R and AL). */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;
/** More text tells no more. */
const SAMPLE = 2000;

function directionOf({ title, text }: Article): ArticleWords['dir'] {
  const sample = `${title ?? ''} ${text.slice(0, SAMPLE)}`;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'auto';
  return (sample.match(RIGHT_TO_LEFT)?.length ?? 0) > letters / 2 ? 'rtl' : 'ltr';
}

/** Asked for of every finding at every drawing, and of the spoken sentence at every word. */
const known = new WeakMap<Article, ArticleWords>();

/**
 * Attributes for an element whose text is the article's: screen readers switch voices by `lang`. The direction is that of
 * most of its letters: the first of them, which `auto` goes by, is in many an Arabic headline a Latin name's.
 */
export function articleWords(article: Article): ArticleWords {
  const before = known.get(article);
  if (before !== undefined) return before;
  const words = { dir: directionOf(article), ...(article.lang === null ? {} : { lang: article.lang }) };
  known.set(article, words);
  return words;
}
