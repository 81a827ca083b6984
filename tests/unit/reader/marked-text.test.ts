import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../../src/model/article.ts';
import { sliceOf } from '../../../src/model/span.ts';
import { type Piece, piecesOf } from '../../../src/reader/marked-text.ts';

const TEXT = 'The mayor of Tema opened the new harbour on Monday.';
const whole = { start: 0, end: TEXT.length };

function over(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}
const link = (words: string): Mark => ({ kind: 'link', span: over(words), href: 'https://example.org/' });
const strong = (words: string): Mark => ({ kind: 'strong', span: over(words) });
const emphasis = (words: string): Mark => ({ kind: 'emphasis', span: over(words) });

/** `[a:…]` a link, `[strong:…]`, `[emphasis:…]`. */
const drawn = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      piece.mark === null
        ? sliceOf(TEXT, piece.span)
        : `[${piece.mark.kind === 'link' ? 'a' : piece.mark.kind}:${drawn(piece.pieces)}]`,
    )
    .join('');

test.each([
  { name: 'no mark', marks: [], expected: TEXT },
  { name: 'a link', marks: [link('Tema')], expected: TEXT.replace('Tema', '[a:Tema]') },
  { name: 'one at the start', marks: [strong('The mayor')], expected: TEXT.replace('The mayor', '[strong:The mayor]') },
  { name: 'one at the end', marks: [strong('Monday.')], expected: TEXT.replace('Monday.', '[strong:Monday.]') },
  {
    name: 'one within another',
    marks: [link('mayor of Tema'), strong('Tema')],
    expected: TEXT.replace('mayor of Tema', '[a:mayor of [strong:Tema]]'),
  },
  {
    name: 'over the same words the link is outside',
    marks: [strong('Tema'), link('Tema')],
    expected: TEXT.replace('Tema', '[a:[strong:Tema]]'),
  },
  {
    name: 'one that sticks out goes on behind',
    marks: [link('mayor of Tema'), emphasis('Tema opened')],
    expected: TEXT.replace('mayor of Tema opened', '[a:mayor of [emphasis:Tema]][emphasis: opened]'),
  },
  {
    name: 'a link in a link is left out',
    marks: [link('mayor of Tema'), link('Tema')],
    expected: TEXT.replace('mayor of Tema', '[a:mayor of Tema]'),
  },
  { name: 'an empty one', marks: [{ kind: 'strong', span: { start: 4, end: 4 } } as const], expected: TEXT },
])('$name', ({ marks, expected }) => {
  expect(drawn(piecesOf(whole, marks))).toBe(expected);
});

test('only what is drawn counts', () => {
  expect(drawn(piecesOf(over('Tema opened'), [strong('mayor of Tema')]))).toBe('[strong:Tema] opened');
});

test('whatever the marks, each character is drawn once, in order', () => {
  const anyMark = fc
    .record({ kind: fc.constantFrom('link', 'strong', 'emphasis'), a: fc.nat(51), b: fc.nat(51) })
    .map(({ kind, a, b }) => ({ kind, span: { start: Math.min(a, b), end: Math.max(a, b) }, href: '' }) as Mark);
  const leaves = (pieces: readonly Piece[]): string =>
    pieces.map((piece) => (piece.mark === null ? sliceOf(TEXT, piece.span) : leaves(piece.pieces))).join('');
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 12 }), (marks) => {
      expect(leaves(piecesOf(whole, marks))).toBe(TEXT);
    }),
  );
});
