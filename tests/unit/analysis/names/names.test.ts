import { expect, test } from 'vitest';
import { findNames } from '../../../../src/analysis/names/names.ts';
import { articleFromText } from '../../../../src/language/plain-text.ts';
import { segmentSentences } from '../../../../src/language/sentences.ts';
import { sliceOf } from '../../../../src/model/span.ts';

function namesOf(text: string, title?: string) {
  const article = articleFromText(text, { lang: 'en', title: title ?? null });
  const { who, where } = findNames(article, segmentSentences(article));
  const people = who.filter((actor) => actor.kind === 'person');
  return {
    people: people.map((person) => person.name),
    organisations: who.filter((actor) => actor.kind === 'organisation').map((actor) => actor.name),
    places: where.map((place) => place.name),
    roles: Object.fromEntries(people.map((person) => [person.name, person.role && sliceOf(text, person.role.span)])),
    mentions: Object.fromEntries([...who, ...where].map((n) => [n.name, n.mentions.map((m) => sliceOf(text, m.span))])),
  };
}

test.each([
  {
    name: 'the party and state of somebody are no name',
    text: 'Amara Osei (R-Fla.), Greta Lund, D-Calif., and Jonas Moreau (D-N.Y.) voted.',
    people: ['Amara Osei', 'Greta Lund', 'Jonas Moreau'],
    places: [],
  },
  {
    name: 'a partisan from a state is no place',
    text: 'Amara Osei paused. The South Carolina Republican then left.',
    people: ['Amara Osei'],
    places: ['South Carolina'],
  },
  {
    name: 'a demonym is neither person nor place',
    text: 'The Swedish ferry sank. Swedish divers came.',
    people: [],
    places: [],
  },
  { name: 'a weekday is no person', text: 'The ferry sank on Monday. Monday was cold.', people: [], places: [] },
  {
    name: 'an ordinary word first is none',
    text: 'Military aid came. Talks failed. Nobody spoke.',
    people: [],
    places: [],
  },
  {
    name: 'a capital that acts is a place',
    text: 'Last week, Ottawa unveiled a plan.',
    people: [],
    places: ['Ottawa'],
  },
  {
    name: 'a post in the plural is no name',
    text: 'Senators Amara Osei and Peter Lund spoke.',
    people: ['Amara Osei', 'Peter Lund'],
    places: [],
  },
  {
    name: 'a post with a prefix is no name',
    text: 'It was co-anchor Amara Osei who spoke. Co-anchor Peter Lund left.',
    people: ['Amara Osei', 'Peter Lund'],
    places: [],
  },
  {
    name: 'a first name may be an adjective',
    text: 'They met Christian Lund there.',
    people: ['Christian Lund'],
    places: [],
  },
  {
    name: 'a first name may be an ordinary word',
    text: 'Bill Osei left. They saw Bill Osei go.',
    people: ['Bill Osei'],
    places: [],
  },
  {
    name: 'a headline in the text is no name',
    text: 'They met again. Fans Are Happy: Amara Osei Is Back With Peter Lund. She left.',
    people: ['Amara Osei', 'Peter Lund'],
    places: [],
  },
  {
    name: 'a post of several words is no name',
    text: 'It was Chief of Staff Amara Osei who spoke.',
    people: ['Amara Osei'],
    places: [],
  },
  { name: 'US is a place and "us" is none', text: 'US divers told us to leave.', people: [], places: ['US'] },
  {
    name: 'a hyphen parts a place from its participle',
    text: 'The Geneva-based firm closed.',
    people: [],
    places: ['Geneva'],
  },
  { name: 'a possessive is cut off', text: 'They met in Kenya’s capital.', people: [], places: ['Kenya'] },
  {
    name: 'a form of address is cut off',
    text: 'The keys were with Mr Okonjo, who slept.',
    people: ['Okonjo'],
    places: [],
  },
  { name: 'particles join a name', text: 'Ludwig van der Meer sang.', people: ['Ludwig van der Meer'], places: [] },
  {
    name: 'a surname that is a city stays a person',
    text: 'Laura London said it was late.',
    people: ['Laura London'],
    places: [],
  },
  {
    name: 'an adjective and its landform are a place',
    text: 'Ferries circle the Crimean peninsula.',
    people: [],
    places: ['Crimean peninsula'],
  },
])('$name', ({ text, people, places }) => {
  expect(namesOf(text)).toMatchObject({ people, places });
});

