/**
 * Text as it is spoken, and where each piece of it is written.
 * The alignment carries any rewriting, so that the highlight follows the voice through "1.5 billion dollars" and "$1.5bn".
 */
import type { SpokenWord } from '../model/script.ts';
import type { Span } from '../model/span.ts';
import type { Rewrite } from './rewrite.ts';
import { findWords } from './words.ts';

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

/** @param rewrites Sorted, inside `span`, not overlapping. */
export function speakText(text: string, span: Span, rewrites: readonly Rewrite[]): SpokenText {
  const pieces: Piece[] = [];
  // Joined at the end: looking at the end of a growing string costs its whole length each time.
  const said: string[] = [];
  let length = 0;
  let isGap = true;
  const add = (written: Span, spoken: string, isVerbatim: boolean): void => {
    // A white space before or after something unspoken would be said twice; engines do not mind, our offsets would.
    if (spoken === '' || (spoken === ' ' && isGap)) return;
    pieces.push({ spoken: { start: length, end: length + spoken.length }, written, isVerbatim });
    said.push(spoken);
    length += spoken.length;
    isGap = spoken.endsWith(' ');
  };
  const addVerbatim = (start: number, end: number): void => {
    const from = isGap && text.charAt(start) === ' ' ? start + 1 : start;
    if (from < end) add({ start: from, end }, text.slice(from, end), true);
  };
  let at = span.start;
  for (const rewrite of rewrites) {
    addVerbatim(at, rewrite.written.start);
    add(rewrite.written, rewrite.spoken, false);
    at = rewrite.written.end;
  }
  addVerbatim(at, span.end);
  return { text: said.join(''), pieces };
}

/** The first piece that ends after an offset; by halves, for a sentence may have thousands. */
function pieceAfter(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.spoken.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where a stretch of the spoken text is written: exact in what is said as written, else the whole rewrite. */
export function writtenOf({ pieces }: SpokenText, spoken: Span): Span {
  let start: number | null = null;
  let end = 0;
  const first = pieceAfter(pieces, spoken.start);
  for (let at = first, piece = pieces[at]; piece && piece.spoken.start < spoken.end; piece = pieces[++at]) {
    const shift = piece.written.start - piece.spoken.start;
    start ??= piece.isVerbatim ? Math.max(spoken.start, piece.spoken.start) + shift : piece.written.start;
    end = piece.isVerbatim ? Math.min(spoken.end, piece.spoken.end) + shift : piece.written.end;
  }
  return { start: start ?? 0, end };
}

/** Words of ours, said before what is written at `at`: they are written nowhere. */
export const placeAt = (text: string, at: number): SpokenText => ({
  text,
  pieces: [{ spoken: { start: 0, end: text.length }, written: { start: at, end: at }, isVerbatim: false }],
});

/** One after the other. */
export function joinSpoken(first: SpokenText, second: SpokenText): SpokenText {
  const by = first.text.length;
  const moved = second.pieces.map(({ spoken, ...piece }) => ({
    ...piece,
    spoken: { start: spoken.start + by, end: spoken.end + by },
  }));
  return { text: first.text + second.text, pieces: [...first.pieces, ...moved] };
}

/** The words of a stretch of spoken text; their spoken spans count from its start. */
export function alignWords(spokenText: SpokenText, within: Span, lang: string): SpokenWord[] {
  return findWords(spokenText.text.slice(within.start, within.end), lang).map((spoken) => ({
    spoken,
    written: writtenOf(spokenText, { start: spoken.start + within.start, end: spoken.end + within.start }),
  }));
}
