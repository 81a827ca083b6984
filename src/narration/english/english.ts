/** What English voices must be told, rule by rule. The first rule that has something to say at a place is heard. */
import type { Span } from '../../model/span.ts';
import type { Rewrite } from '../rewrite.ts';
import { sayAbbreviation, sayStop } from './abbreviations.ts';
import { sayAcronym, sayCapitals } from './acronyms.ts';
import { sayMagnitude } from './amount.ts';
import { sayHalf, sayTime } from './clock.ts';
import { sayDate } from './dates.ts';
import { sayFraction } from './fractions.ts';
import { sayJoinedNumbers, sayTelephone } from './joined-numbers.ts';
import { sayModels, sayMolecule, sayTimes } from './models.ts';
import { sayMoney } from './money.ts';
import { sayName } from './names.ts';
import { isCapitalAt, passageOf, type Rule } from './passage.ts';
import { sayRoman } from './roman.ts';
import { sayShorthand, saySign } from './signs.ts';
import { sayMinus, sayTemperature } from './temperature.ts';
import { sayUnit } from './units.ts';
import { sayYear } from './years.ts';

/** A time before a date, a date before a year, a year before what joins two numbers. */
const AT_NUMBERS: readonly Rule[] = [
  sayTelephone,
  sayMoney,
  sayTime,
  sayDate,
  sayYear,
  sayTemperature,
  sayFraction,
  sayTimes,
  sayMagnitude,
  sayUnit,
  sayJoinedNumbers,
];
const AT_WORDS: readonly Rule[] = [
  sayCapitals,
  sayRoman,
  sayMolecule,
  sayMoney,
  sayModels,
  sayShorthand,
  sayDate,
  sayAbbreviation,
  sayStop,
  sayAcronym,
  sayName,
  sayHalf,
];
const AT_SIGNS: readonly Rule[] = [sayTelephone, sayMoney, sayTemperature, sayMinus, saySign];
const RULES = { digits: AT_NUMBERS, word: AT_WORDS, sign: AT_SIGNS };

/** @param lang Of English; its region tells how dates are meant. @returns In order, inside `within`, not overlapping. */
export function rewriteEnglish(text: string, within: Span, lang: string): Rewrite[] {
  const passage = passageOf(text, within, lang);
  const found: Rewrite[] = [];
  let at = 0;
  for (let lexeme = passage.lexemes[at]; lexeme !== undefined; lexeme = passage.lexemes[at]) {
    let next = at + 1;
    // "A400M", "B3W": digits within a name.
    const isInName = lexeme.kind === 'digits' && lexeme.isJoined && isCapitalAt(passage, at - 1);
    for (const rule of isInName ? [] : RULES[lexeme.kind]) {
      const saying = rule(passage, at);
      if (saying === null) continue;
      found.push(...saying.rewrites);
      next = Math.max(next, saying.next);
      break;
    }
    at = next;
  }
  return found;
}
