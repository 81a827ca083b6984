/** Roman numerals: "Charles III" is the third, "World War II" is two. */
import { isCapitalAt, isFree, lowerAt, type Passage, type Rule, say, textAt } from './passage.ts';
import { spell, spellOrdinal } from './spell.ts';

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
const NUMERAL = /^(?:X{0,3}|XL|LX{0,3})(?:IX|IV|V?I{0,3})$/;

/** 0 where it is none. */
function numeralValue(text: string): number {
  if (!NUMERAL.test(text)) return 0;
  const values = [...text].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** They number things: after them the numeral is a number, else a bearer of the name before it. */
const THINGS = new Set(
  (
    'war part chapter volume vol book act scene phase type class title article section stage level mark mk bowl schedule ' +
    'annex appendix division group category tier grade apollo vatican corps sequel episode figure table olympiad'
  ).split(' '),
);
/** With one letter only after these: "Malcolm X" is an X, and "said Charles I" may go on. */
const CROWNS = new Set('king queen pope emperor empress tsar czar kaiser shah sultan prince pharaoh'.split(' '));
const REGNAL = new Set(
  'elizabeth charles james george edward henry richard pius benedict leo gregory louis philip felipe carlos william frederik gustaf haakon'.split(
    ' ',
  ),
);

function isOneLetterNumeral(passage: Passage, at: number): boolean {
  const [name, crown] = [lowerAt(passage, at - 1), lowerAt(passage, at - 2)];
  if (THINGS.has(name)) return true;
  if (textAt(passage, at) === 'I') return CROWNS.has(crown) && isCapitalAt(passage, at - 1);
  return textAt(passage, at) !== 'L' && (REGNAL.has(name) || CROWNS.has(crown));
}

const WARS: Readonly<Record<string, string>> = { WWI: 'one', WWII: 'two', WW1: 'one', WW2: 'two' };

export const sayRoman: Rule = (passage, at) => {
  const { lexemes } = passage;
  const text = textAt(passage, at);
  const war =
    WARS[text] ?? (text === 'WW' && lexemes[at + 1]?.isJoined ? WARS[text + textAt(passage, at + 1)] : undefined);
  if (war !== undefined) return say(passage, at, text === 'WW' ? at + 2 : at + 1, `World War ${war}`, 'all');
  const value = lexemes[at]?.kind === 'word' && isFree(passage, at) ? numeralValue(text) : 0;
  if (value === 0 || lexemes[at - 1]?.kind !== 'word') return null;
  const isThing = THINGS.has(lowerAt(passage, at - 1));
  if (!isThing && !isCapitalAt(passage, at - 1)) return null;
  // "JOHN PAUL II WAS" shouts; "VI LEE" does as well.
  if (text.length === 1 && !isOneLetterNumeral(passage, at)) return null;
  if (text === 'VI' && !isThing && isCapitalAt(passage, at + 1)) return null;
  return say(passage, at, at + 1, isThing ? spell(value) : `the ${spellOrdinal(value)}`, 'all');
};
