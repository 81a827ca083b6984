import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/language/plain-text.ts';

test('every list is filled from one article', () => {
  const text = '“We lost 40 boats,” said Amara Osei, the mayor of Lagos, on 3 March 2024.';
  const { sentences, who, where, when, figures, quotes } = analyse(articleFromText(text, { lang: 'en' }));
  expect(sentences).toHaveLength(1);
  expect(who.map((actor) => actor.name)).toContain('Amara Osei');
  expect(where.map((place) => place.name)).toEqual(['Lagos']);
  expect(when.map((moment) => moment.value)).toEqual(['2024-03-03']);
  expect(figures.map((figure) => figure.value)).toEqual([40]);
  expect(quotes).toHaveLength(1);
});

test('a text without words gives empty lists', () => {
  const none = { sentences: [], who: [], where: [], when: [], figures: [], quotes: [] };
  expect(analyse(articleFromText(' \n* * *'))).toEqual(none);
});
