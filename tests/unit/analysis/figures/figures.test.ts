import { expect, test } from 'vitest';
import { findFigures } from '../../../../src/analysis/figures/figures.ts';
import { findMoments } from '../../../../src/analysis/moments/moments.ts';
import { lexSentences } from '../../../../src/language/lexed-sentences.ts';
import { articleFromText } from '../../../../src/language/plain-text.ts';
import { segmentSentences } from '../../../../src/language/sentences.ts';
import type { Figure } from '../../../../src/model/analysis.ts';

function readFigures(text: string): Figure[] {
  const article = articleFromText(text, { published: '2023-03-15' });
  const sentences = lexSentences(article, segmentSentences(article));
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
  { name: 'money', text: 'The bridge cost $1.5bn.', expected: ['$1.5bn = 1500000000 US dollars (money)'] },
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
  {
    name: 'a range of money',
    text: 'It asks $62 to $68 a seat.',
    expected: ['$62 to $68 = 62..68 US dollars (money)'],
  },
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
  {
    name: 'half a unit',
    text: 'Up half a percentage point.',
    expected: ['half a percentage point = 0.5 percentage points (percent)'],
  },
  { name: 'votes on both sides', text: 'By 217 votes to 215.', expected: ['217 votes to 215 = 217 votes (score)'] },
  { name: 'a proportion', text: 'The ratio is 3:1.', expected: ['3:1 = 3  (ratio)'] },
  { name: 'odds', text: 'They were outnumbered three to one.', expected: ['three to one = 3  (ratio)'] },
  {
    name: 'a rate',
    text: 'Now 2.3 per 100,000 residents.',
    expected: ['2.3 per 100,000 residents = 2.3 per 100000 residents (ratio)'],
  },
  { name: 'a multiple', text: 'A fivefold rise.', expected: ['fivefold = 5 fold (ratio)'] },
  { name: 'an age that is told', text: 'She was 71.', expected: ['71 = 71 years (age)'] },
  { name: 'an age that is a limit', text: 'Men over 65 are free.', expected: ['65 = 65 years (age)'] },
  { name: 'an age group', text: 'For the under-18s it is free.', expected: ['under-18s = 18 years (age)'] },
  { name: 'a temperature by its letter', text: 'It was 38C there.', expected: ['38C = 38 °C (measure)'] },
  {
    name: 'a magnitude, before its number and after',
    text: 'From magnitude 6.8, a 7.1-magnitude quake.',
    expected: ['6.8 = 6.8 magnitude (measure)', '7.1-magnitude = 7.1 magnitude (measure)'],
  },
  {
    name: 'a lower bound by its sign',
    text: 'It has 10,000+ fans and 300-plus clubs.',
    expected: ['10,000+ fans = 10000 fans (count)', '300-plus clubs = 300 clubs (count)'],
  },
  {
    name: 'an order of magnitude alone',
    text: 'Tens of thousands have fled.',
    expected: ['Tens of thousands = 10000  (count)'],
  },
  { name: 'an article before a sign', text: 'A $20 cap.', expected: ['$20 = 20 US dollars (money)'] },
  { name: 'a country before a sign', text: 'For US $6 a day.', expected: ['US $6 = 6 US dollars (money)'] },
  {
    name: 'crores of rupees',
    text: 'Rs 500 crore went.',
    expected: ['Rs 500 crore = 5000000000 Indian rupees (money)'],
  },
  { name: 'euros with a capital', text: 'It is 49.95 Euro now.', expected: ['49.95 Euro = 49.95 euros (money)'] },
  { name: 'a unit of two', text: 'It has 406 lb-ft of torque.', expected: ['406 lb-ft = 406 lb-ft (measure)'] },
  {
    name: 'a plural in the name of what is counted',
    text: 'Two United States service members fell.',
    expected: ['Two United States service members = 2 United States service members (count)'],
  },
  {
    name: 'a verb in -s ends what is counted',
    text: 'The 180 sketch book comes late.',
    expected: ['180 = 180  (count)'],
  },
  { name: 'a modifier without its hyphen', text: 'A 180 page book.', expected: ['180 page = 180 page (count)'] },
  {
    name: 'modifiers joined by “and”',
    text: 'It has 30 primary and secondary schools, 12 red hats and gloves.',
    expected: [
      '30 primary and secondary schools = 30 primary and secondary schools (count)',
      '12 red hats = 12 red hats (count)',
    ],
  },
  {
    name: 'a number in the name of what is counted',
    text: 'They own roughly 400 737 Zephyr jets and 50 Lomar A350-900 jets.',
    expected: [
      '400 737 Zephyr jets = 400 737 Zephyr jets (count)',
      '50 Lomar A350-900 jets = 50 Lomar A350-900 jets (count)',
    ],
  },
  {
    name: 'a country by its initials before what is counted',
    text: 'Some 200 U.S. army cooks came.',
    expected: ['200 U.S. army cooks = 200 U.S. army cooks (count)'],
  },
  { name: 'an age of one’s own', text: 'I sold boats since I was 17 (and poor).', expected: ['17 = 17 years (age)'] },
  { name: 'plus, as a word', text: 'She scored 50 plus points.', expected: ['50 plus points = 50 points (count)'] },
])('$name', ({ text, expected }) => {
  expect(show(text)).toEqual(expected);
});

