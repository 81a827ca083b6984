import { expect, test } from 'vitest';
import { findNames } from '../../../../src/analysis/names/names.ts';
import { articleFromText } from '../../../../src/language/plain-text.ts';
import { segmentSentences } from '../../../../src/language/sentences.ts';
import { sliceOf } from '../../../../src/model/span.ts';

/** The role of the person or organisation of that name; `undefined` where nobody is called so. */
function roleIn(text: string, name: string): string | null | undefined {
  const article = articleFromText(text, { lang: 'en' });
  const actor = findNames(article, segmentSentences(article)).who.find((each) => each.name === name);
  if (!actor) return undefined;
  return actor.role === null ? null : sliceOf(text, actor.role.span);
}

/** Most cases are of one woman; `name` says who else is meant. */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly role: string | null;
  readonly of?: string;
}
const PERSON = 'Amara Osei';

const BEFORE: readonly Case[] = [
  { name: 'a post', text: 'On Friday President Amara Osei spoke.', role: 'President' },
  { name: 'a post of two words', text: 'They met Prime Minister Amara Osei.', role: 'Prime Minister' },
  { name: 'a small post', text: 'They met midfielder Amara Osei.', role: 'midfielder' },
  { name: 'a post with a demonym', text: 'They met Ghanaian striker Amara Osei.', role: 'Ghanaian striker' },
  { name: 'a former post', text: 'They met former president Amara Osei.', role: 'former president' },
  { name: 'a post of a country', text: 'They met Ghana coach Amara Osei.', role: 'Ghana coach' },
  { name: 'a post of an organisation', text: 'They met Greenpeace director Amara Osei.', role: 'Greenpeace director' },
  {
    name: 'a post of an organisation of several words',
    text: 'They met World Bank economist Amara Osei.',
    role: 'World Bank economist',
  },
  {
    name: 'a post that ends with its department',
    text: 'They met Minister of Health Amara Osei.',
    role: 'Minister of Health',
  },
  { name: 'a post with a compound', text: 'They met award-winning author Amara Osei.', role: 'award-winning author' },
  { name: 'a post with what it is about', text: 'They met opera singer Amara Osei.', role: 'opera singer' },
  { name: 'two posts', text: 'They heard author and activist Amara Osei.', role: 'author and activist' },
  {
    name: 'a post whose owner is small',
    text: 'They met the company’s founder Amara Osei.',
    role: 'company’s founder',
  },
  {
    name: 'a post whose owner has a modifier',
    text: 'They met the finance ministry’s spokeswoman Amara Osei.',
    role: 'finance ministry’s spokeswoman',
  },
  {
    name: 'a post whose owner is a person',
    text: 'They met Kofi Mensah’s lawyer Amara Osei.',
    role: 'Kofi Mensah’s lawyer',
  },
  { name: 'a relative with whose', text: 'They met Kofi Mensah’s sister Amara Osei.', role: 'Kofi Mensah’s sister' },
  { name: 'a post before a form of address', text: 'They met chairwoman Mrs Amara Osei.', role: 'chairwoman' },
  { name: 'the rank', text: 'They met Police Inspector Amara Osei.', role: 'Police Inspector' },
  { name: 'the head of a diocese', text: 'They met Archbishop Amara Osei.', role: 'Archbishop' },
  { name: 'a vice-post', text: 'They met ex-minister Amara Osei.', role: 'ex-minister' },
  { name: 'an attorney general', text: 'They met Attorney General Amara Osei.', role: 'Attorney General' },
  {
    name: 'a description set off by a comma',
    text: 'The ministry’s spokeswoman, Amara Osei, left.',
    role: 'ministry’s spokeswoman',
  },
  {
    name: 'a description with two prepositions',
    text: 'The head of research at the institute, Amara Osei, left.',
    role: 'head of research at the institute',
  },
  {
    name: 'an indefinite description',
    text: 'A spokeswoman for the port, Amara Osei, said no.',
    role: 'spokeswoman for the port',
  },
  {
    name: 'a description at the end',
    text: 'It was opened by the mayor of Tema, Amara Osei.',
    role: 'mayor of Tema',
  },
  {
    name: 'a description behind "according to"',
    text: 'According to the port’s director, Amara Osei, it sank.',
    role: 'port’s director',
  },
  {
    name: 'a description with its acronym',
    text: 'The director of the Harbour Workers Union (HWU), Amara Osei, left.',
    role: 'director of the Harbour Workers Union',
  },
  { name: 'an affiliation', text: 'Then Sky News’s Amara Osei reported.', role: 'Sky News' },
  {
    name: 'one who no longer holds the post',
    text: 'Former President of Ghana, Amara Osei, spoke.',
    role: 'Former President of Ghana',
  },
  {
    name: 'how long the post is held',
    text: 'They met then newly elected President Amara Osei.',
    role: 'then newly elected President',
  },
  { name: 'a place of two words', text: 'New Brighton resident Amara Osei spoke.', role: 'New Brighton resident' },
  { name: 'a minister of one thing', text: 'Minister of Transport Amara Osei spoke.', role: 'Minister of Transport' },
  {
    name: 'a post at the time',
    text: 'Ghana’s president at the time, Amara Osei, signed it.',
    role: 'Ghana’s president',
  },
  { name: 'a post of several people is none of one', text: 'Senators Amara Osei and Peter Lund spoke.', role: null },
  { name: 'somebody named so', text: 'A student named Amara Osei spoke.', role: 'student' },
];

