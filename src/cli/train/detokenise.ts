/** Text from tokens, so that the tagger learns from what it will read: sentences, not rows of tokens. */

/** Tokens as text, and of each token where it stands there. */
export interface PlacedTokens {
  readonly text: string;
  /** `[start, end)` in UTF-16 code units. */
  readonly places: readonly (readonly [number, number])[];
}

const MARKS: Readonly<Record<string, string>> = { '``': '“', "''": '”', '-LRB-': '(', '-RRB-': ')' };
const GLUED_BEFORE = /^(?:[.,;:!?%)\]}»”’]|\.\.\.|n't|['’](?:s|re|ve|ll|d|m|t)?)$/i;
const GLUED_BEHIND = /^(?:[([{«“‘$£€#@])$/;
/** No more letters than these may lie between two tokens of one sentence. */
const LONGEST_GAP = 3;

/** Sets spaces as print does. */
export function joinTokens(tokens: readonly string[]): PlacedTokens {
  let text = '';
  let isGlued = true;
  let isQuoted = false;
  const places = tokens.map((token) => {
    const written = MARKS[token] ?? token;
    const isClosing = GLUED_BEFORE.test(written) || (written === '"' && isQuoted);
    if (!isGlued && !isClosing) text += ' ';
    const start = text.length;
    text += written;
    isGlued = GLUED_BEHIND.test(written) || (written === '"' && !isQuoted);
    if (written === '"') isQuoted = !isQuoted;
    return [start, text.length] as const;
  });
  return { text, places };
}

/** Finds the tokens in the sentence they were taken from; `null` where one is not there. */
export function placeTokens(text: string, tokens: readonly string[]): PlacedTokens | null {
  const places: [number, number][] = [];
  let from = 0;
  for (const token of tokens) {
    const start = text.indexOf(token, from);
    if (start < 0 || start - from > LONGEST_GAP) return null;
    from = start + token.length;
    places.push([start, from]);
  }
  return { text, places };
}
