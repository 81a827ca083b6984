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
  /** Words that stand in the element that is said to be locked; `null` where none is named. */
  readonly lockedWords: number | null;
}

interface Claims extends Properties {
  readonly articleBody?: unknown;
  readonly isAccessibleForFree?: unknown;
  readonly hasPart?: unknown;
  readonly cssSelector?: unknown;
}

/** Paragraphs may each bear the class. */
const MAX_ELEMENTS = 200;

const positive = (number: number): number | null => (number > 0 ? number : null);

const claimOf = ({ isAccessibleForFree }: Claims): unknown => isAccessibleForFree;
const isFalse = (value: unknown): boolean => /(?:^|\/)false$/i.test(String(value));

/** The parts that schema.org's `isAccessibleForFree` locks: `false`, "False", "http://schema.org/False". */
const lockedParts = ({ hasPart }: Claims): Claims[] =>
  ([hasPart].flat() as (Claims | null | undefined)[])
    .filter((part) => part != null)
    .filter((part) => isFalse(claimOf(part)));

/** A class or id, possibly of an element by its tag; anything longer is passed over. */
const SELECTOR = /^[a-z\d]*[.#][\w-]{1,80}$/i;

function wordsIn(clone: Document, parts: readonly Claims[]): number | null {
  const selectors = parts.flatMap(({ cssSelector }) => {
    const selector = textOf(cssSelector)?.trim() ?? '';
    return SELECTOR.test(selector) ? [selector] : [];
  });
  if (selectors.length === 0) return null;
  const elements = selectors.flatMap((selector) => Array.from(clone.querySelectorAll(selector)).slice(0, MAX_ELEMENTS));
  return elements.reduce((sum, element) => sum + countWords(element.textContent ?? ''), 0);
}

/** @param clone Nothing taken out of it yet. */
export function readDeclared({ linked: { article, page }, meta }: PageFields, clone: Document): Declared {
  const type = meta('og:type')?.trim().toLowerCase();
  const tier = meta('article:content_tier')?.trim().toLowerCase();
  const { articleBody }: Claims = article;
  const body = textOf(articleBody)?.replace(/<[^<>]*>/g, ' ') ?? '';
  const parts = [...lockedParts(article), ...lockedParts(page)];
  return {
    isArticle: type === undefined ? Object.keys(article).length > 0 : type === 'article',
    wordCount: positive(Number(textOf(article.wordCount) ?? Number.NaN)),
    bodyWords: positive(countWords(body)),
    isLocked: isFalse(claimOf(article)) || isFalse(claimOf(page)) || parts.length > 0 || tier === 'locked',
    lockedWords: wordsIn(clone, parts),
  };
}