const AFTER: readonly Case[] = [
  {
    name: 'an owner in the plural',
    text: 'Amara Osei – the head of a girls’ school in Tema – spoke.',
    role: 'head of a girls’ school in Tema',
  },
  { name: 'the title of a film is none', text: 'It stars Amara Osei (Accra Medic).', role: null },
  { name: 'an apposition', text: 'Amara Osei, the mayor, spoke.', role: 'mayor' },
  { name: 'an apposition without article', text: 'Amara Osei, mayor of Tema, spoke.', role: 'mayor of Tema' },
  {
    name: 'an apposition with a capital post',
    text: 'Amara Osei, Minister of Ports, spoke.',
    role: 'Minister of Ports',
  },
  {
    name: 'an apposition with its owner',
    text: 'Amara Osei, Ghana’s deputy president, spoke.',
    role: 'Ghana’s deputy president',
  },
  { name: 'an apposition with US', text: 'Amara Osei, the US envoy, spoke.', role: 'US envoy' },
  { name: 'an occupation', text: 'Amara Osei, a nurse, spoke.', role: 'nurse' },
  { name: 'an occupation with where', text: 'Amara Osei, a nurse from Tema, spoke.', role: 'nurse from Tema' },
  {
    name: 'an occupation without its clause',
    text: 'Amara Osei, a lawyer representing the crew, spoke.',
    role: 'lawyer',
  },
  { name: 'an agent by its ending', text: 'Amara Osei, a Ghanaian glassblower, spoke.', role: 'Ghanaian glassblower' },
  {
    name: 'two posts of one house',
    text: 'Amara Osei, chairwoman and chief executive of Acme Corp, spoke.',
    role: 'chairwoman and chief executive of Acme Corp',
  },
  {
    name: 'a chair with two places',
    text: 'Amara Osei, professor of law at the University of Tema, spoke.',
    role: 'professor of law at the University of Tema',
  },
  {
    name: 'a ministry of two matters',
    text: 'Amara Osei, minister of trade and industry, spoke.',
    role: 'minister of trade and industry',
  },
  {
    name: 'one of several',
    text: 'Amara Osei, one of the founders of the club, spoke.',
    role: 'one of the founders of the club',
  },
  {
    name: 'a lawyer for somebody',
    text: 'Amara Osei, a lawyer for Kofi Mensah, left.',
    role: 'lawyer for Kofi Mensah',
  },
  { name: 'an adviser to somebody', text: 'Amara Osei, an adviser to the king, left.', role: 'adviser to the king' },
  { name: 'an adviser on something', text: 'Amara Osei, an expert on ports, left.', role: 'expert on ports' },
  { name: 'an apposition behind an age', text: 'Amara Osei, 34, a teacher, spoke.', role: 'teacher' },
  { name: 'an apposition behind an age in brackets', text: 'Amara Osei (34), a teacher, spoke.', role: 'teacher' },
  { name: 'an apposition between dashes', text: 'Amara Osei – the mayor of Tema – spoke.', role: 'mayor of Tema' },
  { name: 'an apposition in brackets', text: 'Amara Osei (the mayor of Tema) spoke.', role: 'mayor of Tema' },
  { name: 'an apposition at the end', text: 'It was led by Amara Osei, a retired judge.', role: 'retired judge' },
  { name: 'an apposition before "who"', text: 'Amara Osei, a judge who retired, spoke.', role: 'judge' },
  {
    name: 'a member of a board',
    text: 'Amara Osei, member of the port’s board, spoke.',
    role: 'member of the port’s board',
  },
  {
    name: 'an officer-in-charge',
    text: 'It sank, said Amara Osei, officer-in-charge of the port.',
    role: 'officer-in-charge of the port',
  },
  {
    name: 'the opposition’s leader',
    text: 'Amara Osei, Ghana’s main opposition leader, spoke.',
    role: 'Ghana’s main opposition leader',
  },
  {
    name: 'a house with a compound',
    text: 'Amara Osei, director of the Tema-based firm Acme Corp, spoke.',
    role: 'director of the Tema-based firm Acme Corp',
  },
  { name: 'what she is now', text: 'Amara Osei, now the mayor of Tema, spoke.', role: 'mayor of Tema' },
  { name: 'what she leads', text: 'Amara Osei, who heads the inquiry, spoke.', role: 'heads the inquiry' },
  { name: 'what she is, in a clause', text: 'Amara Osei, who is the mayor of Tema, spoke.', role: 'mayor of Tema' },
  { name: 'what she serves as', text: 'Amara Osei, who serves as treasurer, spoke.', role: 'treasurer' },
  { name: 'whom she works for', text: 'Amara Osei, who works for the port, spoke.', role: 'works for the port' },
  { name: 'a sentence of its own', text: 'Amara Osei is the director of Acme Corp.', role: 'director of Acme Corp' },
  { name: 'a house after "of"', text: 'They met Amara Osei of Human Rights Watch.', role: 'Human Rights Watch' },
  { name: 'a party and a state', text: 'They met Amara Osei (D-Ohio) again.', role: 'D-Ohio' },
  { name: 'a post, not the day', text: 'Amara Osei, the coach in 2010, spoke.', role: 'coach' },
  { name: 'a post, not how long', text: 'Amara Osei, the mayor for ten years, spoke.', role: 'mayor' },
  {
    name: 'a post general',
    text: 'Amara Osei, secretary general of the union, spoke.',
    role: 'secretary general of the union',
  },
];

