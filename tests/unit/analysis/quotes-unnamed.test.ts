/** Sources that stay unnamed: each story names people, and none of them may be given the words. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/language/plain-text.ts';
import type { Quote } from '../../../src/model/analysis.ts';

const STORY =
  'Mayor Amara Osei met Jonas Mensah, a lawyer for the Harbour Union, at the town hall of Tema on Monday. Osei had asked for the talks.';

const inMarks = (text: string): Quote[] =>
  analyse(articleFromText(text)).quotes.filter(({ form }) => form !== 'indirect');

describe('a source without a name is kept as described', () => {
  test.each([
    // One person.
    { said: '“The bridge is shut,” a neighbour said.', speaker: 'a neighbour' },
    { said: '“The bridge is shut,” said one resident, who asked not to be named.', speaker: 'one resident' },
    { said: '“The bridge is shut,” one of the residents said.', speaker: 'one of the residents' },
    { said: 'A witness said: “The bridge is shut.”', speaker: 'A witness' },
    { said: '“The bridge is shut,” said a spokesman for the army.', speaker: 'a spokesman for the army' },
    { said: '“The bridge is shut,” a spokeswoman for Osei said.', speaker: 'a spokeswoman for Osei' },
    { said: '“The bridge is shut,” Osei’s lawyer said.', speaker: 'Osei’s lawyer' },
    { said: '“The bridge is shut,” said her brother.', speaker: 'her brother' },
    { said: '“The bridge is shut,” a senior official told reporters.', speaker: 'a senior official' },
    { said: '“The bridge is shut,” said an aide to Mensah.', speaker: 'an aide to Mensah' },
    { said: '“The bridge is shut,” a Tema police officer said.', speaker: 'a Tema police officer' },
    { said: '“The bridge is shut,” said a source close to the talks.', speaker: 'a source close to the talks' },
    {
      said: '“The bridge is shut,” a person familiar with the matter said.',
      speaker: 'a person familiar with the matter',
    },
    { said: '“The bridge is shut,” a 34-year-old teacher said.', speaker: 'a 34-year-old teacher' },
    { said: '“The bridge is shut,” another fisherman said.', speaker: 'another fisherman' },
    { said: '“The bridge is shut,” the driver said.', speaker: 'the driver' },
    { said: '“The bridge is shut,” said a woman who gave only her first name.', speaker: 'a woman' },
    { said: '“The bridge is shut,” a local shopkeeper said on Monday.', speaker: 'a local shopkeeper' },
    { said: '“The bridge is shut,” a supporter of Osei shouted.', speaker: 'a supporter of Osei' },
    { said: '“The bridge is shut,” a former minister said.', speaker: 'a former minister' },
    { said: '“The bridge is shut,” said an Osei ally.', speaker: 'an Osei ally' },
    // Several.
    { said: '“The bridge is shut,” officials said.', speaker: 'officials' },
    { said: '“The bridge is shut,” police said.', speaker: 'police' },
    { said: '“The bridge is shut,” said two people briefed on the plan.', speaker: 'two people briefed on the plan' },
    { said: '“The bridge is shut,” residents of Tema said.', speaker: 'residents of Tema' },
    { said: '“The bridge is shut,” protesters chanted.', speaker: 'protesters' },
    { said: '“The bridge is shut,” some of the drivers said.', speaker: 'some of the drivers' },
    { said: '“The bridge is shut,” a group of fishermen said.', speaker: 'a group of fishermen' },
    { said: '“The bridge is shut,” Osei’s critics said.', speaker: 'Osei’s critics' },
    { said: '“The bridge is shut,” analysts say.', speaker: 'analysts' },
    { said: '“The bridge is shut,” said her neighbours.', speaker: 'her neighbours' },
    { said: 'According to witnesses, “the bridge is shut”.', speaker: 'witnesses' },
    // A body, a paper.
    { said: '“The bridge is shut,” the ministry said in a statement.', speaker: 'the ministry' },
    { said: '“The bridge is shut,” the company said on Monday.', speaker: 'the company' },
    { said: '“The bridge is shut,” the government said.', speaker: 'the government' },
    { said: '“The bridge is shut,” Osei’s office said.', speaker: 'Osei’s office' },
    { said: '“The bridge is shut,” the crowd shouted.', speaker: 'the crowd' },
    { said: '“The bridge is shut,” the statement said.', speaker: 'the statement' },
    { said: '“The bridge is shut,” according to a report.', speaker: 'a report' },
    { said: '“The bridge is shut,” the letter read.', speaker: 'the letter' },
    { said: '“The bridge is shut,” a court filing said.', speaker: 'a court filing' },
    { said: '“The bridge is shut,” the army said.', speaker: 'the army' },
    { said: '“The bridge is shut,” the newspaper reported.', speaker: 'the newspaper' },
  ])('$speaker: $said', ({ said, speaker }) => {
    expect(
      inMarks(`${STORY}\n${said}`).map((quote) => ({ speaker: quote.speaker, certainty: quote.certainty })),
    ).toEqual([{ speaker, certainty: 'named' }]);
  });
});

describe('nobody is made up', () => {
  test.each([
    { name: 'they', said: '“The bridge is shut,” they said.' },
    { name: 'some', said: '“The bridge is shut,” some said.' },
    { name: 'one', said: '“The bridge is shut,” one said.' },
    { name: 'everyone', said: '“The bridge is shut,” everyone said.' },
    { name: 'a word on its own', said: 'The sign was “a joke”.' },
    { name: 'a quotation nobody is said to say', said: 'Rain fell all night.\n“The bridge is shut for good.”' },
    {
      name: 'a pronoun of a gender nobody near has',
      said: 'Mr. Mensah left.\nMr. Mensah rang.\nMr. Mensah sat.\nMr. Mensah ate.\nMr. Mensah slept.\n“The bridge is shut,” she said.',
    },
  ])('$name', ({ said }) => {
    for (const { speaker, certainty } of inMarks(`${STORY}\n${said}`))
      expect({ speaker, certainty }).toEqual({ speaker: null, certainty: 'unknown' });
  });

  test('whatever no one can say anything with is no source', () => {
    const text = `${STORY}\nThe streets said “nothing at all” to him.\nHours later said “nothing at all”.`;
    for (const { speaker } of inMarks(text)) expect(speaker).toBeNull();
  });
});

describe('an unnamed source goes on unnamed', () => {
  test.each([
    {
      name: 'as a pronoun',
      text: '“It is shut,” a spokesman for the port said.\n“It fell in May,” he added.',
      expected: ['a spokesman for the port', 'a spokesman for the port'],
    },
    {
      name: 'as a description with "the"',
      text: '“It is shut,” a spokesman for the port said.\n“It fell in May,” the spokesman added.',
      expected: ['a spokesman for the port', 'the spokesman'],
    },
    {
      name: 'in the next paragraph',
      text: '“It is shut,” one resident said.\n“We will not get another one.”',
      expected: ['one resident', 'one resident'],
    },
  ])('$name', ({ text, expected }) => {
    expect(inMarks(`${STORY}\n${text}`).map(({ speaker }) => speaker)).toEqual(expected);
  });
});
