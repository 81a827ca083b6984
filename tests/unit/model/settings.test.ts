import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../../src/model/settings.ts';

test.each([
  { name: 'nothing stored', stored: undefined, expected: {} },
  { name: 'what is no record', stored: 'dark', expected: {} },
  { name: 'null', stored: null, expected: {} },
  { name: 'a value it knows', stored: { theme: 'sepia' }, expected: { theme: 'sepia' } },
  { name: 'a value of another version', stored: { theme: 'mauve', font: 'lexend' }, expected: { font: 'lexend' } },
  { name: 'a setting of another version', stored: { wings: 2, rate: 1.5 }, expected: { rate: 1.5 } },
  { name: 'a number beyond its bounds', stored: { fontSize: 400 }, expected: { fontSize: 96 } },
  { name: 'a number below them', stored: { rate: 0 }, expected: { rate: 0.5 } },
  { name: 'what is no number', stored: { fontSize: Number.NaN, lineHeight: '2' }, expected: {} },
  { name: 'a switch', stored: { hasSyllables: true, hasFactMarks: 1 }, expected: { hasSyllables: true } },
  {
    name: 'how quotations are heard',
    stored: { quoteMode: 'spoken', quoteSign: 'trumpet', hasNameFirst: true },
    expected: { quoteMode: 'spoken', hasNameFirst: true },
  },
  {
    name: 'voices of speakers, but none of the narrator’s role or of no role',
    stored: { castVoices: { en: { 1: 'a', 0: 'b', x: 'c', 2: 7, 100: 'd' }, de: 'e' } },
    expected: { castVoices: { en: { 1: 'a' }, de: {} } },
  },
  { name: 'a choice of numbers', stored: { focusLines: 3 }, expected: { focusLines: 3 } },
  {
    name: 'keys, but none of more than one character',
    stored: { keys: { togglePlaying: 'x', nextQuote: '', nextSentence: 'Enter', fly: 'y' } },
    expected: { keys: { togglePlaying: 'x', nextQuote: '' } },
  },
  { name: 'no number between', stored: { focusLines: 2 }, expected: {} },
])('$name', ({ stored, expected }) => {
  expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
});