const FULLEST: readonly Case[] = [
  {
    name: 'a post with owner beats a post',
    text: 'President Osei spoke. Later Ghanaian President Amara Osei left.',
    role: 'Ghanaian President',
  },
  {
    name: 'a description beats an affiliation',
    text: 'Sky News’s Amara Osei spoke. Amara Osei, the editor of Sky News, left.',
    role: 'editor of Sky News',
  },
  {
    name: 'the surname’s apposition counts',
    text: 'Amara Osei spoke. Osei, the mayor of Tema, left.',
    role: 'mayor of Tema',
  },
];

const ORGANISATION = 'Harbour Workers Union';
const ORGANISATIONS: readonly Case[] = [
  {
    name: 'an organisation’s apposition',
    text: 'The Harbour Workers Union, a charity for sailors, closed.',
    role: 'charity for sailors',
    of: ORGANISATION,
  },
  {
    name: 'an organisation’s apposition with article',
    text: 'The Harbour Workers Union, the country’s biggest union, closed.',
    role: 'country’s biggest union',
    of: ORGANISATION,
  },
  {
    name: 'a noun before the organisation',
    text: 'Staff at the advocacy group Harbour Workers Union left.',
    role: 'advocacy group',
    of: ORGANISATION,
  },
  {
    name: 'what an organisation does',
    text: 'The Harbour Workers Union, which represents pilots, closed.',
    role: 'represents pilots',
    of: ORGANISATION,
  },
  {
    name: 'who leads an organisation',
    text: 'The Harbour Workers Union, led by Amara Osei, closed.',
    role: 'led by Amara Osei',
    of: ORGANISATION,
  },
  {
    name: 'an organisation’s sentence',
    text: 'The Harbour Workers Union is a federation of ports.',
    role: 'federation of ports',
    of: ORGANISATION,
  },
];

