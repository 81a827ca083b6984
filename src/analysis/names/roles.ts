/**
 * Roles: the post an article gives a person, before the name ("NATO Secretary-General"), after it
 * (", the US deputy secretary of state,"), or whose they are ("Al Jazeera’s").
 */
import type { Role } from '../../model/analysis.ts';
import { knownName } from './gazetteer.ts';
import { isAddress, isOrdinary, isPost, isPostModifier } from './lexicon.ts';
import { POST_TAILS } from './lists/titles.ts';
import type { Entity } from './merge.ts';
import type { TaggedMention } from './tagger.ts';
import type { Word, WordedSentence } from './words.ts';

/** Longer stretches after a name are no role but a story. */
const LONGEST_APPOSITION = 12;
const LEADS = /^(?:leads|heads|runs|chairs|commands|founded|owns|directs|represents|edits|coaches|manages)$/;
/** What may stand behind the head of a role: `secretary of`, `chief executive`. */
const FOLLOWS_HEAD = /^(?:of|for|at|in|with|to|and|on|from|general|executive|officer)$/;
const ENDS_ROLE = /^(?:who|which|that|said|says|told|and|but|was|is|has|had|were|when|while|as|after|before)$/;

const roleOf = (words: readonly Word[], first: number, next: number, rule: string): Role | null => {
  const [from, to] = [words[first], words[next - 1]];
  return from && to && next > first ? { span: { start: from.span.start, end: to.span.end }, rule } : null;
};

/** Where the post that ends right before `next` begins; `next` where there is none. `Secretary of State` ends with its tail. */
function postStart(words: readonly Word[], next: number): number {
  for (const tail of POST_TAILS) {
    const size = tail.split(' ').length;
    const phrase = words.slice(Math.max(0, next - size), next).map((word) => word.folded);
    if (phrase.join(' ') === tail && isPost(words[next - size - 1])) return next - size - 1;
  }
  return isPost(words[next - 1]) ? next - 1 : next;
}

/** `Russian Deputy Foreign Minister` before the name: the post, what modifies it, and whose it is. */
function roleBefore(words: readonly Word[], mention: TaggedMention): Role | null {
  let next = mention.first;
  while (next > 0 && isAddress(words[next - 1]) && words[next]?.isAdjacent) next--;
  if (!words[next]?.isAdjacent) return null;
  let first = postStart(words, next);
  if (first === next || words[next - 1]?.isPossessive) return null;
  const goesBack = (): boolean => first > 0 && words[first]?.isAdjacent === true;
  const isPartOfPost = (word: Word | undefined): boolean =>
    (isPostModifier(word) || isPost(word)) && !word?.isPossessive;
  while (goesBack() && isPartOfPost(words[first - 1])) first--;
  for (let taken = 0; goesBack() && taken < 4; taken++) {
    const owner = words[first - 1];
    const isHyphenated = words[first]?.gap === '-';
    if (!owner?.isCapital || isHyphenated || (owner.isFirst && isOrdinary(owner)) || isAddress(owner)) break;
    if (taken > 0 && owner.isPossessive) break;
    first--;
  }
  return roleOf(words, first, next, 'title-before');
}

/** `Wendy Sherman, the US deputy secretary of state,` and `X, who leads Y`. */
function roleAfter(words: readonly Word[], mention: TaggedMention): Role | null {
  let first = mention.next;
  const opener = words[first];
  if (!opener || words[first - 1]?.isPossessive || !/^,\s+$/.test(opener.gap)) return null;
  const endOf = (start: number): number => {
    let next = start + 1;
    while (next < words.length && next - start < LONGEST_APPOSITION) {
      const word = words[next];
      if (!word || (!word.isAdjacent && word.gap !== '-') || (ENDS_ROLE.test(word.text) && word.text !== 'and')) break;
      next++;
    }
    return next;
  };
  if (opener.text === 'who' && LEADS.test(words[first + 1]?.text ?? ''))
    return roleOf(words, first + 1, endOf(first + 1), 'who-leads');
  if (/^(?:the|an?)$/.test(opener.text)) first++;
  const next = endOf(first);
  const post = words.slice(first, Math.min(next, first + 7)).findIndex((word) => isPost(word) && !word.isPossessive);
  if (post < 0) return null;
  // The post must be the head: nothing but a preposition's phrase may follow it, and no verb stand before it.
  const after = words[first + post + 1];
  const isHead = first + post + 1 >= next || FOLLOWS_HEAD.test(after?.folded ?? '') || isPost(after);
  const hasVerb = words
    .slice(first, first + post)
    .some((word) => /^(?:said|told|he|she|they|it|i|we|you|to|is|was|has|will|by)$/.test(word.folded));
  const isList =
    words[first]?.isCapital === true && words[first + post]?.isCapital === true && opener === words[first] && post > 3;
  if (!isHead || hasVerb || isList) return null;
  return roleOf(words, first, next, 'apposition');
}

