import { expect, test } from 'vitest';
import { sliceOf } from '../../../src/model/span.ts';
import { MAX_UTTERANCE, splitBreaths } from '../../../src/narration/breath.ts';

const words = (count: number) => Array.from({ length: count }, () => 'water').join(' ');

test.each([
  { name: 'a short text is one breath', text: 'The ice broke.', expected: ['The ice broke.'] },
  { name: 'punctuation alone is no breath', text: ' , ', expected: [] },
  { name: 'white space at the ends is left out', text: '  The ice broke. ', expected: ['The ice broke.'] },
  {
    name: 'a long text is cut after its last semicolon',
    text: `${words(20)}, ${words(5)}; ${words(10)}, ${words(20)}`,
    expected: [`${words(20)}, ${words(5)};`, `${words(10)}, ${words(20)}`],
  },
  {
    name: 'else after its last comma',
    text: `${words(20)}, ${words(15)}, ${words(20)}`,
    expected: [`${words(20)}, ${words(15)},`, words(20)],
  },
  { name: 'else between two words', text: words(50), expected: [words(41), words(9)] },
  {
    name: 'a comma near the beginning is no place to cut',
    text: `Yes, ${words(50)}`,
    expected: [`Yes, ${words(40)}`, words(10)],
  },
  {
    name: 'what has no white space is cut all the same',
    text: 'x'.repeat(300),
    expected: ['x'.repeat(250), 'x'.repeat(50)],
  },
  {
    name: 'a character of two units is not torn',
    text: `x${'𝐚'.repeat(200)}`,
    expected: [`x${'𝐚'.repeat(124)}`, '𝐚'.repeat(76)],
  },
])('$name', ({ text, expected }) => {
  const breaths = splitBreaths(text).map((span) => sliceOf(text, span));
  expect(breaths).toEqual(expected);
  expect(breaths.every((breath) => breath.length <= MAX_UTTERANCE)).toBe(true);
});
