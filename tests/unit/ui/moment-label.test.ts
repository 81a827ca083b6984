import { expect, test } from 'vitest';
import { momentLabel } from '../../../src/ui/moment-label.ts';

/** Versions of the Unicode data differ in the comma after a weekday, in the spaces around a dash and before "PM". */
const plain = (label: string | null) =>
  label
    ?.replace(/(?<=day),/g, '')
    .replace(/\s*–\s*/g, ' – ')
    .replace(/\s/g, ' ') ?? null;

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
  { name: 'an interval of days', value: '2019-05-03/2019-05-05', expected: 'Friday 3 May – Sunday 5 May 2019' },
  { name: 'an interval of months', value: '2021-05/2021-09', expected: 'May – September 2021' },
  { name: 'an interval of years', value: '2013/2023', expected: '2013 – 2023' },
  { name: 'a week, from Monday to Sunday', value: '2022-W03', expected: '17 – 23 January 2022' },
  { name: 'the first week begins in the old year', value: '2020-W01', expected: '30 December 2019 – 5 January 2020' },
  { name: 'a weekend', value: '2022-W01-WE', expected: '8 – 9 January 2022' },
  { name: 'a quarter may be that of a firm’s own year', value: '2021-Q3', expected: null },
  { name: 'a half too', value: '2022-H1', expected: null },
  { name: 'a season has other months elsewhere', value: '2022-SU', expected: null },
  { name: 'a decade says it best itself', value: '199', expected: null },
  { name: 'a century too', value: '19', expected: null },
  { name: 'an interval with an end that cannot be told', value: '2022-01/2022-SU', expected: null },
  { name: 'what could not be told', value: null, expected: null },
])('$name', ({ value, expected }) => {
  expect(plain(momentLabel(value, 'en-GB'))).toBe(expected);
});

test.each([
  { locale: 'de', value: '2022-01-10', expected: 'Montag, 10. Januar 2022' },
  { locale: 'de', value: '2022-W03', expected: '17. – 23. Januar 2022' },
  { locale: 'en-US', value: '2022-01-10T17:30-05:00', expected: 'Monday January 10, 2022, 5:30 PM UTC-05:00' },
  { locale: 'th', value: '2022', expected: '2022' },
])("the reader's language: $locale, $value", ({ locale, value, expected }) => {
  expect(plain(momentLabel(value, locale))).toBe(expected);
});
