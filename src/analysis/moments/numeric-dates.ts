/** Dates in digits alone. */
import { dayOf } from './periods.ts';
import type { Rule } from './reading.ts';

/** "2022-01-10", "2022/01/10", "10/01/2022", "1.10.2022": day or month first as the article's country has it. */
export const numericDate: Rule = ({ lexemes, isDayFirst }, at) => {
  const parts = [0, 2, 4].map((step) => lexemes[at + step]);
  const [first, second, third] = parts;
  const [one, other] = [lexemes[at + 1], lexemes[at + 3]];
  if (!first || !second || !third || !one || one.text !== other?.text || !/^[-/.‑–]$/.test(one.text)) return null;
  const areJoined = [one, second, other, third].every((lexeme) => lexeme.isJoined);
  if (!areJoined || parts.some((part) => !/^\d{1,4}$/.test(part?.text ?? '')) || lexemes[at - 1]?.text === one.text)
    return null;
  const [a, b, c] = [Number(first.text), Number(second.text), Number(third.text)];
  if (/^[12]\d{3}$/.test(first.text)) return { next: at + 5, period: dayOf(a, b, c), rule: 'numericDate' };
  if (!/^[12]\d{3}$/.test(third.text) || one.text === '–') return null;
  const period = isDayFirst ? (dayOf(c, b, a) ?? dayOf(c, a, b)) : (dayOf(c, a, b) ?? dayOf(c, b, a));
  return period && { next: at + 5, period, rule: 'numericDate' };
};
