import { expect, test } from 'vitest';
import { momentLabel } from '../../../src/ui/moment-label.ts';

/** Versions of the Unicode data differ in the comma after a weekday. */
const withoutComma = (label: string | null) => label?.replace(/(?<=day),/g, '') ?? null;

test.each([
  { name: 'a day with its weekday', value: '2022-01-10', expected: 'Monday 10 January 2022' },
  { name: 'a time keeps its zone', value: '2022-01-10T08:00Z', expected: 'Monday 10 January 2022, 08:00 UTC' },
  {
    name: 'a time with an offset',
    value: '2022-01-10T08:00+02:00',
    expected: 'Monday 10 January 2022, 08:00 UTC+02:00',
  },
  { name: 'a time without a zone', value: '2022-01-10T08:00', expected: 'Monday 10 January 2022, 08:00' },
  { name: 'a part of a day shows the day', value: '2022-01-10TEV', expected: 'Monday 10 January 2022' },
  { name: 'a month is never its first day', value: '2021-06', expected: 'June 2021' },
  { name: 'a year', value: '2021', expected: '2021' },
  { name: 'an interval', value: '2022-01-10/2022-01', expected: 'Monday 10 January 2022 – January 2022' },
  { name: 'a week has no date of its own', value: '2022-W03', expected: null },
  { name: 'a decade neither', value: '199', expected: null },
  { name: 'an interval with an end that cannot be told', value: '2022-01/2022-W03', expected: null },
  { name: 'what could not be told', value: null, expected: null },
])('$name', ({ value, expected }) => {
  expect(withoutComma(momentLabel(value, 'en-GB'))).toBe(expected);
});

test("the reader's language", () => {
  expect(momentLabel('2022-01-10', 'de')).toBe('Montag, 10. Januar 2022');
});
