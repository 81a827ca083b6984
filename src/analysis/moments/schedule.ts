/**
 * The present tense of a timetable: "the court hears the appeal on Monday" lies ahead, though no word says "will".
 * There is no tagger here: verbs of arranged events, which ours are, count only where a verb can stand. English alone.
 */
import { isWord, type Lexeme } from '../../language/lexemes.ts';
import { isNumberWord } from '../../language/number-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Of one who acts. Some are plural nouns too ("votes", "heads"), so the word before them is looked at. */
const SINGULAR = words(
  'meets opens moves votes hears holds heads travels arrives goes resumes hosts takes flies leaves visits closes ends ' +
    'expires launches convenes reconvenes reopens runs kicks speaks addresses delivers unveils departs concludes ' +
    'premieres airs debuts elects inaugurates receives welcomes continues sits gathers decides flies enters retires',
);
const PLURAL = words(
  'meet open move vote hold head travel arrive go resume host fly leave visit close end expire launch convene ' +
    'reconvene reopen run kick gather decide play depart',
);
const ARRANGED_ING = words(
  'meeting appearing travelling traveling visiting hosting holding heading arriving leaving opening playing returning ' +
    'flying speaking attending launching going moving voting coming closing',
);
const ARRANGED_ED = words('released published held launched unveiled aired staged opened inaugurated screened');
/** After these a word in -s is a noun in the plural. */
const NOUN_LEADERS = words(
  "the a an this that these those his her its their our my your some any no all many few several more most other new 's " +
    'of in for with by from on to as at into both two early late key former next last and',
);
/** Between subject and verb. */
const ADVERBS = words('also then both all each next now again still finally');
const PRONOUNS = words('they we voters people');
const BEFORE_DATE = words('on in at by for early late the');

/** The 's of "he's meeting", not that of "Monday's meeting". */
const isPresentBe = (lexemes: readonly Lexeme[], at: number): boolean =>
  isWord(lexemes, at, 'is', 'are') || (isWord(lexemes, at, "'s") && isWord(lexemes, at - 1, 'he', 'she', 'it'));

function subjectAt(lexemes: readonly Lexeme[], at: number): number {
  const before = lexemes[at - 1];
  return before && ADVERBS.has(before.lower) ? at - 2 : at - 1;
}

/** Whether the word at `at` is a verb of the present that tells an arrangement. */
export function isArranged(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at]?.lower ?? '';
  if (ARRANGED_ING.has(word) || ARRANGED_ED.has(word)) return isPresentBe(lexemes, subjectAt(lexemes, at));
  const isSingular = SINGULAR.has(word);
  if (!isSingular && !PLURAL.has(word)) return false;
  const place = subjectAt(lexemes, at);
  const subject = lexemes[place];
  if (subject?.kind !== 'word' || isNumberWord(subject) || NOUN_LEADERS.has(subject.lower)) return false;
  if (isSingular) return true;
  const isPaired = isWord(lexemes, place - 1, 'and');
  const isPlural = subject.lower.length > 3 && /[^s]s$/.test(subject.lower);
  return isPaired || isPlural || PRONOUNS.has(subject.lower);
}

/** "The final is on Sunday", "the deadline is Friday". */
export function isToldByBe(lexemes: readonly Lexeme[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && BEFORE_DATE.has(lexemes[before]?.lower ?? '')) before -= 1;
  return isWord(lexemes, before, 'is', 'are') && before > 0 && !isWord(lexemes, before - 1, 'it', 'today', 'that');
}
