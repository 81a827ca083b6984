/** Descriptions of somebody whom the article names elsewhere, and those that must not be taken for one. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/language/plain-text.ts';

function lastSpeaker(text: string) {
  const quotes = analyse(articleFromText(text)).quotes.filter(({ form }) => form !== 'indirect');
  const { speaker, certainty } = quotes.at(-1) ?? {};
  return { speaker, certainty };
}

describe('what the article has told of one person means that person', () => {
  test.each([
    { name: 'a post before the name', text: 'Mayor Amara Osei left.\n“It is shut,” the mayor said.' },
    { name: 'a post told only later', text: '“It is shut,” the mayor said.\nMayor Amara Osei left.' },
    { name: 'an apposition', text: 'Amara Osei, the mayor of Tema, left.\n“It is shut,” said the mayor.' },
    { name: 'the longer form', text: 'Amara Osei, the mayor of Tema, left.\n“It is shut,” said the mayor of Tema.' },
    { name: '"is"', text: 'Amara Osei is a teacher.\n“It is shut,” the teacher said.' },
    { name: '"who is"', text: 'Amara Osei, who was the minister for ports, left.\n“It is shut,” the minister said.' },
    {
      name: 'an age and a trade',
      text: 'Amara Osei, 34, a teacher, left.\n“It is shut,” the 34-year-old teacher said.',
    },
    { name: 'an age alone', text: 'Amara Osei, 34, left.\n“It is shut,” the 34-year-old said.' },
    { name: 'a short title', text: 'Sen. Amara Osei left.\n“It is shut,” the senator said.' },
    { name: 'a state behind a comma', text: 'Sen. Amara Osei, R-Fla., left.\n“It is shut,” the Florida senator said.' },
    { name: 'a state in brackets', text: 'Sen. Amara Osei (D-Vt.) left.\n“It is shut,” the Vermont senator said.' },
    {
      name: 'a former post, told as one',
      text: 'Former governor Amara Osei met Governor Jonas Mensah.\n“It is shut,” the former governor said.',
    },
    {
      name: 'one of two in the same post, told apart',
      text: 'Amara Osei, the mayor of Tema, met Jonas Mensah, the mayor of Lomé.\n“It is shut,” the mayor of Tema said.',
    },
    {
      name: 'a lower post is another post',
      text: 'Mayor Amara Osei met Deputy Mayor Jonas Mensah.\n“It is shut,” the mayor said.',
    },
  ])('$name', ({ text }) => {
    expect(lastSpeaker(text)).toEqual({ speaker: 'Amara Osei', certainty: 'named' });
  });
});

test.each([
  {
    name: 'the noun of an organisation’s name',
    text: 'The Harbour Commission met in Tema.\n“It is shut,” the commission said.',
    expected: 'Harbour Commission',
  },
  {
    name: 'two organisations with that noun are not told apart',
    text: 'The Harbour Commission met the Fisheries Commission.\n“It is shut,” the commission said.',
    expected: 'the commission',
  },
])('$name', ({ text, expected }) => {
  expect(lastSpeaker(text)).toEqual({ speaker: expected, certainty: 'named' });
});

describe('another name for the last speaker is probably that one', () => {
  test.each([
    { name: 'right after', text: 'Amara Osei spoke in Tema.\n“It is shut,” the singer said.' },
    { name: 'by age', text: '“It fell,” Amara Osei said.\n“It is shut,” the 34-year-old said.' },
    {
      name: 'of two in one post, the one just heard',
      text: 'Sen. Jonas Mensah met Sen. Amara Osei.\nOsei spoke first.\n“It is shut,” the senator said.',
    },
  ])('$name', ({ text }) => {
    expect(lastSpeaker(text)).toEqual({ speaker: 'Amara Osei', certainty: 'probable' });
  });
});

describe('where it may be somebody else the description stays', () => {
  test.each([
    {
      name: 'two in one post',
      text: 'Senators met.\nSen. Amara Osei and Sen. Jonas Mensah left.\n“It is shut,” the senator said.',
      speaker: 'the senator',
    },
    { name: 'somebody new', text: 'Amara Osei is a teacher.\n“It is shut,” a teacher said.', speaker: 'a teacher' },
    {
      name: 'somebody introduced without a name',
      text: 'Jonas Mensah, a spokesman, left.\n“It fell,” a spokesman for the port said.\n“It is shut,” the spokesman said.',
      speaker: 'the spokesman',
    },
    {
      name: 'a trade that is nobody’s',
      text: 'Amara Osei left.\n“It is shut,” the bus driver said.',
      speaker: 'the bus driver',
    },
    {
      name: 'the other one',
      text: '“It fell,” Amara Osei said.\n“It is shut,” the other candidate said.',
      speaker: 'the other candidate',
    },
    {
      name: 'another post',
      text: 'Deputy Mayor Amara Osei rang.\nRain fell.\nRain fell.\nRain fell.\nRain fell.\n“It is shut,” the mayor said.',
      speaker: 'the mayor',
    },
    { name: 'several', text: 'Mayor Amara Osei left.\n“It is shut,” the mayors said.', speaker: 'the mayors' },
  ])('$name', ({ text, speaker }) => {
    expect(lastSpeaker(text)).toEqual({ speaker, certainty: 'named' });
  });
});
