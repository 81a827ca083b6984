/** What the page calls the elements around a passage. */
import type { Draft, DraftPassage } from './draft.ts';

/** @param words Whole words. */
export const anyOf = (words: string): RegExp => new RegExp(` (?:${words.trim().replaceAll(/\s+/g, '|')}) `);

/** Names of the elements around the passages of a draft. */
interface Names {
  readonly each: readonly string[];
  readonly together: string;
}

const known = new WeakMap<readonly DraftPassage[], Names>();

function readNames(all: readonly DraftPassage[]): Names {
  const before = known.get(all);
  if (before !== undefined) return before;
  const each = [...new Set(all.flatMap((item) => item.names))];
  const names = { each, together: each.join('') };
  known.set(all, names);
  return names;
}

/** Those of each element. */
export const namesAround = ({ all }: Draft): readonly string[] => readNames(all).each;

const NONE: ReadonlySet<string> = new Set();

/** Which of them a pattern finds: most are borne by no element. */
export function namesLike({ all }: Draft, pattern: RegExp): ReadonlySet<string> {
  const { each, together } = readNames(all);
  return pattern.test(together) ? new Set(each.filter((names) => pattern.test(names))) : NONE;
}

/** Which passages of a draft stand in an element that is named so. */
export function named(draft: Draft, pattern: RegExp): (item: DraftPassage) => boolean {
  const like = namesLike(draft, pattern);
  return like.size === 0 ? () => false : ({ names }) => names.some((name) => like.has(name));
}
