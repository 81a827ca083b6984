import { expect, test } from 'vitest';
import type { Block } from '../../../src/model/article.ts';
import { type BlockNode, type ListNode, nodesOf } from '../../../src/reader/lists.ts';

const span = { start: 0, end: 1 };
const paragraph: Block = { kind: 'paragraph', span, marks: [], place: null };
const item = (level: number, ordinal?: number): Block => ({
  kind: 'listItem',
  span,
  marks: [],
  place: null,
  level,
  ...(ordinal === undefined ? {} : { ordinal }),
});

const listed = ({ isOrdered, items }: ListNode): string =>
  `${isOrdered ? 'ol' : 'ul'}(${items.map(({ index, lists }) => `${index}${lists.map(listed).join('')}`).join(' ')})`;
const shown = (node: BlockNode): string => {
  if (node.kind === 'block') return `p${node.index}`;
  return node.kind === 'list' ? listed(node) : `q(${node.paragraphs.map(({ index }) => index).join(' ')})`;
};
const drawn = (nodes: readonly BlockNode[]): string => nodes.map(shown).join(' ');
const quoted: Block = { ...paragraph, kind: 'blockQuotation' };

test.each([
  { name: 'nothing', blocks: [], expected: '' },
  { name: 'paragraphs', blocks: [paragraph, paragraph], expected: 'p0 p1' },
  { name: 'a list between them', blocks: [paragraph, item(1), item(1), paragraph], expected: 'p0 ul(1 2) p3' },
  { name: 'a numbered list', blocks: [item(1, 1), item(1, 2)], expected: 'ol(0 1)' },
  { name: 'two kinds of list', blocks: [item(1, 1), item(1)], expected: 'ol(0) ul(1)' },
  { name: 'a list in an item', blocks: [item(1), item(2), item(2), item(1)], expected: 'ul(0ul(1 2) 3)' },
  { name: 'numbers in a list', blocks: [item(1), item(2, 1), item(2, 2)], expected: 'ul(0ol(1 2))' },
  { name: 'three deep', blocks: [item(1), item(2), item(3), item(1)], expected: 'ul(0ul(1ul(2)) 3)' },
  { name: 'paragraphs of one quotation', blocks: [paragraph, quoted, quoted, paragraph], expected: 'p0 q(1 2) p3' },
  { name: 'a quotation, a list, a quotation', blocks: [quoted, item(1), quoted], expected: 'q(0) ul(1) q(2)' },
  { name: 'a list that begins deep', blocks: [item(3), item(1)], expected: 'ul(0 1)' },
])('$name', ({ blocks, expected }) => {
  expect(drawn(nodesOf(blocks))).toBe(expected);
});

test('a picture between two items parts the list, and one between two paragraphs the quotation', () => {
  expect(drawn(nodesOf([item(1), item(1)], new Set([1])))).toBe('ul(0) ul(1)');
  expect(drawn(nodesOf([quoted, quoted], new Set([1])))).toBe('q(0) q(1)');
});

test('every block is drawn once, in order, whatever the depths', () => {
  const blocks = [2, 3, 1, 4, 2, 2, 1].map((level) => item(level));
  expect(drawn(nodesOf(blocks)).match(/\d/g)?.join('')).toBe('0123456');
});
