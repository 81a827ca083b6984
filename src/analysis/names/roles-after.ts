/**
 * Roles told after the name: `X, chief executive of Y,`, `X, 34, a teacher`, `X, who leads Y`, `X is the director of Y`,
 * `X of the University of Y`, `X (D-Ohio)`.
 */

import { isPost } from './lexicon.ts';
import {
  type IsNoun,
  isAgentNoun,
  isClosed,
  isGeneralOrganisation,
  isOrganisationNoun,
  isPassing,
  isPersonNoun,
  isRelative,
} from './role-nouns.ts';
import { type Description, isClosedOff, type RoleContext, readDescription } from './role-phrases.ts';
import type { TaggedMention } from './tagger.ts';

/** What is told of somebody: words `first` to `next - 1`, and the rule that found them. */
export interface Told {
  readonly first: number;
  readonly next: number;
  readonly rule: string;
}

const COMMA = /^,\s+$/;
const DASH = /^\s*[–—]\s*$|^\s+-{1,2}\s+$/;
const BRACKET = /^\s*[([]\s*$/;
const LEADS =
  /^(?:leads|heads|runs|chairs|commands|founded|co-founded|owns|directs|edits|coaches|manages|oversees|led|headed|chaired|represents|teaches|studies|presents|hosts|captains|specialises|specializes)$/;
const DOES =
  /^(?:represents|owns|operates|runs|makes|manufactures|publishes|manages|organises|organizes|oversees|regulates|supplies|monitors|builds|sells|produces|administers|supports|provides)$/;
const PARTY_AND_STATE = /^(?:D|R|I|DFL)-\p{Lu}/u;

export const nounOf = (mention: TaggedMention): IsNoun =>
  mention.kind === 'person' ? isPersonNoun : isOrganisationNoun;

/** `a mother of two`, `the brother of Kofi`: a relative is told only with whose. */
export function isTelling({ words }: RoleContext, { first, next, head, hasDeterminer }: Description): boolean {
  const noun = words[head];
  const isAlone = next - first === 1;
  if (isRelative(noun)) {
    const hasOwner = words.slice(first, head).some((word) => word.isPossessive);
    return hasOwner || /^(?:of|to|in)$/.test(words[head + 1]?.text ?? '');
  }
  if (isPassing(noun) && isAlone) return noun?.folded === 'leader' && hasDeterminer;
  if (isGeneralOrganisation(noun) && isAlone && !isPersonNoun(noun)) return false;
  return true;
}

/** Past an age: `Amara Osei, 34, a teacher`. */
function afterAge({ words }: RoleContext, next: number): number {
  const isAge = /^\d{1,3}$/.test(words[next]?.text ?? '') && /^(?:,|\s*\()\s*$/.test(words[next]?.gap ?? '');
  return isAge && /^\)?,?\s+$/.test(words[next + 1]?.gap ?? '') && !words[next + 1]?.isAdjacent ? next + 1 : next;
}

/** A stretch of a clause, to the next mark or word that begins another. */
function clauseEnd({ words }: RoleContext, from: number): number {
  let next = from + 1;
  while (next < words.length && next - from < 12) {
    const word = words[next];
    if (!word || (!word.isAdjacent && word.gap !== '-')) break;
    if (
      /^(?:who|which|that|said|says|told|but|was|is|has|had|were|when|while|as|after|before|since|because)$/.test(
        word.text,
      )
    )
      break;
    next++;
  }
  return next;
}

function apposition(context: RoleContext, mention: TaggedMention): Told | null {
  const { words } = context;
  const at = afterAge(context, mention.next);
  const gap = words[at]?.gap ?? '';
  const isOpen = COMMA.test(gap) || DASH.test(gap) || BRACKET.test(gap) || at > mention.next;
  if (!isOpen) return null;
  const opener = words[at];
  if (opener?.text === 'who' || opener?.text === 'which') return relative(context, mention, at);
  const accepts = mention.kind === 'person' && /^an?$/.test(opener?.text ?? '') ? isAgentNoun : nounOf(mention);
  const told = readDescription(context, at, accepts);
  if (!told || !isClosedOff(context, told.next) || !isTelling(context, told)) return null;
  // `(Accra Medic)`, behind an actor, is a film.
  const isTitled = words.slice(told.first, told.next).every(({ isCapital }) => isCapital) && told.next - told.first > 1;
  if (BRACKET.test(gap) && isTitled && !isPost(words[told.head])) return null;
  // Without a determiner a noun of passing is more often the beginning of something else.
  if (!told.hasDeterminer && isPassing(words[told.head]) && told.next === told.head + 1) return null;
  // `Osei, mayor Mensah and …` is a list; so is `Osei, the mayor and the bishop met`.
  const isList = words[told.next]?.text === 'and' && words[told.next]?.isAdjacent === true;
  if (isList && !told.hasDeterminer && told.next - told.first === 1) return null;
  return { first: told.first, next: told.next, rule: 'apposition' };
}

/** `who leads Y`, `who is the director of Y`; of an organisation `which runs Y`. */
function relative(context: RoleContext, mention: TaggedMention, at: number): Told | null {
  const { words } = context;
  const verb = words[at + 1];
  if (mention.kind === 'person' && /^(?:is|serves|works)$/.test(verb?.text ?? '')) {
    if (verb?.text === 'works' && /^(?:for|at|with|as)$/.test(words[at + 2]?.text ?? '') && !isClosed(words[at + 3]))
      return { first: at + 1, next: clauseEnd(context, at + 2), rule: 'who-leads' };
    const from = verb?.text === 'serves' && words[at + 2]?.text === 'as' ? at + 3 : at + 2;
    const told = readDescription(
      context,
      /^(?:also|now|currently)$/.test(words[from]?.text ?? '') ? from + 1 : from,
      isPersonNoun,
    );
    if (!told || !isClosedOff(context, told.next) || !isTelling(context, told)) return null;
    return { first: told.first, next: told.next, rule: 'who-is' };
  }
  const verbs = mention.kind === 'person' ? LEADS : DOES;
  if (!verbs.test(verb?.text ?? '') || !words[at + 2]?.isAdjacent) return null;
  return { first: at + 1, next: clauseEnd(context, at + 1), rule: 'who-leads' };
}

/** `X is the director of Y`; not what somebody was, is not, or is called. */
function copula(context: RoleContext, mention: TaggedMention): Told | null {
  const { words } = context;
  if (words[mention.next]?.text !== 'is' || !words[mention.next]?.isAdjacent || mention.first > 2) return null;
  const told = readDescription(context, mention.next + 1, nounOf(mention));
  if (!told?.hasDeterminer || isPassing(words[told.head]) || !isTelling(context, told)) return null;
  if (!isClosedOff(context, told.next)) return null;
  return { first: told.first, next: told.next, rule: 'copula' };
}

/** `X of the University of Y`, `X (D-Ohio)`. */
function membership({ words, starting }: RoleContext, mention: TaggedMention): Told | null {
  if (mention.kind !== 'person') return null;
  const after = words[mention.next];
  if (!after) return null;
  if (/^(?:,\s+|\s*\()$/.test(after.gap) && PARTY_AND_STATE.test(after.text))
    return { first: mention.next, next: mention.next + 1, rule: 'party-and-state' };
  const isBound =
    (after.isAdjacent && /^(?:of|from|at)$/.test(after.text)) ||
    (COMMA.test(after.gap) && /^(?:of|from|with)$/.test(after.text));
  if (isBound) {
    const from = words[mention.next + 1]?.folded === 'the' ? mention.next + 2 : mention.next + 1;
    const owner = starting.get(from);
    if (owner?.kind === 'organisation' && words[from]?.isAdjacent && !words[owner.next - 1]?.isPossessive)
      return { first: from, next: owner.next, rule: 'affiliation' };
  }
  return null;
}

/** `the Harbour Party, led by X` tells of the party. */
function ledBy({ words, starting }: RoleContext, mention: TaggedMention): Told | null {
  if (mention.kind !== 'organisation') return null;
  const at = mention.next;
  const verb = words[at];
  if (!verb || !/^(?:led|headed|founded|run|owned|chaired)$/.test(verb.text) || words[at + 1]?.text !== 'by')
    return null;
  if (!verb.isAdjacent && !COMMA.test(verb.gap)) return null;
  const owner = starting.get(at + 2);
  return owner && owner.kind !== 'place' ? { first: at, next: owner.next, rule: 'led-by' } : null;
}

/** All that is told behind one mention. */
export function toldAfter(context: RoleContext, mention: TaggedMention): (Told | null)[] {
  if (context.words[mention.next - 1]?.isPossessive) return [];
  return [
    apposition(context, mention),
    copula(context, mention),
    membership(context, mention),
    ledBy(context, mention),
  ];
}
