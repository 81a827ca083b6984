import { expect, test } from 'vitest';
import { findNames } from '../../../../src/analysis/names/names.ts';
import { articleFromText } from '../../../../src/language/plain-text.ts';
import { segmentSentences } from '../../../../src/language/sentences.ts';

function whoOf(text: string): string[] {
  const article = articleFromText(text, { lang: 'en', title: null });
  return findNames(article, segmentSentences(article)).who.map(({ name }) => name);
}

test.each([
  { name: 'an office alone names nobody', text: 'The Minister of Foreign Affairs left.', who: [] },
  { name: 'nor does its last word', text: 'The Interior Minister left in a hurry.', who: [] },
  {
    name: 'what a minister is over is no organisation, however long the list',
    text: 'The Minister of Culture, Higher Education and Cultural Heritage, Peter Lund, left.',
    who: ['Peter Lund'],
  },
  {
    name: 'somebody may be named right behind it',
    text: 'The Minister of Interior and Municipalities Hassan Lund left.',
    who: ['Hassan Lund'],
  },
  {
    name: 'whom an official is named after is somebody',
    text: 'He was the press secretary for Amara Osei then.',
    who: ['Amara Osei'],
  },
  {
    name: 'an organisation loses the office of who is named elsewhere',
    text: 'The Tema Group Chief Executive left.',
    who: ['Tema Group'],
  },
  {
    name: 'an office is left out before the organisation it is held in',
    text: 'The Chairman of the Atomic Tennis Club left.',
    who: ['Atomic Tennis Club'],
  },
  {
    name: 'a prince may be in the name of what he founded',
    text: 'They met at the Prince of Wales Heritage Institute today.',
    who: ['Prince of Wales Heritage Institute'],
  },
  {
    name: "an organisation's owner is part of its name where it is a post",
    text: "The Attorney General's Office said so. The Governor's Council left.",
    who: ["Attorney General's Office", "Governor's Council"],
  },
  {
    name: 'a post may be a surname',
    text: 'Stephen King wrote it. He met Olive King.',
    who: ['Stephen King', 'Olive King'],
  },
  { name: 'brothers are in the name they trade under', text: 'The Gruber Brothers said so.', who: ['Gruber Brothers'] },
  { name: 'the tail of a post is no first name', text: 'The former secretary of State Osei left.', who: ['Osei'] },
  {
    name: "a company's form belongs to it behind a comma, too",
    text: 'The shop was paid by HarbourBias, Inc. and its owner.',
    who: ['HarbourBias, Inc'],
  },
  { name: 'and the suffix of a son', text: 'Robert Quaye, Jr., left. Quaye said so.', who: ['Robert Quaye, Jr.'] },
  { name: 'a day ends a name', text: 'It stops at the Tema Music Society on July 22.', who: ['Tema Music Society'] },
])('$name', ({ text, who }) => {
  expect(whoOf(text)).toEqual(who);
});

test('the head of something is over no person', () => {
  expect(whoOf('Peter Lund is the head of Platform Solutions for Tema.')).toEqual(['Peter Lund']);
});

test.each([
  {
    name: 'a body named after two things is one',
    text: 'The Harbours and Transport Authority left.',
    who: ['Harbours and Transport Authority'],
  },
  {
    name: 'also as its letters in brackets tell',
    text: 'Tema Savings and Credit Union (TSCU) left.',
    who: ['Tema Savings and Credit Union'],
  },
  {
    name: 'a person and a body are two',
    text: 'Talks between Osei and Lund Foundation ended.',
    who: ['Osei', 'Lund Foundation'],
  },
  {
    name: 'a body and another are two',
    text: 'The Cabinet and Transport Safety Authority left.',
    who: ['Transport Safety Authority'],
  },
])('joined by "and": $name', ({ text, who }) => {
  expect(whoOf(text).sort()).toEqual(who.sort());
});
