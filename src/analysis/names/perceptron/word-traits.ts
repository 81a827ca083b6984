/** What the tagger knows of a word by itself: its spelling as hashes, and which lists it is in as bits. */
import { isAddress, isFirstName, isOrdinary, isPost, isPostModifier } from '../lexicon.ts';
import { PLACE_BEGINNINGS, PLACE_ENDINGS, PLACE_HEADS, THING_WORDS } from '../lists/ordinary-words.ts';
import { HEADS_WITH_OF, ORGANISATION_WORDS } from '../lists/organisations.ts';
import { isListedFirstName, isListedPersonName } from '../name-lists.ts';
import { SPEAKS } from '../speech-verbs.ts';
import type { Word } from '../words.ts';
import { hashText } from './hash.ts';

export interface WordTraits {
  /** As written, and folded. */
  readonly text: number;
  readonly folded: number;
  /** `McKay-7` is `XxXxx-9`; short, with each run once, `XxXx-9`. */
  readonly shape: number;
  readonly shortShape: number;
  readonly firstTwo: number;
  readonly firstThree: number;
  readonly lastTwo: number;
  readonly lastThree: number;
  readonly lastFour: number;
  /** A bit for each list it is in. */
  readonly lists: number;
}

const IN_LIST: readonly ((word: Word) => boolean)[] = [
  isFirstName,
  isPost,
  isAddress,
  ({ text }) => ORGANISATION_WORDS.has(text),
  ({ folded }) => PLACE_ENDINGS.has(folded),
  ({ folded }) => THING_WORDS.has(folded),
  isOrdinary,
  ({ text }) => SPEAKS.test(text),
  ({ folded }) => PLACE_BEGINNINGS.has(folded),
  ({ folded }) => PLACE_HEADS.has(folded),
  ({ text }) => HEADS_WITH_OF.has(text),
  isPostModifier,
  ({ isCapital, folded }) => isCapital && isListedFirstName(folded),
  ({ isCapital, folded }) => isCapital && isListedPersonName(folded),
];

const LONGEST_SHAPE = 8;

const shapeOf = (text: string): string =>
  text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '9');

function traitsOf(word: Word): WordTraits {
  const { text, folded } = word;
  const shape = shapeOf(text);
  return {
    text: hashText(text),
    folded: hashText(folded),
    shape: hashText(shape.length > LONGEST_SHAPE ? shape.replace(/(.)\1{3,}/g, '$1$1$1') : shape),
    shortShape: hashText(shape.replace(/(.)\1+/g, '$1')),
    firstTwo: hashText(folded.slice(0, 2)),
    firstThree: hashText(folded.slice(0, 3)),
    lastTwo: hashText(folded.slice(-2)),
    lastThree: hashText(folded.slice(-3)),
    lastFour: hashText(folded.slice(-4)),
    lists: IN_LIST.reduce((bits, isIn, i) => (isIn(word) ? bits | (1 << i) : bits), 0),
  };
}

/** Before the first word and behind the last. */
export const NO_WORD: WordTraits = {
  text: 1,
  folded: 1,
  shape: 1,
  shortShape: 1,
  firstTwo: 1,
  firstThree: 1,
  lastTwo: 1,
  lastThree: 1,
  lastFour: 1,
  lists: 1 << 20,
};

/** Remembers the words of one text. */
export class WordLexicon {
  private readonly known = new Map<string, WordTraits>();

  of(word: Word): WordTraits {
    const had = this.known.get(word.text);
    if (had) return had;
    const traits = traitsOf(word);
    this.known.set(word.text, traits);
    return traits;
  }
}
