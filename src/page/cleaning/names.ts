/** What the page calls the elements around a passage. */
import type { DraftPassage } from './draft.ts';

/** @param words Whole words. */
export const anyOf = (words: string): RegExp => new RegExp(` (?:${words.trim().replaceAll(/\s+/g, '|')}) `);

export const isNamed = ({ names }: DraftPassage, pattern: RegExp): boolean => names.some((name) => pattern.test(name));
