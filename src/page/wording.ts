/**
 * Asking many lines for many wordings, cheaply. After each click all patterns are compiled anew, which took ten times as
 * long as all else that cleaning does (Chromium 156, first run in a tab). So a pattern is asked last: nine of ten need
 * letters that a page does not have (`needles.ts`), and of the rest each is asked of all lines that may be at once.
 */
import { NEEDLES } from './needles.ts';
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
  /** All of them in one; `^` and `$` are the ends of each. */
  readonly text: string;
  /** Whether any of the folded ones holds these letters. */
  readonly hold: (needle: string) => boolean;
  /** Of patterns by number, the indices of lines that begin as what they find does; `null` where nobody has looked. */
  readonly begun: ReadonlyMap<string, readonly number[]> | null;
}

/** Few lines, or long ones: nobody looks how they begin. */
export function inOne(folded: readonly string[]): Lines {
  const text = folded.join('\n');
  // Many patterns need the same.
  const known = new Map<string, boolean>();
  const hold = (needle: string): boolean => {
    const before = known.get(needle);
    if (before !== undefined) return before;
    const isThere = text.includes(needle);
    known.set(needle, isThere);
    return isThere;
  };
  return { texts: folded, folded, text, hold, begun: null };
}

/** Many short lines. */
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

/** Letters without which no line is found by a pattern. */
interface Needles {
  /** Its number, where what a line begins with tells (`OPENERS`). */
  readonly number: string | null;
  /** One of each list is in the line. */
  readonly holds: readonly (readonly string[])[];
}

/** Reads "^12&to |on ": a line that begins as lines under number 12 do, and holds "to " or "on ". */
function readNeedles(written: string): Needles {
  const needs = written.split('&');
  const number = needs[0]?.startsWith('^') ? needs[0].slice(1) : null;
  const holds = needs.slice(number === null ? 0 : 1).filter((need) => need !== '');
  return { number, holds: holds.map((need) => need.split('|')) };
}

const read = new Map<string, readonly Needles[]>();

/** None where nobody has looked what a pattern needs. */
function needlesUnder(name: string): readonly Needles[] {
  const known = read.get(name);
  if (known !== undefined) return known;
  const needles = (NEEDLES[name] ?? []).map(readNeedles);
  read.set(name, needles);
  return needles;
}

/** The text of the lines that hold all a pattern needs; empty where there are none. */
function textFor({ begun, folded, hold, text, texts }: Lines, { number, holds }: Needles): string {
  if (number === null || begun === null) return holds.every((either) => either.some(hold)) ? text : '';
  const areIn = (line: string): boolean => holds.every((either) => either.some((needle) => line.includes(needle)));
  const found = begun.get(number)?.filter((at) => areIn(folded[at] ?? '')) ?? [];
  return found.map((at) => texts[at]).join('\n');
}

/**
 * Those of the patterns found in any of the lines. A pattern's first question is answered by an interpreter, and most are
 * found nowhere: only where one is, is it asked again, and then compiled in full.
 */
export function foundIn({ patterns, name }: Wordings, lines: Lines): readonly RegExp[] {
  if (patterns.length === 0) return patterns;
  const needles = needlesUnder(name);
  return patterns.filter((pattern, at) => {
    const own = needles[at];
    const text = own === undefined ? lines.text : textFor(lines, own);
    return text !== '' && new RegExp(pattern.source, `${pattern.flags}m`).test(text);
  });
}
