import { expect, test } from 'vitest';
import { findMoments } from '../../../../src/analysis/moments/moments.ts';
import { lexSentences } from '../../../../src/language/lexed-sentences.ts';
import { articleFromText } from '../../../../src/language/plain-text.ts';
import { segmentSentences } from '../../../../src/language/sentences.ts';

/** Published on a Wednesday. */
function readMoments(text: string, published: string | null = '2023-03-15T09:00:00Z', lang?: string): string[] {
  const article = articleFromText(text, lang ? { published, lang } : { published });
  return findMoments(article, lexSentences(article, segmentSentences(article)))
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ span, value }) => `${text.slice(span.start, span.end)} = ${value}`);
}

test.each([
  { name: 'day before month', text: 'Opened on 9 May 2019.', expected: ['9 May 2019 = 2019-05-09'] },
  { name: 'month before day', text: 'Opened May 9th, 2019.', expected: ['May 9th, 2019 = 2019-05-09'] },
  { name: 'a short month', text: 'Due by Sept. 2, 2024.', expected: ['Sept. 2, 2024 = 2024-09-02'] },
  { name: 'digits', text: 'Signed on 2019-05-09.', expected: ['2019-05-09 = 2019-05-09'] },
  {
    name: 'a month of a year, without its article',
    text: 'After a June 2021 visit.',
    expected: ['June 2021 = 2021-06'],
  },
  { name: 'a bare year', text: 'It closed in 1987.', expected: ['1987 = 1987'] },
  { name: 'a decade', text: 'Built in the 1990s.', expected: ['the 1990s = 199'] },
  {
    name: 'a quarter',
    text: 'In the third quarter of 2020 it grew.',
    expected: ['the third quarter of 2020 = 2020-Q3'],
  },
  { name: 'a half', text: 'Sales in the first half of 2022 rose.', expected: ['the first half of 2022 = 2022-H1'] },
  { name: 'a season', text: 'It burned in the summer of 2018.', expected: ['the summer of 2018 = 2018-SU'] },
  {
    name: 'an interval of days',
    text: 'It ran between 3 and 5 May 2019.',
    expected: ['between 3 and 5 May 2019 = 2019-05-03/2019-05-05'],
  },
  { name: 'an interval of years', text: 'He ruled from 1990 to 1996.', expected: ['from 1990 to 1996 = 1990/1996'] },
  {
    name: 'an interval of months of one year',
    text: 'It lasted from May to September 2021.',
    expected: ['from May to September 2021 = 2021-05/2021-09'],
  },
  {
    name: 'an interval over the turn of the year',
    text: 'It lasted from November to March 2021.',
    expected: ['from November to March 2021 = 2020-11/2021-03'],
  },
  { name: 'two decades', text: 'Hats of the 1960s and 70s.', expected: ['the 1960s = 196', '70s = 197'] },
])('absolute: $name', ({ text, expected }) => {
  expect(readMoments(text)).toEqual(expected);
  expect(readMoments(text, null)).toEqual(expected);
});

