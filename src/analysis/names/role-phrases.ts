/** The phrase that says what somebody is, read forwards from its first word: `the deputy mayor of Tema for transport`. */

import { type IsNoun, isClosed, isDeterminer, isPersonPlural, isPostnominal } from './role-nouns.ts';
import type { TaggedMention } from './tagger.ts';
import type { Word } from './words.ts';

/** A sentence as roles are read from it. */
export interface RoleContext {
  readonly words: readonly Word[];
  /** The mention that begins at a word, and the one that ends right before a word. */
  readonly starting: ReadonlyMap<number, TaggedMention>;
  readonly ending: ReadonlyMap<number, TaggedMention>;
}

export interface Description {
  /** Without determiner. */
  readonly first: number;
  readonly next: number;
  /** The word that says what somebody is. */
  readonly head: number;
  readonly hasDeterminer: boolean;
}

/** A post has no more words before its noun, nor a phrase after a preposition. */
const LONGEST_CORE = 10;
const LONGEST_COMPLEMENT = 8;
const MOST_COMPLEMENTS = 4;
const PREPOSITION = /^(?:of|for|at|in|with|from|on|under|behind|to)$/;
/** Only these nouns are somebody `to` or `on` something. */
const TAKES_TO =
  /^(?:advis[eo]r|aide|ambassador|assistant|envoy|heir|counsel|secretary|successor|representative|delegate|consultant|nuncio|emissary)$/;
const TAKES_ON =
  /^(?:advis[eo]r|expert|authority|spokes\w+|envoy|rapporteur|specialist|analyst|commissioner|lecturer|consultant|lead|researcher)$/;
const OPENER = /^(?:now|then|currently|formerly|himself|herself|itself|himself|once|previously)$/;
/** Behind a preposition it tells how long. */
const NUMBER = /^(?:\d|four$|five$|six$|seven$|eight$|nine$|ten$|twelve$|twenty|thirty|forty|fifty|nearly$)/;
const PARTICIPLE = /^\p{Ll}{3,}(?:ing|ed)$/u;

