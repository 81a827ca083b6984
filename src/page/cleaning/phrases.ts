/** What rules on wording share: a line may be convicted by how it reads; running prose only by an order or plea to the reader. */
import { type DraftPassage, MIN_RUNNING, type Rule } from './draft.ts';

export type Holds = (item: DraftPassage) => boolean;

export interface Phrases {
  /** A longer passage is not convicted by its wording. */
  readonly maxWords: number;
  /** For lines, and for sentences too short to be a paragraph. */
  readonly lines: readonly RegExp[];
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
  kind === 'blockQuotation' || kind === 'table' || kind === 'code' || /^["“„«‟]/.test(text);

export const phrases =
  ({ maxWords, lines, pleas = [] }: Phrases): Holds =>
  (item) => {
    const { text } = item.passage;
    if (isReport(item)) return false;
    if (!isRunning(item) && item.words <= maxWords && lines.some((pattern) => pattern.test(text))) return true;
    return item.words <= MAX_PLEA && pleas.some((pattern) => pattern.test(text));
  };

export const ruleOf = (name: string, holds: Holds): Rule => ({
  name,
  finds: ({ passages }) => passages.filter(holds).map(({ index }) => index),
});

export const phraseRule = (name: string, wording: Phrases): Rule => ruleOf(name, phrases(wording));
