// @vitest-environment jsdom
/** What the sidebar says of a quotation's speaker when it is asked why. */
import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/language/plain-text.ts';
import type { Article } from '../../../src/model/article.ts';
import { groupQuotes } from '../../../src/ui/quote-groups.ts';
import { ruleWords } from '../../../src/ui/quote-reasons.ts';
import { QuoteWhy } from '../../../src/ui/quote-why.tsx';
import type { Reading } from '../../../src/ui/reading.ts';

vi.mock('../../../src/platform/i18n.ts', () => ({
  text: (key: string) => `(${key})`,
  interfaceLanguage: () => 'en-GB',
}));

function whyOf(text: string, which = 0) {
  const article = articleFromText(text);
  const analysis = analyse(article);
  const item = groupQuotes(article, analysis).flatMap(({ quotes }) => quotes)[which];
  if (!item) throw new Error('no such quotation');
  const root = document.createElement('div');
  render(<QuoteWhy item={item} reading={{ article, analysis } as Reading} />, root);
  return {
    details: root.querySelector('details'),
    sentences: [...root.querySelectorAll('p')].map(({ textContent }) => textContent),
    evidence: [...root.querySelectorAll('dl > div')].map((row) => [...row.children].map((cell) => cell.textContent)),
  };
}

test.each([
  {
    name: 'a full name beside the quotation needs no other mention',
    text: '“It is shut,” Amara Osei said.',
    sentences: ['(speakerNamed)', '(whyVerb)'],
    evidence: [
      ['(whyCue)', 'said'],
      ['(whySource)', 'Amara Osei'],
    ],
  },
  {
    name: 'a pronoun is probable, and tells the name it goes back to',
    text: 'Amara Osei came.\n“It is shut,” she said.',
    sentences: ['(speakerProbable)', '(whyVerb)'],
    evidence: [
      ['(whyCue)', 'said'],
      ['(whySource)', 'she'],
      ['(whyMention)', 'Amara Osei'],
    ],
  },
  {
    name: 'nobody who fits is told as nobody',
    text: 'Rain fell.\n“It is shut,” they said.',
    sentences: ['(speakerUnknown)', '(whyVerb)'],
    evidence: [
      ['(whyCue)', 'said'],
      ['(whySource)', 'they'],
    ],
  },
  {
    name: 'a quotation without a cue has no words to show',
    text: 'Rain fell.\n“The bridge is shut for good.”',
    sentences: ['(speakerUnknown)', '(whyNoCue)'],
    evidence: [],
  },
])('$name', ({ text, sentences, evidence }) => {
  const why = whyOf(text);
  expect(why.sentences).toEqual(sentences);
  expect(why.evidence).toEqual(evidence);
});

test('it is closed until asked for, behind a button with a name', () => {
  const { details } = whyOf('“It is shut,” Amara Osei said.');
  expect(details?.open).toBe(false);
  expect(details?.querySelector('summary')?.textContent).toBe('(whySpeaker)');
});

const asBlockQuotation = (article: Article): Article => ({
  ...article,
  blocks: article.blocks.map((block, index) => (index === 1 ? { ...block, kind: 'blockQuotation' } : block)),
});

describe('every rule has its words', () => {
  test.each([
    { rule: 'verb', article: articleFromText('“It is shut,” Osei said.') },
    { rule: 'inverted', article: articleFromText('“It is shut,” said Osei.') },
    { rule: 'shared, in part', article: articleFromText('Osei left, warning of “severe costs”.') },
    { rule: 'accordingTo', article: articleFromText('“The bridge is shut,” according to the mayor.') },
    { rule: 'turn', article: articleFromText('OSEI: The bridge is shut.\nMENSAH: It is not.') },
    { rule: 'dash', article: articleFromText('“The bridge is shut for good.” — Kofi Osei') },
    { rule: 'colon', article: articleFromText('Asked again, Osei demurred: “That would be good.”') },
    { rule: 'position', article: articleFromText('“The bridge is shut again,” Osei trumpeted.') },
    { rule: 'announced', article: articleFromText('Osei said in his letter:\n“The bridge is shut.”') },
    { rule: 'blockQuotation', article: asBlockQuotation(articleFromText('Osei wrote:\nThe bridge is shut for good.')) },
    { rule: 'goesOn', article: articleFromText('“It is shut,” Osei said.\n“We will build another one soon.”') },
    { rule: 'noCue', article: articleFromText('Rain fell.\n“The bridge is shut for good.”') },
  ])('$rule', ({ rule, article }) => {
    expect(analyse(article).quotes.map((quote) => quote.rule)).toContain(rule);
    expect(ruleWords(rule)).toMatch(/^\(why/);
  });
});
