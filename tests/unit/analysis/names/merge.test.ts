import { expect, test } from 'vitest';
import { findNames } from '../../../../src/analysis/names/names.ts';
import { articleFromText } from '../../../../src/language/plain-text.ts';
import { segmentSentences } from '../../../../src/language/sentences.ts';
import { sliceOf } from '../../../../src/model/span.ts';

/** All names of a text, each with how often it is mentioned, in the order of their first mentions. */
function namesIn(text: string): Record<string, number> {
  const article = articleFromText(text, { lang: 'en' });
  const { who, where } = findNames(article, segmentSentences(article));
  const first = (named: (typeof who)[number] | (typeof where)[number]): number => named.mentions[0]?.span.start ?? 0;
  const all = [...who, ...where].sort((a, b) => first(a) - first(b));
  return Object.fromEntries(all.map(({ name, mentions }) => [name, mentions.length]));
}

test.each([
  {
    name: 'a surname is the full name',
    text: 'Amara Osei spoke. Then Osei left.',
    names: { 'Amara Osei': 2 },
  },
  {
    name: 'a surname may come before the full name',
    text: 'Mr Osei spoke. Amara Osei left.',
    names: { 'Amara Osei': 2 },
  },
  { name: 'an accent is no difference', text: 'José Lund spoke. Jose Lund left.', names: { 'José Lund': 2 } },
  { name: 'initials are no difference', text: 'J.K. Lund wrote. Then Lund left.', names: { 'J.K. Lund': 2 } },
  {
    name: 'a middle initial is no difference',
    text: 'Peter W. Lund spoke. Peter Lund left. Then Lund slept.',
    names: { 'Peter W. Lund': 3 },
  },
  {
    name: 'particles belong to the surname',
    text: 'Peter van der Lund spoke. They met van der Lund. Then Lund left.',
    names: { 'Peter van der Lund': 3 },
  },
  {
    name: 'the Arabic article may be missing',
    text: 'Bashar al-Haddad spoke. Yesterday Haddad said no to them.',
    names: { 'Bashar al-Haddad': 2 },
  },
  {
    name: 'a prince is called by his first name',
    text: 'Prince Mohammed bin Khalid spoke. Later Prince Mohammed left.',
    names: { 'Mohammed bin Khalid': 2 },
  },
  {
    name: 'a word that mostly is not there is no part of the name',
    text: 'Amara Osei spoke. They shouted at Nasty Amara Osei. Then Amara Osei left.',
    names: { 'Amara Osei': 3 },
  },
  {
    name: 'an owner within a name',
    text: 'They met the People’s Liberation Army there.',
    names: { 'People’s Liberation Army': 1 },
  },
  { name: 'Don is a first name', text: 'The hall was full, said Don Lund. Lund left.', names: { 'Don Lund': 2 } },
  {
    name: 'a family name may come first',
    text: 'Park Geun-mi spoke. Then Ms Park left.',
    names: { 'Park Geun-mi': 2 },
  },
  {
    name: 'a family name may come between',
    text: 'Peter Lam Ka-chiu spoke. Then Mr Lam left.',
    names: { 'Peter Lam Ka-chiu': 2 },
  },
  {
    name: 'two of one surname stay two',
    text: 'They met Mary Lund and Peter Lund. Mary Lund spoke. Then Lund left.',
    names: { 'Mary Lund': 3, 'Peter Lund': 1 },
  },
  {
    name: 'an acronym in brackets',
    text: 'The Harbour Workers Union (HWU) met. The HWU left.',
    names: { 'Harbour Workers Union': 3 },
  },
  {
    name: 'a name in brackets behind its acronym',
    text: 'The HWU (Harbour Workers Union) met. The HWU left.',
    names: { 'Harbour Workers Union': 3 },
  },
  {
    name: 'an acronym that nobody explains',
    text: 'The Harbour Workers Union met. The HWU left.',
    names: { 'Harbour Workers Union': 2 },
  },
  {
    name: 'small words count in an acronym or do not',
    text: 'The Organization for Security and Co-operation in Europe met. The OSCE left.',
    names: { 'Organization for Security and Co-operation in Europe': 2 },
  },
  {
    name: 'a short form known to everybody',
    text: 'The Federal Reserve met. The Fed left.',
    names: { 'Federal Reserve': 2 },
  },
  {
    name: 'a court and its country',
    text: 'The Supreme Court of Ghana met. The Supreme Court left.',
    names: { 'Supreme Court of Ghana': 2 },
  },
  {
    name: 'of two courts neither is meant',
    text: 'The Supreme Court of Ghana met. The Supreme Court of Kenya met. The Supreme Court left.',
    names: { 'Supreme Court of Ghana': 1, 'Supreme Court of Kenya': 1, 'Supreme Court': 1 },
  },
  {
    name: 'a ministry turned round',
    text: 'The Ministry of Health met. The Health Ministry left.',
    names: { 'Ministry of Health': 2 },
  },
  {
    name: 'a country has one entry under all its names',
    text: 'Britain left. The United Kingdom, or UK, is an island.',
    names: { 'United Kingdom': 3 },
  },
  { name: 'the name used most is shown', text: 'Burma fell. Burma rose. Myanmar slept.', names: { Burma: 3 } },
  {
    name: 'a peninsula told in two ways',
    text: 'They left Crimea. The Crimean peninsula was theirs.',
    names: { 'Crimean peninsula': 2 },
  },
  {
    name: 'a city and its state',
    text: 'He left New York City. They like New York.',
    names: { 'New York City': 2 },
  },
  {
    name: 'a shortened state',
    text: 'They left Tampa, Fla., in June. Now Florida is dry.',
    names: { Tampa: 1, Florida: 2 },
  },
  {
    name: 'a state that is only told cut short',
    text: 'They left Fresno, Calif., in June, and Tampa, Fla., in May.',
    names: { Fresno: 1, California: 1, Tampa: 1, Florida: 1 },
  },
  { name: 'a shouted dateline', text: 'GENEVA, Jan 10 — Talks began in Geneva.', names: { Geneva: 2 } },
  {
    name: 'a city named as its country is another',
    text: 'They left Mexico City. They like Mexico.',
    names: { 'Mexico City': 1, Mexico: 1 },
  },
  {
    name: 'what is called an organisation is no person',
    text: 'They read the tabloid Daniela Corvo. Later Daniela Corvo closed.',
    names: { 'Daniela Corvo': 2 },
  },
])('$name', ({ text, names }) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  { name: 'behind a comma', text: 'They left Lviv, Ukraine, in May.', within: 'Ukraine' },
  { name: 'behind "in"', text: 'They left Lviv in western Ukraine.', within: 'Ukraine' },
  { name: 'a state', text: 'They left Tampa, Florida.', within: 'Florida' },
  { name: 'not the next in a list', text: 'They left Lviv, Ukraine, Poland and Latvia.', within: null },
  { name: 'not the owner of what follows', text: 'In Lviv, Ukraine’s army met.', within: null },
  { name: 'not a place behind "and"', text: 'They left Lviv and Ukraine.', within: null },
  { name: 'not a country in a country', text: 'They left Poland, Ukraine.', within: null },
])('the country of a town: $name', ({ text, within }) => {
  const article = articleFromText(text, { lang: 'en' });
  const { where } = findNames(article, segmentSentences(article));
  const found = where.flatMap((place) => (place.within ? [sliceOf(text, place.within)] : []));
  expect(found).toEqual(within === null ? [] : [within]);
});
