/** What the page calls the elements around a passage. */
import type { Draft, DraftPassage } from './draft.ts';

/** @param words Whole words. */
export const anyOf = (words: string): RegExp => new RegExp(` (?:${words.trim().replaceAll(/\s+/g, '|')}) `);

const known = new WeakMap<readonly DraftPassage[], ReadonlySet<string>>();

/** The names of each element around the passages of a draft. */
export function namesAround({ all }: Draft): ReadonlySet<string> {
  const names = known.get(all) ?? new Set(all.flatMap((item) => item.names));
  known.set(all, names);
  return names;
}

const nowhere = (): boolean => false;

/** Which passages of a draft stand in an element that is named so: most names are borne by none. */
export function named(draft: Draft, pattern: RegExp): (item: DraftPassage) => boolean {
  const found = new Set([...namesAround(draft)].filter((names) => pattern.test(names)));
  return found.size === 0 ? nowhere : ({ names }) => names.some((name) => found.has(name));
}
