/** Numbers as they are said. Digits stay: every voice reads them; what is said out is what is written short beside them. */
import { suffixFactor } from '../../language/numbers.ts';
import { fractionWords } from './fractions.ts';
import { isModifier, type Passage, type Rule, say } from './passage.ts';

const MAGNITUDES: ReadonlyMap<number, string> = new Map([
  [1e3, 'thousand'],
  [1e6, 'million'],
  [1e7, 'crore'],
  [1e9, 'billion'],
  [1e12, 'trillion'],
]);

/**
 * The words for the lexemes of a number, as `readNumber` found it: "1.5bn" is "1.5 billion".
 *
 * @param isCompact "m" and "b" mean million and billion, as they do in money.
 */
export function sayNumber({ lexemes }: Passage, from: number, next: number, isCompact: boolean): string {
  const words: string[] = [];
  for (const lexeme of lexemes.slice(from, next)) {
    const fraction = fractionWords(lexeme.text);
    const factor = lexeme.kind === 'word' ? suffixFactor(lexeme, isCompact) : undefined;
    if (fraction !== null) words.push(words.length > 0 ? `and ${fraction}` : fraction);
    else if (factor !== undefined) words.push(MAGNITUDES.get(factor) ?? lexeme.text);
    else if (/^[-−]$/.test(lexeme.text) && words.length === 0) words.push('minus');
    else if (!/^[-‐‑–—+]$/.test(lexeme.text)) words.push(lexeme.text);
  }
  return words.join(' ');
}

const COUNTED = new Set('people children women men users viewers barrels'.split(' '));
/** Words that make "1.5m" a length, whatever follows. */
const LENGTHS = new Set('tall high long wide deep thick away apart above below race sprint hurdles final'.split(' '));

/** What follows an amount counts things: a plural, perhaps after one adjective. */
function isCounting(passage: Passage, next: number): boolean {
  const [first, second] = [passage.lexemes[next], passage.lexemes[next + 1]];
  if (first?.kind !== 'word' || LENGTHS.has(first.lower)) return false;
  const isPlural = (word: string): boolean => COUNTED.has(word) || /[^s]s$/.test(word);
  return isPlural(first.lower) || (second?.kind === 'word' && !second.isJoined && isPlural(second.lower));
}

/** "3bn", "40k jobs", "1.5m people": numbers with a magnitude written short, and no currency. */
export const sayMagnitude: Rule = (passage, at) => {
  const { lexemes } = passage;
  if (lexemes[at]?.kind !== 'digits') return null;
  const suffix = lexemes[at + 1];
  if (suffix?.kind !== 'word' || suffixFactor(suffix, true) === undefined) return null;
  const isShort = suffix.lower === 'k' || suffixFactor(suffix) === undefined;
  // "5K" is a race, "2.5m" a length, unless things are counted.
  if (isShort && !isCounting(passage, at + 2)) return null;
  if (isShort && isModifier(passage, at, at + 2) && !isCounting(passage, at + 2)) return null;
  return say(passage, at, at + 2, sayNumber(passage, at, at + 2, true), 'all');
};
