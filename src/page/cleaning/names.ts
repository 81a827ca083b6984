/** What the page calls the elements around a passage. */
import type { DraftPassage } from './draft.ts';

/** @param words Whole words. */
export const anyOf = (words: string): RegExp => new RegExp(` (?:${words.trim().replaceAll(/\s+/g, '|')}) `);

/** Whether an element around it that holds no running prose is named so. */
export const isNamedBox = ({ names, boxes }: DraftPassage, pattern: RegExp): boolean =>
  names.slice(0, boxes).some((name) => pattern.test(name));

export const isNamed = ({ names }: DraftPassage, pattern: RegExp): boolean => names.some((name) => pattern.test(name));
