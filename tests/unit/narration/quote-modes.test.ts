/** How quotations are heard: what is said before them, in which role, and with which signs. */
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/plain-text.ts';
import type { Quote } from '../../../src/model/analysis.ts';
import type { Article } from '../../../src/model/article.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { type NarrationSettings, narrate } from '../../../src/narration/narrate.ts';
import { analysisOf, quote } from './quotes.ts';

const PHRASES = {
  byline: (names: string) => `By ${names}`,
  bylineAndOthers: (names: string) => `By ${names} and others`,
  quote: (speaker: string) => `Quote, ${speaker}:`,
  probableQuote: (speaker: string) => `Quote, probably ${speaker}:`,
  speaker: (name: string) => `${name}:`,
  probableSpeaker: (name: string) => `Probably ${name}:`,
};

function scriptOf(
  text: string,
  quotes: readonly Quote[],
  change: Partial<NarrationSettings>,
  article?: Partial<Article>,
) {
  const told = { ...articleFromText(text, { lang: 'en-GB' }), ...article };
  return narrate(told, analysisOf(told, quotes), { ...DEFAULT_SETTINGS, ...change }, PHRASES);
}
const linesOf = (text: string, quotes: readonly Quote[], change: Partial<NarrationSettings>) =>
  scriptOf(text, quotes, change).utterances.map(({ role, text: said }) => `${role}: ${said}`);

const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const SHORT = '“The dam will hold,” Ada Lund said.';
const AFTER = '“The dam will hold,” she said.';
const BEFORE = 'Ada Lund said: “The dam will hold.”';
const LATE =
  '“The dam will hold through this winter and through the next one, for we have tested every stone of it in the spring, ' +
  'and again when the water was highest,” said Ada Lund.';
const ALONE = 'She was calm. “The dam will hold.”';

describe('who is named before a quotation', () => {
  const short = (fields: Partial<Quote> = {}) => [
    quote(SHORT, ['The dam will hold,'], { source: at(SHORT, 'Ada Lund'), ...fields }),
  ];
  const byPronoun = (fields: Partial<Quote> = {}) => [
    quote(AFTER, ['The dam will hold,'], { source: at(AFTER, 'she'), ...fields }),
  ];
  const late = [quote(LATE, [LATE.slice(1, LATE.indexOf('”'))], { source: at(LATE, 'Ada Lund') })];
  test.each([
    {
      name: 'in voices nobody is: the voice tells',
      text: AFTER,
      quotes: byPronoun(),
      change: {},
      expected: ['1: The dam will hold,', '0: she said.'],
    },
    {
      name: 'with the name first, one who is only “she”',
      text: AFTER,
      quotes: byPronoun(),
      change: { hasNameFirst: true },
      expected: ['0: Ada Lund:', '1: The dam will hold,', '0: she said.'],
    },
    {
      name: 'not one whose name follows in the same breath',
      text: SHORT,
      quotes: short(),
      change: { hasNameFirst: true },
      expected: ['1: The dam will hold,', '0: Ada Lund said.'],
    },
    {
      name: 'but one whose name comes only after long words',
      text: LATE,
      quotes: late,
      change: { hasNameFirst: true },
      expected: ['0: Ada Lund:', `1: ${LATE.slice(1, LATE.indexOf('”'))}`, '0: said Ada Lund.'],
    },
    {
      name: 'not one whose name stands before the words',
      text: BEFORE,
      quotes: [quote(BEFORE, ['The dam will hold.'], { source: at(BEFORE, 'Ada Lund') })],
      change: { quoteMode: 'spoken' as const },
      expected: ['0: Ada Lund said:', '1: The dam will hold.'],
    },
    {
      name: 'in one voice “quote” is said as well',
      text: ALONE,
      quotes: [quote(ALONE, ['The dam will hold.'])],
      change: { quoteMode: 'spoken' as const },
      expected: ['0: She was calm.', '0: Quote, Ada Lund:', '1: The dam will hold.'],
    },
    {
      name: 'a doubt is said',
      text: AFTER,
      quotes: byPronoun({ certainty: 'probable' }),
      change: { quoteMode: 'spoken' as const },
      expected: ['0: Quote, probably Ada Lund:', '1: The dam will hold,', '0: she said.'],
    },
    {
      name: 'the unknown are never named',
      text: AFTER,
      quotes: byPronoun({ certainty: 'unknown', speaker: null }),
      change: { quoteMode: 'spoken' as const, hasNameFirst: true },
      expected: ['1: The dam will hold,', '0: she said.'],
    },
    {
      name: 'read plainly, a sentence stays in one piece',
      text: AFTER,
      quotes: byPronoun(),
      change: { quoteMode: 'plain' as const },
      expected: ['0: The dam will hold, she said.'],
    },
    {
      name: 'and names come before all of it',
      text: AFTER,
      quotes: byPronoun(),
      change: { quoteMode: 'plain' as const, hasNameFirst: true },
      expected: ['0: Ada Lund:', '0: The dam will hold, she said.'],
    },
  ])('$name', ({ text, quotes, change, expected }) => {
    expect(linesOf(text, quotes, change)).toEqual(expected);
  });

  test('whoever goes on speaking is not named again', () => {
    const text = '“It holds.” “It is safe.” The valley slept. “Go home.”';
    const said = ['It holds.', 'It is safe.', 'Go home.'].map((words) => quote(text, [words]));
    expect(linesOf(text, said, { hasNameFirst: true })).toEqual([
      '0: Ada Lund:',
      '1: It holds.',
      '1: It is safe.',
      '0: The valley slept.',
      '0: Ada Lund:',
      '1: Go home.',
    ]);
  });
});

