import { expect, test } from 'vitest';
import { findDatelines } from '../../../../src/analysis/names/datelines.ts';
import { findNames } from '../../../../src/analysis/names/names.ts';
import { articleFromText } from '../../../../src/language/plain-text.ts';
import { segmentSentences } from '../../../../src/language/sentences.ts';
import { sliceOf } from '../../../../src/model/span.ts';

const FILLER = 'Nobody knew why. The boats were old and the harbour was deep. '.repeat(8);

function orderOf(text: string, title: string | null = null) {
  const article = articleFromText(text, { lang: 'en', title });
  const { who, where } = findNames(article, segmentSentences(article));
  return { who: who.map(({ name }) => name), where: where.map(({ name }) => name) };
}

test.each([
  { name: 'the one named most', text: 'Peter Lund met Amara Osei. Osei spoke. Osei left.', first: 'Amara Osei' },
  { name: 'the one named first', text: `Peter Lund spoke. ${FILLER}Amara Osei spoke.`, first: 'Peter Lund' },
  {
    name: 'the one in the headline',
    text: 'Peter Lund spoke. Amara Osei spoke.',
    title: 'Osei wins again',
    first: 'Amara Osei',
  },
  {
    name: 'not an agency that filed the report',
    text: 'TEMA, Ghana (AP) — A boat sank. Later Peter Lund spoke.',
    first: 'Peter Lund',
  },
  {
    name: 'not a name in marks alone',
    text: `They sang “Laura Palmer” again. ${FILLER}Then Peter Lund left.`,
    first: 'Peter Lund',
  },
])('first of who: $name', ({ text, title, first }) => {
  expect(orderOf(text, title).who[0]).toBe(first);
});

test.each([
  { name: 'not where it was filed', text: 'GENEVA, Jan 10 — Fighting went on in Yemen.', first: 'Yemen' },
  { name: 'a town before the country that only tells where it is', text: 'They met in Lviv, Ukraine.', first: 'Lviv' },
  {
    name: 'a country whose people are named',
    text: 'They left Peru and Kenya. Kenyan divers came. Kenyan boats came.',
    first: 'Kenya',
  },
  { name: 'not where a senator sits for', text: 'The Texas senator spoke in Ohio.', first: 'Ohio' },
  { name: 'not where somebody is from', text: 'Amara Osei (D-Vermont) spoke in Ohio.', first: 'Ohio' },
  { name: 'an owner is no office', text: "Texas's senator spoke in Ohio.", first: 'Texas' },
  { name: 'the commonest scene last', text: 'The United States met Yemen.', first: 'Yemen' },
])('first of where: $name', ({ text, first }) => {
  expect(orderOf(text).where[0]).toBe(first);
});

test.each([
  { name: 'a city and a date', text: 'GENEVA, Jan 10 — Talks began.', dateline: 'GENEVA, Jan 10 — ' },
  { name: 'a city and an agency', text: 'LONDON (AP) — Talks began.', dateline: 'LONDON (AP) — ' },
  { name: 'a city alone', text: 'GENEVA — Talks began.', dateline: 'GENEVA — ' },
  {
    name: 'all of it',
    text: 'Cairo, Egypt, Apr 21 2022 (IPS) - Talks began.',
    dateline: 'Cairo, Egypt, Apr 21 2022 (IPS) - ',
  },
  { name: 'an agency and a date', text: 'Tema News, 27 January - Talks began.', dateline: 'Tema News, 27 January - ' },
  { name: 'the byline', text: 'By Amara Osei in Kyiv\nTalks began.', dateline: 'By Amara Osei in Kyiv' },
  { name: 'no dash of a sentence', text: 'Osei — the mayor — spoke.', dateline: null },
  { name: 'no hyphen', text: 'GENEVA-based firms closed.', dateline: null },
  { name: 'no sentence by somebody', text: 'By Monday they had left.', dateline: null },
])('dateline: $name', ({ text, dateline }) => {
  expect(findDatelines(articleFromText(text)).map((span) => sliceOf(text, span))).toEqual(dateline ? [dateline] : []);
});
