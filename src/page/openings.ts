/** Openings: the first letters of a line, by which most patterns can be told not to find it. */
import { OPENERS } from './needles.ts';

/** Letters and digits, in any script: neither blanks nor signs. */
export const isOfWord = (code: number): boolean =>
  code < 0xc0
    ? (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a) || (code > 0x40 && code < 0x5b)
    : code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code < 0x2c00) && !(code >= 0x3000 && code < 0x3040);

/** Letters of an opening, blanks between words included. Longer ones tell few more lines apart, and make a large table. */
export const OPENING = 4;

const isDigit = (code: number): boolean => code > 0x2f && code < 0x3a;

/** Of "…on the lamp": "o", "on", "on ", "on t", with one blank for whatever is between or after words; of "12": "0". */
function openingsOf(line: string): string[] {
  let at = 0;
  while (at < line.length && !isOfWord(line.charCodeAt(at))) at++;
  if (isDigit(line.charCodeAt(at))) return ['0'];
  const openings: string[] = [];
  let opening = '';
  for (; at < line.length && opening.length < OPENING; at++) {
    if (isOfWord(line.charCodeAt(at))) opening += line.charAt(at);
    else if (opening.endsWith(' ')) continue;
    else opening += ' ';
    openings.push(opening);
  }
  return opening.length === OPENING || opening.endsWith(' ') ? openings : [...openings, `${opening} `];
}

/** Of patterns by their number, the indices of the lines that begin as what they find does. @param lines Folded. */
export function patternsBegun(lines: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const begun = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    for (const opening of openingsOf(line)) {
      for (const number of OPENERS[opening]?.split(' ') ?? []) {
        const before = begun.get(number);
        if (before === undefined) begun.set(number, [at]);
        else if (before.at(-1) !== at) before.push(at);
      }
    }
  }
  return begun;
}
