/** From the words of a source to the fullest name of the article, through the whole analysis: names are found, not given. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/language/plain-text.ts';

const speakersIn = (text: string): (string | null)[] =>
  analyse(articleFromText(text))
    .quotes.filter(({ form }) => form !== 'indirect')
    .map(({ speaker }) => speaker);

test.each([
  {
    name: 'of two with one surname, the one whose title it is',
    text: 'Mayor Amara Osei and her husband Daniel Osei left.\n“It is shut,” Mrs. Osei said.\n“It fell,” Mr. Osei said.',
    expected: ['Amara Osei', 'Daniel Osei'],
  },
  {
    name: 'initials',
    text: 'J. K. Boateng, the novelist, came to Tema.\n“It is shut,” Boateng said.',
    expected: ['J. K. Boateng'],
  },
  {
    name: 'a particle, small or not',
    text: 'Pieter van der Meulen came.\n“It is shut,” Van der Meulen said.\n“It fell,” van der Meulen said.',
    expected: ['Pieter van der Meulen', 'Pieter van der Meulen'],
  },
  {
    name: 'a particle of descent',
    text: 'Khalid bin Rashid came.\n“It is shut,” bin Rashid said.',
    expected: ['Khalid bin Rashid'],
  },
  {
    name: 'an article in a name, left out beside a title',
    text: 'Samira al-Hadi, a doctor, came.\n“It is shut,” al-Hadi said.\n“It fell,” Dr. Hadi said.',
    expected: ['Samira al-Hadi', 'Samira al-Hadi'],
  },
  {
    name: 'a suffix',
    text: 'Robert Quaye Jr. came.\n“It is shut,” Quaye said.',
    expected: ['Robert Quaye Jr.'],
  },
  {
    name: 'a name with the family first',
    text: 'President Zhao Weiming met ministers.\n“It is shut,” Zhao said.',
    expected: ['Zhao Weiming'],
  },
  {
    name: 'who is quoted by others',
    text: 'Amara Osei was quoted by the radio as saying: “It is shut for good.”',
    expected: ['Amara Osei'],
  },
  {
    name: 'who told many',
    text: 'Amara Osei told a news conference in Tema: “It is shut for good.”',
    expected: ['Amara Osei'],
  },
  {
    name: 'a headline does not tell who speaks',
    text: 'Mensah: bridge is shut\n“It is shut,” the mayor said.',
    expected: ['the mayor'],
  },
  {
    name: 'two of one surname, both in full',
    text: 'Amara Osei, the mayor, and her brother Kofi Osei came.\n“It is shut,” Amara Osei said. “It fell,” said Kofi Osei.',
    expected: ['Amara Osei', 'Kofi Osei'],
  },
  {
    name: 'a long apposition with a clause of its own',
    text: '“It is shut,” said Amara Osei, an engineer who built three bridges, two of them since fallen, and runs the town.',
    expected: ['Amara Osei'],
  },
  {
    name: 'the one before, where it goes on freely',
    text: 'Amara Osei opened the bridge. It was, she added, “a start for the whole town”.',
    expected: ['Amara Osei'],
  },
])('$name', ({ text, expected }) => {
  expect(speakersIn(text)).toEqual(expected);
});