describe('how a quotation is opened and closed', () => {
  const text = '“It holds. It is safe,” she said.';
  const said = [quote(text, ['It holds. It is safe,'])];
  test.each([
    { name: 'a voice of its own', change: {}, cast: 'voices', signs: ['', '', ''] },
    { name: 'another pitch', change: { quoteMode: 'spoken', quoteSign: 'pitch' }, cast: 'pitch', signs: ['', '', ''] },
    {
      name: 'a sound, once at its beginning and once at its end, however many sentences it has',
      change: { quoteMode: 'spoken', quoteSign: 'sound' },
      cast: 'one',
      signs: ['quoteOpens', 'quoteCloses', ''],
    },
    { name: 'not at all', change: { quoteMode: 'plain' }, cast: 'one', signs: ['', ''] },
  ] as const)('$name', ({ change, cast, signs }) => {
    const script = scriptOf(text, said, change);
    expect(script.cast).toBe(cast);
    const spoken = script.utterances.filter(({ span }) => span.start < span.end);
    expect(spoken.map(({ soundBefore, soundAfter }) => `${soundBefore ?? ''}${soundAfter ?? ''}`)).toEqual(signs);
  });
});

describe('quotations only', () => {
  const text =
    'The river rose. “It holds,” Ada Lund said. Boats left. She waved. “Go home. Now.” Bo Osei said so. Night fell.';
  const quotes = [
    quote(text, ['It holds,'], { source: at(text, 'Ada Lund'), cue: at(text, 'said.') }),
    quote(text, ['Go home. Now.'], { speaker: 'Bo Osei', source: at(text, 'Bo Osei'), cue: at(text, 'said so') }),
  ];
  test('each with the words that say whose it is, and with the name where they come later', () => {
    const script = scriptOf(
      text,
      quotes,
      { hasQuotesOnly: true },
      { title: 'The dam', standfirst: 'A long night.', bylines: ['A B'] },
    );
    expect(script.utterances.map(({ text: said }) => said)).toEqual([
      'The dam',
      'It holds,',
      'Ada Lund said.',
      'Bo Osei:',
      'Go home.',
      'Now.',
      'Bo Osei said so.',
    ]);
  });
  test('an article without quotations has its headline alone', () => {
    expect(scriptOf(text, [], { hasQuotesOnly: true }, { title: 'The dam' }).utterances).toHaveLength(1);
  });
});

test('each utterance knows its quotation, each sentence its block, and words of ours are written nowhere', () => {
  const script = scriptOf(AFTER, [quote(AFTER, ['The dam will hold,'])], { quoteMode: 'spoken' });
  expect(script.utterances.map(({ quote: index }) => index)).toEqual([undefined, 0, undefined]);
  expect(script.sentences).toEqual([{ part: 'body', span: { start: 0, end: AFTER.length }, block: 0 }]);
  const [ours] = script.utterances;
  expect(ours?.span).toEqual({ start: 1, end: 1 });
  expect(ours?.words.every(({ written }) => written.start === 1 && written.end === 1)).toBe(true);
});
