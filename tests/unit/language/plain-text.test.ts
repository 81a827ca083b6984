import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/plain-text.ts';
import { sliceOf } from '../../../src/model/span.ts';

test.each([
  { name: 'each line is a paragraph', text: 'One.\nTwo.', expected: ['One.', 'Two.'] },
  { name: 'white space at the ends is in none', text: ' \t One. \r\n\n  Two.\u00a0', expected: ['One.', 'Two.'] },
  { name: 'an empty text has none', text: ' \n ', expected: [] },
])('$name', ({ text, expected }) => {
  const article = articleFromText(text);
  expect(article.text).toBe(text);
  expect(article.blocks.map((block) => sliceOf(text, block.span))).toEqual(expected);
});

test('fields are taken as given', () => {
  const fields = { title: 'Harbour', published: '2024-03-01', lang: 'en-GB', url: 'https://example.org/' };
  expect(articleFromText('One.', fields)).toMatchObject(fields);
});