test('money is told by its code too', () => {
  expect(readFigures('It cost €3.2 trillion.')[0]).toMatchObject({ unit: 'euros', currency: 'EUR' });
});

test.each([
  { name: 'where', text: 'They saw 9,000 sheep near the pass.', clause: 'near the pass' },
  { name: 'what happened to them', text: 'At least 45 were killed and more lost.', clause: 'were killed' },
  { name: 'a rate', text: 'Oil is $80 a barrel.', clause: 'a barrel' },
  { name: 'a particle at its end', text: 'It has 12 lamps that are always on.', clause: 'that are always on' },
  {
    name: 'without a date, and what leans on it',
    text: 'Now 18 years after the war in the wake of 3 May 2001.',
    clause: 'after the war',
  },
  { name: 'before it, with the figure', text: 'It fell 3.2% to $45.10.', clause: 'It fell 3.2%' },
  {
    name: 'the noun that it stands before',
    text: 'Lindt built a 275 horsepower electric engine for it.',
    clause: 'Lindt built a 275 horsepower electric engine',
  },
  {
    name: 'the verb that it stands before',
    text: 'Six cats watched in silence.',
    clause: 'Six cats watched in silence',
  },
  { name: 'a label', text: 'Weight: 12 kg', clause: 'Weight: 12 kg' },
  {
    name: 'no more of a long sentence than its part',
    text: 'The mayor said that the town, which owns a third, would raise its rents by 30%.',
    clause: 'would raise its rents by 30%',
  },
  {
    name: 'of a long part, what is to be done',
    text: 'Late in October Lindt told the board of lofty plans to expand the fleet of small boats by 30%.',
    clause: 'expand the fleet of small boats by 30%',
  },
  {
    name: 'more than a word of how exact it is',
    text: 'It gave work to more than 40 boats.',
    clause: 'It gave work to more than 40 boats',
  },
  {
    name: 'what is said of it, where it begins its clause',
    text: 'Lindt left, and an estimated 900 sailors would be free in summer, she said.',
    clause: 'an estimated 900 sailors would be free in summer',
  },
  { name: 'as far as somebody says so', text: 'Two people briefed on it said no.', clause: 'Two people briefed on it' },
  {
    name: 'a phrase in marks',
    text: 'It lies inside a 55-kilometre “quiet zone” near Lomar.',
    clause: 'It lies inside a 55-kilometre “quiet zone”',
  },
  {
    name: 'a name with its full stops',
    text: 'Of 17 visits by the J. M. Osei Trust two failed.',
    clause: 'by the J. M. Osei Trust two failed',
  },
  {
    name: 'what it is worth',
    text: 'They taxed about $12 million worth of cloth.',
    clause: 'They taxed about $12 million worth of cloth',
  },
  { name: 'no other noun', text: 'They scored 12 points a piece.', clause: 'They scored 12 points' },
  { name: 'nothing where nothing is said', text: 'It is about 30 km.', clause: '' },
])('the clause of a figure: $name', ({ text, clause }) => {
  const span = readFigures(text)[0]?.clause;
  expect(span ? text.slice(span.start, span.end) : '').toBe(clause);
});

