import { expect, test } from 'vitest';
import { findFigures } from '../../../../src/analysis/figures/figures.ts';
import { findMoments } from '../../../../src/analysis/moments/moments.ts';
import { articleFromText } from '../../../../src/language/plain-text.ts';
import { segmentSentences } from '../../../../src/language/sentences.ts';
import type { Figure } from '../../../../src/model/analysis.ts';

function readFigures(text: string): Figure[] {
  const article = articleFromText(text, { published: '2023-03-15' });
  const sentences = segmentSentences(article);
  return findFigures(article, sentences, findMoments(article, sentences)).toSorted(
    (a, b) => a.span.start - b.span.start,
  );
}

/** "troops: 1200", with the upper end of a range and the kind. */
const show = (text: string) =>
  readFigures(text).map(
    ({ span, value, upper, unit, kind }) =>
      `${text.slice(span.start, span.end)} = ${value}${upper === undefined ? '' : `..${upper}`} ${unit} (${kind})`,
  );

test.each([
  { name: 'a count', text: 'They sent 1,200 troops.', expected: ['1,200 troops = 1200 troops (count)'] },
  { name: 'a count in words', text: 'Fire took three old barns.', expected: ['three old barns = 3 old barns (count)'] },
  { name: 'three dozen', text: 'Some three dozen horses fled.', expected: ['three dozen horses = 36 horses (count)'] },
  {
    name: 'an order of magnitude',
    text: 'Tens of thousands of bees died.',
    expected: ['Tens of thousands of bees = 10000 bees (count)'],
  },
  { name: 'millions by suffix', text: 'It sold 35m tickets.', expected: ['35m tickets = 35000000 tickets (count)'] },
  { name: 'money', text: 'The bridge cost $1.5bn.', expected: ['$1.5bn = 1500000000 USD (money)'] },
  {
    name: 'percent in each spelling',
    text: 'Up 4%, 5 per cent or six percent.',
    expected: ['4% = 4 percent (percent)', '5 per cent or six percent = 5..6 percent (percent)'],
  },
  {
    name: 'points',
    text: 'A lead of 3 percentage points.',
    expected: ['3 percentage points = 3 percentage points (percent)'],
  },
  { name: 'a range', text: 'Between 5 and 7 boats sank.', expected: ['5 and 7 boats = 5..7 boats (count)'] },
  {
    name: 'a range whose magnitude is said once',
    text: 'Four to five thousand geese.',
    expected: ['Four to five thousand geese = 4000..5000 geese (count)'],
  },
  { name: 'a range of money', text: 'It asks $62 to $68 a seat.', expected: ['$62 to $68 = 62..68 USD (money)'] },
  { name: 'an age', text: 'Rosa Lindt, 34, swam.', expected: ['34 = 34 years (age)'] },
  { name: 'an age as an adjective', text: 'A 15-year-old swam.', expected: ['15-year-old = 15 year (age)'] },
  { name: 'a duration', text: 'It stood for eight years.', expected: ['eight years = 8 years (duration)'] },
  { name: 'a measure', text: 'It lies 30 km away.', expected: ['30 km = 30 km (measure)'] },
  {
    name: 'a speed',
    text: 'It flew at 400 metres per second.',
    expected: ['400 metres per second = 400 metres per second (measure)'],
  },
  { name: 'a temperature', text: 'It fell to minus 12°C.', expected: ['minus 12°C = -12 °C (measure)'] },
  { name: 'a vote', text: 'The court, in a 5-4 ruling, agreed.', expected: ['5-4 = 5  (score)'] },
  { name: 'a ratio', text: 'One in five of them left.', expected: ['One in five = 0.2  (ratio)'] },
  { name: 'a fraction', text: 'Three-quarters of the town voted.', expected: ['Three-quarters = 0.75  (ratio)'] },
  {
    name: 'a rise to a level is two amounts',
    text: 'It rose 0.7% to 3,005.',
    expected: ['0.7% = 0.7 percent (percent)', '3,005 = 3005  (count)'],
  },
])('$name', ({ text, expected }) => {
  expect(show(text)).toEqual(expected);
});

test.each([
  { name: 'years and dates', text: 'On 3 May 2019, and in 1987.' },
  { name: 'ordinals', text: 'The 10th and the second.' },
  { name: 'one of', text: 'One of the judges, after a single hearing.' },
  { name: 'a telephone number', text: 'Call 555-0123 or 020 7946 0000.' },
  { name: 'names with digits', text: 'The G7, COVID-19, an F-16 and an A380.' },
  { name: 'a number after a name', text: 'The iPhone 14 and Section 427.' },
  { name: 'a clock time', text: 'It began at 11:30.' },
  { name: 'a distance in time', text: 'He left three years ago.' },
])('no figure: $name', ({ text }) => {
  expect(show(text)).toEqual([]);
});

test('the words around a figure say how exact it is and what it is', () => {
  const text = 'They moved an estimated 9,000 sheep near the pass with Lomar in recent weeks.';
  const [figure] = readFigures(text);
  expect(figure?.qualifier).toBe('an estimated');
  expect(figure?.clause && text.slice(figure.clause.start, figure.clause.end)).toBe('near the pass with Lomar');
});

test('a figure of the lead is more salient than the same further down', () => {
  const text = 'Fire killed 40 goats. The herd had lost 12 goats before.';
  const article = articleFromText(text);
  const sentences = segmentSentences(article);
  expect(findFigures(article, sentences, []).map(({ value }) => value)).toEqual([40, 12]);
});