test.each([
  {
    name: 'the publication day is its own weekday',
    text: 'She said on Wednesday it was over.',
    expected: ['Wednesday = 2023-03-15'],
  },
  {
    name: 'told as past, a weekday lies behind',
    text: 'The ferry sank on Friday.',
    expected: ['Friday = 2023-03-10'],
  },
  {
    name: 'six days behind it is tomorrow, by another clock',
    text: 'The ferry sank on Thursday.',
    expected: ['Thursday = 2023-03-16'],
  },
  {
    name: 'unless it is called last',
    text: 'The ferry sank last Thursday.',
    expected: ['last Thursday = 2023-03-09'],
  },
  {
    name: 'told as future, it lies ahead',
    text: 'Talks will be held on Thursday.',
    expected: ['Thursday = 2023-03-16'],
  },
  { name: 'a plan lies ahead', text: 'The vote is expected on Friday.', expected: ['Friday = 2023-03-17'] },
  { name: 'a possessive weekday', text: 'Monday’s vote was close.', expected: ['Monday = 2023-03-13'] },
  { name: 'part of a day', text: 'Crews arrived on Monday morning.', expected: ['Monday morning = 2023-03-13TMO'] },
  {
    name: 'last and next',
    text: 'Last month it rained; next year it may not.',
    expected: ['Last month = 2023-02', 'next year = 2024'],
  },
  {
    name: 'yesterday and tomorrow',
    text: 'Yesterday it failed; tomorrow it will fly.',
    expected: ['Yesterday = 2023-03-14', 'tomorrow = 2023-03-16'],
  },
  { name: 'this week, by ISO 8601', text: 'The strike began this week.', expected: ['this week = 2023-W11'] },
  { name: 'a weekend just over', text: 'Riots spread over the weekend.', expected: ['the weekend = 2023-W10-WE'] },
  {
    name: 'today as a day',
    text: 'As of today it is shut; today’s vote is over; the race is today.',
    expected: ['today = 2023-03-15', 'today = 2023-03-15', 'today = 2023-03-15'],
  },
  { name: 'distance in days', text: 'He left three days ago.', expected: ['three days ago = 2023-03-12'] },
  { name: 'distance in years', text: 'It was founded 40 years ago.', expected: ['40 years ago = 1983'] },
  {
    name: 'later than what was told',
    text: 'On 3 May 2019 he resigned. Two days later he fled.',
    expected: ['3 May 2019 = 2019-05-03', 'Two days later = 2019-05-05'],
  },
  {
    name: 'a clock time with a zone, on the story’s day',
    text: 'It began at 08:00 GMT.',
    expected: ['08:00 GMT = 2023-03-15T08:00Z'],
  },
  {
    name: 'a clock time with its day',
    text: 'It began at 5 p.m. EST on Monday.',
    expected: ['5 p.m. EST on Monday = 2023-03-13T17:00-05:00'],
  },
  {
    name: 'a clock time on the day of its sentence',
    text: 'On Monday the doors opened at 9:30 a.m.',
    expected: ['Monday = 2023-03-13', '9:30 a.m. = 2023-03-13T09:30'],
  },
  {
    name: 'a second clock time, on the day of the first',
    text: 'On Sunday evening he left at 9:45 p.m. (2045 GMT).',
    expected: ['Sunday evening = 2023-03-12TEV', '9:45 p.m. = 2023-03-12T21:45', '2045 GMT = 2023-03-12T20:45Z'],
  },
  {
    name: 'a clock time told twice, with its day after both',
    text: 'It ended at 2 a.m. local time (0100 GMT) on Friday.',
    expected: ['2 a.m. local time = 2023-03-10T02:00', '0100 GMT = 2023-03-10T01:00Z', 'Friday = 2023-03-10'],
  },
  { name: 'an hour by the clock', text: 'At 10 o’clock it rang.', expected: ['10 o’clock = 2023-03-15T10:00'] },
  { name: 'a month of last year', text: 'June last year was dry.', expected: ['June last year = 2022-06'] },
  { name: 'the same with “of”', text: 'In June of last year it was.', expected: ['June of last year = 2022-06'] },
  { name: 'a fortnight', text: 'He fell a fortnight ago.', expected: ['a fortnight ago = 2023-W09'] },
  {
    name: 'the night of a day',
    text: 'It fell on the night of 3 March.',
    expected: ['the night of 3 March = 2023-03-03TNI'],
  },
  { name: 'the week of a day', text: 'In the week of 6 March it fell.', expected: ['the week of 6 March = 2023-W10'] },
  {
    name: 'weekdays still to come',
    text: 'The fair runs from Friday to Sunday.',
    expected: ['from Friday to Sunday = 2023-03-17/2023-03-19'],
  },
  {
    name: 'weekdays that are over',
    text: 'From Monday to Friday it rained.',
    expected: ['From Monday to Friday = 2023-03-06/2023-03-10'],
  },
  {
    name: 'a stretch of days up to the story’s day',
    text: 'Over the past two weeks it rained.',
    expected: ['the past two weeks = 2023-03-01/2023-03-15'],
  },
  {
    name: 'a stretch of years, no more exact than told',
    text: 'In the past ten years it grew.',
    expected: ['the past ten years = 2013/2023'],
  },
  {
    name: 'a stretch of hours',
    text: 'In the last 24 hours it sank.',
    expected: ['the last 24 hours = 2023-03-14/2023-03-15'],
  },
  {
    name: 'a stretch of one, no more exact than told',
    text: 'Rents rose over the past year.',
    expected: ['the past year = 2022/2023'],
  },
  {
    name: 'a stretch of one by the word before it',
    text: 'In the last week it grew; last week it shrank.',
    expected: ['the last week = 2023-03-08/2023-03-15', 'last week = 2023-W10'],
  },
  {
    name: 'a stretch ahead',
    text: 'It will close over the next year.',
    expected: ['the next year = 2023/2024'],
  },
  {
    name: 'the day after what was told',
    text: 'On 3 May 2019 he resigned. The next morning he fled. The following year he died.',
    expected: ['3 May 2019 = 2019-05-03', 'The next morning = 2019-05-04TMO', 'The following year = 2020'],
  },
  {
    name: 'a day after a year is none',
    text: 'In 2019 he resigned. The next day he fled.',
    expected: ['2019 = 2019'],
  },
  {
    name: 'a month of a story long past',
    text: 'In June 2016 he fell ill. By December he could not walk. A year later he ran.',
    expected: ['June 2016 = 2016-06', 'December = 2016-12', 'A year later = 2017'],
  },
  {
    name: 'a day of a story long past',
    text: 'The mill burned on 3 May 2019. On 12 July it was sold.',
    expected: ['3 May 2019 = 2019-05-03', '12 July = 2019-07-12'],
  },
  {
    name: 'a month ahead after a year long past',
    text: 'It was built in May 2016. It will close by February.',
    expected: ['May 2016 = 2016-05', 'February = 2024-02'],
  },
  {
    name: 'a day just over after a year long past',
    text: 'It was built in May 2016. It closed on 2 March.',
    expected: ['May 2016 = 2016-05', '2 March = 2023-03-02'],
  },
  { name: 'a time still to run', text: 'In three days, they will leave.', expected: ['three days = 2023-03-18'] },
  { name: 'weeks’ time', text: 'He is back in two weeks’ time.', expected: ['two weeks’ time = 2023-W13'] },
  { name: 'an event named with its year', text: 'She swam at Regatta Tartu 2023 here.', expected: ['2023 = 2023'] },
  { name: 'a level of a year', text: 'It is above 2000 levels.', expected: ['2000 = 2000'] },
  { name: 'a day without a year is the nearest', text: 'It was sold on Dec. 20.', expected: ['Dec. 20 = 2022-12-20'] },
  { name: 'a month told as future', text: 'The trial will open in June.', expected: ['June = 2023-06'] },
  { name: 'a month told as past', text: 'The trial opened in June.', expected: ['June = 2022-06'] },
])('relative: $name', ({ text, expected }) => {
  expect(readMoments(text)).toEqual(expected);
});

