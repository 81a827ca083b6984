/** How the reader's choices of type become style. */
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';
import { initialType, isInitialType, typeOf, typographyOf } from '../../../src/reader/typography.ts';

const styleOf = (change: Partial<Settings>) => typographyOf({ ...DEFAULT_SETTINGS, ...change });

test.each<{ name: string; change: Partial<Settings>; expected: Record<string, string> }>([
  { name: 'lines are even at their start unless wished otherwise', change: {}, expected: { '--read-align': 'start' } },
  {
    name: 'letters and words are set apart together, as WCAG 2.2, 1.4.12 has them',
    change: { letterSpacing: 0.12 },
    expected: { '--read-letters': '0.12em', '--read-words': '0.160em' },
  },
  {
    name: 'sizes grow with the size the browser is set to',
    change: { fontSize: 96 },
    expected: { '--read-size': '6rem' },
  },
  {
    name: 'lines are as wide as so many letters of the face',
    change: { lineWidth: 40, font: 'atkinson' },
    expected: { '--read-width': 'calc(27.2ch + 0.0em)' },
  },
  {
    name: 'letters set apart make lines wider: as many fit',
    change: { lineWidth: 40, font: 'mono', letterSpacing: 0.12 },
    expected: { '--read-width': 'calc(40.0ch + 5.9em)' },
  },
])('$name', ({ change, expected }) => {
  expect(styleOf(change)).toMatchObject(expected);
});

test('a face that is not there gives way to the system’s', () => {
  expect(styleOf({ font: 'opendyslexic' })['--read-font']).toBe('OpenDyslexic, system-ui, sans-serif');
});

test('setting the type back leaves the voice and the keys as they were chosen', () => {
  const settings: Settings = { ...DEFAULT_SETTINGS, rate: 2, keys: { openHelp: 'h' }, font: 'lexend', theme: 'dark' };
  expect(isInitialType(settings)).toBe(false);
  const reset = { ...settings, ...initialType() };
  expect(reset).toEqual({ ...DEFAULT_SETTINGS, rate: 2, keys: { openHelp: 'h' } });
  expect(isInitialType(reset)).toBe(true);
  expect({ ...reset, ...typeOf(settings) }).toEqual(settings);
});
