/** Numbers written in English words: "twenty-eight thousand", "half a million", "two and a half", "a dozen". */
import { isHyphen, isWord, type Lexeme } from './lexemes.ts';

/** No number in words is longer; the bound keeps a text of nothing but number words linear. */
const MAX_LEXEMES = 24;

const SMALL = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);

/** Words that multiply the number before them. Lakh and crore are Indian English. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);

/** Plurals that tell an order of magnitude only. */
const ORDERS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

export const isMagnitudeWord = ({ lower }: Lexeme): boolean => MAGNITUDES.has(lower);

/** Whether a word can begin a number in words. */
export const mayBeginWords = (lexeme: Lexeme): boolean =>
  isNumberWord(lexeme) || ORDERS.has(lexeme.lower) || ['a', 'an', 'half', 'minus'].includes(lexeme.lower);

export interface ReadWords {
  readonly value: number;
  /** Index of the lexeme after it. */
  readonly next: number;
  /** The largest magnitude written, 1 where none is. */
  readonly magnitude: number;
}

/** "seven", "twenty": words below a hundred. */
export const isNumberWord = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && (SMALL.has(lexeme.lower) || TENS.has(lexeme.lower));

/** 0 to 99, such as "seven", "twenty", "thirty-six". */
function readBelowHundred(lexemes: readonly Lexeme[], at: number): ReadWords | null {
  const word = lexemes[at]?.lower ?? '';
  const small = SMALL.get(word);
  if (small !== undefined) return { value: small, next: at + 1, magnitude: 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const after = isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
  const unit = SMALL.get(lexemes[after]?.lower ?? '');
  if (unit === undefined || unit === 0 || unit > 9) return { value: tens, next: at + 1, magnitude: 1 };
  return { value: tens + unit, next: after + 1, magnitude: 1 };
}

/** "half a million", "half a dozen"; the fraction alone is none of ours. */
function readHalfOfMagnitude(lexemes: readonly Lexeme[], at: number): ReadWords | null {
  if (!isWord(lexemes, at, 'half') || !isWord(lexemes, at + 1, 'a', 'an')) return null;
  const magnitude = MAGNITUDES.get(lexemes[at + 2]?.lower ?? '');
  return magnitude === undefined ? null : { value: magnitude / 2, next: at + 3, magnitude };
}

/**
 * Reads a cardinal number in words. "a" counts as one only before a magnitude ("a million").
 *
 * @returns `null` where no number begins.
 */
export function readNumberWords(lexemes: readonly Lexeme[], at: number): ReadWords | null {
  const half = readHalfOfMagnitude(lexemes, at);
  if (half) return half;
  const isArticle = isWord(lexemes, at, 'a', 'an') && MAGNITUDES.has(lexemes[at + 1]?.lower ?? '');
  const first = isArticle ? { value: 1, next: at + 1 } : readBelowHundred(lexemes, at);
  if (!first) return null;
  let total = 0;
  let current = first.value;
  let next = first.next;
  let largest = 1;
  while (next - at < MAX_LEXEMES) {
    if (isWord(lexemes, next, 'and') && isWord(lexemes, next + 1, 'a') && isWord(lexemes, next + 2, 'half')) {
      current += 0.5;
      next += 3;
      continue;
    }
    const step = isHyphen(lexemes, next) ? next + 1 : next;
    const magnitude = MAGNITUDES.get(lexemes[step]?.lower ?? '');
    if (magnitude !== undefined && current > 0) {
      largest = Math.max(largest, magnitude);
      if (magnitude === 100) current *= 100;
      else {
        total += current * magnitude;
        current = 0;
      }
      next = step + 1;
      continue;
    }
    const isAnd = isWord(lexemes, next, 'and') && largest > 1;
    const more = largest > 1 && current % 100 === 0 ? readBelowHundred(lexemes, isAnd ? next + 1 : next) : null;
    // "between one hundred and two hundred": after "and" only what completes the number, not another one.
    if (!more || (isAnd && MAGNITUDES.has(lexemes[more.next]?.lower ?? ''))) break;
    current += more.value;
    next = more.next;
  }
  return { value: total + current, next, magnitude: largest };
}

/**
 * Reads "tens of thousands", "millions", "dozens": the least it can mean. It ends before a following "of".
 *
 * @param isAlone Whether a word may do without the "of" that a noun to count stands after ("dozens fled").
 */
export function readOrderOfMagnitude(lexemes: readonly Lexeme[], at: number, isAlone = false): ReadWords | null {
  const first = ORDERS.get(lexemes[at]?.lower ?? '');
  if (first === undefined) return null;
  if (!isWord(lexemes, at + 1, 'of'))
    return isAlone && first > 10 ? { value: first, next: at + 1, magnitude: first } : null;
  const second = ORDERS.get(lexemes[at + 2]?.lower ?? '');
  if (second === undefined) return first === 10 ? null : { value: first, next: at + 1, magnitude: first };
  return { value: first * second, next: at + 3, magnitude: second };
}

/** "nineteen ninety-six", "twenty twelve": a year as it is spoken. */
export function readSpokenYear(lexemes: readonly Lexeme[], at: number): { year: number; next: number } | null {
  const century = SMALL.get(lexemes[at]?.lower ?? '') ?? TENS.get(lexemes[at]?.lower ?? '');
  if (century === undefined || century < 17 || century > 20 || !isNumberWord(lexemes[at + 1])) return null;
  const rest = readBelowHundred(lexemes, at + 1);
  if (!rest || rest.value < 10) return null;
  return { year: century * 100 + rest.value, next: rest.next };
}
