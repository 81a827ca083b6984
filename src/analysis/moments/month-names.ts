/** The names of months, and the years told with them. */
import { MONTHS, SHORT_MONTHS } from '../../language/calendar-names.ts';
import { isCapitalised, isWord, type Lexeme } from '../../language/lexemes.ts';
import { periodAround } from './periods.ts';
import type { Setting } from './reading.ts';

export interface Part {
  readonly value: number;
  readonly next: number;
}
export interface NamedMonth extends Part {
  /** A short name, or one that is a word or a first name too. */
  readonly isDoubtful: boolean;
}

const DOUBTFUL = new Set(['may', 'march', 'april', 'june', 'august']);

/** A month by its name, full or short; whether it is one at all its neighbours must tell. */
export function readMonth(lexemes: readonly Lexeme[], at: number): NamedMonth | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  const full = MONTHS.get(lexeme.lower);
  // Carelessly written "june" still counts beside a day or a year; "may" and "march" do not.
  if (!isCapitalised(lexeme))
    return full === undefined || lexeme.lower.startsWith('ma') ? null : { value: full, next: at + 1, isDoubtful: true };
  if (full !== undefined) return { value: full, next: at + 1, isDoubtful: DOUBTFUL.has(lexeme.lower) };
  const short = SHORT_MONTHS.get(lexeme.lower);
  const dot = lexemes[at + 1];
  if (short === undefined) return null;
  return { value: short, next: dot?.text === '.' && dot.isJoined ? at + 2 : at + 1, isDoubtful: true };
}

/** A year of four digits, or "last year", after an optional comma or "of". */
export function readYear({ lexemes, today }: Setting, at: number): Part | null {
  const start = lexemes[at]?.text === ',' || isWord(lexemes, at, 'of') ? at + 1 : at;
  const by = ['last', 'this', 'next'].indexOf(lexemes[start]?.lower ?? '') - 1;
  if (by > -2 && today && isWord(lexemes, start + 1, 'year') && lexemes[start + 2]?.lower !== "'s")
    return { value: periodAround('year', today).index + by, next: start + 2 };
  const lexeme = lexemes[start];
  if (!lexeme || !/^(1\d|20|21)\d\d$/.test(lexeme.text)) return null;
  const after = lexemes[start + 1];
  return after?.isJoined && (after.text === '%' || after.kind === 'digits')
    ? null
    : { value: Number(lexeme.text), next: start + 1 };
}
