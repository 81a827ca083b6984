/**
 * How lines begin that a pattern matches: the first letters of their first words, read off its syntax tree. Of patterns that begin
 * with `^`; others match anywhere.
 */
import type { AST } from '@eslint-community/regexpp';
import { isOfWord, OPENING } from '../../src/page/openings.ts';
import { fold } from '../../src/page/wording.ts';

/** The beginning of a line: as far as it is known, or as it need be. */
interface Opening {
  readonly text: string;
  readonly isDone: boolean;
}

/** Whatever number it is. */
const NUMBER: Opening = { text: '0', isDone: true };

/** A line may begin with anything. */
class Anything extends Error {}

/** Of a class: more would make too many openings. */
const MAX_LETTERS = 12;

const unique = (openings: readonly Opening[]): Opening[] => [
  ...new Map(openings.map((opening) => [JSON.stringify(opening), opening])).values(),
];

/** The characters of a class, folded; `null` where it has too many. */
export function charactersOf({ negate, elements }: AST.CharacterClass): string[] | null {
  const characters = elements.flatMap((element): (string | null)[] => {
    if (element.type === 'Character') return [fold(String.fromCodePoint(element.value))];
    if (element.type === 'CharacterSet' && element.kind === 'space') return [' '];
    if (element.type !== 'CharacterClassRange' || element.max.value - element.min.value > MAX_LETTERS) return [null];
    return Array.from({ length: element.max.value - element.min.value + 1 }, (_, at) =>
      fold(String.fromCodePoint(element.min.value + at)),
    );
  });
  const known = characters.filter((character) => character !== null);
  return negate || known.length < characters.length ? null : [...new Set(known)];
}

/** With one blank for whatever is between words. */
function withGap(opening: Opening): Opening {
  const { text, isDone } = opening;
  if (isDone || text === '' || text.endsWith(' ')) return opening;
  return { text: `${text} `, isDone: text.length + 1 === OPENING };
}

function withCharacter(opening: Opening, character: string): Opening {
  if (opening.isDone) return opening;
  if (!isOfWord(character.charCodeAt(0))) return withGap(opening);
  if (opening.text === '' && /\d/.test(character)) return NUMBER;
  const text = (opening.text + character).slice(0, OPENING);
  return { text, isDone: text.length === OPENING };
}

/** What follows is not known: what is known so far is all there is. */
function closed(opening: Opening): Opening {
  if (opening.text === '') throw new Anything();
  return { ...opening, isDone: true };
}

function afterElement(openings: readonly Opening[], element: AST.Element): readonly Opening[] {
  if (openings.every(({ isDone }) => isDone)) return openings;
  const withAny = (characters: readonly string[] | null): Opening[] =>
    unique(openings.flatMap((opening) => characters?.map((one) => withCharacter(opening, one)) ?? closed(opening)));
  switch (element.type) {
    case 'Character':
      return withAny([fold(String.fromCodePoint(element.value))]);
    case 'CharacterClass': {
      const characters = charactersOf(element);
      const letters = characters?.filter((character) => isOfWord(character.charCodeAt(0))) ?? [];
      return withAny(letters.length > MAX_LETTERS ? null : characters);
    }
    case 'CharacterSet':
      if (element.kind === 'digit')
        return unique(openings.map((opening) => (opening.text === '' ? NUMBER : closed(opening))));
      return withAny(element.kind === 'space' ? [' '] : null);
    case 'Group':
    case 'CapturingGroup':
      return unique(element.alternatives.flatMap((one) => openingsAfter(openings, one.elements)));
    case 'Quantifier': {
      const all: Opening[] = element.min === 0 ? [...openings] : [];
      let repeated = openings;
      for (let times = 1; times <= Math.min(element.max, OPENING + 2); times++) {
        repeated = afterElement(repeated, element.element);
        if (times >= element.min) all.push(...repeated);
      }
      return unique(all);
    }
    case 'Assertion':
      return element.kind === 'word' || element.kind === 'end' ? unique(openings.map(withGap)) : openings;
    default:
      throw new Anything();
  }
}

const openingsAfter = (before: readonly Opening[], elements: readonly AST.Element[]): readonly Opening[] =>
  elements.reduce(afterElement, before);

function beginsLine({ elements: [first] }: AST.Alternative): boolean {
  if (first?.type === 'Group' || first?.type === 'CapturingGroup') return first.alternatives.every(beginsLine);
  return first?.type === 'Assertion' && first.kind === 'start';
}

/** What lines begin with that match; `null` where they may begin with anything. */
export function openingsOf(alternatives: readonly AST.Alternative[]): string[] | null {
  if (!alternatives.every(beginsLine)) return null;
  try {
    const openings = alternatives.flatMap(({ elements }) => openingsAfter([{ text: '', isDone: false }], elements));
    return openings.some(({ text }) => text === '') ? null : [...new Set(openings.map(({ text }) => text))];
  } catch (error) {
    if (error instanceof Anything) return null;
    throw error;
  }
}
