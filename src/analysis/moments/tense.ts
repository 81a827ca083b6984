/**
 * On which side of today a date lies: told by the nearest verb or plan word, looked for before the date, then after it.
 * The word lists are ours. Looks at a bounded window, so that a sentence of any length takes linear time.
 */
import type { Lexeme } from '../../language/lexemes.ts';

export type Tense = 'past' | 'future' | 'unknown';

const BEFORE = 40;
const AFTER = 20;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const FUTURE = words(
  "will shall won't would wouldn't may might should must can could expected scheduled due slated set planned plans plan " +
    'planning planned upcoming forthcoming tomorrow hopes hope intends intend aims likely ahead until till next seeks ' +
    'deadline effective starting beginning begins starts wants want expects expect vows let',
);
const PAST = words(
  "was were had did wasn't weren't hadn't didn't said told went came took made gave got became began ran won lost met " +
    'left held kept saw found fell rose hit cut put led read sent spent spoke spread struck stood sat sold thought ' +
    'brought built bought broke brought caught chose drew drove felt fought flew forgot froze grew heard hid hurt knew ' +
    'laid lay lit meant paid quit rang rode sang sank shook shot shut slept slid stole swore swept swam taught threw ' +
    'understood woke wore wrote withdrew has have been since ago after last earlier previously',
);
const NOT_PAST = words(
  'need needed speed indeed hundred united red bed seed feed breed proceed exceed succeed embed shed',
);
/** After "to" they begin a noun phrase or an amount; other words in small letters are taken for infinitives. */
const NO_VERBS = words(
  'the a an this that these those his her its their our my your all some any no each both more less about around nearly ' +
    'almost over under within date him them me us it you people one two three which whom what where',
);
const isPastParticiple = (word: string): boolean => word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word);

/** What the lexeme says of the side, alone and with its neighbours. */
function cueAt(lexemes: readonly Lexeme[], at: number): Tense {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'word') return 'unknown';
  const word = lexeme.lower;
  if (word.endsWith("'ll")) return 'future';
  if (word === 'to') {
    // "to meet" is yet to come, "to the meeting" and "to Geneva" are places.
    const after = lexemes[at + 1];
    const isVerb = after?.kind === 'word' && after.text === after.lower && !NO_VERBS.has(after.lower);
    return isVerb && !after.lower.endsWith('ing') && !after.lower.endsWith('s') ? 'future' : 'unknown';
  }
  if (FUTURE.has(word)) return 'future';
  if (!PAST.has(word) && !isPastParticiple(word)) return 'unknown';
  // "will be held", "to be released": the auxiliary before it decides.
  const before = lexemes[at - 1]?.lower;
  return before === 'be' || before === 'being' || lexemes[at - 2]?.lower === 'be' ? 'unknown' : 'past';
}

/** The side of what is written at lexemes `at` up to `next`. */
export function tenseAround(lexemes: readonly Lexeme[], at: number, next: number): Tense {
  for (let i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
    const cue = cueAt(lexemes, i);
    if (cue !== 'unknown') return cue;
  }
  for (let i = next; i < Math.min(lexemes.length, next + AFTER); i++) {
    const cue = cueAt(lexemes, i);
    if (cue !== 'unknown') return cue;
  }
  return 'unknown';
}
