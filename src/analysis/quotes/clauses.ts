/**
 * Clauses of a frame, without a parser: stretches between commas, their subjects and finite verbs. `When asked in Tema, Ohio, the
 * mayor, a former nurse, shook her head and said` has four stretches, and its subject is "the mayor".
 */
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DAYS,
  DETERMINERS,
  isAdverb,
  isHuman,
  PERSONAL,
  PREPOSITIONS,
} from './closed-words.ts';
import type { Item } from './frames.ts';
import { isCapital, type Range } from './phrases.ts';
import { REPORTING_VERBS } from './verbs.ts';

const IRREGULAR_PAST = new Set(
  `became began beat bent bit blew broke brought built burst bought came caught chose clung cut dealt did drew drove dug fell
  fled flew fought found froze gave got grew had heard held hid hit hung kept knew laid lay led left lent let lost made meant met
  paid put quit ran rang rose said sang sat saw sent set shook shot shut slid spent split spoke spread sprang stood stole struck
  stuck swept swore swung taught thought threw told took tore understood went woke won wore wrote wept`.split(/\s+/),
);
const TIME = /^(?:hours?|minutes?|days?|weeks?|months?|years?|moments?|one|two|three|here|once|shortly|soon|then)$/;
const SUBORDINATOR =
  /^(?:when|while|as|after|before|because|since|if|although|though|once|until|unless|whereas|asked|pressed|given)$/;
const MARK = /^[,;:—–―]$/;
/** Longer stretches are no prose; the limit keeps the search linear. */
const REACH = 120;
const LONGEST_DATELINE = 12;

/** Whether the item can only be the finite verb of a clause, as far as its form and the word before it tell. */
export function isFiniteVerb(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.kind !== 'word' || isCapital(item)) return false;
  const { lower } = item;
  if (AUXILIARIES.has(lower) || IRREGULAR_PAST.has(lower)) return true;
  const before = items[index - 1];
  const verb = REPORTING_VERBS.get(lower);
  if (verb?.form === 'past' || /[a-z]{2}ed$/.test(lower))
    return !DETERMINERS.has(before?.lower ?? '') && !PREPOSITIONS.has(before?.lower ?? '');
  // `Osei’s critics`, `Harbour officials said`: a plural, not a verb.
  const after = REPORTING_VERBS.get(items[index + 1]?.lower ?? '');
  if (/['’]s?$/.test(before?.text ?? '') || (isHuman(lower) && after?.form === 'past')) return false;
  return (PERSONAL.has(before?.lower ?? '') || isCapital(before)) && /[^s'’]s$/.test(lower);
}

/** "But", "Then", "Also" in front of a subject. */
function withoutLead(items: readonly Item[], { from, to }: Range): Range {
  let start = from;
  while (start < to && /^(?:and|but|so|yet|or|then)$|^$/.test(items[start]?.lower ?? '')) start++;
  while (start + 1 < to && isAdverb(items[start]?.lower ?? '')) start++;
  return { from: start, to };
}

/** Where the text begins behind a dateline: `TEMA, Dec. 8 (GNA) — `. */
function behindDateline(items: readonly Item[], low: number, end: number): number {
  for (let i = low; i < end && i - low < LONGEST_DATELINE; i++) {
    if (/^[—–]$/.test(items[i]?.text ?? '')) return i + 1;
    if (items[i]?.kind === 'word' && !/^[\p{Lu}\p{N}]/u.test(items[i]?.text ?? '')) return low;
  }
  return low;
}

function stretches(items: readonly Item[], low: number, end: number): Range[] {
  const found: Range[] = [];
  let from = Math.max(behindDateline(items, low, end), end - REACH);
  for (let i = from; i < end; i++) {
    if (!MARK.test(items[i]?.text ?? '')) continue;
    if (i > from) found.push({ from, to: i });
    from = i + 1;
  }
  if (end > from) found.push({ from, to: end });
  return found.map((range) => withoutLead(items, range));
}

/** The noun phrase a stretch begins with, as far as its verb, and as far as `Osei | recently urged`. */
function phraseOf(items: readonly Item[], { from, to }: Range): Range & { readonly hasVerb: boolean } {
  let i = from + 1;
  while (i < to && !isFiniteVerb(items, i)) i++;
  const hasVerb = i < to;
  while (i - 1 > from && isAdverb(items[i - 1]?.lower ?? '')) i--;
  return { from, to: i, hasVerb };
}

/** `Amara Osei, 70, said`: what stands before an age is a person. */
const isAge = (items: readonly Item[], { from, to }: Range): boolean =>
  to - from === 1 && /^\d{1,3}$/.test(items[from]?.text ?? '');

/**
 * The subject of the clause that goes on at item `end`.
 *
 * @param low Where it may begin at the earliest.
 * @returns As far as its verb, apposition or comma; `null` where there is none.
 */
export function clauseSubject(items: readonly Item[], end: number, low: number): Range | null {
  let subject: Range | null = null;
  let isSubordinate = false;
  let isIntroduced = false;
  const all = stretches(items, low, end);
  for (const [index, stretch] of all.entries()) {
    const first = items[stretch.from];
    if (first?.kind !== 'word' || stretch.from >= stretch.to || isAge(items, stretch)) continue;
    const { lower } = first;
    const phrase = phraseOf(items, stretch);
    const isLast = index === all.length - 1;
    const isParticiple = lower.length > 4 && /(?:ing|ed)$/.test(lower) && lower !== 'united' && !isLast;
    if (SUBORDINATOR.test(lower)) isSubordinate = true;
    const isAdjunct =
      CONJUNCTIONS.has(lower) ||
      PREPOSITIONS.has(lower) ||
      isParticiple ||
      SUBORDINATOR.test(lower) ||
      (!phrase.hasVerb && !isLast && (DAYS.has(lower) || TIME.test(lower)));
    if (isAdjunct) {
      isIntroduced = true;
      continue;
    }
    if (isFiniteVerb(items, stretch.from)) continue;
    // "In Tema, Ohio, the mayor": a place goes on with the stretch before it.
    const next = all[index + 1];
    const isFragment =
      isIntroduced &&
      !phrase.hasVerb &&
      !isLast &&
      stretch.to - stretch.from <= 3 &&
      isCapital(first) &&
      !(next && isAge(items, next));
    if (subject === null && !isFragment) subject = phrase;
    else if (phrase.hasVerb && (isSubordinate || PERSONAL.has(lower) || items[stretch.from - 1]?.kind === 'word'))
      subject = phrase;
  }
  return subject && { from: subject.from, to: subject.to };
}
