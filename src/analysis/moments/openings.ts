/** Which lexemes can begin a date: a quick sieve, so that the rules run at one word in ten. */
import {
  MONTHS,
  ORDINAL_WORDS,
  SEASONS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from '../../language/calendar-names.ts';
import type { Lexeme } from '../../language/lexemes.ts';
import { isNumberWord } from '../../language/number-words.ts';

const OPENINGS: ReadonlySet<string> = new Set([
  ...[MONTHS, SHORT_MONTHS, WEEKDAYS, SHORT_WEEKDAYS, SEASONS, ORDINAL_WORDS].flatMap((names) => [...names.keys()]),
  ...(
    'the last past previous next coming following this a an year fiscal financial between from early late mid earlier later ' +
    "end beginning start middle rest yesterday today tomorrow tonight noon midday midnight half q h ' ’ ‘"
  ).split(' '),
]);

export const mayBeginMoment = (lexeme: Lexeme): boolean =>
  lexeme.kind === 'digits' || OPENINGS.has(lexeme.lower) || isNumberWord(lexeme);
