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
import { timeUnitOf } from '../../language/units.ts';

const OPENINGS: ReadonlySet<string> = new Set([
  ...[MONTHS, SHORT_MONTHS, WEEKDAYS, SHORT_WEEKDAYS, SEASONS, ORDINAL_WORDS].flatMap((names) => [...names.keys()]),
  ...(
    'the last past previous next coming following this a an year fiscal financial between from early late mid earlier later ' +
    "end beginning start middle rest yesterday today tomorrow tonight noon midday midnight half q h ' ’ ‘"
  ).split(' '),
]);

/** What "the" stands before when it begins a date. */
const AFTER_THE: ReadonlySet<string> = new Set([
  ...OPENINGS,
  ...(
    'current present latest weekend week day month quarter period decade night morning afternoon evening first second ' +
    'third fourth twenties thirties forties fifties sixties seventies eighties nineties 20th 19th'
  ).split(' '),
]);

export function mayBeginMoment(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (!lexeme) return false;
  if (lexeme.kind === 'digits' || isNumberWord(lexeme)) return true;
  if (!OPENINGS.has(lexeme.lower)) return false;
  const next = lexemes[at + 1];
  if (!next) return lexeme.lower !== 'the' && lexeme.lower !== 'a';
  if (lexeme.lower === 'the') return next.kind === 'digits' || AFTER_THE.has(next.lower) || isNumberWord(next);
  // "a year ago", "a fortnight earlier"
  return lexeme.lower === 'a' || lexeme.lower === 'an' ? timeUnitOf(next.lower) !== null : true;
}
