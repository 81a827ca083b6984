/** One amount with what it is an amount of: money, percent, a measure, a time, an age, or the things counted. */
import { isWord, type Lexeme } from '../../language/lexemes.ts';
import { readMoney } from '../../language/money.ts';
import { readNumber } from '../../language/numbers.ts';
import type { FigureKind } from '../../model/analysis.ts';
import { readCounted } from './counted.ts';
import { readUnit } from './units-after.ts';

export interface Amount {
  readonly value: number;
  /** As written, in small hyphens' stead without them; an ISO 4217 code of money; "percent". */
  readonly unit: string;
  readonly kind: FigureKind;
  readonly next: number;
  readonly magnitude: number;
  readonly rule: string;
  /** A number in digits without any unit: it is a figure only where nothing speaks against it. */
  readonly isBare: boolean;
}

/** Against its number it is million or billion if a noun follows ("35m homes"), else a metre or a byte. */
function readCompact(lexemes: readonly Lexeme[], at: number): Amount | null {
  const number = readNumber(lexemes, at, true);
  if (!number || number.magnitude < 1e6 || lexemes[at]?.kind !== 'digits') return null;
  const isOf = isWord(lexemes, number.next, 'of');
  const counted = readCounted(lexemes, number.next, isOf);
  if (isOf && !counted)
    return {
      value: number.value,
      magnitude: number.magnitude,
      unit: '',
      kind: 'count',
      next: number.next,
      rule: 'count',
      isBare: false,
    };
  return (
    counted && {
      value: number.value,
      magnitude: number.magnitude,
      unit: counted.unit,
      kind: 'count',
      next: counted.next,
      rule: 'count',
      isBare: false,
    }
  );
}

/**
 * Reads the amount that begins at lexeme `at`.
 *
 * @returns `null` where there is none. "one" with a noun is no amount: it is an article more often.
 */
export function readAmount(lexemes: readonly Lexeme[], at: number): Amount | null {
  const money = readMoney(lexemes, at);
  if (money) return { ...money, kind: 'money', rule: 'money', isBare: false };
  const number = readNumber(lexemes, at);
  if (!number) return null;
  const { value, magnitude } = number;
  const unit = readUnit(lexemes, number);
  const after = lexemes[number.next];
  if (unit && !(unit.unit === 'm' && readCompact(lexemes, at))) return { value, magnitude, ...unit, isBare: false };
  if (number.form === 'fraction') {
    const isOf = isWord(lexemes, number.next, 'of', 'the', 'its', 'their');
    return isOf
      ? { value, magnitude, unit: '', kind: 'ratio', next: number.next, rule: 'fraction', isBare: false }
      : null;
  }
  const compact = readCompact(lexemes, at);
  if (compact && after?.isJoined) return compact;
  const isJoinedWord = after?.isJoined === true && after.kind === 'word' && after.lower !== "'s";
  if (isJoinedWord) return null;
  const isOne = number.form === 'words' && value === 1;
  const counted = isOne ? null : readCounted(lexemes, number.next, number.form === 'order');
  if (counted)
    return {
      value,
      magnitude,
      unit: counted.unit,
      kind: 'count',
      next: counted.next,
      rule: number.form === 'order' ? 'order' : 'count',
      isBare: false,
    };
  const isWords = number.form === 'words' && magnitude === 1;
  return isWords || number.form === 'order'
    ? null
    : { value, magnitude, unit: '', kind: 'count', next: number.next, rule: 'number', isBare: magnitude === 1 };
}
