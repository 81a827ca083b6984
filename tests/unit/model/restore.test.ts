import { expect, test } from 'vitest';
import type { Article, OmittedBlock } from '../../../src/model/article.ts';
import { placeAfterRestoring, restoreOmitted } from '../../../src/model/restore.ts';
import { sliceOf } from '../../../src/model/span.ts';

const omitted = (text: string, before: number): OmittedBlock => ({
  kind: 'paragraph',
  text,
  rule: 'credit',
  before,
  place: before + 10,
});

const article = {
  text: 'One boat.\nTwo boats.',
  blocks: [
    {
      kind: 'paragraph',
      span: { start: 0, end: 9 },
      marks: [{ kind: 'strong', span: { start: 4, end: 8 } }],
      place: 1,
    },
    { kind: 'paragraph', span: { start: 10, end: 20 }, marks: [], place: 2 },
  ],
  omitted: [omitted('Photo: A. Osei', 0), omitted('Read more', 1), omitted('All rights reserved', 2)],
  pictures: [{ source: 'https://news.example/a.jpg', text: '', before: 1 }],
} as unknown as Article;

test.each([
  { name: 'nothing', restored: [], text: 'One boat.\nTwo boats.' },
  { name: 'what stood first', restored: [0], text: 'Photo: A. Osei\nOne boat.\nTwo boats.' },
  { name: 'what stood between', restored: [1], text: 'One boat.\nRead more\nTwo boats.' },
  { name: 'what stood last', restored: [2], text: 'One boat.\nTwo boats.\nAll rights reserved' },
  {
    name: 'all',
    restored: [2, 1, 0],
    text: 'Photo: A. Osei\nOne boat.\nRead more\nTwo boats.\nAll rights reserved',
  },
])('put back: $name', ({ restored, text }) => {
  const whole = restoreOmitted(article, new Set(restored));
  expect(whole.text).toBe(text);
  expect(whole.blocks.map(({ span }) => sliceOf(whole.text, span)).join('\n')).toBe(text);
  expect(whole.blocks.flatMap(({ marks }) => marks.map(({ span }) => sliceOf(whole.text, span)))).toEqual(['boat']);
  expect(whole.omitted.map((one) => one.text)).toEqual(['Photo: A. Osei', 'Read more', 'All rights reserved']);
});

test('what is put back can be shown in the page, and pictures stay beside their blocks', () => {
  const whole = restoreOmitted(article, new Set([0, 1]));
  expect(whole.blocks.map(({ place }) => place)).toEqual([10, 1, 11, 2]);
  expect(whole.pictures.map(({ before }) => before)).toEqual([3]);
});

test.each([
  { name: 'goes on at the same word', offset: 14, from: [], to: [0], expected: 29 },
  { name: 'and back again', offset: 29, from: [0], to: [], expected: 14 },
  { name: 'from what is left out again, at the next block', offset: 12, from: [1], to: [], expected: 10 },
  { name: 'from what was put back last, at the beginning', offset: 25, from: [2], to: [], expected: 0 },
])('the voice $name', ({ offset, from, to, expected }) => {
  expect(placeAfterRestoring(article, offset, new Set(from), new Set(to))).toBe(expected);
});
