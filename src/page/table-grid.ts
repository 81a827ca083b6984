/** The grid of a table: which cell stands in which row and column, and which are headers (HTML standard, 4.9.12). */

/** The cell at each row and column; one that spans several stands in each. `null` where the page left a hole. */
export type Grid = readonly (readonly (Element | null)[])[];

/** The standard allows 1,000 columns; with more slots than this in all, cells stand in their first slot alone. */
const MAX_SPAN = 40;
const MAX_SLOTS = 50_000;

export const rowsOf = (table: Element): Element[] => Array.from(table.querySelectorAll('tr'));
export const cellsOf = (row: Element): Element[] =>
  Array.from(row.children).filter(({ localName }) => localName === 'td' || localName === 'th');

function spanOf(cell: Element, name: 'rowspan' | 'colspan'): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return value >= 1 ? Math.min(value, MAX_SPAN) : 1;
}

export function gridOf(table: Element): Grid {
  const rows = rowsOf(table);
  const grid: (Element | null)[][] = rows.map(() => []);
  let slots = 0;
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (grid[at]?.[column] !== undefined) column++;
      const isFull = slots > MAX_SLOTS;
      const height = isFull ? 1 : Math.min(spanOf(cell, 'rowspan'), rows.length - at);
      const width = isFull ? 1 : spanOf(cell, 'colspan');
      for (let down = 0; down < height; down++) {
        for (let right = 0; right < width; right++) (grid[at + down] ?? [])[column + right] = cell;
      }
      slots += height * width;
      column += width;
    }
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? null));
}

const textOf = (cell: Element | null): string => (cell?.textContent ?? '').trim();
const isHeader = (cell: Element | null): boolean => cell === null || cell.localName === 'th' || textOf(cell) === '';

function isBold(cell: Element | null): boolean {
  const bold = cell?.querySelector('b, strong');
  return bold !== null && bold !== undefined && (bold.textContent ?? '').trim() === textOf(cell);
}

/** A first row without `th`: all in bold over rows that are not, or words over numbers. */
function looksLikeHeaders(first: readonly (Element | null)[], rest: Grid): boolean {
  const heads = first.filter((cell) => textOf(cell) !== '');
  if (heads.length < 2 || rest.length < 2) return false;
  if (heads.every(isBold)) return !rest.some((row) => row.every(isBold));
  const cells = rest.flatMap((row) => row.slice(1)).map(textOf);
  const numbers = cells.filter((text) => /^[^\p{L}]*\d[^\p{L}]*\p{L}{0,3}$/u.test(text)).length;
  return heads.every((cell) => !/\d/.test(textOf(cell))) && numbers > cells.length / 2;
}

/** How many rows at the top and columns at the start hold headers. At least one row and one column are data. */
export function headersOf(grid: Grid): { readonly rows: number; readonly columns: number } {
  const top = grid.findIndex((row) => !(row.some((cell) => cell?.localName === 'th') && row.every(isHeader)));
  let rows = top < 0 ? Math.min(1, grid.length - 1) : top;
  const body = grid.slice(rows);
  const width = Math.max(0, ...body.map((row) => row.length));
  let columns = 0;
  while (columns < width - 1 && body.every((row) => row[columns]?.localName === 'th')) columns++;
  const [first, ...rest] = grid;
  if (rows === 0 && columns === 0 && first !== undefined && looksLikeHeaders(first, rest)) rows = 1;
  return { rows, columns };
}
