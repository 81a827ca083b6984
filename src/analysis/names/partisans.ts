/** Partisans by where they are from, whose place is a name and whose party is none. */
import { knownNameAt } from './gazetteer.ts';
import type { Word } from './words.ts';

/** `Osei (R-Fla.)`, `Lund, D-Calif.,`: the party and state of who is named before it. */
export const isPartyAndState = ({ text, gap }: Word): boolean =>
  /^[DRI]-\p{Lu}\p{L}*$/u.test(text) && /^(?:,\s|\s*\()$/.test(gap);

/** `the South Carolina Republican`: one from there, and no place of that name. */
export const isPartisanFrom = (words: readonly Word[], first: number, next: number): boolean => {
  const known = knownNameAt(words, first);
  return (
    known?.kind === 'place' &&
    first + known.words === next - 1 &&
    /^(?:republican|democrat)$/.test(words[next - 1]?.folded ?? '')
  );
};
