/** What the tagger writes on each word: no name, or that a name of a kind begins or goes on there. */
export const KINDS = ['person', 'organisation', 'place'] as const;
export type LearntKind = (typeof KINDS)[number];

/** 0 is no name; 1, 3, 5 begin a name of each kind, 2, 4, 6 go on with it. */
export const LABELS = 1 + 2 * KINDS.length;
/** The label before the first word, in the table of transitions. */
export const EDGE = LABELS;

export const beginOf = (kind: LearntKind): number => 1 + 2 * KINDS.indexOf(kind);
export const isBegin = (label: number): boolean => label % 2 === 1;
/** Index of the kind in `KINDS`; -1 of no name. */
export const kindIndexOf = (label: number): number => ((label + 1) >> 1) - 1;

/** A name goes on only where it began. */
export const canFollow = (before: number, label: number): boolean =>
  label === 0 || isBegin(label) || (before !== EDGE && (before === label || before === label - 1));
