import { describe, expect, test } from 'vitest';
import { momentText, normaliseTime, readMoment } from '../../../src/page/metadata/times.ts';

describe('times', () => {
  test.each([
    { raw: '2022-01-10T08:40:00Z', expected: '2022-01-10T08:40:00Z' },
    { raw: '2019-11-20T13:38:07+05:30', expected: '2019-11-20T08:08:07Z' },
    { raw: '2019-11-20T00:10:00.123+0200', expected: '2019-11-19T22:10:00Z' },
    { raw: '2019-11-19T20:00-05:00', expected: '2019-11-20T01:00:00Z' },
    { raw: '2019-11-20 13:42:06+08:00', expected: '2019-11-20T05:42:06Z' },
    { raw: '2019-11-20 13:42:06 +0800', expected: '2019-11-20T05:42:06Z' },
    { raw: '2019-11-20T13:42+08', expected: '2019-11-20T05:42:00Z' },
    { raw: '20191119T113800Z', expected: '2019-11-19T11:38:00Z' },
    { raw: '20191119T1138', expected: '2019-11-19' },
    { raw: '20191119', expected: '2019-11-19' },
    { raw: '1574243000', expected: '2019-11-20T09:43:20Z' },
    { raw: '1574243000000', expected: '2019-11-20T09:43:20Z' },
    { raw: 'Tue, 19 Nov 2019 11:51:00 GMT', expected: '2019-11-19T11:51:00Z' },
    { raw: 'Mon, 18 Nov 2019 16:07:38 -0600', expected: '2019-11-18T22:07:38Z' },
    { raw: 'Tue Nov 19 2019 05:44:06 GMT+0000 (UTC)', expected: '2019-11-19T05:44:06Z' },
    { raw: 'Tue Nov 19 21:57:01 UTC 2019', expected: '2019-11-19T21:57:01Z' },
    { raw: 'Nov 19 21:57 2019', expected: '2019-11-19' },
    { raw: '18 Nov 2019 10:00 UTC+3', expected: '2019-11-18T07:00:00Z' },
  ])('by machine: $raw', ({ raw, expected }) => {
    expect(normaliseTime(raw)).toBe(expected);
  });

  test.each([
    { raw: 'Published On 10 Jan 2022', expected: '2022-01-10' },
    { raw: 'November 19, 2019 at 6:55 PM EST', expected: '2019-11-19T23:55:00Z' },
    { raw: 'Nov. 19, 2019 8:03 am ET', expected: '2019-11-19T13:03:00Z' },
    { raw: 'July 19, 2019 8:03 a.m. ET', expected: '2019-07-19T12:03:00Z' },
    { raw: 'March 10, 2019, 4 p.m. PT', expected: '2019-03-10T23:00:00Z' },
    { raw: 'Mon 18 Nov 2019 18.54 GMT', expected: '2019-11-18T18:54:00Z' },
    { raw: '3 May 2020, 6.15pm BST', expected: '2020-05-03T17:15:00Z' },
    { raw: '12:05 AM CET, 3 May 2020', expected: '2020-05-02T23:05:00Z' },
    { raw: '3. Mai 2020, 13.45 Uhr', expected: '2020-05-03' },
    { raw: '3. Mai 2020, 13:45 Uhr MESZ', expected: '2020-05-03T11:45:00Z' },
    { raw: '3. MAI 2020, 13:45 UHR MESZ', expected: '2020-05-03T11:45:00Z' },
    { raw: '3. Mai 2020, 13:45 Estländisch', expected: '2020-05-03' },
    { raw: '12:03 GMT, Nov 20, 2019', expected: '2019-11-20T12:03:00Z' },
    { raw: '10:48, Tue, Nov 19, 2019', expected: '2019-11-19' },
    { raw: '2019-11-20T13:38:07', expected: '2019-11-20' },
    { raw: '01:38:07 PM IST Nov 20, 2019', expected: '2019-11-20' },
  ])('by hand: $raw', ({ raw, expected }) => {
    expect(normaliseTime(raw)).toBe(expected);
  });

  test.each([
    { raw: '3. März 2020', expected: '2020-03-03' },
    { raw: 'Dienstag, 1. Dezember 2020', expected: '2020-12-01' },
    { raw: 'Publié le 1er août 2020', expected: '2020-08-01' },
    { raw: '14 FEVRIER 2020', expected: '2020-02-14' },
    { raw: '5 de enero de 2021', expected: '2021-01-05' },
    { raw: '7 de março de 2021 às 20h13', expected: '2021-03-07' },
    { raw: '9 giugno 2021', expected: '2021-06-09' },
    { raw: '9 mrt 2021', expected: '2021-03-09' },
    { raw: '12 мая 2021', expected: '2021-05-12' },
    { raw: '24 августа 2021, 16:45 МСК', expected: '2021-08-24T13:45:00Z' },
    { raw: '30 września 2021', expected: '2021-09-30' },
    { raw: 'Maret 30, 2015', expected: '2015-03-30' },
    { raw: 'Le 3mai2020', expected: '2020-05-03' },
    { raw: '4 Stories 12 mai 2021', expected: '2021-05-12' },
    { raw: '2019年11月20日', expected: '2019-11-20' },
    { raw: '2019. 11. 20. 14:05', expected: '2019-11-20' },
  ])('in other languages: $raw', ({ raw, expected }) => {
    expect(normaliseTime(raw)).toBe(expected);
  });

  test.each([
    { raw: '03/04/2020', lang: null, expected: null },
    { raw: '03/04/2020', lang: 'en', expected: null },
    { raw: '03/04/2020', lang: 'en-US', expected: '2020-03-04' },
    { raw: '03/04/2020', lang: 'en-GB', expected: '2020-04-03' },
    { raw: '03/04/2020', lang: 'fr', expected: '2020-04-03' },
    { raw: '11/19/19 06:56 AM EST', lang: null, expected: '2019-11-19T11:56:00Z' },
    { raw: '27/09/2018', lang: 'en-US', expected: '2018-09-27' },
    { raw: '03.04.2020', lang: null, expected: '2020-04-03' },
    { raw: '11.14.2019 09:00 AM', lang: null, expected: '2019-11-14' },
    { raw: '11:15 05.10.18', lang: 'ru', expected: '2018-10-05' },
  ])('in figures, $lang: $raw', ({ raw, lang, expected }) => {
    const moment = readMoment(raw, lang);
    expect(moment && momentText(moment)).toBe(expected);
  });

  test.each([
    { raw: '2019-02-30' },
    { raw: '2019-13-01' },
    { raw: '0001-01-01T00:00:00Z' },
    { raw: '1970-01-01T00:00:00Z' },
    { raw: '1900-01-01' },
    { raw: 'yesterday' },
    { raw: '14 hours ago' },
    { raw: 'Opening Bell 11.18' },
    { raw: 'version 1.2.2019.4' },
    { raw: 'The 12 monkeys 2019' },
    { raw: '' },
  ])('no time: "$raw"', ({ raw }) => {
    expect(normaliseTime(raw)).toBeNull();
  });

  test('an ambiguous zone is settled by an offset told elsewhere', () => {
    const moment = readMoment('01:38:07 PM IST Nov 20, 2019');
    expect(moment?.offsets).toEqual([330, 60, 120]);
    expect(moment && momentText(moment, 330)).toBe('2019-11-20T08:08:07Z');
  });
});
