/** Whom a description means that the article has told of somebody: `the mayor`, `the Vermont senator`, `the 34-year-old`. */
import type { Actor } from '../../model/analysis.ts';
import { isAdverb } from './closed-words.ts';
import type { Description } from './descriptions.ts';
import { headOf, type Tellings, type Told } from './told.ts';

/** Those who may be meant, from what is told of them. */
export interface Meant {
  /** Of whom all words of the description are told. */
  readonly sure: readonly Actor[];
  /** Of whom its noun is told. */
  readonly possible: readonly Actor[];
}

/**
 * Nouns by which news calls the eminent once it has named them. Read on the training articles: of 31 with these, 28 meant the
 * main person of the story, where that one had just spoken or been the subject; of 18 with others ("the host", "the woman") 3.
 */
const EMINENT = new Set(
  `president senator governor congressman congresswoman representative mayor minister premier chancellor candidate nominee
  front-runner frontrunner contender hopeful challenger incumbent businessman businesswoman mogul tycoon magnate billionaire
  millionaire entrepreneur investor developer donor actor actress singer rapper comedian star celebrity champion laureate winner
  legend king queen prince princess pope pontiff cardinal archbishop lawmaker politician democrat republican neurosurgeon
  surgeon socialist native novelist playwright footballer quarterback striker`.split(/\s+/),
);
/** Somebody else than the one just spoken of. */
const OTHER = /^(?:other|second|third|next|rival|fellow|only|lone|unnamed|anonymous)$/;

/** A post with one of these is another post. */
const RANKS = /^(?:former|ex|vice|deputy|acting|assistant|associate|interim|outgoing|incoming|then|shadow|first|late)$/;

/** Whether a description may be another name for the main person of the story, of whom the article has not told it. */
export function mayRename({ kind, head, modifiers, isDefinite }: Description): boolean {
  if (kind !== 'person' || !isDefinite || modifiers.some((word) => OTHER.test(word) || RANKS.test(word))) return false;
  return EMINENT.has(head) || [head, ...modifiers].some((word) => word.endsWith('-year-old'));
}

/** Vt. for Vermont, `N.C.` for North Carolina. */
function isState(state: string, modifiers: readonly string[]): boolean {
  const letters = state.replaceAll('.', '');
  const isShortFor = (word: string): boolean => {
    let at = 0;
    for (const letter of word) if (letter === letters[at]) at++;
    return at === letters.length && word[0] === letters[0];
  };
  return letters.length > 1 && (isShortFor(modifiers.join('')) || modifiers.some(isShortFor));
}

const ranksIn = (words: Iterable<string>): string =>
  [...words]
    .filter((word) => RANKS.test(word))
    .sort()
    .join(' ');

/** Whether every word of the description is told of somebody. */
function isToldWhole({ modifiers }: Description, told: readonly Told[]): boolean {
  const state = told.find((one) => one.state !== undefined)?.state ?? '';
  return modifiers.every(
    (word) =>
      isAdverb(word) ||
      told.some(({ words }) => words.has(word)) ||
      (state !== '' && isState(state, modifiers)) ||
      (word === 'republican' && told.some(({ head }) => head === word)),
  );
}

/** @returns Nobody where the description is of several, of somebody new ("a teacher"), or of an organisation told apart by nothing. */
export function meantBy(description: Description, { of, holders }: Tellings): Meant {
  const { kind, isDefinite, modifiers } = description;
  const isOne = kind === 'person' || kind === 'body';
  const head = headOf(description.head);
  const ranks = ranksIn(modifiers);
  const possible = (isDefinite && isOne ? (holders.get(head) ?? []) : []).filter((actor) =>
    of.get(actor)?.some((told) => told.head === head && ranksIn(told.words) === ranks),
  );
  return { sure: possible.filter((actor) => isToldWhole(description, of.get(actor) ?? [])), possible };
}
