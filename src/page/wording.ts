/**
 * Wordings, and the lines they are looked for in. After each click all patterns are compiled anew, which took ten times as
 * long as all else that cleaning does (Chromium 156, first run in a tab). So a pattern is asked last (`wording-table.ts`):
 * nine of ten need letters that a page does not have, and of the rest each is asked of all lines that may be at once.
 */
import { patternsBegun } from './openings.ts';

const PLAIN = /^[\x20-\x7e]*$/;
/** As most texts in Latin letters without accents: their signs are each made in one way only. */
const UNACCENTED = /^[\x20-\xbf\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;
const APOSTROPHES = /[‘’ʼ]/g;
/** Of Latin letters: "й" is a letter of its own. What stands before is looked at last. */
const ACCENTS = /[\u0300-\u036f](?<=[a-zA-Z][\u0300-\u036f]*)/g;

/** In small letters, without accents, with straight apostrophes; Korean and Japanese letters stay whole. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const bare = UNACCENTED.test(text) ? text : text.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
  return bare.replace(APOSTROPHES, "'").toLowerCase();
}

/** Patterns under a name, which the needles of each are kept under as well. */
export interface Wordings {
  readonly patterns: readonly RegExp[];
  readonly name: string;
}

const named = new Map<string, readonly RegExp[]>();

/** All there are, by name: what needles are made from. */
export const allWordings = (): ReadonlyMap<string, readonly RegExp[]> => named;

export function wordings(name: string, patterns: readonly RegExp[]): Wordings {
  named.set(name, patterns);
  return { patterns, name };
}

/** Lines to be asked together. */
export interface Lines {
  /** What patterns are tried on. */
  readonly texts: readonly string[];
  /** As `fold` leaves them. */
  readonly folded: readonly string[];
  /** All texts in one; `^` and `$` are the ends of each. */
  readonly text: string;
  /** All folded ones. */
  readonly foldedText: string;
  /** Of patterns by number, the indices of lines that begin as what they find does; `null` where nobody has looked. */
  readonly begun: ReadonlyMap<string, readonly number[]> | null;
}

/** Nobody looks how they begin: for many long lines that costs more than it saves. */
export function inOne(folded: readonly string[]): Lines {
  const text = folded.join('\n');
  return { texts: folded, folded, text, foldedText: text, begun: null };
}

/** It is known how each begins. */
export const linesTogether = (folded: readonly string[]): Lines => ({
  ...inOne(folded),
  begun: patternsBegun(folded),
});

/** The same lines, for patterns that are tried on their texts as they stand. */
export const asTheyStand = (lines: Lines, texts: readonly string[]): Lines => ({
  ...lines,
  texts,
  text: texts.join('\n'),
});
