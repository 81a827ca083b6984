/** What may stand after a number to say what it measures: percent, a time or an age, a measure. */
import { isCapitalised, isHyphen, isWord, type Lexeme } from '../../language/lexemes.ts';
import type { WrittenNumber } from '../../language/numbers.ts';
import { isUnitOfMeasure, isUnitSign, timeUnitOf } from '../../language/units.ts';
import type { FigureKind } from '../../model/analysis.ts';

interface Unit {
  readonly unit: string;
  readonly kind: FigureKind;
  /** Index of the lexeme after it. */
  readonly next: number;
  readonly rule: string;
}

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
    // "2022′s" has a badly written apostrophe.
    const isApostrophe = /^[″′]$/.test(first.text) && inner?.isJoined === true && inner.kind === 'word';
    if (!isUnitOfMeasure(first) || isApostrophe) return null;
    const isLetter = first.text.length === 1 && isUnitSign(first);
    if (isLetter && !first.isJoined && first.text !== 'W') return null;
  }
  // "406 lb-ft"
  if (isHyphen(lexemes, next) && isUnitOfMeasure(lexemes[next + 1])) next += 2;
  const words = lexemes.slice(start, next).map((lexeme) => lexeme.text);
  const rate =
    isWord(lexemes, next, 'per', 'an', 'a') || (lexemes[next]?.text === '/' && lexemes[next]?.isJoined)
      ? lexemes[next + 1]
      : undefined;
  if (rate && RATES.includes(rate.lower) && lexemes[next]) {
    words.push(lexemes[next]?.text ?? '', rate.text);
    next += 2;
  }
  return {
    unit: words
      .join(' ')
      .replace(/ ([/-]) /, '$1')
      .replace('° ', '°'),
    kind: 'measure',
    next,
    rule: 'measure',
  };
}

/** "38C", "104F": no higher than weather, ovens and fevers go, and not in a name ("Boeing 737C"). */
function readTemperature(lexemes: readonly Lexeme[], { next, value }: WrittenNumber): Unit | null {
  const letter = lexemes[next];
  const before = lexemes[next - 2];
  if (!letter?.isJoined || !/^[CF]$/.test(letter.text) || Math.abs(value) > 500) return null;
  if (lexemes[next - 1]?.kind !== 'digits' || (isCapitalised(before) && next > 3)) return null;
  return { unit: `°${letter.text}`, kind: 'measure', next: next + 1, rule: 'temperature' };
}

/** Reads the unit after a number; `null` where what follows is none. */
export function readUnit(lexemes: readonly Lexeme[], number: WrittenNumber): Unit | null {
  return (
    readTemperature(lexemes, number) ??
    readPercent(lexemes, isHyphen(lexemes, number.next) ? number.next + 1 : number.next) ??
    readTime(lexemes, number.next) ??
    readMeasure(lexemes, number.next)
  );
}
