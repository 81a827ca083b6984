/** One amount with what it is an amount of: money, percent, a measure, a time, an age, or the things counted. */
import { isHyphen, isWord, type Lexeme } from '../../language/lexemes.ts';
import { readMoney } from '../../language/money.ts';
import { readNumber, type WrittenNumber } from '../../language/numbers.ts';
import { isUnitOfMeasure, isUnitSign, timeUnitOf } from '../../language/units.ts';
import type { FigureKind } from '../../model/analysis.ts';
import { readCounted } from './counted.ts';

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

type Unit = Pick<Amount, 'unit' | 'kind' | 'next' | 'rule'>;

function readPercent(lexemes: readonly Lexeme[], at: number): Unit | null {
  const first = lexemes[at];
  if (!first) return null;
  const isPoints = (start: number): boolean => isWord(lexemes, start, 'point', 'points');
  const isAbbreviated = first.lower === 'pct' || (first.lower === 'pc' && first.isJoined);
  if (first.text === '%' || first.lower === 'percent' || isAbbreviated)
    return isPoints(at + 1)
      ? { unit: 'percentage points', kind: 'percent', next: at + 2, rule: 'points' }
      : { unit: 'percent', kind: 'percent', next: at + 1, rule: 'percent' };
  if (first.lower === 'per' && isWord(lexemes, at + 1, 'cent'))
    return { unit: 'percent', kind: 'percent', next: at + 2, rule: 'percent' };
  if (first.lower === 'percentage' && isPoints(at + 1))
    return { unit: 'percentage points', kind: 'percent', next: at + 2, rule: 'points' };
  if (first.lower === 'percentage') return { unit: 'percent', kind: 'percent', next: at + 1, rule: 'percent' };
  return first.lower === 'basis' && isPoints(at + 1)
    ? { unit: 'basis points', kind: 'percent', next: at + 2, rule: 'points' }
    : null;
}

/** "years", "year-old", "years of age": with a hyphen or without. */
function readTime(lexemes: readonly Lexeme[], at: number): Unit | null {
  const step = isHyphen(lexemes, at) ? at + 1 : at;
  const word = lexemes[step]?.lower ?? '';
  if (timeUnitOf(word) === null) return null;
  const old = isHyphen(lexemes, step + 1) ? step + 2 : step + 1;
  if (isWord(lexemes, old, 'old', 'olds')) return { unit: word, kind: 'age', next: old + 1, rule: 'age' };
  if (isWord(lexemes, old, 'of') && isWord(lexemes, old + 1, 'age'))
    return { unit: word, kind: 'age', next: old + 2, rule: 'age' };
  return { unit: word, kind: 'duration', next: step + 1, rule: 'duration' };
}

const SQUARES = ['square', 'cubic', 'metric', 'nautical', 'light', 'sq', 'short', 'long', 'degrees', 'degree', 'deg'];
const RATES = ['hour', 'second', 'minute', 'day', 'gallon', 'litre', 'liter', 'week', 'month', 'year', 'h', 'hr', 's'];

/** "km", "square miles", "degrees Celsius", "°C", "miles per hour", "km/h". A sign of one letter must lean on its number. */
function readMeasure(lexemes: readonly Lexeme[], at: number): Unit | null {
  const isHyphened = isHyphen(lexemes, at);
  const start = isHyphened ? at + 1 : at;
  const first = lexemes[start];
  if (!first) return null;
  const dot = first.lower === 'sq' || first.lower === 'deg' ? (lexemes[start + 1]?.text === '.' ? 1 : 0) : 0;
  const inner = lexemes[start + 1 + dot];
  const isPrefixed =
    SQUARES.includes(first.lower) && inner !== undefined && (isUnitOfMeasure(inner) || /^[CFK]$/.test(inner.text));
  const isDegreeSign = first.text === '°' && inner?.isJoined === true && /^[CF]$/.test(inner.text);
  let next = start + (isPrefixed ? 2 + dot : isDegreeSign ? 2 : 1);
  if (!isPrefixed && !isDegreeSign) {
    if (!isUnitOfMeasure(first)) return null;
    const isLetter = first.text.length === 1 && isUnitSign(first);
    if (isLetter && !first.isJoined && first.text !== 'W') return null;
  }
  const words = lexemes.slice(start, next).map((lexeme) => lexeme.text);
  const rate =
    isWord(lexemes, next, 'per', 'an', 'a') || (lexemes[next]?.text === '/' && lexemes[next]?.isJoined)
      ? lexemes[next + 1]
      : undefined;
  if (rate && RATES.includes(rate.lower) && lexemes[next]) {
    words.push(lexemes[next]?.text ?? '', rate.text);
    next += 2;
  }
  return { unit: words.join(' ').replace(' / ', '/').replace('° ', '°'), kind: 'measure', next, rule: 'measure' };
}

function readUnit(lexemes: readonly Lexeme[], number: WrittenNumber): Unit | null {
  return (
    readPercent(lexemes, isHyphen(lexemes, number.next) ? number.next + 1 : number.next) ??
    readTime(lexemes, number.next) ??
    readMeasure(lexemes, number.next)
  );
}

/** Against its number it is million or billion if a noun follows ("35m homes"), else a metre or a byte. */
function readCompact(lexemes: readonly Lexeme[], at: number): Amount | null {
  const number = readNumber(lexemes, at, true);
  if (!number || number.magnitude < 1e6 || lexemes[at]?.kind !== 'digits') return null;
  const counted = readCounted(lexemes, number.next);
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
