/** Where what is said begins behind a cue: after recipient, time and place, as in `told reporters in Accra on Monday that …`. */
import type { Attribution } from './attribution.ts';
import { AUXILIARIES, CONJUNCTIONS, DAYS, DETERMINERS, isAdverb, PERSONAL, PREPOSITIONS } from './closed-words.ts';
import type { Item } from './frames.ts';
import { isCapital } from './phrases.ts';
import type { ReportingVerb } from './verbs.ts';

export const textAt = (items: readonly Item[], index: number): string => items[index]?.text ?? '';
export const lowerAt = (items: readonly Item[], index: number): string => items[index]?.lower ?? '';
export const isMarked = (items: readonly Item[], index: number): boolean => items[index]?.kind === 'marked';
export const isEnd = (items: readonly Item[], index: number): boolean =>
  index >= items.length || isMarked(items, index) || /^[.,:;!?—–-]$/.test(textAt(items, index));

/** Words after which a recipient has ended and the clause begins. */
const beginsClause = (items: readonly Item[], index: number): boolean => {
  const lower = lowerAt(items, index);
  return isEnd(items, index) || lower === 'that' || lower === 'to' || PERSONAL.has(lower) || CONJUNCTIONS.has(lower);
};

/** Steps over "reporters", "a news conference", "CNN". */
function afterRecipient(items: readonly Item[], start: number): number {
  if (isEnd(items, start)) return start;
  if (/^(?:me|us|him|her|them|you|it)$/.test(lowerAt(items, start))) return start + 1;
  let i = start;
  if (isCapital(items[i])) {
    while (isCapital(items[i])) i++;
    return i;
  }
  if (DETERMINERS.has(lowerAt(items, i))) i++;
  while (
    !beginsClause(items, i) &&
    i - start < 5 &&
    !DETERMINERS.has(lowerAt(items, i)) &&
    !PREPOSITIONS.has(lowerAt(items, i))
  ) {
    i++;
    if (i - start >= 1 && !DETERMINERS.has(lowerAt(items, start)) && !beginsClause(items, i)) break;
  }
  return i;
}

/** Prepositions that link a verb to what is said: "warned against haste". */
const OBJECT_LINK = /^(?:for|about|against|as|with|from)$/;

/** Steps over "on Monday", "in a statement", "at a rally in Accra", as far as the clause can be seen to begin behind them. */
function afterCircumstance(items: readonly Item[], start: number, verb: ReportingVerb): number {
  let i = start;
  while (isAdverb(lowerAt(items, i)) || (DAYS.has(lowerAt(items, i)) && lowerAt(items, i) !== 'this')) i++;
  const lower = lowerAt(items, i);
  if (!PREPOSITIONS.has(lower) || lower === 'of') return i;
  // "vowed to leave", "called for calm": this is what is said.
  if (lower === 'to' ? verb.complements.has('infinitive') : verb.complements.has('object') && OBJECT_LINK.test(lower))
    return i;
  for (let k = i + 1; k < items.length && k - i < 25; k++) {
    if (lowerAt(items, k) === 'that' || isEnd(items, k)) return k;
    if (AUXILIARIES.has(lowerAt(items, k))) break;
  }
  let k = i + 1;
  if (DETERMINERS.has(lowerAt(items, k))) k++;
  while (
    k - i < 5 &&
    !beginsClause(items, k) &&
    !DETERMINERS.has(lowerAt(items, k)) &&
    !PREPOSITIONS.has(lowerAt(items, k))
  )
    k++;
  return PERSONAL.has(lowerAt(items, k)) || DETERMINERS.has(lowerAt(items, k)) ? k : i;
}

/** Where what follows a cue begins. */
export function afterCue(items: readonly Item[], { verb, cue, whole, rule }: Attribution): number {
  const start = rule === 'inverted' || rule === 'accordingTo' ? whole.to : Math.max(cue.to, whole.to);
  if (!verb) return start;
  return afterCircumstance(items, verb.hasRecipient ? afterRecipient(items, start) : start, verb);
}
