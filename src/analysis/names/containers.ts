/** Which place the text says another lies in: `Lviv, Ukraine`, `Lviv in western Ukraine`. */
import { fold } from './fold.ts';
import { isCountry, isLarger, placeKey } from './place-names.ts';
import type { TaggedMention } from './tagger.ts';

const BETWEEN = /^,\s+$|^\s+in\s+(?:(?:the\s+)?(?:north|south|east|west|central|upper|lower)[\p{L}-]*\s+)?$/u;
/** What may follow: the end of the pair. A list goes on with "and", an owner with a possessive. */
const CLOSES = /^(?:[,.;:)\]?!—–]|\s+[(—–-]|\s*\n|\s*$)/u;

/**
 * @param mentions In reading order.
 * @returns Of each mention of the smaller place, the mention of the larger one.
 */
export function findContainers(
  text: string,
  mentions: readonly TaggedMention[],
): ReadonlyMap<TaggedMention, TaggedMention> {
  const found = new Map<TaggedMention, TaggedMention>();
  const keyOf = ({ span }: TaggedMention): string => placeKey(fold(text.slice(span.start, span.end)));
  for (const [i, outer] of mentions.entries()) {
    const inner = mentions[i - 1];
    if (inner?.kind !== 'place' || outer.kind !== 'place' || inner.sentence !== outer.sentence) continue;
    const gap = text.slice(inner.span.end, outer.span.start);
    if (gap.length > 24 || !BETWEEN.test(gap)) continue;
    const [small, large] = [keyOf(inner), keyOf(outer)];
    if (isCountry(small) || !isLarger(large) || small === large) continue;
    const after = text.slice(outer.span.end, outer.span.end + 4);
    if (gap.startsWith(',') && !CLOSES.test(after)) continue;
    // `Rome, Georgia, Kenya and Peru`: a third place behind it makes a list of them.
    const next = mentions[i + 1];
    const isList =
      /^,\s+(?:and\s+)?$/.test(text.slice(outer.span.end, next?.span.start ?? outer.span.end)) &&
      next?.kind === 'place';
    if (gap.startsWith(',') && isList && isLarger(keyOf(next))) continue;
    found.set(inner, outer);
  }
  return found;
}
