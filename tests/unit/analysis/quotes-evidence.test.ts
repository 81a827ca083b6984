/** What each quotation keeps to show for its speaker: the cue, the source, the mention it was resolved to, the rule. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/language/plain-text.ts';
import type { Span } from '../../../src/model/span.ts';

test.each([
  {
    name: 'a full name is its own evidence',
    text: '“It is shut,” Amara Osei said.',
    expected: { cue: 'said', source: 'Amara Osei', mention: 'Amara Osei@14' },
  },
  {
    name: 'a surname leads to the full name',
    text: 'Amara Osei left.\n“It is shut,” Osei said.',
    expected: { cue: 'said', source: 'Osei', mention: 'Amara Osei@0' },
  },
  {
    name: 'a full name that comes later counts too',
    text: '“It is shut,” Osei said.\nAmara Osei left.',
    expected: { cue: 'said', source: 'Osei', mention: 'Amara Osei@25' },
  },
  {
    name: 'a description leads to who is told to be that',
    text: 'Mayor Amara Osei left.\n“It is shut,” the mayor said.',
    expected: { cue: 'said', source: 'the mayor', mention: 'Amara Osei@6' },
  },
  {
    name: 'a pronoun leads to the name it goes back to',
    text: 'Amara Osei came.\nOsei left.\n“It is shut,” she said.',
    expected: { cue: 'said', source: 'she', mention: 'Osei@17' },
  },
  {
    name: 'an unnamed source is told by its own words',
    text: 'Amara Osei left.\n“It is shut,” a spokesman for the army said.',
    expected: { cue: 'said', source: 'a spokesman for the army', mention: 'a spokesman for the army@31' },
  },
  {
    name: 'nobody has none',
    text: 'Rain fell.\n“It is shut,” they said.',
    expected: { cue: 'said', source: 'they', mention: null },
  },
])('$name', ({ text, expected }) => {
  const [quote] = analyse(articleFromText(text)).quotes.filter(({ form }) => form === 'direct');
  const wordsOf = (span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : null);
  const mention = quote?.mention;
  expect({
    cue: wordsOf(quote?.cue),
    source: wordsOf(quote?.source),
    mention: mention ? `${wordsOf(mention)}@${mention.start}` : null,
  }).toEqual(expected);
});

test('a quotation that goes on keeps the name it goes back to, and says so in its rule', () => {
  const text = 'Amara Osei left.\n“It is shut,” Osei said.\n“We will build another one soon.”';
  const [, next] = analyse(articleFromText(text)).quotes.filter(({ form }) => form === 'direct');
  expect(next).toMatchObject({ cue: null, source: null, rule: 'goesOn', certainty: 'probable' });
  expect(text.slice(next?.mention?.start, next?.mention?.end)).toBe('Amara Osei');
});

test('every quotation with a speaker has a mention, and none without', () => {
  const text =
    'Mayor Amara Osei left.\n“It is shut,” she said.\n“It fell,” officials said.\n“It is gone,” they said.\nThe Harbour Union said it was “a pity”.';
  for (const { speaker, mention } of analyse(articleFromText(text)).quotes)
    expect(mention === null).toBe(speaker === null);
});
