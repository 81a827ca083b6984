import { expect, test } from 'vitest';
import type { Block } from '../../../src/model/article.ts';
import { cellsOf } from '../../../src/reader/table-cells.ts';

/** Cells by letter; the same letter in neighbouring places is one cell, `.` an empty one. */
function table(rows: readonly string[], headers?: Block['headers']): Block {
  const at = (letter: string) => letter.charCodeAt(0) - 97;
  const cells = rows.map((row) =>
    [...row].map((letter) => (letter === '.' ? { start: 99, end: 99 } : { start: at(letter), end: at(letter) + 1 })),
  );
  return {
    kind: 'table',
    span: { start: 0, end: 99 },
    marks: [],
    place: null,
    cells,
    ...(headers === undefined ? {} : { headers }),
  };
}

const drawn = (block: Block): string[] =>
  cellsOf(block).map((row) =>
    row
      .map(({ span, columns, rows, scope }) => {
        const letter = span.start === 99 ? '.' : String.fromCharCode(97 + span.start);
        const size = columns === 1 && rows === 1 ? '' : `${columns}x${rows}`;
        return `${letter}${size}${scope === null ? '' : `:${scope}`}`;
      })
      .join(' '),
  );

test.each([
  { name: 'plain cells', block: table(['ab', 'cd']), expected: ['a b', 'c d'] },
  { name: 'a cell over two columns', block: table(['aa', 'bc']), expected: ['a2x1', 'b c'] },
  { name: 'a cell over two rows', block: table(['ab', 'ac']), expected: ['a1x2 b', 'c'] },
  { name: 'a cell over both', block: table(['aab', 'aac']), expected: ['a2x2 b', 'c'] },
  { name: 'a row all of whose cells come from above', block: table(['ab', 'ab']), expected: ['a1x2 b1x2', ''] },
  { name: 'empty cells stay apart', block: table(['..', 'a.']), expected: ['. .', 'a .'] },
  {
    name: 'headers on top and at the side',
    block: table(['.ab', 'cde'], { rows: 1, columns: 1 }),
    expected: ['. a:col b:col', 'c:row d e'],
  },
])('$name', ({ block, expected }) => {
  expect(drawn(block)).toEqual(expected);
});
