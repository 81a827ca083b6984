/** What the source of a quotation names: somebody of the cast, somebody else, an unnamed source, or whom a pronoun stands for. */
import { type Span, sliceOf } from '../../model/span.ts';
import type { Gender, Standing } from './cast.ts';
import { genderOfPronoun } from './cast.ts';
import { DAYS, PREPOSITIONS, PRONOUNS } from './closed-words.ts';
import type { Frame, Item } from './frames.ts';
import { isCapital, type Range } from './phrases.ts';

export type Source =
  | { readonly kind: 'actor'; readonly standing: Standing }
  | { readonly kind: 'pronoun'; readonly gender: Gender; readonly at: number }
  /** A name that is none of the cast's, as written. */
  | { readonly kind: 'name'; readonly text: string }
  /** "a spokesman for the army", as written. */
  | { readonly kind: 'description'; readonly text: string };

/** Longer descriptions are clauses taken for a phrase. */
const LONGEST_DESCRIPTION = 12;

const RELATIVE = /^(?:who|whose|which|that)$/;

/** Whether the head of the phrase has ended before this item: at an apposition, a relative clause, a preposition, a time. */
const endsHead = (item: Item): boolean =>
  item.kind !== 'word' ||
  /^(?:who|whose|which|that|also|and)$/.test(item.lower) ||
  (!isCapital(item) && PREPOSITIONS.has(item.lower)) ||
  DAYS.has(item.lower);

const isSamePlace = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The mention a stretch of items ends with; "Osei's" or "Osei supporters" do not end with Osei. */
function mentionAtEnd(items: readonly Item[], { from, to }: Range, standings: readonly Standing[]): Standing | null {
  const first = items[from];
  const last = items[to - 1];
  if (!first || !last) return null;
  return (
    standings.find(
      ({ span }) =>
        span.start >= first.start - 1 &&
        span.end >= last.end - 1 &&
        isSamePlace(span, last) &&
        !/['’]s$/.test(last.text),
    ) ?? null
  );
}

/** The person in an apposition to a description: the mayor of Tema, `Kofi Osei`, said. */
function mentionInApposition(
  items: readonly Item[],
  head: number,
  to: number,
  standings: readonly Standing[],
): Standing | null {
  let comma = head;
  while (comma < to && items[comma]?.kind === 'word' && !RELATIVE.test(items[comma]?.lower ?? '')) comma++;
  if (items[comma]?.text !== ',') return null;
  let end = comma + 1;
  while (end < to && items[end]?.kind === 'word' && isCapital(items[end])) end++;
  if (end === comma + 1 || (end < to && items[end]?.kind === 'word')) return null;
  const standing = mentionAtEnd(items, { from: comma + 1, to: end }, standings);
  return standing?.actor.kind === 'person' ? standing : null;
}

/**
 * Reads the source at `range` of `frame`.
 *
 * @param standings The mentions in this frame.
 * @returns `null` where it tells nothing: "they", "some", "who".
 */
export function readSource(text: string, frame: Frame, range: Range, standings: readonly Standing[]): Source | null {
  const { items } = frame;
  const first = items[range.from];
  if (!first) return null;
  const gender = genderOfPronoun(first.lower);
  if (gender && (first.lower === 'he' || first.lower === 'she')) return { kind: 'pronoun', gender, at: first.start };
  let head = range.from + 1;
  while (head < range.to && items[head] && !endsHead(items[head] as Item)) head++;
  const named = mentionAtEnd(items, { from: range.from, to: head }, standings);
  const isOfSeveral = items[head]?.lower === 'and' && head < range.to;
  if (named && !isOfSeveral) return { kind: 'actor', standing: named };
  const apposed = named ? null : mentionInApposition(items, head, range.to, standings);
  if (apposed) return { kind: 'actor', standing: apposed };
  if (PRONOUNS.has(first.lower) && head - range.from === 1) return null;
  let to = head;
  while (to < range.to && items[to]?.kind === 'word' && !RELATIVE.test(items[to]?.lower ?? '')) to++;
  const last = items[to - 1];
  if (!last || to - range.from > LONGEST_DESCRIPTION) return null;
  const written = sliceOf(text, { start: first.start, end: last.end });
  const isName =
    items.slice(range.from, head).every(isCapital) && !isOfSeveral && !/['’]s$/.test(items[head - 1]?.text ?? '');
  return { kind: isName ? 'name' : 'description', text: written };
}