test.each([
  {
    name: 'a name goes on over "of"',
    text: 'He works at the Ministry of Fisheries and Ports.',
    organisations: ['Ministry of Fisheries and Ports'],
  },
  {
    name: 'an acronym in brackets is the same',
    text: 'The Harbour Workers Union (HWU) met. HWU members left.',
    organisations: ['Harbour Workers Union'],
  },
  {
    name: 'a known acronym is the same',
    text: 'The European Union agreed. The EU paid.',
    organisations: ['European Union'],
  },
])('$name', ({ text, organisations }) => {
  expect(namesOf(text).organisations).toEqual(organisations);
});

test('a surname belongs to the full name', () => {
  const { mentions } = namesOf('Amara Osei and Peter Lund met. Osei spoke first, Lund last.');
  expect(mentions).toEqual({ 'Amara Osei': ['Amara Osei', 'Osei'], 'Peter Lund': ['Peter Lund', 'Lund'] });
});

test('the country has one entry under all its names', () => {
  const { mentions } = namesOf('Britain left. The United Kingdom, or UK, is an island.');
  expect(mentions).toEqual({ 'United Kingdom': ['Britain', 'United Kingdom', 'UK'] });
});

test.each([
  {
    name: 'a post before the name',
    text: 'Kenyan Deputy Health Minister Amara Osei spoke.',
    role: 'Kenyan Deputy Health Minister',
  },
  { name: 'a post with its tail', text: 'Then US Secretary of State Amara Osei spoke.', role: 'US Secretary of State' },
  {
    name: 'a post of an organisation',
    text: 'NATO Secretary-General Amara Osei spoke.',
    role: 'NATO Secretary-General',
  },
  {
    name: 'a post with its possessor',
    text: 'They met Kenya’s Prime Minister Amara Osei.',
    role: 'Kenya’s Prime Minister',
  },
  {
    name: 'an apposition, without its article',
    text: 'Amara Osei, the UN deputy envoy for refugees, spoke.',
    role: 'UN deputy envoy for refugees',
  },
  { name: 'what the person leads', text: 'Amara Osei, who leads the inquiry, spoke.', role: 'leads the inquiry' },
  { name: 'the owner of the reporter', text: 'Sky News’s Amara Osei reported.', role: 'Sky News' },
  {
    name: 'the fullest wins',
    text: 'Minister Amara Osei spoke. Kenyan Health Minister Osei left.',
    role: 'Kenyan Health Minister',
  },
  {
    name: 'a description before the name',
    text: 'The mayor of Tema, Amara Osei, spoke.',
    role: 'mayor of Tema',
  },
  {
    name: 'a description with its owner',
    text: 'Then Kenya’s chief executive, Amara Osei, spoke.',
    role: 'Kenya’s chief executive',
  },
  { name: 'a list is no description', text: 'The mayor of Tema, Amara Osei and Kofi Mensah spoke.', role: null },
  { name: 'a form of address is none', text: 'Then Mrs Amara Osei spoke.', role: null },
])('role: $name', ({ text, role }) => {
  expect(namesOf(text).roles['Amara Osei']).toBe(role);
});

test('in a heading in title case only names known elsewhere count', () => {
  const text = 'Harbour Workers Demand Osei Resign Over Ferry Deal\nAmara Osei, the mayor, said no.';
  expect(namesOf(text)).toMatchObject({ people: ['Amara Osei'], mentions: { 'Amara Osei': ['Osei', 'Amara Osei'] } });
});

test('a name in the headline comes first', () => {
  const text = 'Peter Lund spoke. Amara Osei spoke. Peter Lund left.';
  expect(namesOf(text).people).toEqual(['Peter Lund', 'Amara Osei']);
  expect(namesOf(text, 'Osei wins').people).toEqual(['Amara Osei', 'Peter Lund']);
});

test('a million characters of different people take linear time', () => {
  const name = (n: number): string =>
    [...n.toString(8)].map((d) => 'kalomirudo'.slice(Number(d), Number(d) + 3)).join('');
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const text = Array.from({ length: 20_000 }, (_, i) => `Mr ${capital(name(i + 99))} Smith said Smith left. `).join('');
  // The processor's time, which other work on the machine does not stretch.
  const started = process.cpuUsage();
  expect(namesOf(text).people.length).toBeGreaterThan(1);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(10_000);
}, 120_000);
