/** Ratios, votes, scores and ages that no unit tells: "one in five", "three out of ten", "a 5-4 ruling", "Ana Ruiz, 34,". */
import { isCapitalised, isHyphen, isWord, type Lexeme } from '../../language/lexemes.ts';
import { readNumber } from '../../language/numbers.ts';
import type { RangeReading } from './ranges.ts';

const found = (at: number, next: number, value: number, more: Partial<RangeReading>): RangeReading => ({
  first: at,
  next,
  value,
  unit: '',
  kind: 'ratio',
  magnitude: 1,
  rule: 'ratio',
  isBare: false,
  ...more,
});

/** "one in five", "3 out of 10". */
function readOneIn(lexemes: readonly Lexeme[], at: number): RangeReading | null {
  const above = readNumber(lexemes, at);
  if (!above || above.form === 'order' || above.form === 'fraction') return null;
  const isOutOf = isWord(lexemes, above.next, 'out') && isWord(lexemes, above.next + 1, 'of');
  const isIn =
    above.value < 10 &&
    (isWord(lexemes, above.next, 'in') || (isHyphen(lexemes, above.next) && isWord(lexemes, above.next + 1, 'in')));
  if (!isOutOf && !isIn) return null;
  const start = isOutOf || !isWord(lexemes, above.next, 'in') ? above.next + 2 : above.next + 1;
  const below = readNumber(
    lexemes,
    isHyphen(lexemes, start) ? start + 1 : isWord(lexemes, start, 'every') ? start + 1 : start,
  );
  const isYear = below !== null && /^(19|20)\d\d$/.test(lexemes[start]?.text ?? '');
  if (!below || isYear || below.form === 'fraction' || below.value <= above.value) return null;
  return found(at, below.next, above.value / below.value, {});
}

const CONTESTS =
  'vote votes ruling decision win victory loss defeat draw tie lead majority margin score against over aggregate'.split(
    ' ',
  );

/** "5-4", "3–1", "five-to-four", with a word of voting or play near: else it may be anything. The first number is the value. */
function readScore(lexemes: readonly Lexeme[], at: number): RangeReading | null {
  const first = readNumber(lexemes, at);
  if (!first || !Number.isInteger(first.value) || first.value > 600 || first.magnitude > 1) return null;
  const isTo = isHyphen(lexemes, first.next) && isWord(lexemes, first.next + 1, 'to');
  if (!isHyphen(lexemes, first.next)) return null;
  const second = readNumber(lexemes, isTo ? first.next + 3 : first.next + 1);
  if (!second || !Number.isInteger(second.value) || second.value > 600 || second.magnitude > 1) return null;
  const near = lexemes.slice(Math.max(0, at - 4), second.next + 4);
  const isContest = near.some(
    ({ lower }) => CONTESTS.includes(lower) || /^(vot|beat|won|lost|lead|led|drew|defeat)/.test(lower),
  );
  return isContest && !isHyphen(lexemes, second.next)
    ? found(at, second.next, first.value, { kind: 'score', rule: 'score' })
    : null;
}

/** "Ana Ruiz, 34, said", "aged 34", "age 34", "at the age of 34". */
function readAge(lexemes: readonly Lexeme[], at: number): RangeReading | null {
  const number = readNumber(lexemes, at);
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 115 || number.magnitude > 1)
    return null;
  const after = lexemes[number.next];
  const isAged =
    isWord(lexemes, at - 1, 'aged', 'age') || (isWord(lexemes, at - 1, 'of') && isWord(lexemes, at - 2, 'age'));
  const isApposed =
    lexemes[at]?.kind === 'digits' &&
    lexemes[at - 1]?.text === ',' &&
    isCapitalised(lexemes[at - 2]) &&
    /^[,.;)]$/.test(after?.text ?? '') &&
    !isMonthLike(lexemes[at - 2]);
  if ((!isAged && !isApposed) || (after?.kind === 'word' && after.isJoined)) return null;
  const range = isAged && isWord(lexemes, number.next, 'to', 'and') ? readNumber(lexemes, number.next + 1) : null;
  const upper =
    range && range.value > number.value && range.value < 116 ? { upper: range.value, next: range.next } : {};
  return { ...found(at, number.next, number.value, { kind: 'age', unit: 'years', rule: 'ageAlone' }), ...upper };
}

const isMonthLike = (lexeme: Lexeme | undefined): boolean =>
  /^(january|february|march|april|may|june|july|august|september|october|november|december|section|chapter|page)$/.test(
    lexeme?.lower ?? '',
  );

export const readRatio = (lexemes: readonly Lexeme[], at: number): RangeReading | null =>
  readScore(lexemes, at) ?? readOneIn(lexemes, at) ?? readAge(lexemes, at);
