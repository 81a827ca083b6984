/** Two amounts that are one: "between 5 and 7 percent", "$62 to $68", "15-22 miles per hour", "two or three days". */
import { isHyphen, isWord, type Lexeme } from '../../language/lexemes.ts';
import { readNumber } from '../../language/numbers.ts';
import { type Amount, readAmount } from './amounts.ts';

export interface RangeReading extends Amount {
  readonly upper?: number;
  /** Index of the lexeme it begins with. */
  readonly first: number;
}

/** "four to five thousand": the magnitude said once is that of both, unless the first is plainly the larger number. */
function scaled(lower: number, lowerMagnitude: number, upper: Amount): number {
  const mantissa = upper.value / upper.magnitude;
  return lowerMagnitude === 1 && upper.magnitude > 1 && lower < 1000 && lower <= mantissa
    ? lower * upper.magnitude
    : lower;
}

/** The joint after the first number: "to", "and" after "between", "or" between small numbers, a dash. */
function jointAfter(lexemes: readonly Lexeme[], at: number, opener: string | null): number | null {
  if (isWord(lexemes, at, 'to', 'through')) return at + 1;
  if (isWord(lexemes, at, 'and')) return opener === 'between' ? at + 1 : null;
  if (isWord(lexemes, at, 'or')) return at + 1;
  if (isHyphen(lexemes, at) && isWord(lexemes, at + 1, 'to') && isHyphen(lexemes, at + 2)) return at + 3;
  return /^[-–—~]$/.test(lexemes[at]?.text ?? '') && (isHyphen(lexemes, at) || !lexemes[at]?.isJoined) ? at + 1 : null;
}

/**
 * Reads an amount or a range at lexeme `at`.
 *
 * @returns `null` where neither begins. `first` leaves out "between" and "from".
 */
export function readRange(lexemes: readonly Lexeme[], at: number): RangeReading | null {
  const opener = isWord(lexemes, at, 'between', 'from') ? (lexemes[at]?.lower ?? null) : null;
  const first = opener ? at + 1 : at;
  const single = readAmount(lexemes, first);
  const number = single?.kind === 'money' ? null : readNumber(lexemes, first);
  // The first number may have its unit or leave it to the second: "5% to 7%", "5 to 7%".
  for (const lower of [single, number]) {
    if (!lower) continue;
    const joint = jointAfter(lexemes, lower.next, opener);
    const upper = joint === null ? null : readAmount(lexemes, joint);
    if (!upper || joint === null) continue;
    const isOr = isWord(lexemes, lower.next, 'or');
    const isDash = lexemes[lower.next]?.kind === 'sign';
    const lowerUnit = 'unit' in lower ? lower.unit : '';
    const isSame = lowerUnit === '' || lowerUnit === upper.unit || upper.unit === '' || upper.isBare;
    const isMoney = single?.kind === 'money';
    if (!isSame || (isMoney && upper.kind !== 'money' && !upper.isBare && upper.rule !== 'number')) continue;
    const value = scaled(lower.value, lower.magnitude, upper);
    if ((isOr || isDash) && value >= upper.value) continue;
    if (!opener && value > upper.value) continue;
    // "rose 0.7% to 3,005": the second number is another thing.
    if (!opener && upper.unit === '' && !isDash && upper.kind !== 'ratio' && (upper.isBare || lowerUnit !== ''))
      continue;
    if (!opener && upper.isBare && lowerUnit === '') continue;
    const shape =
      upper.isBare || upper.unit === '' ? { ...upper, unit: lowerUnit, kind: single?.kind ?? upper.kind } : upper;
    return {
      ...shape,
      value,
      upper: upper.value,
      first,
      rule: 'range',
      isBare: upper.isBare && lowerUnit === '' && !opener,
    };
  }
  return single && !opener ? { ...single, first: at } : null;
}
