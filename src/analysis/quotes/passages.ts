/** Whether a passage in quotation marks is something said: not a title, a nickname, or a term the writer keeps at a distance. */
import type { Item } from './frames.ts';
import type { Marked } from './marks.ts';

const WORD = /[\p{L}\p{N}]+(?:['’\-.][\p{L}\p{N}]+)*/gu;
/** What a passage after these is called; nobody says it. */
const NAMING =
  /^(?:so-called|titled|entitled|nicknamed|named|headlined|dubbed|hashtag|song|album|film|movie|book|novel|play|show|series|poem|essay|podcast|program|programme|word|term|phrase|headline|slogan)$/;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/**
 * Whether a passage that stands in somebody's words is quoted from them.
 *
 * @param items The frame of the passage.
 * @param index The passage among them.
 */
export function isSaid(text: string, { inner, isMinor }: Marked, items: readonly Item[], index: number): boolean {
  const said = text.slice(inner.start, inner.end);
  const words = wordsOf(said);
  if (isMinor && words.length < 2) return false;
  const before = items[index - 1];
  const after = items[index + 1];
  if (before && (NAMING.test(before.lower) || (before.lower === 'as' && items[index - 2]?.lower === 'known')))
    return false;
  const isBetweenNames = /^\p{Lu}/u.test(before?.text ?? '') && /^\p{Lu}/u.test(after?.text ?? '');
  return !(isBetweenNames && words.length <= 3);
}
