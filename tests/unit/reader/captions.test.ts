/** What stands under the pictures of an article: words that are not read aloud. */
import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/plain-text.ts';
import type { Article, OmittedBlock } from '../../../src/model/article.ts';
import { restoreOmitted } from '../../../src/model/restore.ts';
import { captionsOf } from '../../../src/reader/captions.ts';

const left = (text: string, before: number, rule = 'caption'): OmittedBlock => ({
  kind: 'caption',
  text,
  rule,
  before,
  place: null,
});
const picture = (before: number) => ({ source: 'https://pictures.example/1.jpg', text: '', before });
const articleWith = (pictures: readonly number[], omitted: readonly OmittedBlock[]): Article => ({
  ...articleFromText('One.\nTwo.\nThree.', { title: null, lang: 'en' }),
  pictures: pictures.map(picture),
  omitted,
});

test.each([
  { name: 'a caption', pictures: [1], omitted: [left('A quay', 1)], expected: [['A quay']] },
  {
    name: 'a caption and who took it',
    pictures: [1],
    omitted: [left('A quay', 1), left('Ada Holt', 1, 'credit')],
    expected: [['A quay', 'Ada Holt']],
  },
  {
    name: 'a caption for each of two',
    pictures: [1, 1],
    omitted: [left('A quay', 1), left('A boat', 1)],
    expected: [['A quay'], ['A boat']],
  },
  {
    name: 'one caption for two pictures',
    pictures: [1, 1],
    omitted: [left('Quay and boat', 1)],
    expected: [[], ['Quay and boat']],
  },
  {
    name: 'one that is there twice',
    pictures: [1],
    omitted: [left('A quay', 1), left('A quay', 1)],
    expected: [['A quay']],
  },
  { name: 'a caption elsewhere', pictures: [1], omitted: [left('A quay', 2)], expected: [[]] },
  { name: 'something else left out here', pictures: [1], omitted: [left('Share this', 1, 'control')], expected: [[]] },
])('$name', ({ pictures, omitted, expected }) => {
  expect(captionsOf(articleWith(pictures, omitted))).toEqual(expected);
});

test('a caption that was put back into the text stands there alone', () => {
  const article = articleWith([1], [left('A quay', 1)]);
  expect(captionsOf(restoreOmitted(article, new Set([0])))).toEqual([[]]);
});
