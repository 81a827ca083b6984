/** Words of the article among ours: in a language and a direction of their own. */
import type { Article } from '../model/article.ts';

export interface ArticleWords {
  readonly dir: 'auto';
  readonly lang?: string;
}

/** Attributes for an element whose text is the article's: screen readers switch voices by `lang`. */
export const articleWords = ({ lang }: Article): ArticleWords => ({ dir: 'auto', ...(lang === null ? {} : { lang }) });
