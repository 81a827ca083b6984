/**
 * Lexemes: the words, digits and signs of a stretch of text, for the grammars of numbers, money and dates.
 * One regular expression without nested repetition reads them, so that any text takes linear time.
 */
import type { Span } from '../model/span.ts';

export interface Lexeme {
  readonly span: Span;
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly kind: 'word' | 'digits' | 'sign';
  /** No white space stands before it. */
  readonly isJoined: boolean;
}

/*
 * Thousands may be grouped the Western (1,234,567) or the Indian way (12,34,567); eight groups are more than any
 * number has, and bound the search. "a.m." is one word, 年 after a number too; a possessive 's is a word of its own.
 */
const WORD = String.raw`([aApP]\.\s?[mM]\b\.?|[年月日년월일](?<=\d.)|['’]s(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:['’](?!s(?!\p{L}))\p{L}+)*)`;
const POINT = String.raw`(\d{1,3}(?:,\d{2,3}){0,8},\d{3}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)`;
/** Thousands are parted by a point, an apostrophe or a space that does not break; a plain space counts as one too. */
const COMMA = String.raw`(\d{1,3}(?:[.'’ \u00a0\u2009\u202f]\d{3}){1,8}(?!\d)(?:,\d+)?|\d+(?:,\d+)?)`;

/** How a language writes the fraction of a number: 1,234.5 or 1.234,5. */
export type DecimalMark = 'point' | 'comma';

const PATTERNS: Readonly<Record<DecimalMark, RegExp>> = {
  point: new RegExp(String.raw`${WORD}|${POINT}|\S`, 'gu'),
  comma: new RegExp(String.raw`${WORD}|${COMMA}|\S`, 'gu'),
};

/**
 * Reads the lexemes of `text` that begin inside `within`, in order.
 * Spans point into `text`. White space is in none of them, but for the spaces inside a number.
 *
 * @param decimal Numbers with a decimal comma are given in the other form: the text of "1.234,5" is "1234.5".
 */
export function lexemesOf(text: string, within: Span, decimal: DecimalMark = 'point'): Lexeme[] {
  const lexemes: Lexeme[] = [];
  const pattern = new RegExp(PATTERNS[decimal]);
  pattern.lastIndex = within.start;
  let last = -1;
  for (let match = pattern.exec(text); match && match.index < within.end; match = pattern.exec(text)) {
    const found = match[0];
    const start = match.index;
    const end = start + found.length;
    const kind = match[1] ? 'word' : match[2] ? 'digits' : 'sign';
    const written = kind === 'digits' && decimal === 'comma' ? found.replace(/[^\d,]/g, '').replace(',', '.') : found;
    const lower = kind === 'word' ? written.toLowerCase().replaceAll('’', "'") : written;
    lexemes.push({ span: { start, end }, text: written, lower, kind, isJoined: start === last });
    last = end;
  }
  return lexemes;
}

/** The lexeme at `at` when it is the word, or one of the words, asked for (in lower case). */
export function isWord(lexemes: readonly Lexeme[], at: number, ...words: readonly string[]): boolean {
  const lexeme = lexemes[at];
  return lexeme !== undefined && words.includes(lexeme.lower);
}

/** A hyphen or dash that joins what stands before it to what follows. */
export function isHyphen(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  return lexeme !== undefined && /^[-‐‑–—]$/.test(lexeme.text) && lexeme.isJoined && lexemes[at + 1]?.isJoined === true;
}

export const isCapitalised = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.kind === 'word' && /^\p{Lu}/u.test(lexeme.text);

/** The text between two lexemes, both included, in one span. */
export function spanOfLexemes(lexemes: readonly Lexeme[], first: number, next: number): Span {
  const start = lexemes[first]?.span.start ?? 0;
  return { start, end: lexemes[next - 1]?.span.end ?? start };
}
