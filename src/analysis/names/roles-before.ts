/**
 * Roles told before the name: `Kenyan Health Minister X`, `Kenya’s chief executive, X,`, `the mayor of Tema, X,`,
 * `Al Jazeera’s X`; of an organisation `the software company X`.
 */
import { knownName } from './gazetteer.ts';
import { isAddress, isOrdinary, isPost, isPostModifier } from './lexicon.ts';
import { POST_TAILS } from './lists/titles.ts';
import {
  isAgentNoun,
  isCallingNoun,
  isClosed,
  isDeterminer,
  isGeneralOrganisation,
  isOrganisationNoun,
  isPassing,
  isRelative,
  isRoleModifier,
} from './role-nouns.ts';
import { type RoleContext, readDescription } from './role-phrases.ts';
import { isTelling, nounOf, type Told } from './roles-after.ts';
import type { TaggedMention } from './tagger.ts';
import type { Word } from './words.ts';

/** No post before a name has more words. */
const LONGEST_BEFORE = 9;
const LONGEST_DESCRIPTION = 16;
/** Said before a name, these tell of the moment: `told reporter X`, but also `Mother Teresa`. */
const NO_TITLE = /^(?:mother|father|brother|sister|son|daughter|wife|husband|friend|victim|suspect|driver|resident)$/;

/** Where the noun of the post begins that ends right before `next`: `Secretary of State`; -1 where there is none. */
function headBefore(context: RoleContext, next: number, mention: TaggedMention): number {
  const { words } = context;
  for (const tail of POST_TAILS) {
    const size = tail.split(' ').length;
    const phrase = words.slice(Math.max(0, next - size), next).map((word) => word.folded);
    if (phrase.join(' ') === tail && isPost(words[next - size - 1])) return next - size - 1;
  }
  const last = words[next - 1];
  if (last?.folded === 'general' && isPost(words[next - 2])) return next - 2;
  if (nounOf(mention)(last)) return next - 1;
  // `left-arm spinner X`: a noun we do not know counts where a modifier stands before it.
  if (mention.kind === 'person' && isAgentNoun(last) && words[next - 1]?.isAdjacent && isRoleModifier(words[next - 2]))
    return next - 1;
  // `Minister of Ports and Fisheries X`: capitals and small words back to a post.
  if (!last?.isCapital) return -1;
  for (let i = next - 1; i > next - 7 && i >= 0; i--) {
    const word = words[i];
    if (
      !word ||
      (!word.isCapital && !/^(?:of|for|and|the)$/.test(word.text)) ||
      (i < next - 1 && !words[i + 1]?.isAdjacent)
    )
      return -1;
    if (word.isCapital && isPost(word) && words[i + 1]?.text === 'of') return mention.kind === 'person' ? i : -1;
  }
  return -1;
}

const isBound = (word: Word | undefined): boolean => word !== undefined && (word.isAdjacent || word.gap === '-');

/** Back over a name that owns the post: `Bank of England governor`, `Mensah’s lawyer`. */
function ownerStart(context: RoleContext, next: number): number {
  const owner = context.ending.get(next);
  return owner && next > owner.first ? owner.first : next;
}

