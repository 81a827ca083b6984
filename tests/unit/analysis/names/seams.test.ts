import { expect, test } from 'vitest';
import { findNames } from '../../../../src/analysis/names/names.ts';
import { articleFromText } from '../../../../src/language/plain-text.ts';
import { segmentSentences } from '../../../../src/language/sentences.ts';

function peopleOf(text: string): string[] {
  const article = articleFromText(text, { lang: 'en', title: null });
  const { who } = findNames(article, segmentSentences(article));
  return who.filter(({ kind }) => kind === 'person').map(({ name }) => name);
}

test.each([
  {
    name: 'a position between team and player is no name',
    text: 'Ravens DL Sheldon Okoro, however, spoke.',
    people: ['Sheldon Okoro'],
  },
  {
    name: 'nor is an office cut short behind a party',
    text: 'The remark angered Unity Party MLA K S Oduya on Monday.',
    people: ['K S Oduya'],
  },
  {
    name: 'initials are part of a name',
    text: 'Michael JB Lund left. BM Ashraf Lund came.',
    people: ['Michael JB Lund', 'BM Ashraf Lund'],
  },
  {
    name: 'a ship is not the person it is named after',
    text: 'They were aboard the USS Peter Lund then.',
    people: [],
  },
  {
    name: 'a form of address ends the name before it',
    text: 'The president of the Mars Guild Dr. Robert Lund left.',
    people: ['Robert Lund'],
  },
  {
    name: 'an office ends where a full name begins',
    text: 'Minister of Foreign Affairs Sameh Okoro left.',
    people: ['Sameh Okoro'],
  },
  {
    name: 'also where its post stands small',
    text: 'The chief executive of the Refugee Council Robert Lund left.',
    people: ['Robert Lund'],
  },
  {
    name: "a person's noun that begins a sentence is no name",
    text: 'Employee Steve Lund said so. Fullback Andre Okoro fell. Translator Frank Moreau rose.',
    people: ['Steve Lund', 'Andre Okoro', 'Frank Moreau'],
  },
  {
    name: 'a hospital is nobody, though its name holds a first name',
    text: 'Owen Lund, a doctor at the Inverfal Royal Infirmary, left.',
    people: ['Owen Lund'],
  },
  {
    name: 'an office that ends like a surname is none',
    text: 'The company named Ivan Lund as its Chief Strategy Officer.',
    people: ['Ivan Lund'],
  },
  { name: 'such a noun may be a first name', text: 'Hunter Lund said so.', people: ['Hunter Lund'] },
  {
    name: 'a child of somebody holds no office',
    text: 'The man was Sajad Lund, son of Altaf Hussain Lund of Tema.',
    people: ['Sajad Lund', 'Altaf Hussain Lund'],
  },
  {
    name: 'a partisan in the midst of a run is no name',
    text: 'Nevada Democrat Lucy Okoro won.',
    people: ['Lucy Okoro'],
  },
])('$name', ({ text, people }) => {
  expect(peopleOf(text)).toEqual(people);
});
