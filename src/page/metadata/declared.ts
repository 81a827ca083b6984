/** What the publisher says of the article as a whole: that it is one, how long it is, and who may read all of it. */
import { countWords } from '../words.ts';
import { type Properties, textOf } from './json-ld.ts';
import type { PageFields } from './page-fields.ts';

export interface Declared {
  /** The page calls itself an article. Some sites say so of every page. */
  readonly isArticle: boolean;
  /** Words the whole article has. */
  readonly wordCount: number | null;
  /** Words of the text given in JSON-LD (`articleBody`), at times only its beginning. */
  readonly bodyWords: number | null;
  /** Not all may be read for free; for this reader it may be open all the same. */
  readonly isLocked: boolean;
}

interface Claims extends Properties {
  readonly articleBody?: unknown;
  readonly isAccessibleForFree?: unknown;
  readonly hasPart?: unknown;
}

const positive = (number: number): number | null => (number > 0 ? number : null);

/** schema.org's `isAccessibleForFree` of the whole or of a part: `false`, "False", "http://schema.org/False". */
function isLocked({ isAccessibleForFree, hasPart }: Claims): boolean {
  const parts = [hasPart].flat().map((part) => (part as Claims | null | undefined)?.isAccessibleForFree);
  return [isAccessibleForFree, ...parts].some((value) => /(?:^|\/)false$/i.test(String(value)));
}

export function readDeclared({ linked: { article, page }, meta }: PageFields): Declared {
  const type = meta('og:type')?.trim().toLowerCase();
  const tier = meta('article:content_tier')?.trim().toLowerCase();
  const { articleBody }: Claims = article;
  const body = textOf(articleBody)?.replace(/<[^<>]*>/g, ' ') ?? '';
  return {
    isArticle: type === undefined ? Object.keys(article).length > 0 : type === 'article',
    wordCount: positive(Number(textOf(article.wordCount) ?? Number.NaN)),
    bodyWords: positive(countWords(body)),
    isLocked: isLocked(article) || isLocked(page) || tier === 'locked',
  };
}
