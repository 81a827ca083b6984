/**
 * Attributions told by their place beside a passage in marks, whatever their verb: `"…," Osei thundered`, `Osei shot back: "…"`.
 * Between a quotation that ends in a comma and the next stop stands who says it.
 */
import { type Attribution, attribution } from './attribution.ts';
import { clauseSubject, isFiniteVerb } from './clauses.ts';
import { AUXILIARIES, CONJUNCTIONS, canSpeak, isAdverb, isHuman, PERSONAL, PREPOSITIONS } from './closed-words.ts';
import type { Item } from './frames.ts';
import { isCapital, phraseFrom, type Range } from './phrases.ts';
import { REPORTING_VERBS, type ReportingVerb } from './verbs.ts';

/** Longer sources are no prose. */
const REACH = 40;
const PARTICLE = /^(?:on|back|in|out|up|off)$/;
const SAID = REPORTING_VERBS.get('said') ?? null;

const lowerAt = (items: readonly Item[], index: number): string => items[index]?.lower ?? '';
const textAt = (items: readonly Item[], index: number): string => items[index]?.text ?? '';

/** A verb of saying that is one here, by its form. */
function sayingAt(items: readonly Item[], index: number): ReportingVerb | null {
  const verb = REPORTING_VERBS.get(lowerAt(items, index));
  if (!verb || isCapital(items[index]) || verb.form === 'participle') return null;
  return verb.form === 'base' &&
    !/^(?:say|write|ask|argue|add|tell|insist|agree|believe|think)$/.test(lowerAt(items, index))
    ? null
    : verb;
}

/** "Can be heard asking", "was quoted as saying", "has also said": what may stand between a subject and the verb that says. */
const isBetween = (lower: string): boolean =>
  AUXILIARIES.has(lower) || isAdverb(lower) || /^(?:heard|seen|quoted|as)$/.test(lower);

/** The verb that says behind its auxiliaries; -1 where none follows. */
function mainVerb(items: readonly Item[], start: number): number {
  let i = start;
  while (isBetween(lowerAt(items, i))) i++;
  return REPORTING_VERBS.has(lowerAt(items, i)) && !isCapital(items[i]) ? i : -1;
}

function withParticle(items: readonly Item[], verb: number): number {
  return PARTICLE.test(lowerAt(items, verb + 1)) && !isCapital(items[verb + 2]) ? verb + 2 : verb + 1;
}

/** `"…," reacted Osei`, `"…," Osei reacted`: the verb that ends the phrase at `start`, over appositions between commas. */
function verbBehind(items: readonly Item[], start: number): number {
  let isRelative = false;
  let isApart = false;
  for (let i = start + 1; i < items.length && i - start < REACH; i++) {
    const item = items[i];
    // A stop within a sentence is that of an abbreviation.
    if (item?.kind === 'marked' || /^[;:?!]$/.test(item?.text ?? '')) return -1;
    if (item?.text === ',' || item?.text === '(' || item?.text === ')') {
      isApart = true;
      isRelative = false;
      continue;
    }
    const { lower } = item ?? { lower: '' };
    if (/^(?:who|which|that|whose|when|where|as|while)$/.test(lower)) isRelative = true;
    const isVerb = isFiniteVerb(items, i) || sayingAt(items, i) !== null;
    if (!isVerb) continue;
    if (isRelative && !(sayingAt(items, i) && isFiniteVerb(items, i))) continue;
    // Within an apposition only a verb right behind its comma is that of the subject.
    const main = AUXILIARIES.has(lower) ? mainVerb(items, i) : i;
    if (
      isApart &&
      textAt(items, i - 1) !== ',' &&
      textAt(items, i - 1) !== ')' &&
      !isAdverb(lowerAt(items, i - 1)) &&
      !sayingAt(items, main)
    )
      continue;
    return main;
  }
  return -1;
}

/** The attribution right behind the passage at `index`. */
export function behindPassage(items: readonly Item[], index: number): Attribution | null {
  const passage = items[index];
  let from = index + 1;
  const isOpenEnd = /[,?!…—–-]/.test(passage?.ending ?? '') || textAt(items, from) === ',';
  if (!isOpenEnd) return null;
  if (/^[,—–]$/.test(textAt(items, from))) from++;
  const first = items[from];
  if (first?.kind !== 'word' || PREPOSITIONS.has(first.lower) || CONJUNCTIONS.has(first.lower) || first.lower === 'and')
    return null;
  const known = sayingAt(items, from);
  const isOpenVerb = isFiniteVerb(items, from) && !AUXILIARIES.has(first.lower);
  if (known || isOpenVerb) {
    const source = phraseFrom(items, withParticle(items, from));
    const isSomebody =
      source &&
      (isCapital(items[source.from]) ||
        PERSONAL.has(lowerAt(items, source.from)) ||
        items.slice(source.from, source.to).some(({ lower }) => canSpeak(lower)));
    if (!source || (!known && !isSomebody)) return null;
    return attribution({ from, to: source.from }, source, known ?? SAID, known ? 'inverted' : 'position');
  }
  const verb = verbBehind(items, from);
  if (verb < 0) return null;
  let to = verb;
  while (to - 1 > from && isBetween(lowerAt(items, to - 1))) to--;
  const source = { from, to };
  const saying = REPORTING_VERBS.get(lowerAt(items, verb)) ?? null;
  const isSomebody =
    PERSONAL.has(first.lower) || items.slice(from, to).some((item) => isCapital(item) || isHuman(item.lower));
  if (!saying && !(passage?.isSentence && isSomebody)) return null;
  return attribution(
    { from: to, to: saying ? verb + 1 : withParticle(items, verb) },
    source,
    saying ?? SAID,
    saying ? 'verb' : 'position',
  );
}

const overlap = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;

/** A name right before the colon, behind a dash: `Voters agree - Kofi Osei:`; or behind "from". */
function nameBefore(items: readonly Item[], colon: number): Range | null {
  let from = colon;
  while (from > 0 && colon - from < 5 && isCapital(items[from - 1])) from--;
  if (from === colon) return null;
  return from === 0 || /^[-—–.?!]$/.test(textAt(items, from - 1)) || lowerAt(items, from - 1) === 'from'
    ? { from, to: colon }
    : null;
}

/**
 * The attribution right in front of the passage at `index`, by a colon, or by a comma before a whole sentence.
 *
 * @param low Where it may begin at the earliest.
 * @param last The attribution found before it: `null` is answered where that one introduces the passage.
 */
export function beforePassage(
  items: readonly Item[],
  index: number,
  low: number,
  last: Attribution | undefined,
): Attribution | null {
  const mark = textAt(items, index - 1);
  const isColon = mark === ':';
  if (!isColon && !(mark === ',' && items[index]?.isSentence)) return null;
  const end = index - 1;
  if (end <= low || (last && last.whole.to >= end)) return null;
  const source = (isColon ? nameBefore(items, end) : null) ?? clauseSubject(items, end, low);
  if (
    last &&
    last.whole.from >= low &&
    (!source || (last.source && overlap(last.source, source)) || last.whole.from > source.to)
  )
    return null;
  if (isColon) return attribution({ from: end, to: index }, source, null, 'colon');
  const verb = lowerAt(items, source?.to ?? -1);
  if (!source || source.to >= end || !isFiniteVerb(items, source.to) || AUXILIARIES.has(verb)) return null;
  return attribution({ from: source.to, to: withParticle(items, source.to) }, source, SAID, 'position');
}
