/**
 * Seams: where a run of capitals goes over from what somebody is to who it is, with no small letter between:
 * `Tigers DL Amara Osei`, `Mars Society Dr. Amara Osei`, `Minister of Trade Amara Osei`, `Employee Amara Osei`.
 */
import { knownName } from './gazetteer.ts';
import { isAddress, isFirstName, isInitial, isOrdinary, isPost, isPostModifier } from './lexicon.ts';
import { PLACE_ENDINGS, THING_WORDS } from './lists/ordinary-words.ts';
import { ORGANISATION_WORDS } from './lists/organisations.ts';
import { isListedFirstName, isListedPersonName } from './name-lists.ts';
import { isAgentNoun, isPersonNoun, isRelative } from './role-nouns.ts';
import { isOrganisationRun } from './runs.ts';
import type { Word } from './words.ts';

/** Words `first` to `left - 1` are one name, or none; from `person` on there is somebody's. */
export interface Seam {
  readonly left: number;
  readonly person: number;
  /** What stands before it says that it is a person's. */
  readonly isTitled: boolean;
}

/** Of the forms of address those that are no part of another name: there is `Lord Street` and `King Saud University`. */
const PLAIN_ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Engr|Rev|Hon)\.?$/;
/** `Head of the`, `Commissioner for`: how far back from a run its post may stand. */
const POST_REACH = 2;
/** `USS`: behind it a person's name is a ship's. */
export const SHIP = /^(?:USS|HMS|HMAS|HMCS|INS|RMS|SS|MV|MS)$/;

const isGiven = (word: Word | undefined): boolean =>
  word?.isCapital === true &&
  !word.isAcronym &&
  word.folded !== 'al' &&
  (isFirstName(word) || isListedFirstName(word.folded));

/** `Amara Osei`, `K S Osei`: two words or more that may be a full name. */
function isFullName(words: readonly Word[], first: number, next: number): boolean {
  const head = words[first];
  if (next - first < 2 || !head || isPost(head) || knownName(head.folded)) return false;
  if (isOrganisationRun(words, first, next)) return false;
  for (let i = first + 1; i < next; i++)
    if (words[i]?.isAcronym && words[i]?.text.includes('.') === false) return false;
  return isGiven(head) || isInitial(head);
}

/** `DL`, `MLA`: an abbreviation that is no name the lists know and no company's `AG`. */
const isAbbreviation = (word: Word): boolean =>
  word.isAcronym &&
  /^\p{Lu}{2,5}$/u.test(word.text) &&
  !SHIP.test(word.text) &&
  !ORGANISATION_WORDS.has(word.text) &&
  !isListed(word);

const isListed = (word: Word): boolean => {
  const known = knownName(word.folded);
  return known !== undefined && known.kind !== 'adjective';
};

const isOffice = (word: Word | undefined): boolean => isPost(word) && !isRelative(word);

/** Whether an office goes on over the run, or begins in it: `President of the | Harbour Board Amara Osei`. */
function hasOffice(words: readonly Word[], first: number, next: number): boolean {
  for (let i = first; i < next - 1; i++)
    if (isOffice(words[i]) && /^(?:of|for)$/.test(words[i + 1]?.text ?? '')) return true;
  let at = first;
  while (first - at < POST_REACH && words[at]?.isAdjacent && /^(?:of|for|the|at)$/.test(words[at - 1]?.text ?? ''))
    at--;
  return at < first && words[at]?.isAdjacent === true && isOffice(words[at - 1]);
}

/** A noun at the start of a sentence, whose capital tells nothing: `Employee Steve`, `Gardener Steve`; `Hunter Steve` is a name. */
function opensWithNoun(words: readonly Word[], first: number, next: number): boolean {
  const [word, after] = [words[first], words[first + 1]];
  if (!word?.isFirst || !after?.isCapital || !after.isAdjacent || isPost(word) || isGiven(word)) return false;
  if (isOrganisationRun(words, first + 1, next)) return false;
  if (isListedPersonName(word.folded)) return isPersonNoun(word) && isFullName(words, first + 1, next);
  const isAgent = word.folded.length > 5 && isAgentNoun({ ...word, text: word.folded });
  return (isPersonNoun(word) || isAgent) && isListedPersonName(after.folded);
}

/** `Affairs | Amara Osei`: behind an organisation's word in an office two or three words that are nothing else. */
function isPlainName(words: readonly Word[], first: number, next: number): boolean {
  if (next - first < 2 || next - first > 3 || !ORGANISATION_WORDS.has(words[first - 1]?.text ?? '')) return false;
  return words
    .slice(first, next)
    .every(
      (word) =>
        word.isCapital &&
        !word.isAcronym &&
        !isOrdinary(word) &&
        !isPost(word) &&
        !isPostModifier(word) &&
        !ORGANISATION_WORDS.has(word.text) &&
        !THING_WORDS.has(word.folded) &&
        knownName(word.folded) === undefined,
    );
}

/** @returns The first seam of a run, `null` where it holds one name. */
export function seamIn(words: readonly Word[], first: number, next: number): Seam | null {
  const head = words[first];
  if (!head) return null;
  if (next - first > 1 && opensWithNoun(words, first, next))
    return { left: first, person: first + 1, isTitled: !isRelative(head) };
  for (let i = first; i < next - 1; i++) {
    const word = words[i];
    const after = words[i + 1];
    if (!word?.isCapital || !after?.isCapital || !after.isAdjacent || word.isPossessive) continue;
    if (i > first && PLAIN_ADDRESS.test(word.text) && !isOrganisationRun(words, i + 1, next))
      return { left: words.slice(first, i).every(isAddress) ? first : i, person: i + 1, isTitled: true };
    const isOfOffice =
      !isListedPersonName(head.folded) && (isPost(head) || !isOrdinary(head)) && hasOffice(words, first, i + 1);
    if (isOfOffice && isPlainName(words, i + 1, next)) return { left: i + 1, person: i + 1, isTitled: true };
    if (!isFullName(words, i + 1, next)) continue;
    // `AK Osei` and `Amara JB Osei` are written so, too.
    const isInitials = word.text.length < 3 && (i === first || (i === first + 1 && isGiven(head)));
    if (isAbbreviation(word) && !isInitials) return { left: i, person: i + 1, isTitled: true };
    // `Goalkeeper` in the midst of a run stands there for its bearer, as a post does.
    if (i > first && isPersonNoun(word) && !isPost(word) && !isListedPersonName(word.folded) && !isGiven(head))
      return { left: i, person: i + 1, isTitled: true };
    // `doctor at the Aberdeen Royal Infirmary`: only a body or a state ends where its head is named.
    const isBody = ORGANISATION_WORDS.has(word.text) || PLACE_ENDINGS.has(word.folded);
    if (isOfOffice && isBody && !isPost(word) && !isGiven(word)) return { left: i + 1, person: i + 1, isTitled: true };
  }
  return null;
}
