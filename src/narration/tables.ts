/**
 * Tables as they are heard: row by row, each value with the headers of its column, as a screen reader would say it.
 * "Wick; Ships in: 12; Ships out: 9." The rows of headers are said once as well, so that a listener knows what will come.
 */
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { speak } from './rewrites.ts';
import type { SpokenText } from './spoken-text.ts';

export interface SpokenRow {
  /** From the first of the row's own cells to the last. */
  readonly span: Span;
  readonly spoken: SpokenText;
}

/** Longer headers are said once, in their own row. In UTF-16 code units. */
const MAX_HEADER = 60;

const isEmpty = ({ start, end }: Span): boolean => end <= start;

const isSame = (cell: Span, other: Span | undefined): boolean => cell.start === other?.start && cell.end === other.end;

/** A cell in a row, with the first column it stands in. */
interface Item {
  readonly cell: Span;
  readonly column: number;
  /** Else the cell began in a row above. */
  readonly isOwn: boolean;
}

function itemsOf(row: readonly Span[], from: number): Item[] {
  const items = row.map((cell, column): Item => ({ cell, column, isOwn: cell.start >= from }));
  return items.filter(({ cell, column }) => !isEmpty(cell) && !isSame(cell, row[column - 1]));
}

/** What is said, piece by piece. */
class Speech {
  private text = '';
  private readonly pieces: SpokenText['pieces'][number][] = [];

  /** Words that stand elsewhere, or nowhere: the mark follows them to `written`. */
  add(said: string, written: Span): void {
    if (said === '') return;
    const spoken = { start: this.text.length, end: this.text.length + said.length };
    this.pieces.push({ spoken, written, isVerbatim: false });
    this.text += said;
  }

  addCell({ text, pieces }: SpokenText): void {
    const by = this.text.length;
    for (const { spoken, ...piece } of pieces) {
      this.pieces.push({ ...piece, spoken: { start: spoken.start + by, end: spoken.end + by } });
    }
    this.text += text;
  }

  /** A sign between cells; none after one that ends in a stop of its own. */
  stop(sign: string, at: number): void {
    const isStopped = /[.!?…:;,]$/.test(this.text);
    this.add(isStopped ? sign.slice(1) : sign, { start: at, end: at });
  }

  take(): SpokenText {
    return { text: this.text, pieces: this.pieces };
  }
}

/** The words of each column's headers, joined; empty where there are none, or too many. */
function columnHeaders(text: string, lang: string, rows: readonly (readonly Span[])[]): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => row[column]).filter((cell) => cell !== undefined && !isEmpty(cell));
    const words = cells.map((cell) => (cell ? speak(text, cell, lang).text.trim() : ''));
    const header = words.filter((word, at) => words.indexOf(word) === at).join(', ');
    return header.length > MAX_HEADER ? '' : header.replace(/[:;,.]+$/, '');
  });
}

/** How a table's rows are said: the words above each column, and how many of its first cells are headers themselves. */
interface Layout {
  readonly above: readonly string[];
  readonly labels: number;
  /** After a label: what follows is its value, or values with headers of their own. */
  readonly afterLabel: string;
}

function speakHeaders(text: string, lang: string, items: readonly Item[]): SpokenText {
  const speech = new Speech();
  for (const [index, { cell }] of items.entries()) {
    speech.addCell(speak(text, cell, lang));
    speech.stop(index === items.length - 1 ? '.' : ', ', cell.end);
  }
  return speech.take();
}

function speakRow(
  text: string,
  lang: string,
  items: readonly Item[],
  first: Span,
  { above, labels, afterLabel }: Layout,
): SpokenText {
  const speech = new Speech();
  for (const [index, { cell, column, isOwn }] of items.entries()) {
    const isLabel = column < labels;
    // A line across the whole table stands over the rows that follow.
    const header = isLabel || items.length === 1 ? '' : (above[column] ?? '');
    if (header !== '') speech.add(`${header}: `, cell);
    const said = speak(text, cell, lang);
    if (isOwn) speech.addCell(said);
    else speech.add(said.text, first);
    speech.stop(index === items.length - 1 ? '.' : isLabel ? afterLabel : '; ', isOwn ? cell.end : first.start);
  }
  return speech.take();
}

function layoutOf(text: string, lang: string, { cells = [], headers = { rows: 0, columns: 0 } }: Block): Layout {
  const above = columnHeaders(text, lang, cells.slice(0, headers.rows));
  // Two columns without headers are names and values.
  const isPairs = headers.rows === 0 && cells.every((row) => row.length === 2);
  const labels = isPairs ? 1 : headers.columns;
  return { above, labels, afterLabel: headers.rows === 0 ? ': ' : '; ' };
}

/**
 * The rows of a table, in their order; those without text of their own are left out.
 *
 * @param text Of the article.
 * @param lang BCP 47, of the article.
 * @param table A block with `cells`.
 */
export function speakTable(text: string, lang: string, table: Block): SpokenRow[] {
  const layout = layoutOf(text, lang, table);
  const rows: SpokenRow[] = [];
  let from = table.span.start;
  for (const [at, row] of (table.cells ?? []).entries()) {
    const items = itemsOf(row, from);
    const own = items.filter(({ isOwn }) => isOwn);
    const [first, last] = [own[0]?.cell, own.at(-1)?.cell];
    if (first === undefined || last === undefined) continue;
    from = last.end;
    const isHeader = at < (table.headers?.rows ?? 0);
    const spoken = isHeader ? speakHeaders(text, lang, own) : speakRow(text, lang, items, first, layout);
    rows.push({ span: { start: first.start, end: last.end }, spoken });
  }
  return rows;
}
