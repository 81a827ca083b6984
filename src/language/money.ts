/**
 * Money as English news writes it: "$1.5bn", "€3.2 trillion", "Rs 500 crore", "20 million Danish crowns", "US$6", "A$80".
 * The unit is the ISO 4217 code, so that the amount can be shown and spoken in any language. A sign alone is read as
 * the currency most often meant: "$" is USD, "£" is GBP, "¥" is JPY, "Rs" and "rupees" are INR, "kr" is SEK.
 */
import { CODES, DOLLARS, MINOR, NATIONS, PREFIXES, SIGNS, WORDS } from './currencies.ts';
import { isCapitalised, isWord, type Lexeme } from './lexemes.ts';
import { readNumber, type WrittenNumber } from './numbers.ts';

export interface Money {
  readonly value: number;
  /** ISO 4217, or "cents", "pence" and the like, in which the value is then told. */
  readonly unit: string;
  readonly next: number;
  readonly magnitude: number;
  /** The lexemes of the number alone: from this one up to, not with, the next. */
  readonly number: { readonly from: number; readonly next: number };
}

/** Whether the lexeme can stand before a number as the sign or code of a currency. */
export const mayBeginMoney = ({ text }: Lexeme): boolean =>
  SIGNS.has(text) || CODES.has(text) || PREFIXES.has(text) || DOLLARS.has(text);

const digitsOf = (lexeme: Lexeme | undefined): number => Number((lexeme?.text ?? '').replaceAll(',', ''));

interface Prefix {
  readonly code: string;
  readonly next: number;
}

/** "$", "US$", "$US", "USD", "Rs." before the number. */
function readPrefix(lexemes: readonly Lexeme[], at: number): Prefix | null {
  const [first, second] = [lexemes[at], lexemes[at + 1]];
  if (!first) return null;
  const sign = SIGNS.get(first.text);
  if (sign) {
    const nation = first.text === '$' && second?.isJoined ? DOLLARS.get(second.text) : undefined;
    return nation ? { code: nation, next: at + 2 } : { code: sign, next: at + 1 };
  }
  if (first.kind !== 'word') return null;
  // "A $20 cap" has an article, "US $6" a country.
  if (second?.text === '$' && DOLLARS.has(first.text) && (second.isJoined || first.text !== 'A'))
    return { code: DOLLARS.get(first.text) ?? 'USD', next: at + 2 };
  // COP27 is a conference; a Colombian peso is worth too little to be told in two digits.
  if (first.text === 'COP' && digitsOf(lexemes[at + 1]) < 1000) return null;
  // "Rs" and the codes may lean on their number ("USD10m") or not ("Rs. 500").
  const code = CODES.has(first.text) ? first.text.replace('RMB', 'CNY') : PREFIXES.get(first.text);
  if (!code) return null;
  const next = second?.text === '.' && second.isJoined ? at + 2 : at + 1;
  return lexemes[next]?.kind === 'digits' ? { code, next } : null;
}

/** "dollars", "Canadian dollars", "pounds sterling", "USD" after the number. Bare "pounds" are a weight as often. */
function readSuffix(lexemes: readonly Lexeme[], at: number, number: WrittenNumber): Prefix | null {
  const first = lexemes[at];
  if (!first) return null;
  if (SIGNS.has(first.text)) return { code: SIGNS.get(first.text) ?? '', next: at + 1 };
  if (CODES.has(first.text)) return { code: first.text.replace('RMB', 'CNY'), next: at + 1 };
  const isNewZealand = isWord(lexemes, at, 'new') && isWord(lexemes, at + 1, 'zealand');
  const isUs = isWord(lexemes, at, 'u') && lexemes[at + 1]?.text === '.' && isWord(lexemes, at + 2, 's');
  const nation = isNewZealand ? { dollar: 'NZD' } : isUs ? { dollar: 'USD' } : NATIONS.get(first.lower);
  const start = isNewZealand ? at + 2 : isUs ? at + 4 : nation ? at + 1 : at;
  const word = lexemes[start]?.lower ?? '';
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  const told = nation?.[singular as keyof typeof nation];
  if (told) return { code: told, next: start + 1 };
  if (nation) return null;
  const isPounds = singular === 'pound' && (number.magnitude >= 1e6 || isWord(lexemes, start + 1, 'sterling'));
  if (isPounds) return { code: 'GBP', next: isWord(lexemes, start + 1, 'sterling') ? start + 2 : start + 1 };
  const code = WORDS.get(singular) ?? WORDS.get(word);
  // "49.95 Euro", but not "40 Rand".
  return code && (!isCapitalised(lexemes[start]) || code === 'EUR') ? { code, next: start + 1 } : null;
}

/**
 * Reads the amount of money that begins at lexeme `at`.
 *
 * @returns `null` where there is none; of a range only its first part (see `analysis/figures`).
 */
export function readMoney(lexemes: readonly Lexeme[], at: number): Money | null {
  const prefix = readPrefix(lexemes, at);
  const number = readNumber(lexemes, prefix?.next ?? at, true);
  if (!number || number.form === 'fraction') return null;
  const { value, magnitude } = number;
  const amount = { value, magnitude, number: { from: prefix?.next ?? at, next: number.next } };
  if (prefix) {
    // "$31.20 US" repeats the country after the amount.
    const told = prefix.code === 'USD' ? DOLLARS.get(lexemes[number.next]?.text ?? '') : undefined;
    const isTold =
      told !== undefined && lexemes[number.next]?.isJoined === false && lexemes[number.next]?.text === 'US';
    return { ...amount, unit: prefix.code, next: isTold ? number.next + 1 : number.next };
  }
  const step = lexemes[number.next]?.text === '-' && lexemes[number.next]?.isJoined ? number.next + 1 : number.next;
  const minor = lexemes[step]?.lower ?? '';
  if (MINOR.has(minor)) return { ...amount, unit: minor === 'cent' ? 'cents' : minor, next: step + 1 };
  const isPence = lexemes[number.next]?.text === 'p' && lexemes[number.next]?.isJoined === true;
  if (isPence) return { ...amount, unit: 'pence', next: number.next + 1 };
  if (lexemes[number.next]?.text === '¢') return { ...amount, unit: 'cents', next: number.next + 1 };
  // "billions of dollars"
  const named = number.form === 'order' && isWord(lexemes, step, 'of') ? step + 1 : step;
  const suffix = readSuffix(lexemes, named, number);
  return suffix && { ...amount, unit: suffix.code, next: suffix.next };
}
