/** What a word may be in a phrase that says what somebody is: its noun, a modifier, a small word that ends it. */
import { isPostModifier, isSinglePost } from './lexicon.ts';
import {
  CALLING_NOUNS,
  CLOSED_WORDS,
  GENERAL_ORGANISATIONS,
  NOT_AGENT_NOUNS,
  NOT_PERSON_NOUNS,
  ORGANISATION_NOUNS,
  PASSING_NOUNS,
  PERSON_NOUNS,
  RELATIVES,
  ROLE_MODIFIERS,
} from './lists/role-words.ts';
import type { Word } from './words.ts';

export type IsNoun = (word: Word | undefined) => boolean;

/** Nouns for people end so, with few exceptions. */
const PERSONAL_ENDING =
  /(?:\p{L}{3}(?:man|woman|person)|-in-(?:chief|charge|residence)|ologist|\p{L}{2}ist|player|keeper|owner|holder|worker|writer|leader|master|maker)$/u;
/** After `a` and behind a name, nouns in -er and -or are people too: `a Libyan smuggler`. */
const AGENT_ENDING = /^\p{Ll}{2,}(?:[^aeiou]er|[ts]or|eer)$/u;
const PREFIX = /^(?:ex|vice|co|then|deputy|sub|under|arch|anti|pro)-/;

const isPersonWord = (word: Word): boolean => isSinglePost(word) || PERSON_NOUNS.has(word.folded);
const hasPersonalEnding = (word: Word): boolean =>
  !word.isCapital && PERSONAL_ENDING.test(word.folded) && !NOT_PERSON_NOUNS.has(word.folded);

/** Whether a word says what a person is: `mayor`, `economist`, `co-founder`. */
export const isPersonNoun: IsNoun = (word) =>
  word !== undefined &&
  !word.isPossessive &&
  (isPersonWord(word) || hasPersonalEnding(word) || isPersonWord({ ...word, folded: word.folded.replace(PREFIX, '') }));

/** The same, and any noun with the ending of one who does something. */
export const isAgentNoun: IsNoun = (word) =>
  isPersonNoun(word) ||
  (word !== undefined && !word.isPossessive && AGENT_ENDING.test(word.text) && !NOT_AGENT_NOUNS.has(word.folded));

/** `one of the founders`: the plural of such a noun. */
export const isPersonPlural: IsNoun = (word) =>
  word !== undefined &&
  [/s$/, /men$/, /ies$/].some((ending, i) => {
    const folded = word.folded.replace(ending, ['', 'man', 'y'][i] ?? '');
    return folded !== word.folded && isPersonNoun({ ...word, folded });
  });

export const isOrganisationNoun: IsNoun = (word) =>
  word !== undefined && !word.isPossessive && ORGANISATION_NOUNS.has(word.folded);
/** `the charity X`: right before a name it says whose the name is. */
export const isCallingNoun: IsNoun = (word) => word !== undefined && CALLING_NOUNS.has(word.folded);
export const isGeneralOrganisation: IsNoun = (word) => word !== undefined && GENERAL_ORGANISATIONS.has(word.folded);
export const isPassing: IsNoun = (word) => word !== undefined && PASSING_NOUNS.has(word.folded);
export const isRelative: IsNoun = (word) => word !== undefined && RELATIVES.has(word.folded);

/** `attorney general`, `minister designate`: what may stand behind the noun and belongs to it. */
export const isPostnominal: IsNoun = (word) =>
  word !== undefined && /^(?:general|designate|elect|emeritus|emerita|major)$/.test(word.folded);

/** What may stand before the noun. */
export const isRoleModifier: IsNoun = (word) =>
  word !== undefined && (ROLE_MODIFIERS.has(word.folded) || isPostModifier(word) || isPersonNoun(word));

export const isDeterminer: IsNoun = (word) =>
  word !== undefined && /^(?:the|an?|his|her|its|their|our|my|another)$/.test(word.folded);

/** No word of such a phrase; the end of the sentence is none either. `US` and `WHO` are names. */
export const isClosed: IsNoun = (word) => word === undefined || (CLOSED_WORDS.has(word.folded) && !word.isAcronym);
