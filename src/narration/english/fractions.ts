/** Fractions: "½", "2½", "3/4". */
import { type Rule, say, textAt } from './passage.ts';

const PARTS = new Map(
  [...'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ').entries()].map(
    ([index, name]): [number, string] => [index + 2, name],
  ),
);
const COUNTS = 'zero one two three four five six seven eight nine'.split(' ');

/** "three quarters"; `null` for parts that have no name here. */
function nameOf(above: number, below: number): string | null {
  const [count, part] = [COUNTS[above], PARTS.get(below)];
  if (count === undefined || part === undefined || above < 1 || above >= below) return null;
  if (above > 1) return `${count} ${part}s`;
  return part.startsWith('e') ? `an ${part}` : `a ${part}`;
}

/** The words for a sign such as "½"; `null` for any other text. */
export function fractionWords(sign: string): string | null {
  const [, above, below] = /^(\d)⁄(\d)$/.exec(sign.normalize('NFKD')) ?? [];
  return /^[¼-¾⅐-⅞]$/.test(sign) ? nameOf(Number(above), Number(below)) : null;
}

/** A voice would say "two a half" and "three slash four". */
export const sayFraction: Rule = (passage, at) => {
  const { lexemes } = passage;
  if (lexemes[at]?.kind !== 'digits') return null;
  const sign = lexemes[at + 1]?.isJoined ? fractionWords(textAt(passage, at + 1)) : null;
  if (sign !== null) return say(passage, at, at + 2, `${textAt(passage, at)} and ${sign}`);
  const [stroke, below] = [lexemes[at + 1], lexemes[at + 2]];
  if (!/^[/⁄]$/.test(stroke?.text ?? '') || !stroke?.isJoined || below?.kind !== 'digits' || !below.isJoined)
    return null;
  if (lexemes[at + 3]?.isJoined && /^[/\d\p{L}]/u.test(textAt(passage, at + 3))) return null;
  const words = nameOf(Number(textAt(passage, at)), Number(below.text));
  return words === null ? null : say(passage, at, at + 3, words);
};
