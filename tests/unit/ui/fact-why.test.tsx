// @vitest-environment jsdom
/** What the sidebar says of a fact when it is asked why it is there. */
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/language/plain-text.ts';
import { FactWhy } from '../../../src/ui/fact-why.tsx';
import { type FactGroup, listFacts } from '../../../src/ui/facts.ts';
import type { Reading } from '../../../src/ui/reading.ts';

vi.mock('../../../src/platform/i18n.ts', () => ({
  text: (key: string, ...values: readonly unknown[]) => `(${[key, ...values].join(' ')})`,
  interfaceLanguage: () => 'en-GB',
}));

interface Asked {
  readonly text: string;
  readonly group: FactGroup;
  readonly title?: string;
  /** Of the fact that stands first in its group. */
  readonly nth?: number;
}

function whyOf({ text, group, title, nth = 0 }: Asked) {
  const article = articleFromText(text, { title: title ?? null, publishedDay: '2025-09-16' });
  const analysis = analyse(article);
  const fact = listFacts(article, analysis, { locale: 'en-GB', yearsOld: String })[group][0];
  const span = fact?.spans[nth];
  if (!fact || !span) throw new Error('no such fact');
  const root = document.createElement('div');
  const reading = { article, analysis } as Reading;
  render(<FactWhy reading={reading} group={group} fact={fact} span={span} />, root);
  return {
    details: root.querySelector('details'),
    sentences: [...root.querySelectorAll('p')].map(({ textContent }) => textContent),
    evidence: [...root.querySelectorAll('dd')].map(({ textContent }) => textContent),
  };
}

const LEAD = 'It rained.\n';

test.each([
  {
    name: 'a name with its title, in the first paragraph and in the headline',
    text: 'Mayor Osei left.',
    title: 'Osei leaves',
    sentences: ['(whyTitle)', '(whyRoleBefore)', '(whyInHeadline)', '(whyInLead)'],
  },
  {
    name: 'a name that is told twice, and quoted',
    text: `${LEAD}“It is shut,” Amara Osei said. Amara Osei left.`,
    sentences: ['(whyWrittenPerson)', '(whySpeaks)', '(whyOften 2)'],
  },
  {
    name: 'a role told elsewhere, with its sentence',
    text: `${LEAD}Amara Osei left early. Later Amara Osei, the mayor of Tema, wrote a letter.`,
    sentences: ['(whyWrittenPerson)', '(whyRoleAfter)', '(whyOften 2)'],
    evidence: ['Later Amara Osei, the mayor of Tema, wrote a letter.'],
  },
  {
    name: 'a role in the sentence that is shown, without it',
    text: `${LEAD}Amara Osei left early. Later Amara Osei, the mayor of Tema, wrote a letter.`,
    nth: 1,
    sentences: ['(whyWrittenPerson)', '(whyRoleAfter)', '(whyOften 2)'],
  },
])('who: $name', ({ sentences, evidence, ...asked }) => {
  const why = whyOf({ ...asked, group: 'who' });
  expect(why.sentences).toEqual(sentences);
  expect(why.evidence).toEqual(evidence ?? []);
});

test.each<Asked & { name: string; sentences: readonly string[] }>([
  {
    name: 'a place that the lists know',
    group: 'where',
    text: `${LEAD}They met in Oslo.`,
    sentences: ['(whyListed)'],
  },
  {
    name: 'a date written out',
    group: 'when',
    text: `${LEAD}It burned on 14 May 2019.`,
    sentences: ['(whyDateWritten)'],
  },
  {
    name: 'a date without its year',
    group: 'when',
    text: `${LEAD}It burned on 14 May.`,
    sentences: ['(whyDateWritten)', '(whyYearAdded)'],
  },
  {
    name: 'a weekday',
    group: 'when',
    text: `${LEAD}It burned on Monday.`,
    sentences: ['(whyDateCounted)'],
  },
  {
    name: 'a date that no calendar has',
    group: 'when',
    text: `${LEAD}It burned on 2023-02-30.`,
    sentences: ['(whyNoDay)', '(whyDoubtful)'],
  },
  {
    name: 'a sum',
    group: 'figures',
    text: `${LEAD}It cost 40 million kroner to build.`,
    sentences: ['(whyMoney)'],
  },
  {
    name: 'a share that no word explains',
    group: 'figures',
    text: `${LEAD}85%`,
    sentences: ['(whyPercent)', '(whyDoubtful)'],
  },
])('$group: $name', ({ sentences, ...asked }) => {
  expect(whyOf(asked).sentences).toEqual(sentences);
});

test('it is closed until asked for, behind a button with a name', () => {
  const { details } = whyOf({ text: 'Amara Osei left.', group: 'who' });
  expect(details?.open).toBe(false);
  expect(details?.querySelector('summary')?.textContent).toBe('(whyFact)');
});
