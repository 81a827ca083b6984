import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/plain-text.ts';
import { segmentSentences, segmentText } from '../../../src/language/sentences.ts';
import { sliceOf } from '../../../src/model/span.ts';

const sentencesOf = (text: string): string[] => segmentText(text, 'en').map((span) => sliceOf(text, span));

test.each([
  { name: 'a title ends none', text: 'Dr. Osei left. He ran.', expected: ['Dr. Osei left.', 'He ran.'] },
  {
    name: 'initials end none',
    text: 'J. K. Marsh and Ada B. Cole met.',
    expected: ['J. K. Marsh and Ada B. Cole met.'],
  },
  { name: 'a month before a day ends none', text: 'On Jan. 5 We met.', expected: ['On Jan. 5 We met.'] },
  { name: 'a decimal point ends none', text: 'It fell 3.5 percent.', expected: ['It fell 3.5 percent.'] },
  { name: '"No." before a number ends none', text: 'See No. 5 There.', expected: ['See No. 5 There.'] },
  { name: 'U.S. before a name goes on', text: 'The U.S. Navy came.', expected: ['The U.S. Navy came.'] },
  { name: 'U.S. before "The" ends one', text: 'He left the U.S. The end.', expected: ['He left the U.S.', 'The end.'] },
  { name: 'a.m. before a weekday goes on', text: 'At 5 a.m. Monday it rang.', expected: ['At 5 a.m. Monday it rang.'] },
  {
    name: 'a closing mark stays',
    text: '“We ran.” Then (they hid.) It was late.',
    expected: ['“We ran.”', 'Then (they hid.)', 'It was late.'],
  },
  {
    name: 'a closing mark after a space stays',
    text: 'He left. ” Then he ran.',
    expected: ['He left. ”', 'Then he ran.'],
  },
  {
    name: 'a question keeps its cue',
    text: '"Why?" he asked. No one spoke.',
    expected: ['"Why?" he asked.', 'No one spoke.'],
  },
  {
    name: 'a question keeps a named cue',
    text: '“Why?” Amara Osei asked. No.',
    expected: ['“Why?” Amara Osei asked.', 'No.'],
  },
  {
    name: 'what follows a question is no cue',
    text: '“Why?” The crowd said nothing.',
    expected: ['“Why?”', 'The crowd said nothing.'],
  },
  { name: 'a number that counts a paragraph is no sentence', text: '1. First we ran.', expected: ['1. First we ran.'] },
  { name: 'a row of stars is no sentence', text: '* * *', expected: [] },
])('$name', ({ text, expected }) => {
  expect(sentencesOf(text)).toEqual(expected);
});

test.each([
  { name: 'an ordinal before its month', lang: 'de', text: 'Es war der 13. März. Es sank.', expected: 2 },
  { name: 'a magnitude before its unit', lang: 'de', text: 'Es kostet 3 Mrd. Euro. Es sank.', expected: 2 },
  { name: 'a number that ends a sentence in French', lang: 'fr', text: 'Ils sont 12. Puis ils partent.', expected: 2 },
])('in another language: $name', ({ lang, text, expected }) => {
  expect(segmentText(text, lang)).toHaveLength(expected);
});

test('sentences point into the article and know their block', () => {
  const article = articleFromText('  One came. Two went.\n\n* * *\nThree stayed.');
  const found = segmentSentences(article).map(({ span, block }) => [sliceOf(article.text, span), block]);
  expect(found).toEqual([
    ['One came.', 0],
    ['Two went.', 0],
    ['Three stayed.', 2],
  ]);
});

test('no sentence is lost where a long text is read in stretches', () => {
  const text = 'Then the ferry left the harbour at dawn, said Mr. Marsh. '.repeat(2000);
  const found = sentencesOf(text);
  expect(found).toHaveLength(2000);
  expect(new Set(found).size).toBe(1);
});

test.each([
  { name: 'abbreviations', text: 'Mr. '.repeat(250_000) },
  { name: 'nothing but marks', text: '. ! ” '.repeat(160_000) },
  { name: 'one endless word', text: 'a'.repeat(1_000_000) },
])(
  '1 MB of $name takes linear time',
  ({ text }) => {
    const started = performance.now();
    segmentText(text, 'en');
    expect(performance.now() - started).toBeLessThan(10_000);
  },
  20_000,
);
