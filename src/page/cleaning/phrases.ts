/** What rules on wording share: a line may be convicted by how it reads; running prose only by an order or plea to the reader. */

import { foundIn } from '../wording.ts';
import { type Draft, type DraftPassage, MIN_RUNNING, type Rule } from './draft.ts';

type Holds = (item: DraftPassage) => boolean;
export type Wording = (draft: Draft) => Holds;

/** Patterns are written as `fold` leaves a text: in small letters, without accents, with straight apostrophes. */
export interface Phrases {
  /** A longer passage is not convicted by its wording. */
  readonly maxWords: number;
  /** For lines, and for sentences too short to be a paragraph. */
  readonly lines?: readonly RegExp[];
  /** Like `lines`, for what capitals tell: tried on the text as it stands. */
  readonly cased?: readonly RegExp[];
  /** For running prose too: what a page says to its readers, and an article does not say of anything. */
  readonly pleas?: readonly RegExp[];
}

const MAX_PLEA = 70;

/** Running prose is not convicted by how a line of it reads. */
export const isRunning = ({ isProse, words }: DraftPassage): boolean => isProse && words >= MIN_RUNNING;

/** Where a sentence begins. */
export const START = `(?:^|[.!?:…]["”’)]* +)`;

/** A passage that quotes somebody reports, whatever is said in it; so does a quotation. */
const isReport = ({ passage: { kind, text } }: DraftPassage): boolean =>
  kind === 'blockQuotation' || kind === 'table' || kind === 'code' || /^["“„«‟»「『]/.test(text);

/** The texts that wording is asked of, in one: most patterns are found nowhere in a page, and one question says so. */
interface Screen {
  /** Lines and texts of all that may be convicted as a line. */
  readonly lines: string;
  readonly cased: string;
  /** Lines of all that may be convicted as a plea. */
  readonly pleas: string;
}

const screens = new WeakMap<readonly DraftPassage[], Screen>();

function screenOf(all: readonly DraftPassage[]): Screen {
  const known = screens.get(all);
  if (known !== undefined) return known;
  const asked = all.filter((item) => !isReport(item) && item.words <= MAX_PLEA);
  const short = asked.filter((item) => !isRunning(item));
  const screen = {
    lines: short.map(({ line }) => line).join('\n'),
    cased: short.map(({ passage }) => passage.text).join('\n'),
    pleas: asked.map(({ line }) => line).join('\n'),
  };
  screens.set(all, screen);
  return screen;
}

const nothing: Holds = () => false;

/** @returns Which passages of a draft are worded so. */
export const phrases =
  ({ maxWords, lines = [], cased = [], pleas = [] }: Phrases): Wording =>
  ({ all }) => {
    const screen = screenOf(all);
    const [own, ownCased, ownPleas] = [
      foundIn(lines, screen.lines),
      foundIn(cased, screen.cased),
      foundIn(pleas, screen.pleas),
    ];
    if (own.length + ownCased.length + ownPleas.length === 0) return nothing;
    return (item) => {
      if (isReport(item)) return false;
      const { line, words, passage } = item;
      if (!isRunning(item) && words <= maxWords) {
        if (own.some((pattern) => pattern.test(line))) return true;
        if (ownCased.some((pattern) => pattern.test(passage.text))) return true;
      }
      return words <= MAX_PLEA && ownPleas.some((pattern) => pattern.test(line));
    };
  };

export const phraseRule = (name: string, wording: Phrases): Rule => ruleOf(name, phrases(wording));

export const ruleOf = (name: string, wording: Wording): Rule => ({
  name,
  finds: (draft) => draft.passages.filter(wording(draft)).map(({ index }) => index),
});
