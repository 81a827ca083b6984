/** What a finding keeps for the reader who asks why it is there. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/language/plain-text.ts';

test('a name keeps what spoke for its kind, though more spoke against any name', () => {
  const { who } = analyse(articleFromText('Of 12,000 6 HBTF’s chief paid. It belongs to a yard known as HBTF.'));
  expect(who.map(({ name, mentions }) => [name, mentions.map(({ rule }) => rule)])).toEqual([
    ['HBTF', ['learnt', 'acronym']],
  ]);
});

const TEXT = 'Amara Osei sold 40 goats near Tema in 2002. Peter Lund sold 12 sheep in Oslo in 1987.';

test.each([
  { name: 'a person by the surname', title: 'Osei sells all', expected: ['Amara Osei'] },
  { name: 'a place', title: 'A market in Tema', expected: ['Tema'] },
  { name: 'a year', title: 'The market of 2002', expected: ['2002'] },
  { name: 'a figure', title: 'Forty goats sold', expected: [40] },
  { name: 'nothing where the article has none', title: null, expected: [] },
])('the headline tells it, too: $name', ({ title, expected }) => {
  const { who, where, when, figures } = analyse(articleFromText(TEXT, { title }));
  const told = [
    ...[...who, ...where].map(({ name, isInHeadline }) => isInHeadline && name),
    ...[...when, ...figures].map(({ value, isInHeadline }) => isInHeadline && value),
  ];
  expect(told.filter((one) => one !== undefined)).toEqual(expected);
});
