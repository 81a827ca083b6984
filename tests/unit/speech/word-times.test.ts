import { expect, test } from 'vitest';
import { fillWordTimes, wordTimeAt } from '../../../src/speech/word-times.ts';

const TEXT = 'aaaa bbbb cccc dddd';
const WORDS = [0, 5, 10, 15];

test.each([
  { name: 'without any time, words share the length by their letters', known: [], expected: [0, 500, 1000, 1500] },
  {
    name: 'times that are known stay',
    known: [
      [5, 700],
      [10, 900],
      [15, 1800],
    ],
    expected: [0, 700, 900, 1800],
  },
  {
    name: 'a gap is filled between its neighbours',
    known: [
      [5, 600],
      [15, 1600],
    ],
    expected: [0, 600, 1100, 1600],
  },
  {
    name: 'the first word may begin late',
    known: [
      [0, 100],
      [5, 600],
    ],
    expected: [100, 600],
  },
])('$name', ({ known, expected }) => {
  const times = fillWordTimes(TEXT, WORDS, new Map(known as [number, number][]), 1900).map(({ ms }) => Math.round(ms));
  expect(times.slice(0, expected.length)).toEqual(expected);
});

test.each([
  { offset: 7, expected: 5 },
  { offset: 0, expected: 0 },
  { offset: 99, expected: 15 },
])('the word at $offset begins at $expected', ({ offset, expected }) => {
  const times = fillWordTimes(TEXT, WORDS, new Map(), 1900);
  expect(wordTimeAt(times, offset)?.offset).toBe(expected);
});