/** `The mayor of Bergen`, Eline Thorsen, … : a description with a post for its head, and the name set between commas. */
function roleBeforeComma(words: readonly Word[], mention: TaggedMention): Role | null {
  const next = mention.first;
  if (!/^,\s+$/.test(words[next]?.gap ?? '') || !/^,/.test(words[mention.next]?.gap ?? '')) return null;
  let first = next - 1;
  const isOpener = (word: Word | undefined): boolean =>
    /^(?:the|an?)$/.test(word?.folded ?? '') || !!word?.isPossessive;
  while (next - first < LONGEST_APPOSITION && words[first]?.isAdjacent && !isOpener(words[first])) first--;
  const opener = words[first];
  if (!isOpener(opener)) return null;
  const from = opener?.isPossessive ? first : first + 1;
  const post = words.slice(from, next).findIndex((word) => isPost(word) && !word.isPossessive);
  const after = words[from + post + 1];
  const isHead = from + post + 1 === next || FOLLOWS_HEAD.test(after?.folded ?? '');
  const hasVerb = words.slice(from, next).some((word) => ENDS_ROLE.test(word.text));
  return post >= 0 && isHead && !hasVerb ? roleOf(words, from, next, 'apposition-before') : null;
}

/** `Al Jazeera’s Jonah Hull` */
function affiliation(
  words: readonly Word[],
  mention: TaggedMention,
  owners: ReadonlyMap<number, TaggedMention>,
): Role | null {
  const owner = owners.get(mention.first);
  if (!owner || !words[owner.next - 1]?.isPossessive || !words[mention.first]?.isAdjacent) return null;
  return roleOf(words, owner.first, owner.next, 'affiliation');
}

/** Whether a role says whose it is: `NATO Secretary-General` tells more than `President`. */
const hasOwner = (text: string, role: Role): boolean =>
  text
    .slice(role.span.start, role.span.end)
    .split(/\s+/)
    .some((word) => knownName(word.toLowerCase().replace(/['’]s$|\./gu, '')) !== undefined);

const STRENGTH: Readonly<Record<string, number>> = {
  'title-before': 3,
  apposition: 3,
  'apposition-before': 3,
  'who-leads': 1.5,
  affiliation: 1,
};

/** What the roles of a whole text are read from. */
export interface RoleReading {
  readonly text: string;
  readonly sentences: readonly WordedSentence[];
  /** Of each sentence, its organisations by the word after them. */
  readonly owners: ReadonlyMap<number, ReadonlyMap<number, TaggedMention>>;
}

export function readRoles(
  text: string,
  sentences: readonly WordedSentence[],
  mentions: readonly TaggedMention[],
): RoleReading {
  const owners = new Map<number, Map<number, TaggedMention>>();
  for (const mention of mentions) {
    if (mention.kind !== 'organisation') continue;
    const own = owners.get(mention.sentence) ?? new Map<number, TaggedMention>();
    owners.set(mention.sentence, own.set(mention.next, mention));
  }
  return { text, sentences, owners };
}

/** The fullest role the text gives a person: with an owner before without, a post before a mere affiliation, the first of equals. */
export function findRole({ text, sentences, owners }: RoleReading, person: Entity): Role | null {
  let best: Role | null = null;
  let bestScore = 0;
  for (const mention of person.mentions) {
    const words = sentences[mention.sentence]?.words ?? [];
    const own = owners.get(mention.sentence) ?? new Map<number, TaggedMention>();
    const roles = [
      roleBefore(words, mention),
      roleBeforeComma(words, mention),
      roleAfter(words, mention),
      affiliation(words, mention, own),
    ];
    for (const role of roles) {
      if (!role) continue;
      const score = (STRENGTH[role.rule] ?? 0) + (hasOwner(text, role) ? 1 : 0);
      if (score > bestScore) [best, bestScore] = [role, score];
    }
  }
  return best;
}
