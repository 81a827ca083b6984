/** A stretch of English as the rules of speaking read it, lexeme by lexeme, and what they have in common. */
import { type Lexeme, lexemesOf, spanOfLexemes } from '../../language/lexemes.ts';
import type { Span } from '../../model/span.ts';
import type { Rewrite, VoicesInNeed } from '../rewrite.ts';

export interface Passage {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  /** BCP 47. The region tells how a date in digits is meant. */
  readonly lang: string;
}

export interface Saying {
  /** In order, not overlapping. */
  readonly rewrites: readonly Rewrite[];
  /** Index of the lexeme to go on with; greater than that it began with. */
  readonly next: number;
}

/**
 * Reads what begins at lexeme `at`; `null` where the rule has nothing to say.
 * Looks at a bounded number of lexemes, so that any text takes linear time.
 */
export type Rule = (passage: Passage, at: number) => Saying | null;

/** @param within Only what lies in it is read. */
export function passageOf(text: string, within: Span, lang: string): Passage {
  const lexemes = lexemesOf(text, within);
  // The last one may reach beyond: a quotation can end inside a word.
  return { text, lang, lexemes: lexemes.filter(({ span }) => span.end <= within.end) };
}

/** Says `spoken` for the lexemes from `from` up to, not with, `next`. */
export function say(
  { lexemes }: Passage,
  from: number,
  next: number,
  spoken: string,
  voices: VoicesInNeed = 'literal',
): Saying {
  return { rewrites: [{ written: spanOfLexemes(lexemes, from, next), spoken, voices }], next };
}

/** One after the other. Not empty. */
export const join = (...sayings: readonly (Saying | null)[]): Saying => {
  const heard = sayings.filter((saying) => saying !== null);
  return { rewrites: heard.flatMap(({ rewrites }) => rewrites), next: Math.max(...heard.map(({ next }) => next)) };
};

/** What a lexeme is written as; the empty string beyond the ends. */
export const textAt = ({ lexemes }: Passage, at: number): string => lexemes[at]?.text ?? '';
export const lowerAt = ({ lexemes }: Passage, at: number): string => lexemes[at]?.lower ?? '';

export const isDigitsAt = ({ lexemes }: Passage, at: number): boolean => lexemes[at]?.kind === 'digits';
export const isCapitalAt = ({ lexemes }: Passage, at: number): boolean =>
  lexemes[at]?.kind === 'word' && /^\p{Lu}/u.test(lexemes[at]?.text ?? '');

/** Nothing, or white space, stands before the lexeme: it is no second half of anything. */
export const isFree = ({ lexemes }: Passage, at: number): boolean => {
  const lexeme = lexemes[at];
  if (!lexeme?.isJoined) return true;
  return /^[([{"“”‘’«»—–/]$/u.test(lexemes[at - 1]?.text ?? '');
};

/** The full stop of an abbreviation, when something follows it; the last one of a passage ends its sentence as well. */
export const stopAfter = ({ lexemes }: Passage, at: number): number => {
  const stop = lexemes[at];
  return stop?.text === '.' && stop.isJoined && lexemes[at + 1] !== undefined ? at + 1 : at;
};

const DETERMINERS = new Set(
  "a an the this that each every another its his her their our my your whose 's no any one".split(' '),
);
const BETWEEN = new Set(
  'new record further additional extra total flat single separate similar proposed planned estimated massive huge small reported possible mere'.split(
    ' ',
  ),
);
/** Words after an amount that is no modifier: "the $5m in damages", "the £20m last year", "a 10km away". */
const NOT_NOUNS = new Set(
  (
    'of in to for from a an the per and or on by at with was is are were has have had will would can could may might which that who ' +
    'but as than last next this each every more less away off long high wide deep tall thick apart ago later earlier before after ' +
    'while when if because since until between above below against over under into out up down not it he she they we you'
  ).split(' '),
);

/** Whether an amount stands before a noun as an adjective does, so that its unit has no plural: "a 10km run". */
export function isModifier(passage: Passage, at: number, next: number): boolean {
  const after = passage.lexemes[next];
  if (after?.kind !== 'word' || !/^\p{Ll}/u.test(after.text) || after.lower === "'s") return false;
  if (NOT_NOUNS.has(after.lower) || /(?:ly|ed)$/.test(after.lower)) return false;
  const before = lowerAt(passage, at - 1);
  if (DETERMINERS.has(before)) return true;
  return BETWEEN.has(before) && DETERMINERS.has(lowerAt(passage, at - 2));
}
