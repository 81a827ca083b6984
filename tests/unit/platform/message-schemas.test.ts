import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { eventSchemas, inputSchemas, outputSchemas, parse } from '../../../src/platform/message-schemas.ts';

const article: Article = {
  url: 'https://example.org/a',
  title: 'A',
  bylines: [],
  site: null,
  lang: 'en',
  published: null,
  publishedDay: null,
  modified: null,
  standfirst: null,
  text: 'One.\nTwo.',
  blocks: [
    { kind: 'heading', span: { start: 0, end: 4 }, level: 2, marks: [], place: 1 },
    {
      kind: 'table',
      span: { start: 5, end: 9 },
      cells: [[{ start: 5, end: 9 }]],
      marks: [{ kind: 'link', span: { start: 5, end: 8 }, href: 'https://example.org/' }],
      place: null,
    },
  ],
  omitted: [{ kind: 'caption', text: 'C', rule: 'figure', before: 1, place: null }],
  pictures: [{ source: 'https://example.org/p.png', text: '', before: 0 }],
  titlePlace: null,
  standfirstPlace: null,
  isCut: false,
};
const readArticle = (value: unknown) => parse(outputSchemas.getArticle, { ok: true, value });

test('an article arrives as it was sent', () => {
  expect(readArticle(article)).toEqual({ ok: true, value: { ok: true, value: article } });
});

/** An address may be as long as Chromium lets it be; the article must not be lost for it. */
test('an article arrives in spite of a very long link', () => {
  const [heading, table] = article.blocks;
  const marks = [{ kind: 'link', span: { start: 5, end: 8 }, href: `https://example.org/?${'x'.repeat(100_000)}` }];
  expect(readArticle({ ...article, blocks: [heading, { ...table, marks }] }).ok).toBe(true);
});

describe('an article is refused', () => {
  test.each([
    {
      name: 'with a link beyond its block',
      value: {
        ...article,
        blocks: [
          {
            kind: 'paragraph',
            span: { start: 0, end: 4 },
            marks: [{ kind: 'strong', span: { start: 2, end: 6 } }],
            place: 1,
          },
        ],
      },
    },
    {
      name: 'with a cell beyond its table',
      value: {
        ...article,
        blocks: [
          { kind: 'table', span: { start: 5, end: 9 }, cells: [[{ start: 0, end: 4 }]], marks: [], place: null },
        ],
      },
    },
    { name: 'without a text', value: { ...article, text: undefined } },
    { name: 'with a block beyond its text', value: { ...article, text: 'One.' } },
    { name: 'with blocks out of order', value: { ...article, blocks: article.blocks.toReversed() } },
    {
      name: 'with an empty block',
      value: { ...article, blocks: [{ kind: 'paragraph', span: { start: 2, end: 2 }, marks: [], place: null }] },
    },
    {
      name: 'with a kind nobody knows',
      value: { ...article, blocks: [{ kind: 'script', span: { start: 0, end: 4 }, marks: [], place: null }] },
    },
    { name: 'with a title the size of a book', value: { ...article, title: 'x'.repeat(100_000) } },
    { name: 'with markup for a title', value: { ...article, title: { html: '<b>A</b>' } } },
    {
      name: 'with a span that ends before it begins',
      value: { ...article, blocks: [{ kind: 'paragraph', span: { start: 4, end: 1 }, marks: [], place: null }] },
    },
    { name: 'with more text than ten novels', value: { ...article, text: 'x'.repeat(8_000_001) } },
  ])('$name', ({ value }) => {
    expect(readArticle(value)).toEqual({ ok: false, error: 'malformed' });
  });
});

test.each([
  { name: 'nothing to mark', input: null, ok: true },
  {
    name: 'a sentence and a word',
    input: { part: 'body', sentence: { start: 0, end: 4 }, word: { start: 0, end: 3 }, scroll: true },
    ok: true,
  },
  {
    name: 'a part nobody knows',
    input: { part: 'footer', sentence: { start: 0, end: 4 }, word: null, scroll: true },
    ok: false,
  },
  {
    name: 'a fractional offset',
    input: { part: 'body', sentence: { start: 0.5, end: 4 }, word: null, scroll: true },
    ok: false,
  },
])('highlight: $name', ({ input, ok }) => {
  expect(parse(inputSchemas.highlight, input).ok).toBe(ok);
});

test.each([
  { name: 'a press', detail: { tabId: 1, windowId: 2, reached: true, since: 7 }, ok: true },
  { name: 'a press without a tab', detail: { windowId: 2, reached: true, since: 7 }, ok: false },
  { name: 'a press without its time', detail: { tabId: 1, windowId: 2, reached: true }, ok: false },
])('pressed: $name', ({ detail, ok }) => {
  expect(parse(eventSchemas.pressed, detail).ok).toBe(ok);
});

test.each([
  { name: 'a place', detail: { tabId: 1, part: 'body', offset: 12 }, ok: true },
  { name: 'a part nobody speaks', detail: { tabId: 1, part: 'footer', offset: 12 }, ok: false },
  { name: 'a place before the text', detail: { tabId: 1, part: 'title', offset: -1 }, ok: false },
])('readFrom: $name', ({ detail, ok }) => {
  expect(parse(eventSchemas.readFrom, detail).ok).toBe(ok);
});
