/**
 * Words in syllables, for readers who take long words in parts. The only door to `hyphen`, whose patterns are Liang's
 * (TeX): they find where a word may be broken, which is nearly, not quite, where a syllable ends.
 */
import { primaryLanguage } from '../language/primary-language.ts';

/** The parts of a text, which joined give the text again; words that are short or unknown stay whole. */
export type Syllabify = (text: string) => readonly string[];

interface Patterns {
  readonly hyphenateSync: (text: string, options: { hyphenChar: string; minWordLength: number }) => string;
}

/** One chunk a language, loaded when a reader asks for it. */
const PATTERNS: Readonly<Record<string, () => Promise<{ readonly default: Patterns }>>> = {
  en: () => import(/* webpackChunkName: 'syllables-en' */ 'hyphen/en-us'),
  de: () => import(/* webpackChunkName: 'syllables-de' */ 'hyphen/de-1996'),
  fr: () => import(/* webpackChunkName: 'syllables-fr' */ 'hyphen/fr'),
  es: () => import(/* webpackChunkName: 'syllables-es' */ 'hyphen/es'),
  it: () => import(/* webpackChunkName: 'syllables-it' */ 'hyphen/it'),
  pt: () => import(/* webpackChunkName: 'syllables-pt' */ 'hyphen/pt'),
  nl: () => import(/* webpackChunkName: 'syllables-nl' */ 'hyphen/nl'),
};

/** No text holds it: it is no character (Unicode, noncharacters). */
const BREAK = '\uFFFE';
/** Shorter words are taken at a glance. */
const MIN_WORD = 7;

const patternsFor = (lang: string | null) => (lang === null ? undefined : PATTERNS[primaryLanguage(lang)]);

export const canSyllabify = (lang: string | null): boolean => patternsFor(lang) !== undefined;

/** @returns `null` for a language without patterns. */
export async function loadSyllables(lang: string | null): Promise<Syllabify | null> {
  const load = patternsFor(lang);
  if (load === undefined) return null;
  const { hyphenateSync } = (await load()).default;
  return (text) => hyphenateSync(text, { hyphenChar: BREAK, minWordLength: MIN_WORD }).split(BREAK);
}
