/** What rules on wording share: a line may be convicted by how it reads; running prose only by an order or plea to the reader. */

import { asTheyStand, inOne, linesTogether, wordings } from '../wording.ts';
import { type Found, WordingTable } from '../wording-table.ts';
import { type Draft, type DraftPassage, isRunning, oncePerDraft, type Rule } from './draft.ts';

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

/** Where a sentence begins. */
export const START = `(?:^|[.!?:…]["”’)]* +)`;

/** A passage that quotes somebody reports, whatever is said in it; so does a quotation. */
const isReport = ({ passage: { kind, text } }: DraftPassage): boolean =>
  kind === 'blockQuotation' || kind === 'table' || kind === 'code' || /^["“„«‟»「『]/.test(text);

/** Patterns that are found in a draft at all: most are found nowhere in a page, and one question says so. */
interface Screen {
  readonly lines: Found;
  readonly cased: Found;
  readonly pleas: Found;
}

/** All phrases there are: each adds its own as it is made. */
const LINES = new WordingTable();
const CASED = new WordingTable();
const PLEAS = new WordingTable();

const screenOf = oncePerDraft(({ all }): Screen => {
  const asked = all.filter((item) => !isReport(item) && item.words <= MAX_PLEA);
  const short = asked.filter((item) => !isRunning(item));
  const linesOf = (items: readonly DraftPassage[]): string[] => items.map(({ line }) => line);
  const lines = linesTogether(linesOf(short));
  const texts = short.map(({ passage }) => passage.text);
  return {
    lines: LINES.foundIn(lines),
    cased: CASED.foundIn(asTheyStand(lines, texts)),
    pleas: PLEAS.foundIn(inOne(linesOf(asked))),
  };
});

/** Where no passage of a draft can be worded so. */
export const nothing: Holds = () => false;

/**
 * @param name Of these phrases alone.
 * @returns Which passages of a draft are worded so.
 */
export function phrases(name: string, { maxWords, lines = [], cased = [], pleas = [] }: Phrases): Wording {
  const asLines = LINES.add(wordings(`${name}.lines`, lines));
  const asCased = CASED.add(wordings(`${name}.cased`, cased));
  const asPleas = PLEAS.add(wordings(`${name}.pleas`, pleas));
  return (draft) => {
    const screen = screenOf(draft);
    const own = screen.lines(asLines);
    const ownCased = screen.cased(asCased);
    const ownPleas = screen.pleas(asPleas);
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
}

export const phraseRule = (name: string, wording: Phrases): Rule => ruleOf(name, phrases(name, wording));

export const ruleOf = (name: string, wording: Wording): Rule => ({
  name,
  finds: (draft) => {
    const holds = wording(draft);
    return holds === nothing ? [] : draft.passages.filter(holds).map(({ index }) => index);
  },
});
