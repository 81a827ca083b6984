/**
 * Offices that nobody is named with, and what they are over: `the Minister of Trade and Industry spoke` names no
 * organisation, `the head of Harbour Solutions` no person.
 */
import type { Candidate } from './candidates.ts';
import { knownName, knownNameAt } from './gazetteer.ts';
import { ADJECTIVES_KIND, isOrdinary, isPost, isPostModifier, isSinglePost } from './lexicon.ts';
import { HEADS_WITH_OF, ORGANISATION_WORDS } from './lists/organisations.ts';
import { isListedFirstName, isListedPersonName } from './name-lists.ts';
import { isRelative } from './role-nouns.ts';
import { PREPOSITIONS } from './runs.ts';
import type { Word } from './words.ts';

/** Of a government's: what they are over is a field of its work. */
const OVER_FIELD = /^(?:minister|secretary|undersecretary|under-secretary|commissioner|deputy)$/;
/** These are over a company or a part of one. */
const OVER_COMPANY =
  /^(?:head|director|director-general|manager|chief|chair|chairman|chairwoman|chairperson|president|vice-president|executive|ceo|officer|founder|co-founder|cofounder|owner)$/;
/** `Prince of Wales Hospital`, `Queen of Sheba` */
const ROYAL = /^(?:king|queen|prince|princess|duke|duchess|emperor|sultan)$/;
/** Before the last word of a post, and never the last word of a name. */
const LEADS_POST = /^(?:chief|deputy|vice|assistant|prime|executive|managing|acting|interim|former|senior|general)$/;

/** A candidate without the office it begins or ends with; `null` where nothing else is left of it. */
export function withoutOffice(words: readonly Word[], candidate: Candidate): Candidate | null {
  const { first } = candidate;
  let { next } = candidate;
  let at = first;
  while (at < next && isPost(words[at]) && !isRelative(words[at]) && !ROYAL.test(words[at]?.folded ?? '')) at++;
  if (at === next && next - first > 1) return null;
  if (at > first && /^(?:of|for)$/.test(words[at]?.text ?? '')) {
    at += words[at + 1]?.text === 'the' ? 2 : 1;
    if (at >= next) return null;
    return { first: at, next, isTitled: false };
  }
  // The Office of the Prime Minister is one.
  if (words.slice(first, next).some((word) => PREPOSITIONS.has(word.text))) return candidate;
  while (next - first > 1 && isSinglePost(words[next - 1]) && !isListedPersonName(words[next - 1]?.folded ?? ''))
    next--;
  if (next === candidate.next) return candidate;
  while (next > first && LEADS_POST.test(words[next - 1]?.folded ?? '')) next--;
  const isRest = words
    .slice(first, next)
    .every((word) => isPostModifier(word) || isOrdinary(word) || knownName(word.folded)?.kind === ADJECTIVES_KIND);
  return isRest ? null : { ...candidate, next };
}

/** The post whose `of` or `for` stands right before `first`. */
function postOver(words: readonly Word[], first: number): Word | null {
  const at = words[first - 1]?.text === 'the' ? first - 2 : first - 1;
  if (!words[first]?.isAdjacent || !words[at]?.isAdjacent || !/^(?:of|for)$/.test(words[at]?.text ?? '')) return null;
  return words[at - 1] ?? null;
}

export const isOverCompany = (words: readonly Word[], { first }: Candidate): boolean =>
  OVER_COMPANY.test(postOver(words, first)?.folded ?? '');

function isField(words: readonly Word[], { first, next }: Candidate): boolean {
  const post = postOver(words, first);
  // `the Prime Minister of Ruritania`
  const before = words[words.indexOf(post as Word) - 1];
  if (!OVER_FIELD.test(post?.folded ?? '') || /^(?:prime|foreign)$/.test(before?.folded ?? '')) return false;
  return !words.slice(first, next).some((word) => word.isAcronym || HEADS_WITH_OF.has(word.text));
}

/** `Minister of Trade |`: the field is no candidate where it is a post's usual one. */
function endsField(words: readonly Word[], next: number): boolean {
  let first = next - 1;
  while (first > 0 && next - first < 4 && words[first]?.isCapital && words[first - 1]?.isCapital) first--;
  return words[first]?.isCapital === true && isField(words, { first, next, isTitled: false });
}

/** `Tertiary Education`: a word in it is one of what offices are over, so that no person is meant. */
const isOfWork = (words: readonly Word[], { first, next }: Candidate): boolean =>
  words.slice(first, next).some((word) => ORGANISATION_WORDS.has(word.text) || isPostModifier(word));

/** `Industry Amara Osei`: the person named behind the field, `null` where none is. */
function personBehind(words: readonly Word[], { first, next }: Candidate): Candidate | null {
  for (let at = first + 1; at < next - 1; at++)
    if (isListedFirstName(words[at]?.folded ?? '')) return { first: at, next, isTitled: true };
  return null;
}

/** @returns A sentence's candidates without the fields of offices: `Minister of | Trade |, | Tourism | and | Arts |, Amara Osei`. */
export function withoutFields(words: readonly Word[], candidates: readonly Candidate[]): Candidate[] {
  const fields = new Set<Candidate>();
  return candidates.flatMap((candidate, i) => {
    const before = candidates[i - 1];
    const isKnown = knownNameAt(words, candidate.first)?.words === candidate.next - candidate.first;
    const name = words.slice(candidate.first, candidate.next);
    const isOver = (at: number): boolean => (before?.next === at && fields.has(before)) || endsField(words, at);
    const isListed =
      (/^,\s$/.test(name[0]?.gap ?? '') && isOfWork(words, candidate) && isOver(candidate.first)) ||
      (words[candidate.first - 1]?.text === 'and' && isOver(candidate.first - 1));
    const isPerson = isListed
      ? isListedPersonName(name[0]?.folded ?? '')
      : name.some(({ folded }) => isListedFirstName(folded));
    if (isKnown || isPerson || !(isListed || isField(words, candidate))) return [candidate];
    fields.add(candidate);
    return personBehind(words, candidate) ?? [];
  });
}