const NONE: readonly Case[] = [
  { name: 'a day is none', text: 'Amara Osei, on Monday, spoke.', role: null },
  { name: 'a later day is none', text: 'Amara Osei, a day later, spoke.', role: null },
  { name: 'a relative clause is none', text: 'Amara Osei, who spoke first, left.', role: null },
  { name: 'a clause of the sentence is none', text: 'They blamed Amara Osei, which surprised Tema.', role: null },
  { name: 'a list of people is none', text: 'Amara Osei, Kofi Mensah and Peter Lund spoke.', role: null },
  {
    name: 'the next in a list is none',
    text: 'Amara Osei, Health Minister Kofi Mensah and Peter Lund spoke.',
    role: null,
  },
  { name: 'the mayor of a list is another', text: 'Amara Osei, mayor Kofi Mensah and others spoke.', role: null },
  { name: 'a place is none', text: 'Amara Osei, Texas, won a car.', role: null },
  { name: 'an age is none', text: 'Amara Osei, 34, spoke.', role: null },
  { name: 'a form of address is none', text: 'Then Mrs Amara Osei spoke.', role: null },
  { name: 'a participle is none', text: 'Amara Osei, speaking in Tema, said no.', role: null },
  { name: 'a prepositional phrase is none', text: 'Amara Osei, with her lawyer, left.', role: null },
  { name: 'a thing is none', text: 'They gave Amara Osei, a week earlier, the key.', role: null },
  { name: 'a move is none', text: 'They named Amara Osei, a move that angered Tema.', role: null },
  { name: 'a decision is none', text: 'They chose Amara Osei, a decision the mayor regrets.', role: null },
  { name: 'a winter is none', text: 'They lost Amara Osei, a winter of sorrow for Tema.', role: null },
  { name: 'the object before the name is none', text: 'After talks with the mayor, Amara Osei left.', role: null },
  { name: 'whom she asked is none', text: 'Speaking to the editor, Amara Osei wept.', role: null },
  { name: 'the lawyer of hers is another', text: 'Amara Osei’s lawyer left.', role: null },
  { name: 'the owner’s apposition is another’s', text: 'Amara Osei’s brother, the mayor, left.', role: null },
  { name: 'a relative without whose is none', text: 'His sister Amara Osei left.', role: null },
  { name: 'what she is not is none', text: 'Amara Osei is not the director.', role: null },
  { name: 'what she is called is none', text: 'Amara Osei is a liar.', role: null },
  { name: 'the subject behind a comma is another', text: 'When they saw Amara Osei, the mayor was glad.', role: null },
  { name: 'who speaks behind a comma is another', text: '“We thank Amara Osei”, the mayor said.', role: null },
  { name: 'a woman is no role', text: 'They met local woman Amara Osei.', role: null },
  { name: 'a conjunction is none', text: 'Amara Osei, but not the mayor, spoke.', role: null },
  {
    name: 'the speaker before a pair is neither’s',
    text: 'The mayor of Tema, Amara Osei and Kofi Mensah spoke.',
    role: null,
  },
  { name: 'a verb before the name is none', text: 'The crew accused Amara Osei.', role: null },
  { name: 'an address is none', text: '“Thank you, Amara Osei, the boat is here,” said Kofi Mensah.', role: null },
  {
    name: 'a vague noun of an organisation is none',
    text: 'Kofi Mensah and his organisation Harbour Workers Union met.',
    role: null,
    of: ORGANISATION,
  },
  {
    name: 'an acronym is none of an organisation',
    text: 'The Harbour Workers Union, or HWU, met.',
    role: null,
    of: ORGANISATION,
  },
  {
    name: 'what an organisation met is none',
    text: 'The Harbour Workers Union, which met on Monday, left.',
    role: null,
    of: ORGANISATION,
  },
];

test.each([...BEFORE, ...AFTER, ...FULLEST, ...ORGANISATIONS, ...NONE])('$name', ({ text, role, of = PERSON }) => {
  expect(roleIn(text, of)).toBe(role);
});
