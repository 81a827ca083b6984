import { expect, test } from 'vitest';
import type { Analysis } from '../../../src/model/analysis.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Span } from '../../../src/model/span.ts';
import { sentenceAround } from '../../../src/ui/evidence.ts';
import { listFacts } from '../../../src/ui/facts.ts';
import { groupQuotes } from '../../../src/ui/quote-groups.ts';

const TEXT =
  'On Friday mayor Ada Osei counted more than 40 boats in the harbour. “Go,” she said, “now.” On Friday it rained.';

const article = { text: TEXT } as Article;
const at = (words: string, nth = 0): Span => {
  const start = TEXT.split(words)
    .slice(0, nth + 1)
    .join(words).length;
  return { start, end: start + words.length };
};
const shared = { salience: 1, rule: 'test' };
const WORDS = { locale: 'en-GB', yearsOld: (age: string) => `${age} years old` };
const none: Analysis = { sentences: [], who: [], where: [], when: [], figures: [], quotes: [] };

test('a person is told with the role and every mention', () => {
  const role = { span: at('mayor'), rule: 'test' };
  const mentions = [{ span: at('Ada Osei'), rule: 'test' }];
  const { who } = listFacts(
    article,
    { ...none, who: [{ kind: 'person', name: 'Ada Osei', role, mentions, salience: 1 }] },
    WORDS,
  );
  expect(who).toEqual([
    {
      id: 'who:Ada Osei',
      label: 'Ada Osei',
      isLabelOurs: false,
      detail: 'Mayor',
      spans: [at('Ada Osei')],
      isDoubtful: false,
    },
  ]);
});

test('one day told twice is one fact with two sentences', () => {
  const when = [0, 1].map((nth) => ({ span: at('On Friday', nth), value: '2022-01-14', ...shared }));
  const facts = listFacts(article, { ...none, when }, WORDS);
  expect(facts.when).toHaveLength(1);
  expect(facts.when[0]).toMatchObject({ detail: 'On Friday', spans: [at('On Friday'), at('On Friday', 1)] });
  expect(facts.when[0]?.label).toMatch(/^Friday,? 14 January 2022$/);
});

test.each([
  { name: 'a fact without weight is doubtful', saliences: [0], expected: true },
  { name: 'told again with some, it is not', saliences: [0, 0.4], expected: false },
])('$name', ({ saliences, expected }) => {
  const when = saliences.map((salience, nth) => ({ span: at('On Friday', nth), value: null, rule: 'test', salience }));
  expect(listFacts(article, { ...none, when }, WORDS).when.map(({ isDoubtful }) => isDoubtful)).toEqual([expected]);
});

test.each([
  { name: 'a quarter is told in the words of the article, with its year', value: '2022-Q3', detail: '2022' },
  { name: 'a season too', value: '2022-SU', detail: '2022' },
  { name: 'a decade by its words alone', value: '202', detail: null },
])('$name', ({ value, detail }) => {
  const when = [{ span: at('On Friday'), value, ...shared }];
  expect(listFacts(article, { ...none, when }, WORDS).when[0]).toMatchObject({ label: 'On Friday', detail });
});

test('a day that cannot be told is shown in the words of the article', () => {
  const when = [{ span: at('On Friday'), value: null, ...shared }];
  expect(listFacts(article, { ...none, when }, WORDS).when[0]).toMatchObject({ label: 'On Friday', detail: null });
});

test('a figure is told with its qualifier and what it is about', () => {
  const figure = {
    span: at('40 boats'),
    value: 40,
    unit: 'boats',
    kind: 'count',
    qualifier: 'more than',
    clause: at('in the harbour'),
    ...shared,
  } as const;
  const { figures } = listFacts(article, { ...none, figures: [figure] }, WORDS);
  expect(figures[0]).toMatchObject({ label: 'more than 40 boats', detail: 'in the harbour' });
});

test.each([
  { name: 'one amount in two spellings is one fact', kind: 'count', expected: ['more than 40 boats'] },
  { name: 'two scores are two', kind: 'score', expected: ['more than 40 boats', '40'] },
] as const)('$name', ({ kind, expected }) => {
  const told = { value: 40, unit: 'boats', kind, clause: null, ...shared } as const;
  const figures = [
    { ...told, span: at('40 boats'), qualifier: 'more than' },
    { ...told, span: at('40'), qualifier: null },
  ];
  expect(listFacts(article, { ...none, figures }, WORDS).figures.map(({ label }) => label)).toEqual(expected);
});

test('an age told as a bare number says that it is one', () => {
  const figure = {
    span: at('40'),
    value: 40,
    unit: 'years',
    kind: 'age',
    qualifier: null,
    clause: null,
    ...shared,
  } as const;
  expect(listFacts(article, { ...none, figures: [figure] }, WORDS).figures[0]).toMatchObject({ label: '40 years old' });
});

const quote = {
  contents: [at('Go,'), at('now.')],
  cue: null,
  source: null,
  form: 'direct',
  kind: 'speech',
  speaker: 'Ada Osei',
  mention: null,
  certainty: 'probable',
  rule: 'test',
} as const;

test.each([
  { name: 'a quotation broken by its cue is one', quotes: [quote], expected: [['Ada Osei', 'probable', 'Go, … now.']] },
  {
    name: 'a group is as certain as its surest quote',
    quotes: [quote, { ...quote, certainty: 'named' as const, contents: [at('now.')] }],
    expected: [['Ada Osei', 'named', 'Go, … now.', 'now.']],
  },
  {
    name: 'quotes without a speaker come last',
    quotes: [{ ...quote, speaker: null, certainty: 'unknown' as const }, quote],
    expected: [
      ['Ada Osei', 'probable', 'Go, … now.'],
      [null, 'unknown', 'Go, … now.'],
    ],
  },
  { name: 'indirect speech is no quotation to show', quotes: [{ ...quote, form: 'indirect' as const }], expected: [] },
  { name: 'a belief neither', quotes: [{ ...quote, kind: 'belief' as const }], expected: [] },
])('$name', ({ quotes, expected }) => {
  const groups = groupQuotes(article, { ...none, quotes });
  expect(groups.map((group) => [group.speaker, group.certainty, ...group.quotes.map(({ words }) => words)])).toEqual(
    expected,
  );
});

test.each([
  { name: 'a span in the first sentence', span: { start: 0, end: 2 }, expected: { start: 0, end: 10 } },
  { name: 'a span in a later one', span: { start: 12, end: 14 }, expected: { start: 11, end: 20 } },
  { name: 'a span over two is its own evidence', span: { start: 8, end: 14 }, expected: { start: 8, end: 14 } },
  { name: 'a span between sentences', span: { start: 10, end: 11 }, expected: { start: 10, end: 11 } },
])('evidence: $name', ({ span, expected }) => {
  const sentences = [
    { span: { start: 0, end: 10 }, block: 0 },
    { span: { start: 11, end: 20 }, block: 0 },
  ];
  expect(sentenceAround(sentences, span)).toEqual(expected);
});
