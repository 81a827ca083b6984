/** The words before an amount that say how exact it is: "an estimated", "more than". */
import { isWord, type Lexeme, spanOfLexemes } from '../../language/lexemes.ts';

/** Longest first, so that "just over" is found before "over". */
const QUALIFIERS: readonly (readonly string[])[] = [
  'no more than',
  'no less than',
  'no fewer than',
  'as many as',
  'as much as',
  'as few as',
  'as little as',
  'more than',
  'less than',
  'fewer than',
  'greater than',
  'higher than',
  'lower than',
  'at least',
  'at most',
  'up to',
  'close to',
  'just over',
  'just under',
  'well over',
  'well under',
  'a little over',
  'slightly more than',
  'an estimated',
  'a record',
  'a total of',
  'an average of',
  'an additional',
  'a further',
  'the last',
  'the first',
  'some',
  'about',
  'around',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'over',
  'under',
  'above',
  'below',
  'estimated',
  'only',
  'just',
  'barely',
  'exactly',
  'another',
  'additional',
  'circa',
  'maybe',
  'perhaps',
  'reportedly',
]
  .map((phrase) => phrase.split(' '))
  .toSorted((a, b) => b.length - a.length);
/** "the first five" is counted with its figure, but says nothing of how exact it is. */
const NO_QUALIFIERS = ['the last', 'the first', 'a record'];

/** The qualifier that ends right before lexeme `at`, as written; `null` where there is none. */
export function readQualifier(lexemes: readonly Lexeme[], at: number, text: string): string | null {
  for (const phrase of QUALIFIERS) {
    const start = at - phrase.length;
    if (start < 0 || !phrase.every((word, index) => isWord(lexemes, start + index, word))) continue;
    if (NO_QUALIFIERS.includes(phrase.join(' '))) return null;
    const { start: from, end } = spanOfLexemes(lexemes, start, at);
    return text.slice(from, end);
  }
  return null;
}
