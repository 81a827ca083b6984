/**
 * The grammar of written numbers, shared by what finds them (`analysis/`) and what speaks them (`narration/`):
 * digits with separators, signs, fractions and magnitudes, and numbers in words.
 */
import { isHyphen, isWord, type Lexeme } from './lexemes.ts';
import { MAGNITUDES, readNumberWords, readOrderOfMagnitude } from './number-words.ts';

export interface WrittenNumber {
  readonly value: number;
  /** Index of the lexeme after it. */
  readonly next: number;
  /** `order`: only an order of magnitude is told ("tens of thousands"), `value` is the least it can mean. */
  readonly form: 'digits' | 'words' | 'fraction' | 'order';
  /** The largest magnitude written with it ("million"), 1 where none is. */
  readonly magnitude: number;
}

/** Written against the number: £3bn, 40k. "m" and "b" are not here, they are metres and bytes as often. */
const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['cr', 1e7],
]);
const AMBIGUOUS_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
]);

/** What a suffix written against a number multiplies it by: "bn" is a billion. `undefined` for what is none. */
export const suffixFactor = ({ lower, isJoined }: Lexeme, isCompact = false): number | undefined =>
  isJoined ? (SUFFIXES.get(lower) ?? (isCompact ? AMBIGUOUS_SUFFIXES.get(lower) : undefined)) : undefined;

/** No number has more parts; the bound keeps "1 million million …" linear. */
const MAX_LEXEMES = 8;

const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

export const isFractionSign = ({ text }: Lexeme): boolean => FRACTION_SIGNS.has(text);

const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  'half third quarter fourth fifth sixth seventh eighth ninth tenth'.split(' ').flatMap((word, index) => {
    const value = [2, 3, 4, 4, 5, 6, 7, 8, 9, 10][index] ?? 1;
    return [
      [word, value],
      [word === 'half' ? 'halves' : `${word}s`, value],
    ] as [string, number][];
  }),
);

const digitsValue = (lexeme: Lexeme): number => Number(lexeme.text.replaceAll(',', ''));

/** "1/16": two whole numbers and a stroke without white space; 24/7 and dates are no fractions, so it stays below 1. */
function readSlashed(lexemes: readonly Lexeme[], at: number): { value: number; next: number } | null {
  const [above, stroke, below] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (above?.kind !== 'digits' || below?.kind !== 'digits' || !stroke?.isJoined || !below.isJoined) return null;
  if (!['/', '⁄'].includes(stroke.text)) return null;
  const value = digitsValue(above) / digitsValue(below);
  const isPlain = /^\d{1,3}$/.test(above.text) && /^\d{1,3}$/.test(below.text) && value > 0 && value < 1;
  return isPlain && lexemes[at + 3]?.text !== '/' ? { value, next: at + 3 } : null;
}

function readDigits(lexemes: readonly Lexeme[], at: number, isCompact: boolean): WrittenNumber | null {
  const lexeme = lexemes[at];
  const sign = FRACTION_SIGNS.get(lexeme?.text ?? '');
  if (sign === undefined && lexeme?.kind !== 'digits') return null;
  const slashed = readSlashed(lexemes, at);
  let value = sign ?? slashed?.value ?? (lexeme ? digitsValue(lexeme) : 0);
  let next = slashed?.next ?? at + 1;
  let form: WrittenNumber['form'] = sign !== undefined || slashed ? 'fraction' : 'digits';
  if (form === 'digits') {
    const addedSign = FRACTION_SIGNS.get(lexemes[next]?.text ?? '');
    const added = addedSign === undefined ? readSlashed(lexemes, next) : { value: addedSign, next: next + 1 };
    if (added && Number.isInteger(value)) ({ value, next } = { value: value + added.value, next: added.next });
  }
  let magnitude = 1;
  while (next - at < MAX_LEXEMES) {
    const step = isHyphen(lexemes, next) ? next + 1 : next;
    const word = lexemes[step];
    if (word === undefined) break;
    const isSuffix = step === next && magnitude === 1;
    const factor = MAGNITUDES.get(word.lower) ?? (isSuffix ? suffixFactor(word, isCompact) : undefined);
    if (factor === undefined) break;
    value *= factor;
    magnitude = Math.max(magnitude, factor);
    form = 'digits';
    next = step + 1;
  }
  // 2.2 million is 2200000.0000000002 in binary: fifteen digits are what a double holds.
  return { value: Number(value.toPrecision(15)), next, form, magnitude };
}

/** "two-thirds", "three quarters", "one fifth"; "a third" and "half" only before "of" or "the", else they are no amounts. */
export function readFractionWords(lexemes: readonly Lexeme[], at: number): WrittenNumber | null {
  const isPart = isWord(lexemes, at - 1, 'first', 'second', 'other', 'latter', 'better', 'top', 'bottom');
  if (!isPart && isWord(lexemes, at, 'half') && isWord(lexemes, at + 1, 'of', 'the', 'its', 'their', 'all'))
    return { value: 0.5, next: at + 1, form: 'fraction', magnitude: 1 };
  const above = isWord(lexemes, at, 'a') ? { value: 1, next: at + 1 } : readNumberWords(lexemes, at);
  if (!above || above.value >= 10 || !Number.isInteger(above.value)) return null;
  const step = isHyphen(lexemes, above.next) ? above.next + 1 : above.next;
  const word = lexemes[step]?.lower ?? '';
  const below = DENOMINATORS.get(word);
  if (below === undefined || above.value >= below) return null;
  const isPlural = above.value > 1;
  if (isPlural !== (word.endsWith('s') && word !== 'halves')) return null;
  if (!isPlural && step === above.next && !isWord(lexemes, step + 1, 'of')) return null;
  return { value: above.value / below, next: step + 1, form: 'fraction', magnitude: 1 };
}

/**
 * Reads the number that begins at lexeme `at`: "1,200", "2½", "minus 5", "3.2 trillion", "£3bn" without its sign,
 * "two-thirds", "half a million", "tens of thousands".
 *
 * @param isCompact A joined "m" or "b" means million or billion, as it does in money.
 */
export function readNumber(lexemes: readonly Lexeme[], at: number, isCompact = false): WrittenNumber | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  const next = lexemes[at + 1];
  const isSign = /^[-−+]$/.test(first.text) && !first.isJoined && next?.kind === 'digits' && next.isJoined;
  if (isSign || (first.lower === 'minus' && next?.kind === 'digits')) {
    const number = readDigits(lexemes, at + 1, isCompact);
    return number && (first.text === '+' ? number : { ...number, value: -number.value });
  }
  if (first.kind !== 'word') return readDigits(lexemes, at, isCompact);
  const fraction = readFractionWords(lexemes, at);
  if (fraction) return fraction;
  const order = readOrderOfMagnitude(lexemes, at);
  if (order) return { ...order, form: 'order' };
  const words = readNumberWords(lexemes, at);
  return words && { ...words, form: 'words' };
}
