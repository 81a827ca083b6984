/**
 * The phrase that names who speaks, beside a verb: `a spokesman for the army` said, said `Kofi Osei, the mayor`.
 * Without a parser: phrases are bounded by punctuation and by words of closed classes.
 */
import { AUXILIARIES, CONJUNCTIONS, DAYS, DETERMINERS, isAdverb, PERSONAL, PREPOSITIONS } from './closed-words.ts';
import type { Item } from './frames.ts';
import { REPORTING_VERBS } from './verbs.ts';

/** Indexes of items, `[from, to)`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Longer phrases are clauses, or no prose. */
const REACH = 40;
const DASH = /^[—–―-]$/;

export const isCapital = (item: Item | undefined): boolean => item?.kind === 'word' && /^\p{Lu}/u.test(item.text);
const isWord = (item: Item | undefined): item is Item => item?.kind === 'word';

/** Whether a word ends the phrase to its right: a conjunction, an auxiliary, a finite verb of saying that is no noun here. */
function bounds(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (!isWord(item)) return true;
  if (isCapital(item) && index > 0) return false;
  const { lower } = item;
  if (CONJUNCTIONS.has(lower) || AUXILIARIES.has(lower)) return true;
  if (lower === 'and') return !(isCapital(items[index - 1]) && isCapital(items[index + 1]));
  const before = items[index - 1]?.lower ?? '';
  if (lower === 'to' || lower === 'not') return true;
  if (lower.length > 5 && lower.endsWith('ing') && index > 0 && !DETERMINERS.has(before) && !PREPOSITIONS.has(before))
    return true;
  const verb = REPORTING_VERBS.get(lower);
  return verb?.form === 'past' && !DETERMINERS.has(before);
}

/** Takes "On Monday", "But", "In Accra" off the beginning. */
function withoutLead(items: readonly Item[], { from, to }: Range): Range | null {
  let start = from;
  const isLead = (lower: string) => isAdverb(lower) || DAYS.has(lower) || CONJUNCTIONS.has(lower) || lower === 'and';
  while (start < to && isLead(items[start]?.lower ?? '') && !(isCapital(items[start]) && to - start === 1)) start++;
  if (start >= to) return null;
  if (!PREPOSITIONS.has(items[start]?.lower ?? '')) return { from: start, to };
  let last = to - 1;
  if (isCapital(items[last])) {
    while (last - 1 > start && isCapital(items[last - 1])) last--;
    return { from: last, to };
  }
  while (last > start && !DETERMINERS.has(items[last]?.lower ?? '')) last--;
  return last > start ? { from: last, to } : { from: to - 1, to };
}

/** Steps over "has also", "later", "went on to" to the end of the subject; -1 where the verb cannot have one on its left. */
export function subjectEnd(items: readonly Item[], verb: number, low: number, isPast: boolean): number {
  let i = verb - 1;
  if (items[i]?.lower === 'to' && items[i - 1]?.lower === 'on') i -= 2;
  let isPassive = false;
  while (i >= low && isWord(items[i])) {
    const lower = items[i]?.lower ?? '';
    if (!AUXILIARIES.has(lower) && !isAdverb(lower) && lower !== 'went' && lower !== 'goes') break;
    if (isCapital(items[i]) && i === low) break;
    if (/^(?:is|are|was|were|been|be|being|am)$/.test(lower)) isPassive = isPast;
    i--;
  }
  return isPassive ? -1 : i;
}