/** Back over what modifies the noun and whose it is. */
function phraseStart(context: RoleContext, head: number): number {
  const { words } = context;
  let first = head;
  while (first > 0 && head - first < LONGEST_BEFORE && isBound(words[first])) {
    const word = words[first - 1];
    if (!word) break;
    if (word.isPossessive) return possessorStart(context, first - 1);
    const named = ownerStart(context, first);
    if (named < first) {
      first = named;
      continue;
    }
    if (isDeterminer(word) || isClosed(word) || /^(?:and|of|for|at|in|with|from|on|to|under)$/.test(word.text)) break;
    if (isAddress(word) && word.isCapital && !isPost(word)) break;
    if (word.isFirst && /^(?:under|then)$/.test(word.folded)) break;
    const isModifier = isRoleModifier(word) || knownName(word.folded)?.kind === 'adjective';
    const isOwner = word.isCapital && !(word.isFirst && (isOrdinary(word) || !word.isAcronym));
    // `New Brighton resident`: the first word of a place belongs to it.
    const isOfPlace =
      /^(?:new|north|south|east|west|upper|lower|greater|old)$/.test(word.folded) && words[first]?.isCapital;
    // `an issue Prime Minister Osei raised`: a small word before a capital is no part of the post.
    const isAfterDeterminer = isDeterminer(words[first - 2]) && isBound(word) && !words[first]?.isCapital;
    const isAfterPossessor = words[first - 2]?.isPossessive === true && isBound(word);
    const isCompound = /\p{Ll}-\p{L}/u.test(word.text) && !word.isFirst;
    const isDegree = /^(?:newly|recently|democratically|twice)$/.test(word.folded);
    if (!isModifier && !isOwner && !isOfPlace && !isAfterDeterminer && !isAfterPossessor && !isCompound && !isDegree)
      break;
    first--;
  }
  return first;
}

/** `Kenya’s`, `the finance ministry’s`, `President Mensah’s`: where the owner begins, its determiner left out. */
function possessorStart(context: RoleContext, at: number): number {
  const { words } = context;
  const named = ownerStart(context, at + 1);
  let first = Math.min(named, at);
  while (first > 0 && at - first < 4 && isBound(words[first])) {
    const word = words[first - 1];
    if (!word || isDeterminer(word) || isClosed(word) || word.isPossessive || (word.isFirst && isOrdinary(word))) break;
    const isTitle = isPost(word) || isPostModifier(word) || word.isCapital;
    const isAfterDeterminer = isDeterminer(words[first - 2]) && isBound(word) && !/^(?:of|for|and)$/.test(word.text);
    if (!isTitle && !isAfterDeterminer) break;
    first--;
  }
  return first;
}

/** `writer and broadcaster X` */
function overAndBack(context: RoleContext, first: number, mention: TaggedMention): number {
  const { words } = context;
  const other = words[first - 2];
  if (words[first - 1]?.text !== 'and' || !words[first]?.isAdjacent || !words[first - 1]?.isAdjacent) return first;
  return nounOf(mention)(other) && mention.kind === 'person' ? phraseStart(context, first - 2) : first;
}

function title(context: RoleContext, mention: TaggedMention): Told | null {
  const { words } = context;
  let next = mention.first;
  while (next > 0 && isAddress(words[next - 1]) && !isPost(words[next - 1]) && words[next]?.isAdjacent) next--;
  if (!words[next]?.isAdjacent || words[next - 1]?.isPossessive) return null;
  const head = headBefore(context, next, mention);
  const noun = words[head];
  if (!noun) return null;
  const first = overAndBack(context, phraseStart(context, head), mention);
  const hasOwner = words.slice(first, head).some((word) => word.isPossessive);
  if ((NO_TITLE.test(noun.folded) || isRelative(noun) || isPassing(noun)) && first === head) return null;
  if (isRelative(noun) && !hasOwner) return null;
  if (/^(?:latter|former)$/.test(words[first]?.folded ?? '') && words[first]?.isPossessive) return null;
  if (mention.kind === 'organisation') {
    // `the charity X` and `software company X`; a noun alone, without article, is the end of something else.
    const isOpened = isDeterminer(words[first - 1]) || first < head;
    if (!isOpened || !isOrganisationNoun(noun) || noun.isCapital) return null;
    if (first === head && (isGeneralOrganisation(noun) || !isCallingNoun(noun))) return null;
  }
  return { first, next, rule: 'title-before' };
}