test.each([
  { name: 'may and march as words', text: 'They may march on.' },
  { name: 'first names', text: 'April Osei met June Park.' },
  { name: 'the sun', text: 'The sun sat low.' },
  { name: 'vague words', text: 'Recently, and now, in recent months.' },
  {
    name: 'today as our time',
    text: 'In today’s world, as it is today, the mills we know today are those of tomorrow.',
  },
  { name: 'a count in the thousands', text: 'It seats about 2000 guests.' },
  { name: 'a lap time', text: 'She ran 1:36.6 here.' },
  { name: 'a film', text: 'He loves High Noon.' },
  { name: 'a time that work took', text: 'In three days the crew had built it.' },
  { name: 'a year too far off, in a name', text: 'A Zephyr 2000 engine was sold.' },
  { name: 'a day with a name of its own', text: 'Shops opened early on Black Friday.' },
  { name: 'a day no calendar has', text: 'On 2023-02-30 nothing.', value: '2023-02-30 = null' },
])('no date: $name', ({ text, value }) => {
  expect(readMoments(text)).toEqual(value ? [value] : []);
});

test('numeric dates follow the country of the article', () => {
  expect(readMoments('On 04/05/2021 it ended.', null, 'en-GB')).toEqual(['04/05/2021 = 2021-05-04']);
  expect(readMoments('On 04/05/2021 it ended.', null, 'en-US')).toEqual(['04/05/2021 = 2021-04-05']);
});