/** The other end of a parenthesis that closes at `close`, or -1. */
function openingOf(items: readonly Item[], close: number, low: number): number {
  const mark = items[close]?.text ?? '';
  const wanted = mark === ')' ? /^\($/ : DASH.test(mark) ? DASH : /^,$/;
  for (let i = close - 1; i >= low && i > close - REACH; i--) {
    if (wanted.test(items[i]?.text ?? '')) return i;
    if (items[i]?.kind === 'marked' || /^[:;]$/.test(items[i]?.text ?? '')) return -1;
  }
  return -1;
}

/**
 * The subject that ends at item `end`, not reaching back before `low`; apposition and parenthesis are part of it.
 *
 * @returns `null` where no such phrase stands there.
 */
export function subjectEndingAt(items: readonly Item[], end: number, low: number): Range | null {
  let last = end;
  const mark = items[last]?.text ?? '';
  if (/^[,)—–-]$/.test(mark)) {
    const opening = openingOf(items, last, low);
    if (opening <= low) return null;
    last = opening - 1;
  }
  if (CONJUNCTIONS.has(items[last]?.lower ?? '') && !/^(?:who|which|that)$/.test(items[last]?.lower ?? '')) return null;
  let isRelative = false;
  if (/^(?:who|which|that)$/.test(items[last]?.lower ?? '')) {
    if (items[last]?.lower !== 'who') return null;
    last -= items[last - 1]?.text === ',' ? 2 : 1;
    isRelative = true;
  }
  // "Osei, 35, the mayor of Tema, said"
  if (/^\d{1,3}$/.test(items[last]?.text ?? '') && items[last - 1]?.text === ',') last -= 2;
  if (last < low || !isWord(items[last])) return null;
  if (PERSONAL.has(items[last]?.lower ?? '')) return { from: last, to: end + 1 };
  let first = last;
  while (first - 1 >= low && last - first < REACH && !bounds(items, first - 1)) first--;
  if (bounds(items, last) && first === last && !isCapital(items[last])) return null;
  const head = withoutLead(items, { from: first, to: last + 1 });
  if (!head) return null;
  const named = isRelative ? namedBefore(items, head.from, low) : head.from;
  return { from: named, to: end + 1 };
}

/** `Kofi Osei, | a former mayor who`: where the name begins to which the phrase at `from` is an apposition; else `from`. */
function namedBefore(items: readonly Item[], from: number, low: number): number {
  if (items[from - 1]?.text !== ',' || !/^(?:an?|the)$/.test(items[from]?.lower ?? '')) return from;
  let start = from - 1;
  while (start - 1 >= low && isCapital(items[start - 1])) start--;
  return start < from - 2 ? start : from;
}

/** Whether a phrase after a verb ends before this item: at a time, a place of speaking, a further clause. */
function endsBefore(items: readonly Item[], index: number): boolean {
  const lower = items[index]?.lower ?? '';
  if (isCapital(items[index]) && !DAYS.has(lower)) return false;
  if (DAYS.has(lower) || isAdverb(lower) || AUXILIARIES.has(lower)) return true;
  if (/^(?:on|during|after|before|when|as|while|by|since|following|via|through|about|to)$/.test(lower)) return true;
  if (lower === 'in' || lower === 'at')
    return /^(?:an?|his|her|their|one|remarks|response)$/.test(items[index + 1]?.lower ?? '');
  return CONJUNCTIONS.has(lower) && lower !== 'who';
}

/**
 * The phrase that begins at item `start`, as the subject after its verb does (`said Kofi Osei, the mayor`).
 *
 * @param closing What an apposition must end with to belong to it.
 * @returns `null` where no phrase can begin there.
 */
export function phraseFrom(items: readonly Item[], start: number, closing = /^[,.]$/): Range | null {
  const first = items[start];
  if (!isWord(first)) return null;
  if (PERSONAL.has(first.lower)) return { from: start, to: start + 1 };
  if (!isCapital(first) && (PREPOSITIONS.has(first.lower) || endsBefore(items, start))) return null;
  let to = start + 1;
  while (to < items.length && to - start < REACH && isWord(items[to]) && !endsBefore(items, to)) to++;
  const next = items[to + 1];
  const isApposition =
    items[to]?.text === ',' && isWord(next) && (isCapital(next) || /^(?:the|an?|his|her|who|its)$/.test(next.lower));
  if (!isApposition) return { from: start, to };
  let end = to + 1;
  while (end < items.length && end - to < REACH && isWord(items[end])) end++;
  return { from: start, to: closing.test(items[end]?.text ?? '.') ? end : to };
}
