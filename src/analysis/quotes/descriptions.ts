/** Sources told by a description: `a spokesman for the army`, `the 34-year-old teacher`, `officials`, `the ministry`. */
import { type Span, sliceOf } from '../../model/span.ts';
import { type AgentKind, agentKind } from './agent-nouns.ts';
import { AUXILIARIES, DAYS, DETERMINERS, isAdverb, PREPOSITIONS } from './closed-words.ts';
import type { Frame, Item } from './frames.ts';
import { isCapital, type Range } from './phrases.ts';

export interface Description {
  /** As written, without a circumstance or clause behind it. */
  readonly span: Span;
  readonly kind: AgentKind;
  /** The noun it turns on, in lower case. */
  readonly head: string;
  /** What stands before the noun and in its complements, in lower case, without articles: "of Tema" says as much as "Tema". */
  readonly modifiers: readonly string[];
  readonly isDefinite: boolean;
}

/** Longer descriptions are clauses taken for a phrase. */
const LONGEST = 12;
const QUANTITY =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|several|few|both|all|none|each|number|group|handful|dozens?|scores|hundreds|thousands|millions|majority|minority|couple|pair|lot|lots|plenty|percent|cent|half|third|quarter|chorus|team|crowd|host|string|variety|kind|members?|leaders?|part)$/;
const TAKES_TO =
  /^(?:advis[eo]rs?|aides?|ambassadors?|assistants?|envoys?|heirs?|counsel|successors?|witness(?:es)?|party)$/;
const ENDS_HEAD = /^(?:who|whose|which|that|also|and|himself|herself|themselves|itself)$/;
/** `a source close to …`, `people familiar with …`, `a statement released`. */
const BEHIND_NOUN =
  /^(?:close|familiar|aware|present|there|here|alike|concerned|responsible|online|\p{Ll}{3,}(?:ed|ing))$/u;

/** Whether the noun phrase proper has ended before this item: at a relative clause, a preposition, a time, a mark. */
export const endsHead = (item: Item): boolean =>
  item.kind !== 'word' ||
  ENDS_HEAD.test(item.lower) ||
  (!isCapital(item) && PREPOSITIONS.has(item.lower)) ||
  DAYS.has(item.lower);

export function headEnd(items: readonly Item[], { from, to }: Range): number {
  let end = from + 1;
  while (end < to && items[end] && !endsHead(items[end] as Item)) end++;
  return end;
}

/** Past the complements of the noun, `for the army` and `of Tema`, to a mark, a relative clause or a time. */
function phraseEnd(items: readonly Item[], head: number, to: number): number {
  let end = head;
  while (end < to && items[end]?.kind === 'word' && !/^(?:who|whose|which|that)$/.test(items[end]?.lower ?? '')) {
    if (PREPOSITIONS.has(items[end]?.lower ?? '') && DAYS.has(items[end + 1]?.lower ?? '')) break;
    if (DAYS.has(items[end]?.lower ?? '') && !isCapital(items[end])) break;
    end++;
  }
  while (end > head && isLoose(items[end - 1]?.lower ?? '')) end--;
  return end;
}

/** `an aide | to Osei`, `a source close | to the talks`, `people briefed | on the plan`: the range ends where the phrase does not. */
const goesOn = (items: readonly Item[], to: number): boolean =>
  PREPOSITIONS.has(items[to]?.lower ?? '') &&
  (isBehindNoun(items[to - 1]) || (items[to]?.lower === 'to' && TAKES_TO.test(items[to - 1]?.lower ?? '')));

const isLoose = (lower: string): boolean => PREPOSITIONS.has(lower) || DETERMINERS.has(lower) || isAdverb(lower);

/** The end of the noun itself: `a source | close`. */
function nounEnd(items: readonly Item[], from: number, end: number): number {
  let noun = end;
  while (noun - 1 > from && !agentKind(items[noun - 1]?.text ?? '') && isBehindNoun(items[noun - 1])) noun--;
  return noun;
}

const isBehindNoun = (item: Item | undefined): boolean =>
  item !== undefined && !isCapital(item) && (BEHIND_NOUN.test(item.lower) || isAdverb(item.lower));

/** Whether a singular noun for a person may stand so: with a determiner, an owner, an organisation in front. */
const isIntroduced = (items: readonly Item[], from: number, noun: number): boolean =>
  DETERMINERS.has(items[from]?.lower ?? '') ||
  items.slice(from, noun).some(({ text }) => /['’]s?$/.test(text)) ||
  (/^spokes/.test(items[noun]?.lower ?? '') && noun > from);

/**
 * Reads the description at `range` of a frame.
 *
 * @returns `null` where the phrase names nobody who could say something: "the streets", "hours", "examines bellwether".
 */
export function readDescription(frame: Frame, range: Range): Description | null {
  const { items } = frame;
  const first = items[range.from];
  if (!first) return null;
  let from = range.from;
  const end = headEnd(items, { from, to: range.to });
  let noun = nounEnd(items, from, end) - 1;
  // `one of the residents`, `75 percent of Democrats`, `a chorus of critics`
  if (QUANTITY.test(items[noun]?.lower ?? '') && items[noun + 1]?.lower === 'of' && noun + 2 < range.to) {
    from = noun + 2;
    const of = headEnd(items, { from, to: range.to });
    noun = nounEnd(items, from, of) - 1;
  }
  // `the Republican | leaders`: the range ends within the phrase.
  const next = items[range.to];
  if (noun === range.to - 1 && next && !isCapital(next) && agentKind(next.text)?.startsWith('p')) return null;
  const head = items[noun];
  const kind = agentKind(head?.text ?? '');
  if (!head || !kind) return null;
  const before = items.slice(from, noun);
  if (before.some(({ lower }) => AUXILIARIES.has(lower) && !/['’]s$/.test(lower))) return null;
  if ((kind === 'person' || kind === 'paper') && from === range.from && !isIntroduced(items, from, noun)) return null;
  const whole = phraseEnd(items, noun + 1, goesOn(items, range.to) ? items.length : range.to);
  const last = items[whole - range.from > LONGEST ? noun : whole - 1] ?? head;
  return {
    span: { start: first.start, end: last.end },
    kind,
    head: head.lower,
    modifiers: [...before, ...items.slice(noun + 1, whole)]
      .map(({ lower }) => lower.replace(/['’]s$/, ''))
      .filter((lower) => lower === 'other' || !(DETERMINERS.has(lower) || PREPOSITIONS.has(lower))),
    isDefinite: first.lower === 'the',
  };
}

export const textOf = (text: string, { span }: Description): string => sliceOf(text, span);
