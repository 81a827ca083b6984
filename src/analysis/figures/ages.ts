/** Ages that no unit tells: "Ana Ruiz, 34,", "aged 34", "she is 34", "people over 65", "under-18s". */
import { isCapitalised, isHyphen, isWord, type Lexeme } from '../../language/lexemes.ts';
import { readNumber, type WrittenNumber } from '../../language/numbers.ts';
import type { RangeReading } from './ranges.ts';

const OLDEST = 115;
const NO_PERSON =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|section|chapter|page)$/;
const PEOPLE =
  'people those adults anyone everyone children men women residents patients voters citizens workers pupils drivers'.split(
    ' ',
  );

const age = (at: number, next: number, value: number, rule: string): RangeReading => ({
  first: at,
  next,
  value,
  unit: 'years',
  kind: 'age',
  magnitude: 1,
  rule,
  isBare: false,
});

/** After the number the phrase ends, or goes on with a verb: no noun is counted. */
const isPhraseEnd = (lexeme: Lexeme | undefined): boolean =>
  lexeme === undefined ||
  /^[,.;()—–]$/.test(lexeme.text) ||
  'is are was were who will can have must should when and at in with to'.split(' ').includes(lexeme.lower);

/** "under-18s", "the over-65s". */
function readAgeGroup(lexemes: readonly Lexeme[], at: number, value: number): RangeReading | null {
  const plural = lexemes[at + 1];
  const isGroup = isHyphen(lexemes, at - 1) && isWord(lexemes, at - 2, 'under', 'over') && plural?.isJoined === true;
  return isGroup && plural.lower === 's' ? { ...age(at, at + 2, value, 'ageGroup'), first: at - 2 } : null;
}

/** The age that `number`, which begins at lexeme `at`, tells. */
export function readAge(lexemes: readonly Lexeme[], at: number, number: WrittenNumber): RangeReading | null {
  if (!Number.isInteger(number.value) || number.value < 1 || number.value > OLDEST || number.magnitude > 1) return null;
  const { value, next } = number;
  const isDigits = lexemes[at]?.kind === 'digits';
  const group = isDigits ? readAgeGroup(lexemes, at, value) : null;
  if (group) return group;
  const [before, subject, after] = [lexemes[at - 1], lexemes[at - 2], lexemes[next]];
  if (after?.kind === 'word' && after.isJoined) return null;
  const isAged =
    isWord(lexemes, at - 1, 'aged', 'age') || (isWord(lexemes, at - 1, 'of') && isWord(lexemes, at - 2, 'age'));
  const isApposed =
    isDigits &&
    before?.text === ',' &&
    isCapitalised(subject) &&
    /^[,.;)]$/.test(after?.text ?? '') &&
    !NO_PERSON.test(subject?.lower ?? '');
  const isOver =
    isDigits && isWord(lexemes, at - 1, 'over', 'under') && isWord(lexemes, at - 2, ...PEOPLE) && isPhraseEnd(after);
  const isTold =
    isDigits &&
    isWord(lexemes, at - 1, 'is', 'was', 'am', 'turned', 'turns', "'s") &&
    isWord(lexemes, at - 2, 'he', 'she', 'who', 'i') &&
    isPhraseEnd(after);
  if (!isAged && !isApposed && !isOver && !isTold) return null;
  const range = isAged && isWord(lexemes, next, 'to', 'and') ? readNumber(lexemes, next + 1) : null;
  const upper = range && range.value > value && range.value <= OLDEST ? { upper: range.value, next: range.next } : {};
  return { ...age(at, next, value, 'ageAlone'), ...upper };
}