/** `Kenya’s chief executive, X,`: a description, and the name set off by commas. */
function description(context: RoleContext, mention: TaggedMention): Told | null {
  const { words } = context;
  const gap = words[mention.first]?.gap ?? '';
  // `director of the Harbour Board (HB), X`
  const isBracket = /^\),\s+$/.test(gap) && /\($/.test(words[mention.first - 1]?.gap ?? '');
  if (!isBracket && !/^,\s+$/.test(gap)) return null;
  const end = beforeTime(words, isBracket ? mention.first - 1 : mention.first);
  const after = words[mention.next];
  const isParallel = after?.text === 'and' && words[mention.next + 1]?.text === 'the';
  if (after?.isAdjacent && !isParallel && !/^(?:who|said|says|told)$/.test(after.text)) return null;
  if (after && !/^(?:[,;]|\s|\)|[–—])/.test(after.gap)) return null;
  let from = end - 1;
  while (from > 0 && end - from < LONGEST_DESCRIPTION && isBound(words[from])) from--;
  for (let at = from; at < end; at++) {
    // `Chairman of the Harbour Board, X,` needs no article.
    const isCapitalPost = words[at]?.isCapital === true && isPost(words[at]) && words[at + 1]?.text === 'of';
    const isStart =
      isDeterminer(words[at]) || words[at]?.isPossessive || startsOwned(context, at, end) || isCapitalPost;
    if (!isStart) continue;
    const told = readDescription(context, at, nounOf(mention));
    if (told?.next !== end || !isTelling(context, told)) continue;
    if (!isCapitalPost && !told.hasDeterminer && !words.slice(told.first, told.head).some((word) => word.isPossessive))
      continue;
    if (isInOpening(words, from, at)) return null;
    return { first: withDegree(words, told.first), next: told.next, rule: 'apposition-before' };
  }
  return null;
}

/** `Former President of Ghana, X,`: what no longer holds is said. */
const withDegree = (words: readonly Word[], first: number): number =>
  /^(?:former|acting|interim|late|outgoing)$/.test(words[first - 1]?.folded ?? '') && words[first]?.isAdjacent
    ? first - 1
    : first;

/** `Ghana’s president at the time, X,` */
const beforeTime = (words: readonly Word[], end: number): number =>
  words
    .slice(Math.max(0, end - 3), end)
    .map(({ text }) => text)
    .join(' ') === 'at the time'
    ? end - 3
    : end;

/** A name that ends with a possessive: `Al Jazeera’s`. */
const startsOwned = ({ words, starting }: RoleContext, at: number, end: number): boolean => {
  const owner = starting.get(at);
  return owner !== undefined && owner.next < end && words[owner.next - 1]?.isPossessive === true;
};

const OPENS_SENTENCE =
  /^(?:in|after|at|during|when|while|as|since|before|with|for|on|by|under|asked|speaking|because|if|once|following|despite|like|unlike|besides|amid|from|to)$/;

/** `After talks with the mayor, Osei left`: the comma ends what the sentence opens with. */
const isInOpening = (words: readonly Word[], from: number, at: number): boolean =>
  at > from && OPENS_SENTENCE.test(words[from]?.folded ?? '');

/** `Al Jazeera’s Jonah Hull` */
function affiliation({ words, ending }: RoleContext, mention: TaggedMention): Told | null {
  const owner = ending.get(mention.first);
  if (mention.kind !== 'person' || owner?.kind !== 'organisation') return null;
  if (!words[owner.next - 1]?.isPossessive || !words[mention.first]?.isAdjacent) return null;
  return { first: owner.first, next: owner.next, rule: 'affiliation' };
}

/** `a student named X` */
function calledSo(context: RoleContext, mention: TaggedMention): Told | null {
  const { words } = context;
  const verb = mention.first - 1;
  if (mention.kind !== 'person' || !/^(?:named|called)$/.test(words[verb]?.text ?? '')) return null;
  if (!words[mention.first]?.isAdjacent || !words[verb]?.isAdjacent || !nounOf(mention)(words[verb - 1])) return null;
  if (NO_TITLE.test(words[verb - 1]?.folded ?? '')) return null;
  return { first: phraseStart(context, verb - 1), next: verb, rule: 'called-so' };
}

/** All that is told before one mention. */
export function toldBefore(context: RoleContext, mention: TaggedMention): (Told | null)[] {
  return [
    title(context, mention),
    description(context, mention),
    affiliation(context, mention),
    calledSo(context, mention),
  ];
}
