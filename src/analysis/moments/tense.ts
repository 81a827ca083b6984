/**
 * On which side of today a date lies: told by the nearest verb or plan word, looked for before the date, then after it.
 * The word lists are ours. Looks at a bounded window, so that a sentence of any length takes linear time.
 */
import { isWord, type Lexeme } from '../../language/lexemes.ts';
import { isArranged, isToldByBe } from './schedule.ts';

export type Tense = 'past' | 'future' | 'unknown';

const BEFORE = 40;
const AFTER = 20;
/** How far before "to" the verb stands that governs it. */
const GOVERNING = 8;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const FUTURE = words(
  "will shall won't would wouldn't may might should must can could expected scheduled due slated set planned plans plan " +
    'planning planned upcoming forthcoming tomorrow hopes hope intends intend aims likely ahead until till next seeks ' +
    'deadline effective starting beginning begins starts wants want expects expect vows let',
);
const PAST_VERBS = words(
  "wasn't weren't didn't said told went came took made gave got became began ran won lost met " +
    'left held kept saw found fell rose hit cut put led read sent spent spoke spread struck stood sat sold thought ' +
    'brought built bought broke brought caught chose drew drove felt fought flew forgot froze grew heard hid hurt knew ' +
    'laid lay lit meant paid quit rang rode sang sank shook shot shut slept slid stole swore swept swam taught threw ' +
    'understood woke wore wrote withdrew',
);
const PAST = words('was were had did has have been since ago after last earlier previously');
/** Verbs of the past that leave what follows "to" still to be done. */
const COMMITTING = words(
  'agreed pledged promised vowed ordered asked urged threatened told invited called warned prepared offered voted has ' +
    "have had was were due is are isn't supposed allowed wanted hoped intended sentenced required committed proposed",
);
const DETERMINERS = 'the a this that his her its their our my your'.split(' ');
const NOT_PAST = words(
  'need needed speed indeed hundred united red bed seed feed breed proceed exceed succeed embed shed',
);
/** After "to" they begin a noun phrase or an amount; other words in small letters are taken for infinitives. */
const NO_VERBS = words(
  'the a an this that these those his her its their our my your all some any no each both more less about around nearly ' +
    'almost over under within date him them me us it you people one two three which whom what where home',
);
const isPastParticiple = (word: string): boolean => word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word);

/** "to meet", not "to the meeting", "to Geneva", "closer to home". */
function isInfinitive(lexemes: readonly Lexeme[], at: number): boolean {
  const verb = lexemes[at];
  if (verb?.kind !== 'word' || verb.text !== verb.lower || NO_VERBS.has(verb.lower)) return false;
  return !/ing$|[^s]s$/.test(verb.lower);
}

/** "agreed to meet" looks ahead; "tried to leave", "met to discuss it" do not. */
function sideOfInfinitive(lexemes: readonly Lexeme[], at: number): Tense {
  for (let i = at - 1; i >= Math.max(0, at - GOVERNING); i--) {
    const { kind, lower } = lexemes[i] ?? { kind: 'sign', lower: '' };
    if (kind === 'sign' || COMMITTING.has(lower) || FUTURE.has(lower)) return 'future';
    if (PAST_VERBS.has(lower) || isPastParticiple(lower)) return 'past';
  }
  return 'future';
}

/** What the lexeme says of the side, alone and with its neighbours. */
function cueAt(lexemes: readonly Lexeme[], at: number): Tense {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'word') return 'unknown';
  const word = lexeme.lower;
  if (word.endsWith("'ll")) return 'future';
  if (word === "couldn't" || (word === 'could' && isWord(lexemes, at + 1, 'not'))) return 'past';
  if (word === 'to') return isInfinitive(lexemes, at + 1) ? sideOfInfinitive(lexemes, at) : 'unknown';
  // "its plans" is a noun; whether they lie ahead the verb tells.
  const isNoun = (word === 'plan' || word === 'plans') && isWord(lexemes, at - 1, ...DETERMINERS);
  if ((FUTURE.has(word) && !isNoun) || isArranged(lexemes, at)) return 'future';
  if (!PAST.has(word) && !PAST_VERBS.has(word) && !isPastParticiple(word)) return 'unknown';
  // "will be held", "to be released": the auxiliary before it decides.
  const before = lexemes[at - 1]?.lower;
  return before === 'be' || before === 'being' || lexemes[at - 2]?.lower === 'be' ? 'unknown' : 'past';
}

function sideAfter(lexemes: readonly Lexeme[], next: number): Tense {
  for (let i = next; i < Math.min(lexemes.length, next + AFTER); i++) {
    const cue = cueAt(lexemes, i);
    if (cue !== 'unknown') return cue;
  }
  return 'unknown';
}

/** A date that begins a clause is, or belongs to, its subject: "said Thursday's vote would be close", "said Friday will do". */
function isSubject(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  const isOpening = at === 0 || isWord(lexemes, at - 1, 'said', 'says', 'that', 'and', 'but', ',', '“', '"');
  return isOpening && isWord(lexemes, next, "'s", 'will', 'would', 'is', 'was');
}

/** The side of what is written at lexemes `at` up to `next`. */
export function tenseAround(lexemes: readonly Lexeme[], at: number, next: number): Tense {
  if (isToldByBe(lexemes, at)) return 'future';
  const isOver = isWord(lexemes, next, "'s") && isWord(lexemes, at - 1, 'after', 'from', 'following', 'since', 'about');
  if (isOver) return 'past';
  const side = isSubject(lexemes, at, next) ? sideAfter(lexemes, next) : 'unknown';
  if (side !== 'unknown') return side;
  for (let i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
    const cue = cueAt(lexemes, i);
    if (cue !== 'unknown') return cue;
  }
  return sideAfter(lexemes, next);
}
