/** Tables: those that hold data become one passage with cells; those that only lay out the page are read as what is in them. */
import type { Span } from '../model/span.ts';
import type { CollectedText } from './passage-text.ts';
import { PassageText } from './passage-text.ts';
import { cellsOf, gridOf, headersOf, rowsOf } from './table-grid.ts';

const BLOCKS_IN_CELL = 'table, ul, ol, blockquote, h1, h2, h3, h4, h5, h6, figure, p + p, div + div, p + div';
/** Longer cells hold prose: the table is a layout. */
const MAX_CELL = 400;

export function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return false;
  const rows = rowsOf(table).map(cellsOf);
  if (rows.length < 2 || !rows.some((cells) => cells.length > 1)) return false;
  if (table.querySelector('th') === null && rows.filter((cells) => cells.length > 1).length < 2) return false;
  return rows.flat().every((cell) => {
    return (cell.textContent ?? '').length <= MAX_CELL && cell.querySelector(BLOCKS_IN_CELL) === null;
  });
}

export interface ReadTable extends CollectedText {
  readonly cells: readonly (readonly Span[])[];
  readonly headers: { readonly rows: number; readonly columns: number };
}

/**
 * Reads a data table row by row: a tab after each cell, a line end after each row.
 *
 * @param readInline Puts the text of a cell, with its marks, into the collector.
 * @returns Spans of the cells in the text; rows without any text are left out.
 */
export function readTable(table: Element, readInline: (cell: Element, into: PassageText) => void): ReadTable {
  const text = new PassageText();
  const grid = gridOf(table).filter((row) => row.some((cell) => (cell?.textContent ?? '').trim() !== ''));
  const spans = new Map<Element, Span>();
  for (const row of grid) {
    for (const cell of row) {
      if (cell === null || spans.has(cell)) continue;
      const start = text.length;
      readInline(cell, text);
      spans.set(cell, { start, end: text.length });
      text.separate('\t');
    }
    text.separate('\n');
  }
  const taken = text.take();
  const within = (cell: Element | null): Span => {
    const span = (cell === null ? undefined : spans.get(cell)) ?? { start: 0, end: 0 };
    const start = Math.min(span.start, taken.text.length);
    return { start, end: start + taken.text.slice(start, span.end).trimEnd().length };
  };
  return { ...taken, cells: grid.map((row) => row.map(within)), headers: headersOf(grid) };
}
