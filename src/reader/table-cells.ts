/** A table's cells, each once: one that stands in several rows or columns spans them again. */
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';

export interface TableCell {
  readonly span: Span;
  readonly columns: number;
  readonly rows: number;
  /** What it is a header of. */
  readonly scope: 'col' | 'row' | null;
}

const isSame = (a: Span | undefined, b: Span): boolean => a !== undefined && a.start === b.start && a.end === b.end;
const isEmpty = ({ start, end }: Span): boolean => start === end;

/** How far a cell reaches from its first place: to the end of the same span in its row, and in the rows below. */
function reachOf(cells: readonly (readonly Span[])[], row: number, column: number, span: Span): [number, number] {
  if (isEmpty(span)) return [1, 1];
  let columns = 1;
  while (isSame(cells[row]?.[column + columns], span)) columns += 1;
  let rows = 1;
  while (isSame(cells[row + rows]?.[column], span)) rows += 1;
  return [columns, rows];
}

/** @returns Rows in order; a row whose cells all reach down from above is empty. */
export function cellsOf({ cells = [], headers = { rows: 0, columns: 0 } }: Block): TableCell[][] {
  return cells.map((row, y) =>
    row.flatMap((span, x): TableCell[] => {
      const isRepeated = !isEmpty(span) && (isSame(row[x - 1], span) || isSame(cells[y - 1]?.[x], span));
      if (isRepeated) return [];
      const [columns, rows] = reachOf(cells, y, x, span);
      const scope = isEmpty(span) ? null : y < headers.rows ? 'col' : x < headers.columns ? 'row' : null;
      return [{ span, columns, rows, scope }];
    }),
  );
}
