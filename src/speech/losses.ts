/** How often an engine was lost, and when to give it up: once is bad luck, each loss costs the reader seconds. */
export interface Losses {
  /** In the utterance that is being said. */
  readonly here: number;
  /** Utterances with a loss, one after the other. */
  readonly inRow: number;
  readonly isHopeless: boolean;
}

const MAX_HERE = 2;
const MAX_IN_ROW = 3;

export const NO_LOSSES: Losses = { here: 0, inRow: 0, isHopeless: false };

export function countLoss({ here, inRow }: Losses): Losses {
  const next = { here: here + 1, inRow: here === 0 ? inRow + 1 : inRow };
  return { ...next, isHopeless: next.here >= MAX_HERE || next.inRow >= MAX_IN_ROW };
}

/** The utterance was heard to its end. */
export const passUtterance = ({ here, inRow }: Losses): Losses => ({
  ...NO_LOSSES,
  inRow: here === 0 ? 0 : inRow,
});