test.each([
  { name: 'years and dates', text: 'On 3 May 2019, and in 1987.' },
  { name: 'ordinals', text: 'The 10th and the second.' },
  { name: 'one of', text: 'One of the judges, after a single hearing.' },
  { name: 'a telephone number', text: 'Call 555-0123 or 020 7946 0000.' },
  { name: 'names with digits', text: 'The G7, COVID-19, an F-16 and an A380.' },
  { name: 'a number after a name', text: 'The iPhone 14 and Section 427.' },
  { name: 'a clock time', text: 'It began at 11:30.' },
  { name: 'an address', text: 'He lives at 10 Harbour Street.' },
  { name: 'numbered places and things', text: 'In area 55, at level 3, in week 11.' },
  { name: 'a list of the best', text: 'It is in the top 10 again.' },
  { name: 'a distance in time', text: 'He left three years ago.' },
  { name: 'a telephone number with its country', text: 'Call +49 (0)40 890 85-433.' },
  { name: 'always', text: 'It is open 24 hours a day, 7 days a week, 365 days of the year.' },
  { name: 'a title with a number', text: 'He read The 7 Habits of Calm Cats after his 80 Day Obsession.' },
  {
    name: 'a number that is a name elsewhere',
    text: 'A Zephyr 787 crashed. They own five, or 787 Zephyrs, or the 787.',
  },
])('no figure: $name', ({ text }) => {
  expect(show(text)).toEqual([]);
});

test('the words around a figure say how exact it is and what it is', () => {
  const text = 'They moved an estimated 9,000 sheep near the pass with Lomar in recent weeks.';
  const [figure] = readFigures(text);
  expect(figure?.qualifier).toBe('an estimated');
  expect(figure?.clause && text.slice(figure.clause.start, figure.clause.end)).toBe('near the pass with Lomar');
});

/** The values, most salient first. */
function orderOf(text: string, title: string | null = null): number[] {
  const article = articleFromText(text, { title });
  const sentences = lexSentences(article, segmentSentences(article));
  return findFigures(article, sentences, []).map(({ value }) => value);
}

test.each([
  {
    name: 'what the lead tells',
    text: 'Fire killed 40 goats. The herd had lost 12 goats before.',
    expected: [40, 12],
  },
  {
    name: 'what the headline tells, also in other words',
    text: 'Fire killed 40 goats. The herd lost 2 million litres of milk.',
    title: 'Two Million Litres of Milk Lost',
    expected: [2_000_000, 40],
  },
  {
    name: 'not what only looks like the headline’s number',
    text: 'Fire killed 50 goats. The herd lost 5 tonnes of hay.',
    title: 'Herd loses 5% of its goats',
    expected: [50, 5],
  },
  {
    name: 'what is told twice',
    text: `Some 40 goats fled. Some 50 sheep fled. ${'It rained. '.repeat(200)}The owner of the 50 sheep left.`,
    expected: [50, 40, 50],
  },
  {
    name: 'percents of a table, which no word explains, come last',
    text: '85%\nFire killed 12 goats.',
    expected: [12, 85],
  },
  {
    name: 'a number of which nothing is said comes last',
    text: 'The herd counts 40. It has 12 goats. Six cats watched.',
    expected: [12, 6, 40],
  },
])('most salient: $name', ({ text, title, expected }) => {
  expect(orderOf(text, title ?? null)).toEqual(expected);
});
