/**
 * What a pattern needs: letters without which no line matches it, read off its syntax tree. `npm run needles` writes those of
 * all wordings to `src/page/needles.ts`; a test holds that file to it.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { fold } from '../../src/page/wording.ts';
import { charactersOf, openingsOf } from './openings.ts';

/** Alternatives of one need. */
const MAX_EITHER = 16;
/** Shorter needles are everywhere, but for some signs and letters of other scripts. */
const RARE = /.{3}|[^\x20-\x7e]|[[\]()#/]/u;
const MAX_NEEDS = 3;
/** What needles are written between. */
const SEPARATORS = /[|&^]/;

/** One of these must be there. */
type Need = readonly string[];

/** Where "moder" is looked for, "moderated" is found. */
const leastOf = (need: Need): Need =>
  need.filter((needle) => !need.some((other) => other !== needle && needle.includes(other)));

const isUseful = (need: Need): boolean =>
  need.length <= MAX_EITHER && need.every((needle) => RARE.test(needle) && !SEPARATORS.test(needle));
const shortest = (need: Need): number => Math.min(...need.map(({ length }) => length));
/** Long needles are rare, and few are soon looked for. */
const worth = (need: Need): number => 3 * Math.min(8, shortest(need)) - 1.5 * need.length;
const byWorth = (needs: readonly Need[]): Need[] =>
  needs
    .map(leastOf)
    .filter(isUseful)
    .sort((one, other) => worth(other) - worth(one));

/** A character, or one of very few. */
function spelled(element: AST.Element): readonly string[] | null {
  if (element.type === 'Character') return [fold(String.fromCodePoint(element.value))];
  const isSpelled = element.type === 'CharacterClass' && element.elements.every(({ type }) => type === 'Character');
  const characters = isSpelled ? charactersOf(element) : null;
  return characters !== null && characters.length <= 2 ? characters : null;
}

/** What each match of these alternatives needs. */
function needsOfAny(alternatives: readonly AST.Alternative[]): Need[] {
  const [first, ...others] = alternatives.map(({ elements }) => byWorth(needsOfAll(elements)));
  if (first === undefined || others.length === 0) return first ?? [];
  const best = [first, ...others].map(([need]) => need);
  return best.some((need) => need === undefined) ? [] : [[...new Set(best.flatMap((need) => need ?? []))]];
}

function needsOfElement(element: AST.Element): Need[] {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return needsOfAny(element.alternatives);
  return element.type === 'Quantifier' && element.min > 0 ? needsOfElement(element.element) : [];
}

/** What a match of these elements, one after another, needs: the letters in a row, and what each group of them needs. */
function needsOfAll(elements: readonly AST.Element[]): Need[] {
  const needs: Need[] = [];
  let row: Need = [''];
  for (const element of elements) {
    if (element.type === 'Assertion') continue;
    const letters = spelled(element);
    if (letters !== null && letters.length * row.length <= MAX_EITHER) {
      row = row.flatMap((before) => letters.map((letter) => before + letter));
      continue;
    }
    needs.push(row, ...needsOfElement(element));
    row = [''];
  }
  return [...needs, row];
}

/**
 * @returns "^read|view&to |on ": openings after "^" (`needlesSource` keeps them by number), then needles; '' where a pattern may
 * match anything.
 */
export function needlesOf(pattern: RegExp): string {
  const { alternatives } = new RegExpParser().parseLiteral(String(pattern)).pattern;
  const openings = openingsOf(alternatives);
  // What only says again how the line begins.
  const says = (opening: string, needle: string): boolean =>
    opening.includes(needle.trim()) || needle.trimStart().startsWith(opening.trim());
  const isSaid = (need: Need): boolean =>
    openings?.every((opening) => need.some((needle) => says(opening, needle))) === true;
  const needs = byWorth(needsOfAny(alternatives))
    .filter((need) => !isSaid(need))
    .slice(0, MAX_NEEDS);
  return [...(openings === null ? [] : [`^${openings.join('|')}`]), ...needs.map((need) => need.join('|'))].join('&');
}
