/**
 * Asking many lines for many wordings, cheaply. After each click all patterns are compiled anew, which took ten times as
 * long as all else that cleaning does (Chromium 156, first run in a tab). So a pattern is asked last: nine of ten need
 * letters that a page does not have (`needles.ts`), and of the rest each is asked of all lines at once.
 */
import { NEEDLES } from './needles.ts';

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

/** Letters without which no line is found by a pattern. */
interface Needles {
  /** What the line begins with: one of these (`addOpenings`); `null` where it may be anything. */
  readonly opens: readonly string[] | null;
  /** One of each list is in it. */
  readonly holds: readonly (readonly string[])[];
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

/** Reads "^read|view&to |on ": a line that begins with "read" or "view", and holds "to " or "on ". */
export function readNeedles(written: string): Needles {
  const needs = written.split('&').filter((need) => need !== '');
  const opens = needs.find((need) => need.startsWith('^'))?.slice(1);
  const holds = needs.filter((need) => !need.startsWith('^'));
  return { opens: opens?.split('|') ?? null, holds: holds.map((need) => need.split('|')) };
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

/** Lines to be asked together. */
export interface Lines {
  /** What patterns are tried on; `^` and `$` are the ends of each line. */
  readonly text: string;
  readonly folded: string;
  /** What each folded line begins with (`addOpenings`). */
  readonly openings: ReadonlySet<string>;
}

/** Letters and digits, in any script: neither blanks nor signs. */
export const isOfWord = (code: number): boolean =>
  code < 0xc0
    ? (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a) || (code > 0x40 && code < 0x5b)
    : code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code < 0x2c00) && !(code >= 0x3000 && code < 0x3040);

/** Of an opening. Longer ones would tell few more lines apart. */
export const OPENING = 4;

const isDigit = (code: number): boolean => code > 0x2f && code < 0x3a;

/** Of "…the lamp": "t", "th", "the", "the ": the first letters of the first word, with a blank where it is short; of "12": "0". */
function addOpenings(openings: Set<string>, line: string): void {
  let start = 0;
  while (start < line.length && !isOfWord(line.charCodeAt(start))) start++;
  if (isDigit(line.charCodeAt(start))) return void openings.add('0');
  let end = start;
  const longest = Math.min(line.length, start + OPENING);
  while (end < longest && isOfWord(line.charCodeAt(end))) openings.add(line.slice(start, ++end));
  if (end > start && end < start + OPENING) openings.add(`${line.slice(start, end)} `);
}

/** @param lines Folded. */
export function linesTogether(lines: readonly string[]): Lines {
  const openings = new Set<string>();
  for (const line of lines) addOpenings(openings, line);
  const text = lines.join('\n');
  return { text, folded: text, openings };
}

export const moreLines = (lines: Lines, more: Lines): Lines => ({
  text: `${lines.text}\n${more.text}`,
  folded: `${lines.folded}\n${more.folded}`,
  openings: new Set([...lines.openings, ...more.openings]),
});

/** The same lines, for patterns that are tried on their texts as they stand. */
export const asTheyStand = (lines: Lines, texts: readonly string[]): Lines => ({ ...lines, text: texts.join('\n') });

/** Whether lines hold all that a pattern needs. */
export function holdNeedles({ folded, openings }: Lines, { opens, holds }: Needles): boolean {
  const isIn = (needle: string): boolean => folded.includes(needle);
  return (
    (opens === null || opens.some((opening) => openings.has(opening))) && holds.every((either) => either.some(isIn))
  );
}

/**
 * Those of the patterns found in any of the lines. A pattern's first question is answered by an interpreter, and most are
 * found nowhere: only where one is, is it asked again, and then compiled in full.
 */
export function foundIn({ patterns, name }: Wordings, lines: Lines): readonly RegExp[] {
  const needles = needlesUnder(name);
  return patterns.filter((pattern, at) => {
    const own = needles[at];
    if (own !== undefined && !holdNeedles(lines, own)) return false;
    return new RegExp(pattern.source, `${pattern.flags}m`).test(lines.text);
  });
}
