/**
 * Figures: the amounts an article tells, with what they are amounts of. A grammar of our own, over lexemes.
 * No figures: what is part of a date, ordinals, numbers in names (G7, F-16, Section 427), telephone numbers, "one of".
 *
 * Units: as written ("troops", "years", "km"); of money the currency's name beside its ISO 4217 code; "percent" for all
 * its spellings.
 */
import { currencyName } from '../../language/currencies.ts';
import { isCapitalised, isWord, type Lexeme, lexemesOf, spanOfLexemes } from '../../language/lexemes.ts';
import { isEnglish } from '../../language/primary-language.ts';
import type { Figure, FigureKind, Moment, Sentence } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { findFiguresAbroad } from './abroad.ts';
import { mayBeginFigure } from './openings.ts';
import { readClause, readQualifier } from './qualifiers.ts';
import { type RangeReading, readRange } from './ranges.ts';
import { readRatio } from './ratios.ts';
import { withSalience } from './salience.ts';

/** Capitalised words before a number that do not make it part of a name. */
const NO_NAMES =
  'about some over nearly almost around only just more at in on by with the for of from to and but after'.split(' ');

/** Before a number they make it a name. */
const NUMBERED = new Set('no number top version page chapter section phase highway flight'.split(' '));
const STREET = /^(Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Place|Boulevard|Blvd|Court|Terrace|Row|Way)$/;

/** Whether the number at `at` is written as part of something else: A380, 7-Eleven, 555-0123, 11:30, #4, Section 427. */
function isInName(lexemes: readonly Lexeme[], at: number, reading: RangeReading): boolean {
  const [before, first, after] = [lexemes[at - 1], lexemes[at], lexemes[reading.next]];
  if (first?.kind !== 'digits' || reading.rule === 'magnitude') return false;
  const isLeaning = first.isJoined && before !== undefined && !/^[([“"‘'~≈>≤≥<=+−—–-]$/.test(before.text);
  const isHyphened = first.isJoined && before !== undefined && /^[-‑]$/.test(before.text) && before.isJoined;
  if ((isLeaning && reading.kind !== 'money') || isHyphened || before?.text === '#') return true;
  if (after?.isJoined && /^[:/\\@_#]$/.test(after.text) && reading.isBare) return true;
  if (after?.isJoined && /^[-‑.]$/.test(after.text) && lexemes[reading.next + 1]?.isJoined && reading.isBare)
    return true;
  if (before?.text === '.' && isWord(lexemes, at - 2, 'no', 'nos', 'vol', 'fig', 'p', 'pp')) return true;
  // A capital anywhere: "iPhone 14".
  const isAfterName =
    before?.kind === 'word' &&
    before.text !== before.text.toLowerCase() &&
    !NO_NAMES.includes(before?.lower ?? '') &&
    !/[.,]/.test(first.text);
  return isAfterName && (reading.isBare || (at > 1 && reading.rule === 'count'));
}

/** Digits alone are a figure only when they look like an amount: years, ordinals, list numbers and codes do not. */
function isAmount(lexemes: readonly Lexeme[], at: number, reading: RangeReading): boolean {
  if (isInName(lexemes, at, reading)) return false;
  if (!reading.isBare) return true;
  const text = lexemes[at]?.text ?? '';
  const isYear = /^(1[5-9]|2[01])\d\d$/.test(text);
  // Groups of digits side by side: a telephone or card number.
  const isGroup = lexemes[at - 1]?.kind === 'digits' || lexemes[reading.next]?.kind === 'digits';
  // The number a player wears: "(4)".
  const isBracketed = lexemes[at - 1]?.text === '(' && lexemes[reading.next]?.text === ')';
  const isAddress =
    STREET.test(lexemes[reading.next + 1]?.text ?? '') || STREET.test(lexemes[reading.next + 2]?.text ?? '');
  const isCode = /^0\d|^\d{5,}$/.test(text);
  return (
    !isYear &&
    !isCode &&
    !isBracketed &&
    !(isAddress && isCapitalised(lexemes[reading.next])) &&
    !isGroup &&
    !NUMBERED.has(lexemes[at - 1]?.lower ?? '') &&
    (at > 0 || reading.upper !== undefined)
  );
}

/** Cents and pence are in no code. */
const unitOf = (kind: FigureKind, unit: string): Pick<Figure, 'unit' | 'currency'> =>
  kind === 'money' && /^[A-Z]{3}$/.test(unit) ? { unit: currencyName(unit), currency: unit } : { unit };

/** Tells, for lexemes asked for in reading order, whether they lie in a date. */
function takenBy(moments: readonly Span[]): (lexeme: Lexeme) => boolean {
  let index = 0;
  return ({ span }) => {
    while (index > 0 && (moments[index - 1]?.end ?? 0) > span.start) index -= 1;
    while ((moments[index]?.end ?? Number.POSITIVE_INFINITY) <= span.start) index += 1;
    return (moments[index]?.start ?? Number.POSITIVE_INFINITY) < span.end;
  };
}

/**
 * Finds the figures of an article.
 *
 * @param moments Numbers inside them are dates, not figures.
 * @returns Most salient first, of equals in reading order. Spans do not overlap. Linear in the length of the text.
 */
export function findFigures(article: Article, sentences: readonly Sentence[], moments: readonly Moment[]): Figure[] {
  // "the past two weeks" and "in three days" are dates, and figures too.
  const dates = moments.filter(({ rule }) => rule !== 'stretch' && rule !== 'inTime');
  const spans = dates.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  const isTaken = takenBy(spans);
  if (!isEnglish(article.lang))
    return withSalience(findFiguresAbroad(article, sentences, article.lang ?? '', isTaken), article);
  const figures: Omit<Figure, 'salience'>[] = [];
  for (const sentence of sentences) {
    const lexemes = lexemesOf(article.text, sentence.span);
    const taken = lexemes.map(isTaken);
    for (let at = 0; at < lexemes.length; ) {
      const isOpening = !taken[at] && mayBeginFigure(lexemes, at);
      const reading = !isOpening ? null : (readRatio(lexemes, at) ?? readRange(lexemes, at));
      const isFree = reading && !taken.slice(reading.first, reading.next).includes(true);
      if (!reading || !isFree || !isAmount(lexemes, reading.first, reading)) {
        at = reading && isFree ? Math.max(at + 1, reading.first + 1) : at + 1;
        continue;
      }
      const { first, next, value, upper, unit, kind, rule } = reading;
      figures.push({
        span: spanOfLexemes(lexemes, first, next),
        value,
        ...(upper === undefined ? {} : { upper }),
        ...unitOf(kind, unit),
        kind,
        qualifier: readQualifier(lexemes, first, article.text),
        clause: readClause(lexemes, next, kind, isTaken),
        rule,
      });
      at = next;
    }
  }
  return withSalience(figures, article);
}