test('relative dates are told from the day by the clock of the page', () => {
  const article = articleFromText('It fell today.', { published: '2023-03-15T03:00:00Z', publishedDay: '2023-03-14' });
  expect(findMoments(article, lexSentences(article, segmentSentences(article)))[0]?.value).toBe('2023-03-14');
});

test('without a publication day relative dates are found but not resolved', () => {
  expect(readMoments('She left last month.', null)).toEqual(['last month = null']);
});

test.each([
  {
    name: 'a line with a date and nothing else',
    text: 'Tuesday, June 19, 2018\nThe dam broke yesterday.',
    expected: ['Tuesday, June 19, 2018 = 2018-06-19', 'yesterday = 2018-06-18'],
  },
  {
    name: 'a dateline, on the day before it was put online',
    text: 'TARTU, March 14 (ENA) — The dam broke on Tuesday, and today all is dry.',
    published: '2023-03-15',
    expected: ['March 14 = 2023-03-14', 'Tuesday = 2023-03-14', 'today = 2023-03-14'],
  },
  {
    name: 'a date in the first sentence that is no dateline',
    text: 'March 14 was dry. Today it rains.',
    published: '2023-03-15',
    expected: ['March 14 = 2023-03-14', 'Today = 2023-03-15'],
  },
  {
    name: 'a line with a date of another year',
    text: '1 May 2003\nThe dam broke yesterday.',
    published: '2023-03-15',
    expected: ['1 May 2003 = 2003-05-01', 'yesterday = 2023-03-14'],
  },
])('the story’s day: $name', ({ text, published, expected }) => {
  expect(readMoments(text, published ?? null)).toEqual(expected);
});

test.each([
  {
    name: 'the story’s own day',
    text: 'In 1987 the mill closed. The roof fell on Wednesday.',
    expected: ['2023-03-15', '1987'],
  },
  {
    name: 'the day before rather than last year',
    text: 'It was built in May 2021. It fell on Tuesday.',
    expected: ['2023-03-14', '2021-05'],
  },
  {
    name: 'a day of the same week rather than one long past',
    text: 'It was built on 3 May 2021. It fell on Sunday.',
    expected: ['2023-03-12', '2021-05-03'],
  },
  {
    name: 'a day told again with its hour',
    text: `It opened on 3 May 2019. It burned on 9 May 2020. ${'It rained. '.repeat(200)}On 9 May 2020 at 10 p.m. all was over.`,
    expected: ['2020-05-09', '2019-05-03', '2020-05-09T22:00'],
  },
  {
    name: 'a year that is spoken of before one that tells things apart',
    text: `The 2016 model is loud. It was last built in 2012. ${'It rained. '.repeat(200)}The 2016 model is slow.`,
    expected: ['2012', '2016', '2016'],
  },
  {
    name: 'what the headline tells',
    text: 'It was built in 1987. It burned in 2002.',
    title: 'The mill of 2002',
    expected: ['2002', '1987'],
  },
  {
    name: 'one of three ways to tell a time before another day',
    text: 'It ended at 2 a.m. local time (0100 GMT) on Monday. It had begun on Sunday.',
    expected: ['2023-03-13T02:00', '2023-03-12', '2023-03-13T01:00Z', '2023-03-13'],
  },
  {
    name: 'last, what the calendar does not know',
    text: 'On 2023-02-30 it rained. In 1987 it burned.',
    expected: ['1987', null],
  },
])('most salient: $name', ({ text, title, expected }) => {
  const article = articleFromText(text, { published: '2023-03-15', title: title ?? null });
  expect(findMoments(article, lexSentences(article, segmentSentences(article))).map(({ value }) => value)).toEqual(
    expected,
  );
});
