/** What a single word may be: a form of address, a post, an ordinary word, a first name. */
import { fold } from './fold.ts';
import { FIRST_NAMES } from './lists/first-names.ts';
import { ORDINARY } from './lists/ordinary-words.ts';
import { HONORIFICS, POST_MODIFIERS, POSTS } from './lists/titles.ts';
import type { Word } from './words.ts';

export const ADJECTIVES_KIND = 'adjective';

const firstNames = new Set([...FIRST_NAMES].map(fold));

export const isAddress = (word: Word | undefined): boolean => word !== undefined && HONORIFICS.has(word.text);
const withoutPrefix = (folded: string): string => folded.replace(/^(?:co|ex|vice)-/, '');
/** `mayor`, `co-anchor`: of one person. */
export const isSinglePost = (word: Word | undefined): boolean =>
  word !== undefined && POSTS.has(withoutPrefix(word.folded));
/** The same, and `Senators`. */
export const isPost = (word: Word | undefined): boolean =>
  isSinglePost(word) ||
  (word !== undefined && word.folded.length > 5 && word.folded.endsWith('s') && POSTS.has(word.folded.slice(0, -1)));
export const isPostModifier = (word: Word | undefined): boolean =>
  word !== undefined && POST_MODIFIERS.has(word.folded);
export const isOrdinary = (word: Word | undefined): boolean => word !== undefined && ORDINARY.has(word.folded);
export function isFirstName(word: Word | undefined): boolean {
  if (!word?.isCapital) return false;
  return firstNames.has(word.folded) || (word.folded.includes('-') && firstNames.has(word.folded.split('-')[0] ?? ''));
}
export const isInitial = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}\.?$/u.test(word.text);