const isContinued = (word: Word | undefined): boolean =>
  word !== undefined && (word.isAdjacent || /^(?:[-/]|\s*&\s*|['’]\s+)$/.test(word.gap));

/** Past the words of one noun phrase, to the first that cannot belong to it. */
function contentEnd({ words, starting }: RoleContext, from: number, most: number): number {
  let next = from;
  while (next < words.length && next - from < most) {
    const word = words[next];
    if (next > from && !isContinued(word)) break;
    if (isClosed(word) || PREPOSITION.test(word?.text ?? '') || word?.text === 'and') break;
    if (isDeterminer(word)) break;
    const mention = starting.get(next);
    if (mention) {
      // A name between: `the Tema mayor` and `Mensah’s lawyer` have one, `mayor Kofi Mensah` does not go on.
      next = Math.max(next + 1, Math.min(mention.next, from + most));
      continue;
    }
    next++;
  }
  return next;
}

/** Whether a person is named in the phrase, other than as its owner. */
function namesPerson({ words, starting }: RoleContext, first: number, next: number): boolean {
  for (let i = first; i < next; i++) {
    const mention = starting.get(i);
    if (mention?.kind === 'person' && !words[mention.next - 1]?.isPossessive && mention.next >= next) return true;
  }
  return false;
}

/** The last noun of the phrase, where nothing but a participle's clause follows: `activist fighting corruption`. */
function headIn(words: readonly Word[], first: number, next: number, isNoun: IsNoun): number {
  const last = words[next - 1];
  if (isNoun(last)) return next - 1;
  if (isPostnominal(last) && isNoun(words[next - 2])) return next - 2;
  for (let i = next - 2; i >= first; i--) {
    if (isNoun(words[i]) && PARTICIPLE.test(words[i + 1]?.text ?? '')) return i;
  }
  return -1;
}

/** The word behind a preposition, its determiner left out, begins no time: `of Tema`, not `for years`. */
function complementEnd(context: RoleContext, preposition: number): number {
  const { words } = context;
  if (!isContinued(words[preposition + 1])) return preposition;
  let from = preposition + 1;
  const isPair = words[preposition]?.text === 'in' && words[from]?.text === 'charge' && words[from + 1]?.text === 'of';
  if (isPair) from += 2;
  if (isDeterminer(words[from])) from++;
  if (NUMBER.test(words[from]?.text ?? '') || (from > preposition + 1 && !isContinued(words[from]))) return preposition;
  let next = contentEnd(context, from, LONGEST_COMPLEMENT);
  if (next === from) return preposition;
  // `talks`, `fighting`: a clause begins behind the second word at the earliest.
  for (let i = from + 1; i < next; i++) if (PARTICIPLE.test(words[i]?.text ?? '') && words[i]?.gap !== '-') next = i;
  return next;
}

/** Over `and`, where another noun phrase and then the end of the whole follow: `trade and industry`. */
function overAnd(context: RoleContext, next: number): number {
  const { words } = context;
  if (words[next]?.text !== 'and' || !isContinued(words[next]) || !isContinued(words[next + 1])) return next;
  const start = isDeterminer(words[next + 1]) ? next + 2 : next + 1;
  const end = contentEnd(context, start, LONGEST_COMPLEMENT);
  const stop = words[end];
  const isEnd = !isContinued(stop) || PREPOSITION.test(stop?.text ?? '') || stop?.text === 'and';
  const isAlike = words[start]?.isCapital === words[next - 1]?.isCapital;
  // `Fisheries and Ports` is one name whatever follows.
  const isOneName = isAlike && words[start]?.isCapital === true;
  return end > start && isAlike && (isEnd || isOneName) && !namesPerson(context, start, end) ? end : next;
}

const canFollow = (noun: Word | undefined, preposition: string): boolean => {
  if (preposition === 'to') return TAKES_TO.test(noun?.folded ?? '');
  if (preposition === 'on') return TAKES_ON.test(noun?.folded ?? '');
  return PREPOSITION.test(preposition);
};

/**
 * Reads one description.
 *
 * @param at Its first word; an adverb (`now the mayor`) and a determiner may stand there.
 * @param isNoun Which nouns say what somebody is.
 * @returns `null` where the phrase's head is no such noun.
 */
export function readDescription(context: RoleContext, at: number, isNoun: IsNoun): Description | null {
  const { words } = context;
  let first = at;
  if (OPENER.test(words[first]?.text ?? '')) first++;
  const hasDeterminer = isDeterminer(words[first]);
  if (hasDeterminer) first++;
  const isOneOf = words[first]?.text === 'one' && words[first + 1]?.text === 'of';
  let start = first;
  if (isOneOf) start += isDeterminer(words[first + 2]) ? 3 : 2;
  if (first > at && !isContinued(words[first])) return null;
  const accepts: IsNoun = isOneOf ? isPersonPlural : isNoun;
  let next = contentEnd(context, start, LONGEST_CORE);
  if (next === start) return null;
  let head = headIn(words, start, next, accepts);
  if (head < 0 || namesPerson(context, start, next)) return null;
  next = isPostnominal(words[head + 1]) && head + 1 < next ? head + 2 : head + 1;
  // `chairman and chief executive of`
  for (let more = 0; more < 2 && words[next]?.text === 'and' && isContinued(words[next]); more++) {
    const other = isDeterminer(words[next + 1]) ? next + 2 : next + 1;
    const end = contentEnd(context, other, LONGEST_CORE);
    const otherHead = end > other && isContinued(words[other]) ? headIn(words, other, end, accepts) : -1;
    if (otherHead < 0 || namesPerson(context, other, end)) break;
    [head, next] = [otherHead, otherHead + 1];
  }
  for (let more = 0; more < MOST_COMPLEMENTS && next < words.length; more++) {
    if (!isContinued(words[next]) || !canFollow(words[head], words[next]?.text ?? '')) break;
    const end = complementEnd(context, next);
    if (end === next) break;
    next = overAnd(context, end);
  }
  return { first, next, head, hasDeterminer };
}

const ENDS =
  /^(?:and|or|on|in|at|by|for|from|with|who|whose|which|that|as|during|since|after|before|until|when|where|while|because|but|once|about|under|over|into|against|between|among|without)$/;
/** Behind an indefinite noun these go on about it; any other may be the verb of the sentence. */
const GOES_ON =
  /^(?:\p{Ll}+ing|based|born|known|called|named|appointed|elected|hired|trained|turned|affiliated|speciali[sz]ed|convicted|accused|jailed|employed|assigned|educated|raised)$/u;

/**
 * Whether a description is closed where it ends: by a mark, the sentence's end, or a word that goes on about it.
 * `Osei left Tema, the mayor said` is none of Tema's: a verb begins a new clause.
 */
export function isClosedOff({ words }: RoleContext, next: number): boolean {
  const word = words[next];
  return !isContinued(word) || ENDS.test(word?.text ?? '') || GOES_ON.test(word?.text ?? '');
}
