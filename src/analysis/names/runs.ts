/** Runs of capitalised words, over the small words that may stand inside a name: `Bank of England`, `Ursula von der Leyen`. */
import { knownName, knownNameAt } from './gazetteer.ts';
import { joinedEnd } from './joined-names.ts';
import { isPost } from './lexicon.ts';
import { PLACE_HEADS } from './lists/ordinary-words.ts';
import { HEADS_WITH_OF, ORGANISATION_WORDS } from './lists/organisations.ts';
import type { Word } from './words.ts';

/** No name has more words; it keeps the search linear in a text of nothing but capitals. */
export const LONGEST = 12;
const PARTICLES = new Set(
  'de da do dos das del della der den van von bin ibn bint la le du di y ul ur ould al el e zu ter ten'.split(' '),
);
export const PREPOSITIONS = new Set(['of', 'for', 'on']);
/** `People's Liberation Army`: whom a name says it belongs to. */
const OWNERS = /^(?:people|women|men|children|workers|farmers|king|queen)$/;
/** With a capital they stand in a headline, and no person's name goes on over them: `Lund Is Back With Osei`. */
const HEADLINE_WORDS = new Set(
  "is are was were be been has have had does did isn't aren't wasn't don't doesn't can't won't would should could says with why how what when who only not".split(
    ' ',
  ),
);

/** `Acme, Inc.`, `Peter Lund, Jr.`: the comma is the name's own. */
const SUFFIX = /^(?:Inc|Ltd|LLC|LLP|PLC|plc|Corp|GmbH|Jr\.?|Sr\.?)$/;
const DATE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))$/;

/** `the Harbour Center on July 22` */
const isDate = (word: Word | undefined): boolean => word !== undefined && DATE.test(word.folded);

/** `the Attorney's Office`: a post that owns the organisation whose name it begins. */
export const isOfficeOf = (owner: Word | undefined, word: Word | undefined): boolean =>
  owner?.isPossessive === true &&
  owner.isCapital &&
  isPost(owner) &&
  word?.isAdjacent === true &&
  ORGANISATION_WORDS.has(word.text);

const holdsHead = (words: readonly Word[], first: number, next: number): boolean => {
  for (let i = first; i < next; i++) if (HEADS_WITH_OF.has(words[i]?.text ?? '')) return true;
  return false;
};

export const isHeadlineWord = (word: Word): boolean =>
  !word.isAcronym && HEADLINE_WORDS.has(word.folded.replaceAll('’', "'"));

const isCapitalAt = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return word?.isCapital === true && word.isAdjacent;
};

/** Where the run goes on after `next`, over "of the", "van der" and the like; `next` itself where it does not. */
function continueRun(words: readonly Word[], first: number, next: number): number {
  const last = words[next - 1];
  const word = words[next];
  if (!last || !word) return next;
  if (/^,\s$/.test(word.gap) && SUFFIX.test(word.text) && !last.isPossessive) return next + 1;
  if (last.isPossessive && !OWNERS.test(last.folded)) return isOfficeOf(last, word) ? next + 1 : next;
  if (word.gap.trim() === '&' && word.isCapital) return next + 1;
  if (!word.isAdjacent) return next;
  if (word.isCapital) return isHeadlineWord(word) ? next : next + 1;
  if (PARTICLES.has(word.text)) {
    if (isCapitalAt(words, next + 1)) return next + 2;
    if (PARTICLES.has(words[next + 1]?.text ?? '') && isCapitalAt(words, next + 2)) return next + 3;
  }
  // `Secretary of State Blinken`
  if (isPost(last) && word.text === 'of' && isCapitalAt(words, next + 1)) return next + 2;
  if (PLACE_HEADS.has(last.folded) && word.text === 'of' && isCapitalAt(words, next + 1)) return next + 2;
  const joined = word.text === 'and' ? joinedEnd(words, first, next) : next;
  if (joined > next) return joined;
  if (!holdsHead(words, first, next)) return next;
  if (PREPOSITIONS.has(word.text) && !isDate(words[next + 1])) {
    const after = words[next + 1]?.text === 'the' ? next + 2 : next + 1;
    if (isCapitalAt(words, after)) return after + 1;
  }
  const isInObject = words.slice(first, next).some((w) => PREPOSITIONS.has(w.text));
  const goesOn =
    isInObject && knownName(last.folded)?.kind !== 'place' && knownName(words[next + 1]?.folded ?? '') === undefined;
  if (word.text === 'and' && goesOn && isCapitalAt(words, next + 1)) return next + 2;
  if (word.text === 'in' && isInObject && knownNameAt(words, next + 1)?.kind === 'place' && goesOnIn(words, next + 1))
    return next + 2;
  return next;
}

/** `Cooperation in Europe`: only continents are part of such a name; `a ministry of ... in Lagos` is elsewhere. */
const goesOnIn = (words: readonly Word[], at: number): boolean =>
  /^(?:europe|africa|asia)$/.test(words[at]?.folded ?? '');

/** Where the run ends that begins at `first`. */
export function runFrom(words: readonly Word[], first: number): number {
  const known = knownNameAt(words, first);
  let next = first + (known?.words ?? 1);
  while (next - first < LONGEST) {
    const further = continueRun(words, first, next);
    if (further === next) break;
    next = Math.min(further, words.length);
  }
  return next;
}

export const isOrganisationRun = (words: readonly Word[], first: number, next: number): boolean => {
  for (let i = first; i < next; i++) if (ORGANISATION_WORDS.has(words[i]?.text ?? '')) return true;
  return false;
};
