import { describe, expect, test } from 'vitest';
import { speak } from '../../../src/narration/rewrites.ts';
import { CASES } from './english-cases.ts';

const said = (text: string, lang = 'en', voices: 'all' | 'literal' = 'literal') =>
  speak(text, { start: 0, end: text.length }, lang, voices).text;

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases.map(([written, spoken]) => ({ written, spoken })))('$written → $spoken', ({ written, spoken }) => {
    expect(said(written)).toBe(spoken);
  });
});

describe('dates in digits are read as the region of the article writes them', () => {
  test.each([
    { lang: 'en-US', spoken: 'the sixth of May twenty twenty-four' },
    { lang: 'en-GB', spoken: 'the fifth of June twenty twenty-four' },
    { lang: 'en', spoken: '5 6 twenty twenty-four' },
  ])('$lang', ({ lang, spoken }) => {
    expect(said('05/06/2024', lang)).toBe(spoken);
  });
});

describe('voices that know the customs of English are told only what they cannot know', () => {
  test.each([
    { name: 'a voice knows money, times, units and titles', text: '£20 at 8:05, 10km from Gov. Smith in 1996' },
    { name: 'not what a score is', text: 'won 5-4', spoken: 'won 5 to 4' },
    { name: 'nor a street', text: 'on Wall St. in', spoken: 'on Wall Street in' },
    { name: 'nor an amount in short', text: '£6.5m', spoken: '6.5 million pounds' },
    { name: 'nor the WHO', text: 'the WHO', spoken: 'the W H O' },
    { name: 'and no one reads addresses', text: 'www.example.org/a', spoken: 'example.org' },
  ])('$name', ({ text, spoken = text }) => {
    expect(said(text, 'en', 'all')).toBe(spoken);
  });
});

describe('no English words are said in another language', () => {
  test.each([
    { lang: 'de', text: 'Es kostet $1.5bn, 40C, St. Anna, 5-4 um 8.30 am 6. Jan.' },
    { lang: 'fr', text: 'Il a payé £20m (pictured) le 6 mars à 8:05, 60mph, WHO' },
    { lang: 'es', text: 'Charles III, 5 km, 2½, #MeToo y/o EE. UU. 2021-22' },
  ])('$lang', ({ lang, text }) => {
    expect(said(text, lang)).toBe(text);
  });
  test('what nobody says is left out all the same', () => {
    expect(said('Boote „im Hafen“ [File: X] 🎉, www.example.org/a', 'de')).toBe('Boote im Hafen, example.org');
  });
});
