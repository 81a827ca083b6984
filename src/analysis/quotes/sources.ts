/** What the source of a quotation names: somebody of the cast, somebody else, an unnamed source, or whom a pronoun stands for. */

import type { Span } from '../../model/span.ts';
import { fold } from '../names/fold.ts';
import { knownName } from '../names/gazetteer.ts';
import { ORDINARY } from '../names/lists/ordinary-words.ts';
import { agentKind } from './agent-nouns.ts';
import { type Gender, genderOfPronoun, type Standing } from './cast.ts';
import { DAYS, DETERMINERS, isAdverb, PRONOUNS } from './closed-words.ts';
import { type Description, headEnd, readDescription } from './descriptions.ts';
import type { Frame, Item } from './frames.ts';
import { isCapital, type Range } from './phrases.ts';

export type Source =
  | { readonly kind: 'actor'; readonly standing: Standing }
  | { readonly kind: 'pronoun'; readonly gender: Gender; readonly at: number }
  /** A name that is none of the cast's, as written. */
  | { readonly kind: 'name'; readonly span: Span }
  /** "a spokesman for the army", as written. */
  | { readonly kind: 'description'; readonly description: Description };

const RELATIVE = /^(?:who|whose|which|that)$/;

const isSamePlace = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * The mention a stretch of items ends with; "Osei's" or "Osei supporters" do not end with Osei.
 *
 * @param isWhole Whether the mention must lie within the stretch.
 */
function mentionAtEnd(
  items: readonly Item[],
  { from, to }: Range,
  standings: readonly Standing[],
  isWhole = true,
): Standing | null {
  const first = items[from];
  const last = items[to - 1];
  if (!first || !last) return null;
  return (
    standings.find(
      ({ span }) =>
        (!isWhole || span.start >= first.start - 1) &&
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
  let start = comma + 1;
  while (start < to && !isCapital(items[start]) && agentKind(items[start]?.text ?? '') === 'person') start++;
  let end = start;
  while (end < to && items[end]?.kind === 'word' && isCapital(items[end])) end++;
  const isWhole = end >= to || items[end]?.kind !== 'word' || /^(?:of|from|at|with|who)$/.test(items[end]?.lower ?? '');
  if (end === start || !isWhole) return null;
  const standing = mentionAtEnd(items, { from: start, to: end }, standings);
  return standing?.actor.kind === 'person' ? standing : null;
}

/** Whom an apposition is to, where only that was taken for the source: `Amara Osei, | a teacher who called`, `Osei, | 34, | said`. */
function mentionBefore(items: readonly Item[], { from, to }: Range, standings: readonly Standing[]): Standing | null {
  const isClosed = items[to - 1]?.text === ',' || items[to]?.text === ',' || items[to - 1]?.lower === 'who';
  if (items[from - 1]?.text !== ',' || !isClosed) return null;
  const standing = mentionAtEnd(items, { from: from - 2, to: from - 1 }, standings, false);
  return standing?.actor.kind === 'person' ? standing : null;
}

/** `Former governor and party chairman Amara Osei`: one person in two posts. */
function mentionAfterPosts(
  items: readonly Item[],
  { from, to }: Range,
  head: number,
  standings: readonly Standing[],
): Standing | null {
  if (items[head]?.lower !== 'and' || DETERMINERS.has(items[from]?.lower ?? '')) return null;
  if (agentKind(items[head - 1]?.text.replace(/\.$/, '') ?? '') !== 'person') return null;
  const end = headEnd(items, { from: head + 1, to });
  const standing = mentionAtEnd(items, { from: head + 1, to: end }, standings);
  const isInPost = (standing?.span.start ?? 0) > (items[head + 1]?.start ?? 0);
  return standing?.actor.kind === 'person' && isInPost ? standing : null;
}

/** The person behind a post that holds an "of" and has no article: `former secretary of state Amara Osei`. */
function mentionAfterPost(
  items: readonly Item[],
  { from, to }: Range,
  head: number,
  standings: readonly Standing[],
): Standing | null {
  const isPost = agentKind(items[head - 1]?.text ?? '') === 'person' && !DETERMINERS.has(items[from]?.lower ?? '');
  if (items[head]?.lower !== 'of' || !isPost) return null;
  let end = head + 1;
  while (end < to && items[end]?.kind === 'word' && !RELATIVE.test(items[end]?.lower ?? '')) end++;
  const standing = mentionAtEnd(items, { from: head + 1, to: end }, standings);
  // "friend of Osei": what the post is over stands between.
  return standing?.actor.kind === 'person' && standing.span.start > (items[head + 1]?.start ?? 0) ? standing : null;
}

/** A word that may be a name by itself: written with a capital where no sentence begins, too. */
const mayBeName = ({ lower, text }: Item, isAttested: (word: string) => boolean): boolean =>
  !ORDINARY.has(lower) &&
  !DAYS.has(lower) &&
  !PRONOUNS.has(lower) &&
  !DETERMINERS.has(lower) &&
  knownName(fold(text))?.kind !== 'adjective' &&
  !/['’]s?$/.test(text) &&
  isAttested(lower);

/**
 * Reads the source at `range` of `frame`.
 *
 * @param standings The mentions in this frame.
 * @param isAttested Whether the article writes a word, given in lower case, with a capital within a sentence.
 * @returns `null` where it tells nothing: "they", "some", "who", "the streets".
 */
export function readSource(
  frame: Frame,
  range: Range,
  standings: readonly Standing[],
  isAttested: (lower: string) => boolean,
): Source | null {
  const { items } = frame;
  const first = items[range.from];
  if (!first) return null;
  const gender = genderOfPronoun(first.lower);
  if (gender && (first.lower === 'he' || first.lower === 'she')) return { kind: 'pronoun', gender, at: first.start };
  let head = headEnd(items, range);
  // `Amara Osei later | said`
  while (head - 1 > range.from && isAdverb(items[head - 1]?.lower ?? '') && !isCapital(items[head - 1])) head--;
  const isOfSeveral = items[head]?.lower === 'and' && head < range.to;
  const named = isOfSeveral
    ? mentionAfterPosts(items, range, head, standings)
    : (mentionAtEnd(items, { from: range.from, to: head }, standings) ??
      mentionAfterPost(items, range, head, standings) ??
      mentionInApposition(items, head, range.to, standings));
  const whole = named ?? mentionBefore(items, range, standings);
  if (whole) return { kind: 'actor', standing: whole };
  if (PRONOUNS.has(first.lower) && head - range.from === 1 && items[head]?.lower !== 'of') return null;
  const words = items.slice(range.from, head);
  const last = items[head - 1] ?? first;
  if (words.every(isCapital) && !isOfSeveral && words.every((word) => mayBeName(word, isAttested)))
    return { kind: 'name', span: { start: first.start, end: last.end } };
  const description = readDescription(frame, range);
  return description && { kind: 'description', description };
}
