/**
 * Cuts what is said into breaths.
 * Voices of the system stop or fail in long utterances; 250 characters pass everywhere, and a cut at punctuation is
 * hardly heard.
 */
import type { Span } from '../model/span.ts';

/** In UTF-16 code units. */
export const MAX_UTTERANCE = 250;

/** Where to cut, best first. Each matches up to and with the sign it cuts after. */
const CUTS = [/^.*[;:—](?=\s|\p{L})/su, /^.*,(?=\s)/su, /^.*\s/su];
/** A piece shorter than this sounds torn off, so that worse signs are tried before cutting there. */
const MIN_PIECE = 60;

function cutLength(text: string): number {
  const window = text.slice(0, MAX_UTTERANCE);
  for (const cut of CUTS) {
    const length = cut.exec(window)?.[0].length ?? 0;
    if (length >= MIN_PIECE) return length;
  }
  // Never between the halves of a surrogate pair.
  return /[\uD800-\uDBFF]/.test(text.charAt(MAX_UTTERANCE - 1)) ? MAX_UTTERANCE - 1 : MAX_UTTERANCE;
}

function trim(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}

/** @returns Spans of at most `MAX_UTTERANCE`, trimmed, none without a letter or digit. */
export function splitBreaths(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const rest = text.length - start;
    const end = rest <= MAX_UTTERANCE ? text.length : start + cutLength(text.slice(start));
    const span = trim(text, start, end);
    if (/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) spans.push(span);
    start = end;
  }
  return spans;
}
