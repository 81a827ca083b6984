/** Numbers that are part of a name or a code, not amounts: A380, 7-Eleven, 555-0123, 11:30, #4, Section 427, years. */
import { isCapitalised, isWord, type Lexeme } from '../../language/lexemes.ts';
import { timeUnitOf } from '../../language/units.ts';
import type { RangeReading } from './ranges.ts';

/** Capitalised words before a number that do not make it part of a name. */
const NO_NAMES =
  'about some over nearly almost around only just more at in on by with the for of from to and but after'.split(' ');

/** Before a number they make it a name. */
const NUMBERED = new Set(
  (
    'no number top version page chapter section phase highway flight area route room gate platform channel article lot ' +
    'episode season round week game stage level grade terminal tier category ward district precinct zone sector exit ' +
    'interstate verse paragraph clause lane track bus tram apartment'
  ).split(' '),
);
const STREET = /^(Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Place|Boulevard|Blvd|Court|Terrace|Row|Way)$/;

/** Whether the number at `at` is written as part of something else. */
export function isInName(lexemes: readonly Lexeme[], at: number, reading: RangeReading): boolean {
  const [before, first, after] = [lexemes[at - 1], lexemes[at], lexemes[reading.next]];
  if (first?.kind !== 'digits' || reading.rule === 'magnitude') return false;
  const isLeaning = first.isJoined && before !== undefined && !/^[([“"‘'~≈>≤≥<=+−—–-]$/.test(before.text);
  const isHyphened = first.isJoined && before !== undefined && /^[-‑]$/.test(before.text) && before.isJoined;
  if ((isLeaning && reading.kind !== 'money') || isHyphened || before?.text === '#') return true;
  if (after?.isJoined && /^[:/\\@_#]$/.test(after.text) && reading.isBare) return true;
  if (after?.isJoined && /^[-‑.]$/.test(after.text) && lexemes[reading.next + 1]?.isJoined && reading.isBare)
    return true;
  if (before?.text === '.' && isWord(lexemes, at - 2, 'no', 'nos', 'vol', 'fig', 'p', 'pp')) return true;
  // "80 Day Obsession", "24 Hours of Le Mans".
  const last = lexemes[reading.next - 1];
  if (reading.kind === 'duration' && isCapitalised(last) && last?.text !== last?.text.toUpperCase()) return true;
  // A capital anywhere: "iPhone 14".
  const isAfterName =
    before?.kind === 'word' &&
    before.text !== before.text.toLowerCase() &&
    !NO_NAMES.includes(before?.lower ?? '') &&
    !/[.,]/.test(first.text);
  return isAfterName && (reading.isBare || (at > 1 && reading.rule === 'count'));
}

/** "24 hours a day", "7 days a week", "365 days a year": always. */
function isAlways(lexemes: readonly Lexeme[], { kind, value, next }: RangeReading): boolean {
  if (kind !== 'duration' || !isWord(lexemes, next, 'a', 'per', 'of')) return false;
  const period = lexemes[isWord(lexemes, next + 1, 'the') ? next + 2 : next + 1]?.lower ?? '';
  return [24, 7, 365].includes(value) && timeUnitOf(period) !== null;
}

/** An amount that is not in a name. Digits alone are a figure only when they look like an amount: years, ordinals, list numbers and codes do not. */
export function isAmount(lexemes: readonly Lexeme[], at: number, reading: RangeReading): boolean {
  // "The 7 Habits": a title.
  if (
    isWord(lexemes, at - 1, 'the') &&
    isCapitalised(lexemes[at - 1]) &&
    at > 1 &&
    isCapitalised(lexemes[reading.next - 1])
  )
    return false;
  if (!reading.isBare) return !isAlways(lexemes, reading);
  const text = lexemes[at]?.text ?? '';
  const isYear = /^(1[5-9]|2[01])\d\d$/.test(text);
  // Groups of digits side by side: a telephone or card number.
  const isGroup = lexemes[at - 1]?.kind === 'digits' || lexemes[reading.next]?.kind === 'digits';
  // "+49 (0)40": how telephone numbers begin.
  const isDialled = (text === '+' || lexemes[at - 1]?.text === '+') && /^[(\d]/.test(lexemes[reading.next]?.text ?? '');
  // The number a player wears: "(4)".
  const isBracketed = lexemes[at - 1]?.text === '(' && lexemes[reading.next]?.text === ')';
  const isAddress =
    STREET.test(lexemes[reading.next + 1]?.text ?? '') || STREET.test(lexemes[reading.next + 2]?.text ?? '');
  const isCode = /^0\d|^\d{5,}$/.test(text);
  return (
    !isYear &&
    !isCode &&
    !isBracketed &&
    !isDialled &&
    !(isAddress && isCapitalised(lexemes[reading.next])) &&
    !isGroup &&
    !NUMBERED.has(lexemes[at - 1]?.lower ?? '') &&
    (at > 0 || reading.upper !== undefined)
  );
}
