/** Temperatures: "40C" and "104°F" are degrees; no voice knows the first for one. */
import { isCapitalAt, isFree, lowerAt, type Passage, type Rule, say, textAt } from './passage.ts';

const SCALES: Readonly<Record<string, string>> = { C: 'Celsius', F: 'Fahrenheit' };
/** What a number with a letter names after them: a seat, not a temperature. */
const NAMED = new Set(
  'seat section room flat gate row class page paragraph line bus block unit article apartment route'.split(' '),
);

/** The index after "C", "°C", "° C"; `null` where no scale stands. */
function scaleAt({ lexemes }: Passage, at: number): { readonly scale: string; readonly next: number } | null {
  const isDegree = lexemes[at]?.text === '°' || lexemes[at]?.text === 'º';
  const letter = lexemes[isDegree ? at + 1 : at];
  const scale = SCALES[letter?.text ?? ''];
  if (scale === undefined || !(isDegree || letter?.isJoined)) return null;
  const next = isDegree ? at + 2 : at + 1;
  // "40C-rated", "12C4"
  return lexemes[next]?.isJoined && lexemes[next]?.kind !== 'sign' ? null : { scale, next };
}

export const sayTemperature: Rule = (passage, at) => {
  const { lexemes } = passage;
  const isMinus = /^[-−–]$/.test(textAt(passage, at)) && isFree(passage, at) && lexemes[at + 1]?.isJoined === true;
  const number = isMinus ? at + 1 : at;
  if (lexemes[number]?.kind !== 'digits') return null;
  const found = scaleAt(passage, number + 1);
  if (found === null) return null;
  const isNamed = NAMED.has(lowerAt(passage, at - 1)) || (isCapitalAt(passage, at - 1) && at > 1);
  const isDegree = /^[°º]$/.test(textAt(passage, number + 1));
  if (isNamed && !isDegree && !isMinus) return null;
  const value = textAt(passage, number);
  const words = `${isMinus ? 'minus ' : ''}${value} ${value === '1' ? 'degree' : 'degrees'} ${found.scale}`;
  return say(passage, at, found.next, words, 'all');
};

/** "–5": a dash before a number is a minus where it joins nothing. "-5" and "−5" every voice knows. */
export const sayMinus: Rule = (passage, at) => {
  const number = passage.lexemes[at + 1];
  if (textAt(passage, at) !== '–' || !isFree(passage, at)) return null;
  return number?.kind === 'digits' && number.isJoined ? say(passage, at, at + 1, 'minus ') : null;
};
