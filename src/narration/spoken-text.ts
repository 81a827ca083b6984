/**
 * Text as it is spoken, and where each piece of it is written.
 * The alignment carries any rewriting ("$1.5bn" as "one point five billion dollars"); so far only what no voice should
 * meet is rewritten: white space, invisible characters, quotation marks, "[File: …]".
 */
import type { SpokenWord } from '../model/script.ts';
import type { Span } from '../model/span.ts';
import { findWords } from './words.ts';

/** What is said for a stretch of written text. The empty string: nothing. */
export interface Rewrite {
  readonly written: Span;
  readonly spoken: string;
}

/** A stretch that is said as written (`isVerbatim`, both spans of one length), or all of a rewrite. */
interface Piece {
  readonly spoken: Span;
  readonly written: Span;
  readonly isVerbatim: boolean;
}

export interface SpokenText {
  readonly text: string;
  /** In order, without gaps in `text`. */
  readonly pieces: readonly Piece[];
}

/** Invisible: soft hyphen, zero-width characters, direction marks. */
const INVISIBLE = String.raw`[\u00AD\u200B-\u200F\u2060\uFEFF]+`;
/** Double quotation marks of all our languages; single ones are apostrophes too often. */
const MARKS = '[“”„‟«»"]+';
const CREDIT = String.raw`\[File:[^\]\n]{0,200}\]`;
const UNSPOKEN = new RegExp(`${CREDIT}|${MARKS}|${INVISIBLE}|\\s+`, 'giu');

/** The rewrites that are safe for every engine and language. */
export function findRewrites(text: string, span: Span): Rewrite[] {
  const found: Rewrite[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(UNSPOKEN)) {
    const start = span.start + match.index;
    const spoken = /^[\s[]/u.test(match[0]) ? ' ' : '';
    if (match[0] !== spoken) found.push({ written: { start, end: start + match[0].length }, spoken });
  }
  return found;
}

/** @param rewrites Sorted, inside `span`, not overlapping. */
export function speakText(text: string, span: Span, rewrites: readonly Rewrite[]): SpokenText {
  const pieces: Piece[] = [];
  let spoken = '';
  const add = (written: Span, said: string, isVerbatim: boolean): void => {
    // A white space before or after something unspoken would be said twice; engines do not mind, our offsets would.
    const isDouble = said === ' ' && (spoken === '' || spoken.endsWith(' '));
    if (said === '' || isDouble) return;
    pieces.push({ spoken: { start: spoken.length, end: spoken.length + said.length }, written, isVerbatim });
    spoken += said;
  };
  const addVerbatim = (start: number, end: number): void => {
    const from = spoken.endsWith(' ') && text.charAt(start) === ' ' ? start + 1 : start;
    if (from < end) add({ start: from, end }, text.slice(from, end), true);
  };
  let at = span.start;
  for (const rewrite of rewrites) {
    addVerbatim(at, rewrite.written.start);
    add(rewrite.written, rewrite.spoken, false);
    at = rewrite.written.end;
  }
  addVerbatim(at, span.end);
  return { text: spoken, pieces };
}

/** Where a stretch of the spoken text is written: exact in what is said as written, else the whole rewrite. */
export function writtenOf({ pieces }: SpokenText, spoken: Span): Span {
  let start: number | null = null;
  let end = 0;
  for (const piece of pieces) {
    if (piece.spoken.end <= spoken.start || piece.spoken.start >= spoken.end) continue;
    const shift = piece.written.start - piece.spoken.start;
    start ??= piece.isVerbatim ? Math.max(spoken.start, piece.spoken.start) + shift : piece.written.start;
    end = piece.isVerbatim ? Math.min(spoken.end, piece.spoken.end) + shift : piece.written.end;
  }
  return { start: start ?? 0, end };
}

/** The words of a stretch of spoken text; their spoken spans count from its start. */
export function alignWords(spokenText: SpokenText, within: Span, lang: string): SpokenWord[] {
  return findWords(spokenText.text.slice(within.start, within.end), lang).map((spoken) => ({
    spoken,
    written: writtenOf(spokenText, { start: spoken.start + within.start, end: spoken.end + within.start }),
  }));
}
