import { describe, expect, test } from 'vitest';
import { sliceOf } from '../../../src/model/span.ts';
import type { Rewrite } from '../../../src/narration/rewrite.ts';
import { findRewrites } from '../../../src/narration/rewrites.ts';
import { alignWords, speakText } from '../../../src/narration/spoken-text.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('what is said', () => {
  test.each([
    { name: 'plain text as it is written', text: 'The ferry left.', expected: 'The ferry left.' },
    {
      name: 'quotation marks are silent',
      text: 'It was “a start”, »gut« or "fine".',
      expected: 'It was a start, gut or fine.',
    },
    { name: 'an apostrophe is no quotation mark', text: 'The crew’s dog', expected: 'The crew’s dog' },
    { name: 'white space of any kind is one space', text: 'one\u00A0 two\n\tthree', expected: 'one two three' },
    { name: 'a soft hyphen is not there', text: 'har\u00ADbour', expected: 'harbour' },
    {
      name: 'a picture credit is not read',
      text: 'Boats at rest [File: A. Person/Agency]',
      expected: 'Boats at rest',
    },
    { name: 'other brackets are read', text: 'He [the captain] left', expected: 'He [the captain] left' },
    { name: 'no double space is left where a credit stood', text: 'Boats [File: X] rest', expected: 'Boats rest' },
  ])('$name', ({ text, expected }) => {
    expect(speakText(text, whole(text), findRewrites(text, whole(text), 'en')).text).toBe(expected);
  });
});

describe('where it is written', () => {
  const align = (text: string, rewrites: readonly Rewrite[] = findRewrites(text, whole(text), 'en')) => {
    const spoken = speakText(text, whole(text), rewrites);
    return alignWords(spoken, whole(spoken.text), 'en').map((word) => [
      sliceOf(spoken.text, word.spoken),
      sliceOf(text, word.written),
    ]);
  };
  test.each([
    {
      name: 'a word after a removed mark is found where it stands',
      text: 'It was “bad”  news',
      expected: [
        ['It', 'It'],
        ['was', 'was'],
        ['bad', 'bad'],
        ['news', 'news'],
      ],
    },
    {
      name: 'a word with a soft hyphen covers it',
      text: 'the har\u00ADbour',
      expected: [
        ['the', 'the'],
        ['harbour', 'har\u00ADbour'],
      ],
    },
    {
      name: 'several words said for one that is written all point to it',
      text: 'It cost $2m.',
      rewrites: [{ written: { start: 8, end: 11 }, spoken: 'two million dollars', voices: 'all' as const }],
      expected: [
        ['It', 'It'],
        ['cost', 'cost'],
        ['two', '$2m'],
        ['million', '$2m'],
        ['dollars', '$2m'],
      ],
    },
    {
      name: 'one word said for several that are written points to all',
      text: 'in New York City',
      rewrites: [{ written: { start: 3, end: 16 }, spoken: 'NYC', voices: 'all' as const }],
      expected: [
        ['in', 'in'],
        ['NYC', 'New York City'],
      ],
    },
  ])('$name', ({ text, rewrites, expected }) => {
    expect(align(text, rewrites)).toEqual(expected);
  });
});
