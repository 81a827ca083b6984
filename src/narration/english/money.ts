/** Money: the amount first, then the currency, in the plural: "$1.5bn" is "1.5 billion dollars". */
import { CODES, currencyName, SIGNS } from '../../language/currencies.ts';
import { isHyphen, isWord } from '../../language/lexemes.ts';
import { type Money, mayBeginMoney, readMoney } from '../../language/money.ts';
import { readNumber } from '../../language/numbers.ts';
import type { VoicesInNeed } from '../rewrite.ts';
import { sayNumber } from './amount.ts';
import { isFree, isModifier, join, type Passage, type Rule, type Saying, say, textAt } from './passage.ts';

const CENTS: readonly [one: string, many: string] = ['cent', 'cents'];
const PENCE: readonly [one: string, many: string] = ['penny', 'pence'];

/** "dollars" where a sign is written, "US dollars" where a nation is. */
function nameOf(passage: Passage, at: number, code: string, count: number): string {
  const name = currencyName(code, count);
  const nation = passage.lexemes[at + 1];
  const isPlain = SIGNS.has(textAt(passage, at)) && !(nation?.kind === 'word' && nation.isJoined);
  const isShort = isPlain || /^(?:Rs|RM|Rp|kr|Sh)$/.test(textAt(passage, at));
  // "pounds" of "British pounds", "lira" of "Turkish Lira".
  return isShort ? (name.split(' ').at(-1)?.toLowerCase() ?? name) : name;
}

/** "3 pounds and 99 pence", "50 cents"; `null` for other amounts. @param at Where its currency stands. */
function sayHundredths(passage: Passage, at: number, { number, magnitude, unit }: Money): string | null {
  const [, whole, part] = /^([\d,]+)\.(\d\d)$/.exec(textAt(passage, number.from)) ?? [];
  if (whole === undefined || part === undefined || magnitude > 1 || !/^(?:GBP|EUR|..D)$/.test(unit)) return null;
  const [one, many] = unit === 'GBP' ? PENCE : CENTS;
  const hundredths = `${Number(part)} ${Number(part) === 1 ? one : many}`;
  if (/^0+$/.test(whole)) return hundredths;
  const amount = `${whole} ${nameOf(passage, at, unit, whole === '1' ? 1 : 2)}`;
  return Number(part) === 0 ? amount : `${amount} and ${hundredths}`;
}

/** "-a-year", "-per-head", "-plus": the hyphens are gaps. */
function tailAfter(passage: Passage, next: number): Saying | null {
  const { lexemes } = passage;
  if (!isHyphen(lexemes, next)) return null;
  if (isWord(lexemes, next + 1, 'plus', 'odd', 'worth')) return say(passage, next, next + 1, ' ', 'all');
  if (!isWord(lexemes, next + 1, 'a', 'an', 'per', 'each', 'for') || !isHyphen(lexemes, next + 2)) return null;
  const first = say(passage, next, next + 1, ' ', 'all');
  return { ...join(first, say(passage, next + 2, next + 3, ' ', 'all')), next: next + 3 };
}

/** What an amount's upper end is told by: "$5m-$10m", "£10-15". The index after the dash; `null` for no range. */
function upperAt({ lexemes }: Passage, next: number): number | null {
  if (!isHyphen(lexemes, next)) return null;
  const first = lexemes[next + 1];
  return first !== undefined && (first.kind === 'digits' || mayBeginMoney(first)) ? next + 1 : null;
}

function sayBefore(passage: Passage, at: number, money: Money): Saying {
  const { lexemes } = passage;
  const { number, value, magnitude, next, unit } = money;
  const upper = upperAt(passage, next);
  const dear = upper === null ? null : readMoney(lexemes, upper);
  const bare = upper === null || dear !== null ? null : readNumber(lexemes, upper, true);
  const lower = sayNumber(passage, number.from, number.next, true);
  if (dear !== null || (bare !== null && upper !== null)) {
    const from = dear?.number.from ?? upper ?? next;
    const to = dear?.number.next ?? bare?.next ?? next;
    const words = `${lower} to ${sayNumber(passage, from, to, true)} ${nameOf(passage, at, unit, 2)}`;
    return say(passage, at, dear?.next ?? to, words, 'all');
  }
  const tail = tailAfter(passage, next);
  const isOne = value === 1 && magnitude === 1;
  const isSingular = isOne || (tail === null && isModifier(passage, at, next));
  const name = nameOf(passage, at, unit, isSingular ? 1 : 2);
  const words = sayHundredths(passage, at, money) ?? `${lower} ${name}`;
  const voices: VoicesInNeed = magnitude > 1 || tail !== null ? 'all' : 'literal';
  return join(say(passage, at, next, words, voices), tail);
}

/** "30m euros", "50p", "20m EUR": only what is written short is said otherwise. */
function sayAfter(passage: Passage, at: number, { number, unit, value, next }: Money): Saying | null {
  const last = textAt(passage, next - 1);
  const amount = sayNumber(passage, number.from, number.next, true);
  if (last === 'p') return say(passage, at, next, `${amount} ${value === 1 ? PENCE[0] : PENCE[1]}`, 'all');
  if (CODES.has(last)) return say(passage, at, next, `${amount} ${currencyName(unit, value === 1 ? 1 : 2)}`);
  if (SIGNS.has(last)) {
    return say(passage, at, next, `${amount} ${nameOf(passage, next - 1, unit, value === 1 ? 1 : 2)}`);
  }
  const isShort = passage.lexemes.slice(number.from + 1, number.next).some(({ isJoined }) => isJoined);
  return isShort ? { ...say(passage, number.from, number.next, amount, 'all'), next: number.next } : null;
}

function sayAmount(passage: Passage, at: number): Saying | null {
  const { lexemes } = passage;
  const first = lexemes[at];
  const isBefore = first !== undefined && mayBeginMoney(first);
  const money = isBefore || first?.kind === 'digits' ? readMoney(lexemes, at) : null;
  if (money === null || lexemes[money.number.from]?.kind !== 'digits') return null;
  return isBefore ? sayBefore(passage, at, money) : sayAfter(passage, at, money);
}

export const sayMoney: Rule = (passage, at) => {
  if (!isFree(passage, at)) return null;
  const isMinus = /^[-−]$/.test(textAt(passage, at)) && SIGNS.has(textAt(passage, at + 1));
  if (!isMinus || !passage.lexemes[at + 1]?.isJoined) return sayAmount(passage, at);
  const amount = sayAmount(passage, at + 1);
  return amount && join(say(passage, at, at + 1, 'minus '), amount);
};
