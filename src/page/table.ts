/** Tables: those that hold data become one passage with cells; those that only lay out the page are read as what is in them. */
import type { Span } from '../model/span.ts';
import type { CollectedText } from './passage-text.ts';
import { PassageText } from './passage-text.ts';

const BLOCKS_IN_CELL = 'table, ul, ol, blockquote, h1, h2, h3, h4, h5, h6, figure, p + p, div + div, p + div';
/** Longer cells hold prose: the table is a layout. */
const MAX_CELL = 400;

const rowsOf = (table: Element): Element[] => Array.from(table.querySelectorAll('tr'));
const cellsOf = (row: Element): Element[] =>
  Array.from(row.children).filter(({ localName }) => localName === 'td' || localName === 'th');

export function isDataTable(table: Element): boolean {
  const rows = rowsOf(table).map(cellsOf);
  if (rows.length < 2 || !rows.some((cells) => cells.length > 1)) return false;
  if (table.querySelector('th') === null && rows.filter((cells) => cells.length > 1).length < 2) return false;
  return rows.flat().every((cell) => {
    return (cell.textContent ?? '').length <= MAX_CELL && cell.querySelector(BLOCKS_IN_CELL) === null;
  });
}

/**
 * Reads a data table row by row.
 *
 * @param readInline Puts the text of a cell, with its marks, into the collector.
 * @returns Spans of the cells in the text; rows without any cell are left out.
 */
export function readTable(
  table: Element,
  readInline: (cell: Element, into: PassageText) => void,
): CollectedText & { readonly cells: readonly (readonly Span[])[] } {
  const text = new PassageText();
  const rows = rowsOf(table).map((row) =>
    cellsOf(row).map((cell): Span => {
      text.append(' ');
      const start = text.length;
      readInline(cell, text);
      return { start, end: text.length };
    }),
  );
  const taken = text.take();
  const within = (span: Span): Span => {
    const start = Math.min(span.start, taken.text.length);
    const end = start + taken.text.slice(start, span.end).trimEnd().length;
    return { start, end };
  };
  return { ...taken, cells: rows.filter((row) => row.length > 0).map((row) => row.map(within)) };
}
