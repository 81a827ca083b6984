import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/plain-text.ts';
import type { Quote } from '../../../src/model/analysis.ts';
import type { Article } from '../../../src/model/article.ts';
import { sliceOf } from '../../../src/model/span.ts';
import { narrate } from '../../../src/narration/narrate.ts';
import { PAUSES } from '../../../src/narration/utterances.ts';
import { analysisOf, quote } from './quotes.ts';

const spoken = (text: string, quotes: readonly Quote[] = []) => {
  const article = articleFromText(text);
  return narrate(article, analysisOf(article, quotes));
};
const lines = (text: string, quotes: readonly Quote[] = []) =>
  spoken(text, quotes).utterances.map(({ role, text: said }) => `${role}: ${said}`);

describe('voices', () => {
  const SAID = '“The dam will hold,” said the engineer. “We tested it. Twice.”';
  test.each([
    {
      name: 'a text without quotations is the narrator’s',
      text: SAID,
      quotes: [],
      expected: ['0: The dam will hold, said the engineer.', '0: We tested it.', '0: Twice.'],
    },
    {
      name: 'a quotation has its speaker’s voice, across sentences',
      text: SAID,
      quotes: [quote(SAID, ['The dam will hold,', 'We tested it. Twice.'])],
      expected: ['1: The dam will hold,', '0: said the engineer.', '1: We tested it.', '1: Twice.'],
    },
    {
      name: 'words in marks inside a sentence change the voice for these words',
      text: 'He called it “a fine day” at sea.',
      quotes: [quote('He called it “a fine day” at sea.', ['a fine day'], { form: 'mixed' })],
      expected: ['0: He called it', '1: a fine day', '0: at sea.'],
    },
    {
      name: 'reported speech stays with the narrator',
      text: 'She said the road was open.',
      quotes: [quote('She said the road was open.', ['the road was open'], { form: 'indirect' })],
      expected: ['0: She said the road was open.'],
    },
    {
      name: 'so does a belief',
      text: 'She hopes “to win”.',
      quotes: [quote('She hopes “to win”.', ['to win'], { kind: 'belief', form: 'mixed' })],
      expected: ['0: She hopes to win.'],
    },
  ])('$name', ({ text, quotes, expected }) => {
    expect(lines(text, quotes)).toEqual(expected);
  });

  test('roles follow the order of appearance, one a speaker; the unnamed share one', () => {
    const text = '“One,” “two,” “three,” “four,” “five,” they said.';
    const said = (content: string, speaker: string | null) => quote(text, [content], { speaker });
    const script = spoken(text, [
      said('three,', null),
      said('One,', 'B'),
      said('two,', 'A'),
      said('four,', 'B'),
      said('five,', null),
    ]);
    expect(script.speakers).toEqual([null, 'B', 'A', null]);
    expect(script.utterances.map(({ role }) => role)).toEqual([1, 2, 3, 1, 3, 0]);
  });
});

describe('order and pauses', () => {
  const article: Article = {
    ...articleFromText('The ferry left. It was full.\nNobody waved.', { title: 'A ferry leaves', lang: 'en-GB' }),
    standfirst: 'Late again. Why?',
  };
  const script = narrate(article, analysisOf(article));

  test('headline, standfirst, body', () => {
    expect(script.utterances.map(({ part, text }) => `${part}: ${text}`)).toEqual([
      'title: A ferry leaves',
      'standfirst: Late again.',
      'standfirst: Why?',
      'body: The ferry left.',
      'body: It was full.',
      'body: Nobody waved.',
    ]);
    expect(script.utterances.every(({ lang }) => lang === 'en-GB')).toBe(true);
  });
  test('a longer pause ends a paragraph', () => {
    const { paragraph, sentence } = PAUSES;
    expect(script.utterances.map(({ pauseBeforeMs }) => pauseBeforeMs)).toEqual([
      0,
      paragraph,
      sentence,
      paragraph,
      sentence,
      paragraph,
    ]);
  });
  test('a change of voice is a short one', () => {
    const text = '“Go,” she said.';
    expect(spoken(text, [quote(text, ['Go,'])]).utterances[1]?.pauseBeforeMs).toBe(PAUSES.voiceChange);
  });
  test('a sentence of which nothing is spoken is left out', () => {
    expect(lines('[File: Agency]\nThe ferry left.')).toEqual(['0: The ferry left.']);
  });
  test('an article without words gives an empty script', () => {
    expect(spoken('')).toEqual({ sentences: [], utterances: [], speakers: [null], byline: '', cast: 'voices' });
  });
});

test('every word lies inside its utterance, and is written in its sentence, after the one before', () => {
  const piece = fc.constantFrom(
    'The ice',
    ' ',
    ' — ',
    '“',
    '”',
    ', ',
    '. ',
    '\n',
    '\u00AD',
    '£20m',
    'naïve',
    '[File: X]',
    '😀',
    '; and so',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 120 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const text = pieces.join('');
      const article = articleFromText(text);
      const contents = [{ start: Math.min(a, b) % (text.length + 1), end: Math.max(a, b) % (text.length + 1) }];
      const script = narrate(article, analysisOf(article, [{ ...quote('', []), contents }]));
      for (const utterance of script.utterances) {
        expect(utterance.text.length).toBeLessThanOrEqual(250);
        const sentence = script.sentences[utterance.sentence];
        let start = sentence?.span.start ?? Number.NaN;
        let end = start;
        for (const word of utterance.words) {
          expect(sliceOf(utterance.text, word.spoken)).toMatch(/[\p{L}\p{N}]/u);
          // Several words may be said for one that is written.
          expect(word.written.start).toBeGreaterThanOrEqual(start);
          expect(word.written.end).toBeGreaterThanOrEqual(end);
          ({ start, end } = word.written);
        }
        expect(end).toBeLessThanOrEqual(sentence?.span.end ?? Number.NaN);
      }
    }),
    { numRuns: 300 },
  );
});
