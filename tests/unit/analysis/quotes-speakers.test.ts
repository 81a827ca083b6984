import { expect, test } from 'vitest';
import { findQuotes } from '../../../src/analysis/quotes/quotes.ts';
import { articleFromText } from '../../../src/language/plain-text.ts';
import { segmentSentences } from '../../../src/language/sentences.ts';
import type { Actor } from '../../../src/model/analysis.ts';

/** Everybody with the names the text may use; the first is the full one. */
const CAST: readonly { kind: Actor['kind']; names: readonly string[] }[] = [
  { kind: 'person', names: ['Amara Osei', 'Osei'] },
  { kind: 'person', names: ['Jonas Mensah', 'Mensah'] },
  { kind: 'person', names: ['Lena Richardson White'] },
  { kind: 'organisation', names: ['Harbour Union'] },
];

function actorsIn(text: string): Actor[] {
  return CAST.flatMap(({ kind, names }) => {
    const mentions = [...text.matchAll(new RegExp(names.join('|'), 'g'))].map(({ 0: name, index }) => ({
      span: { start: index, end: index + name.length },
      rule: 'test',
    }));
    return mentions.length === 0 ? [] : [{ kind, name: names[0] ?? '', role: null, salience: 1, mentions }];
  });
}

function speakersIn(text: string): (string | null)[] {
  const article = articleFromText(text);
  const quotes = findQuotes(article, segmentSentences(article), actorsIn(text));
  return quotes.filter(({ form }) => form !== 'indirect').map(({ speaker }) => speaker);
}

test.each([
  {
    name: 'a surname leads to the full name',
    text: 'Amara Osei left.\n“It is shut,” Osei said.',
    expected: ['Amara Osei'],
  },
  {
    name: 'a title before a surname',
    text: 'Amara Osei left.\n“It is shut,” Ms. Osei said.',
    expected: ['Amara Osei'],
  },
  { name: 'a role before a name', text: '“It is shut,” said Mayor Amara Osei.', expected: ['Amara Osei'] },
  { name: 'a name behind a possessive', text: '“It is shut,” said the town’s Amara Osei.', expected: ['Amara Osei'] },
  {
    name: 'a name in an apposition to a longer description',
    text: 'The mayor of Tema, Amara Osei, said: “It is shut.”',
    expected: ['Amara Osei'],
  },
  { name: 'a name in an apposition', text: '“It is shut,” said the mayor, Amara Osei.', expected: ['Amara Osei'] },
  {
    name: 'an adverb behind a name',
    text: 'Amara Osei quickly left, saying, “It is shut for good.”',
    expected: ['Amara Osei'],
  },
  {
    name: 'two posts of one person',
    text: '“It is shut,” said former governor and Tema mayor Amara Osei.',
    expected: ['Amara Osei'],
  },
  {
    name: 'a name before an age',
    text: 'Amara Osei, 34, left early, saying, “It is shut for good.”',
    expected: ['Amara Osei'],
  },
  {
    name: 'a name before an apposition with a clause',
    text: 'Amara Osei, a teacher who called the bridge “a plain disgrace”, left.',
    expected: ['Amara Osei'],
  },
  {
    name: 'a surname nobody saw a name in',
    text: 'Lena Richardson White left.\n“It is shut,” Ms. White said.',
    expected: ['Lena Richardson White'],
  },
  {
    name: 'two people are not one of them',
    text: 'Amara Osei met Jonas Mensah.\n“It is shut,” Osei and Mensah said.',
    expected: [null],
  },
  { name: 'an organisation', text: '“It is shut,” the Harbour Union said.', expected: ['Harbour Union'] },
  {
    name: 'a spokesman is not whom he speaks for',
    text: '“It is shut,” a spokesman for Amara Osei said.',
    expected: ['a spokesman for Amara Osei'],
  },
  { name: 'a possessive is not its owner', text: '“It is shut,” Osei’s lawyer said.', expected: ['Osei’s lawyer'] },
  {
    name: 'an unnamed source stays as described',
    text: 'Osei left. “It is shut,” officials said.',
    expected: ['officials'],
  },
  {
    name: 'a pronoun is the last subject',
    text: 'Amara Osei met Jonas Mensah.\n“It is shut,” she said.',
    expected: ['Amara Osei'],
  },
  {
    name: 'a pronoun goes on with the last speaker',
    text: '“It is shut,” Osei said of Mensah.\n“It fell,” she said.',
    expected: ['Amara Osei', 'Amara Osei'],
  },
  {
    name: 'a title tells whom a pronoun cannot mean',
    text: 'Mr. Mensah spoke after Ms. Osei.\n“It is shut,” she said.',
    expected: ['Amara Osei'],
  },
  {
    name: 'a pronoun after an unnamed speaker means that one',
    text: 'Osei left in May.\n“It is shut,” a spokesman said.\n“It fell,” he added.',
    expected: ['a spokesman', 'a spokesman'],
  },
  { name: 'a pronoun without anybody it may mean', text: '“It is shut,” she said.', expected: [null] },
  { name: 'they are nobody in particular', text: 'Osei met Mensah.\n“It is shut,” they said.', expected: [null] },
  {
    name: 'a quotation nobody is said to say',
    text: 'Osei left.\nRain fell.\n“The bridge is shut for good.”',
    expected: [null],
  },
])('$name', ({ text, expected }) => {
  expect(speakersIn(text)).toEqual(expected);
});

test('nobody is given the answer to a question', () => {
  expect(speakersIn('“Is it shut?” Amara Osei asked.\n“We will build another one soon.”')).toEqual([
    'Amara Osei',
    null,
  ]);
});

test('a quoted paragraph without a cue probably goes on with its speaker', () => {
  const text = '“It is shut,” Amara Osei said.\n“We will build another one soon.”';
  const article = articleFromText(text);
  const quotes = findQuotes(article, segmentSentences(article), actorsIn(text));
  expect(quotes.map(({ speaker, certainty }) => ({ speaker, certainty }))).toEqual([
    { speaker: 'Amara Osei', certainty: 'named' },
    { speaker: 'Amara Osei', certainty: 'probable' },
  ]);
});
