/** One amount with what it is an amount of: money, percent, a measure, a time, an age, or the things counted. */
import { isHyphen, isWord, type Lexeme } from '../../language/lexemes.ts';
import { readMoney } from '../../language/money.ts';
import { readOrderOfMagnitude } from '../../language/number-words.ts';
import { readNumber, type WrittenNumber } from '../../language/numbers.ts';
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

const plain = { magnitude: 1, isBare: false } as const;

/** "half a percentage point", "half an hour", "half a mile". */
function readHalf(lexemes: readonly Lexeme[], at: number): Amount | null {
  if (!isWord(lexemes, at, 'half') || !isWord(lexemes, at + 1, 'a', 'an')) return null;
  const half: WrittenNumber = { value: 0.5, next: at + 2, form: 'fraction', magnitude: 1 };
  const unit = readUnit(lexemes, half);
  return unit && { ...plain, ...unit, value: half.value };
}

/** "10,000+ members", "300-plus members", "50 plus points": index of what is counted. */
function afterPlus(lexemes: readonly Lexeme[], at: number): number {
  if (lexemes[at]?.text === '+' && lexemes[at]?.isJoined) return at + 1;
  if (isWord(lexemes, at, 'plus') && lexemes[at + 1]?.kind === 'word') return at + 1;
  return isHyphen(lexemes, at) && isWord(lexemes, at + 1, 'plus') ? at + 2 : at;
}

/** "Tens of thousands have fled", "hundreds more fled": an order of magnitude that counts what was named before. */
function readOrderAlone(lexemes: readonly Lexeme[], at: number): Amount | null {
  const order = readOrderOfMagnitude(lexemes, at, true);
  if (!order) return null;
  const isBefore = isWord(lexemes, order.next, 'more', 'have', 'were', 'are', 'had', 'marched', 'fled', 'died');
  const isPair = order.next === at + 3;
  if (!isPair && !isBefore) return null;
  if (isWord(lexemes, order.next, 'of')) return null;
  return {
    ...plain,
    value: order.value,
    magnitude: order.magnitude,
    unit: '',
    kind: 'count',
    next: order.next,
    rule: 'orderAlone',
  };
}

/**
 * Reads the amount that begins at lexeme `at`.
 *
 * @returns `null` where there is none. "one" with a noun is no amount: it is an article more often.
 */
export function readAmount(lexemes: readonly Lexeme[], at: number): Amount | null {
  const money = readMoney(lexemes, at);
  if (money) return { ...money, kind: 'money', rule: 'money', isBare: false };
  const half = readHalf(lexemes, at);
  if (half) return half;
  const number = readNumber(lexemes, at);
  if (!number) return readOrderAlone(lexemes, at);
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
  const counted = isOne ? null : readCounted(lexemes, afterPlus(lexemes, number.next), number.form === 'order');
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
    ? readOrderAlone(lexemes, at)
    : { value, magnitude, unit: '', kind: 'count', next: number.next, rule: 'number', isBare: magnitude === 1 };
}
