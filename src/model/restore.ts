/** What was left out of an article, put back where it stood: its text is read, analysed and shown like any other. */
import type { Article, Block, Mark } from './article.ts';
import { shift } from './span.ts';

function moved(block: Block, by: number): Block {
  return {
    ...block,
    span: shift(block.span, by),
    marks: block.marks.map((mark): Mark => ({ ...mark, span: shift(mark.span, by) })),
    ...(block.cells === undefined ? {} : { cells: block.cells.map((row) => row.map((cell) => shift(cell, by))) }),
  };
}

/** A block of the article with others put back: where it stands there, and where it began before; `null` if it was left out. */
interface Piece {
  readonly block: Block;
  readonly text: string;
  readonly before: number | null;
}

function piecesOf({ text, blocks, omitted }: Article, restored: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const add = (block: Block, words: string, before: number | null): void => {
    pieces.push({ block: moved(block, start - block.span.start), text: words, before });
    start += words.length + 1;
  };
  const addOmitted = (at: number): void => {
    for (const [index, { kind, text: words, place, before }] of omitted.entries())
      if (before === at && restored.has(index))
        add({ kind, span: { start: 0, end: words.length }, marks: [], place }, words, null);
  };
  for (const [at, block] of blocks.entries()) {
    addOmitted(at);
    add(block, text.slice(block.span.start, block.span.end), block.span.start);
  }
  addOmitted(blocks.length);
  return pieces;
}

/**
 * @param article As it was extracted from a page: its text is its blocks joined by `\n`.
 * @param restored Indices into its `omitted`. What they name stays in the list, so that the indices stay true.
 */
export function restoreOmitted(article: Article, restored: ReadonlySet<number>): Article {
  if (restored.size === 0) return article;
  const pieces = piecesOf(article, restored);
  const places = pieces.flatMap(({ before }, index) => (before === null ? [] : [index]));
  /** The index among the new blocks of what stood before the old one with this index. */
  const placeOf = (before: number): number => places[before] ?? pieces.length;
  return {
    ...article,
    text: pieces.map(({ text }) => text).join('\n'),
    blocks: pieces.map(({ block }) => block),
    omitted: article.omitted.map((one) => ({ ...one, before: placeOf(one.before) })),
    pictures: article.pictures.map((one) => ({ ...one, before: placeOf(one.before) })),
  };
}

/**
 * Where a place of the body is once other blocks are put back than before.
 *
 * @param offset In the text with `from` put back.
 * @returns In the text with `to` put back; of what is left out again, where the next block begins.
 */
export function placeAfterRestoring(
  article: Article,
  offset: number,
  from: ReadonlySet<number>,
  to: ReadonlySet<number>,
): number {
  if (from.size === 0 && to.size === 0) return offset;
  const now = piecesOf(article, from);
  const at = now.findIndex(({ block }) => block.span.end >= offset);
  const kept = now.slice(Math.max(at, 0)).find(({ before }) => before !== null);
  if (kept === undefined || at < 0) return 0;
  const target = piecesOf(article, to).find(({ before }) => before === kept.before);
  const inside = kept === now[at] ? offset - kept.block.span.start : 0;
  return (target?.block.span.start ?? 0) + Math.max(0, inside);
}
