/** What the page calls the elements around a passage. */
import { type Draft, type DraftPassage, oncePerDraft } from './draft.ts';

/** @param words Whole words. */
export const anyOf = (words: string): RegExp => new RegExp(` (?:${words.trim().replaceAll(/\s+/g, '|')}) `);

/** Names of the elements around the passages of a draft. */
interface Names {
  readonly each: readonly string[];
  readonly together: string;
}

const readNames = oncePerDraft(({ all }): Names => {
  const each = [...new Set(all.flatMap((item) => item.names))];
  return { each, together: each.join('') };
});

/** Those of each element. */
export const namesAround = (draft: Draft): readonly string[] => readNames(draft).each;

/** Which of them a pattern finds: most are borne by no element. */
export function namesLike(draft: Draft, pattern: RegExp): ReadonlySet<string> {
  const { each, together } = readNames(draft);
  return new Set(pattern.test(together) ? each.filter((names) => pattern.test(names)) : []);
}

/** Which passages of a draft stand in an element that is named so. */
export function named(draft: Draft, pattern: RegExp): (item: DraftPassage) => boolean {
  const like = namesLike(draft, pattern);
  return like.size === 0 ? () => false : ({ names }) => names.some((name) => like.has(name));
}
