import { expect, test } from 'vitest';
import { sliceOf } from '../../../src/model/span.ts';
import { findWords } from '../../../src/narration/words.ts';

test.each([
  { name: 'white space parts words', text: 'Two  red\nboats', expected: ['Two', 'red', 'boats'] },
  { name: 'punctuation around a word is left out', text: '(Well), "yes"!', expected: ['Well', 'yes'] },
  {
    name: 'punctuation inside a word stays',
    text: "O'Brien's eight-year-old",
    expected: ["O'Brien's", 'eight-year-old'],
  },
  {
    name: 'a sum is one word with its currency',
    text: 'It cost £20m, or 3.5%.',
    expected: ['It', 'cost', '£20m', 'or', '3.5%'],
  },
  { name: 'a dash parts words', text: 'river—then ice – melted', expected: ['river', 'then', 'ice', 'melted'] },
  { name: 'punctuation alone is no word', text: '… — *', expected: [] },
  { name: 'a script without spaces is segmented', text: '東京に住む。', lang: 'ja', expected: ['東京', 'に', '住む'] },
])('$name', ({ text, lang = 'en', expected }) => {
  expect(findWords(text, lang).map((span) => sliceOf(text, span))).toEqual(expected);
});
