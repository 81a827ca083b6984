/** What is heard before the body, and what is added to its blocks. */
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/plain-text.ts';
import type { Article } from '../../../src/model/article.ts';
import { narrate } from '../../../src/narration/narrate.ts';
import { PAUSES } from '../../../src/narration/utterances.ts';
import { analysisOf } from './quotes.ts';

const TEXT = 'The ferry left.';
const PHRASES = {
  byline: (names: string) => `By ${names}`,
  bylineAndOthers: (names: string) => `By ${names} and others`,
  quote: String,
  probableQuote: String,
  speaker: String,
  probableSpeaker: String,
};

const linesOf = (fields: Partial<Article>, phrases: typeof PHRASES | null = PHRASES) => {
  const article = { ...articleFromText(TEXT, { lang: 'en-GB' }), ...fields };
  return narrate(article, analysisOf(article), undefined, phrases).utterances.map(
    ({ part, text }) => `${part}: ${text}`,
  );
};

describe('before the body', () => {
  test.each<{ name: string; fields: Partial<Article>; expected: readonly string[] }>([
    {
      name: 'headline, author, date, standfirst',
      fields: { title: 'A ferry leaves', bylines: ['Ada Lund'], publishedDay: '2031-05-06', standfirst: 'Late again.' },
      expected: [
        'title: A ferry leaves',
        'byline: By Ada Lund.',
        'byline: the sixth of May twenty thirty-one.',
        'standfirst: Late again.',
      ],
    },
    {
      name: 'two authors',
      fields: { bylines: ['Ada Lund', 'Bo Osei'] },
      expected: ['byline: By Ada Lund and Bo Osei.'],
    },
    {
      name: 'of many authors the first two',
      fields: { bylines: ['A Lund', 'B Osei', 'C Ray', 'D Wu'] },
      expected: ['byline: By A Lund, B Osei and others.'],
    },
    { name: 'initials end no line', fields: { bylines: ['J. R. Lund'] }, expected: ['byline: By J R Lund.'] },
    { name: 'a day that is none is not read', fields: { publishedDay: 'May' }, expected: [] },
    {
      name: 'a standfirst that says the headline again is not read',
      fields: { title: 'A ferry', standfirst: ' a  Ferry' },
      expected: ['title: A ferry'],
    },
    { name: 'nor one the body begins with', fields: { standfirst: 'The ferry left' }, expected: [] },
  ])('$name', ({ fields, expected }) => {
    expect(linesOf(fields)).toEqual([...expected, `body: ${TEXT}`]);
  });

  test('in a language we have no words in, names stand alone', () => {
    expect(linesOf({ bylines: ['Ada Lund'], lang: 'de' }, null)).toEqual(['byline: Ada Lund.', `body: ${TEXT}`]);
  });
});

describe('blocks', () => {
  const text = 'Rules\nBe early.\nBring a coat. It rains.\nWave.';
  const starts = [0, 6, 16, 40];
  const ends = [5, 15, 39, 45];
  const span = (at: number) => ({ start: starts[at] ?? 0, end: ends[at] ?? 0 });
  const block = { marks: [], place: null };
  const article: Article = {
    ...articleFromText(text, { lang: 'en-GB' }),
    blocks: [
      { ...block, kind: 'heading', span: span(0), level: 2 },
      { ...block, kind: 'listItem', span: span(1), level: 1, ordinal: 1 },
      { ...block, kind: 'listItem', span: span(2), level: 1, ordinal: 2, marker: 'b.' },
      { ...block, kind: 'listItem', span: span(3), level: 1 },
    ],
  };
  const { utterances, sentences } = narrate(article, analysisOf(article));

  test('items of an ordered list are numbered as they are shown, others are not', () => {
    expect(utterances.map(({ text: said }) => said)).toEqual([
      'Rules',
      '1. Be early.',
      'b. Bring a coat.',
      'It rains.',
      'Wave.',
    ]);
    expect(utterances[1]?.words.map(({ written }) => written)).toEqual([
      { start: 6, end: 6 },
      { start: 6, end: 8 },
      { start: 9, end: 14 },
    ]);
    expect(sentences.map(({ block: at }) => at)).toEqual([0, 1, 2, 2, 3]);
  });
  test('a heading is announced by a longer pause', () => {
    const later = { ...article, text: `Go.\n${text}`, blocks: [] as Article['blocks'] };
    const moved = article.blocks.map((one) => ({ ...one, span: { start: one.span.start + 4, end: one.span.end + 4 } }));
    const whole: Article = {
      ...later,
      blocks: [{ ...block, kind: 'paragraph', span: { start: 0, end: 3 } }, ...moved],
    };
    expect(
      narrate(whole, analysisOf(whole))
        .utterances.slice(0, 3)
        .map(({ pauseBeforeMs }) => pauseBeforeMs),
    ).toEqual([0, PAUSES.heading, PAUSES.paragraph]);
  });
});

describe('for voices that know figures themselves', () => {
  const lighterOf = (text: string) => {
    const article = articleFromText(text, { lang: 'en-GB' });
    return narrate(article, analysisOf(article)).utterances.map((said) => [said.text, said.lighter?.text]);
  };
  test.each([
    {
      name: 'nothing is spelt out that they know',
      text: 'It cost £20 at 8:05.',
      expected: [['It cost 20 pounds at 8 oh 5.', 'It cost £20 at 8:05.']],
    },
    {
      name: 'the same is said where nothing differs',
      text: 'The ferry left.',
      expected: [['The ferry left.', undefined]],
    },
  ])('$name', ({ text, expected }) => {
    expect(lighterOf(text)).toEqual(expected);
  });
});
