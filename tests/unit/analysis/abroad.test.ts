/** Dates and figures of articles that are not English. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/language/plain-text.ts';

/** Published on a Wednesday. */
function read(lang: string, text: string, published: string | null = '2023-03-15T09:00:00Z') {
  const { when, figures, who, where } = analyse(articleFromText(text, { published, lang }));
  const told = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return {
    when: when.toSorted((a, b) => a.span.start - b.span.start).map(({ span, value }) => `${told(span)} = ${value}`),
    figures: figures
      .toSorted((a, b) => a.span.start - b.span.start)
      .map(
        ({ span, value, upper, unit }) => `${told(span)} = ${value}${upper === undefined ? '' : `..${upper}`} ${unit}`,
      ),
    names: [...who, ...where].map(({ name }) => name),
  };
}

test.each([
  { lang: 'de', text: 'Am Montag, 13. März 2023, sank es.', expected: ['Montag, 13. März 2023 = 2023-03-13'] },
  { lang: 'de', text: 'Seit Juni 2021 und im Jahr 2014.', expected: ['Juni 2021 = 2021-06', '2014 = 2014'] },
  { lang: 'de', text: 'Es sank gestern, am Morgen.', expected: ['gestern = 2023-03-14'] },
  { lang: 'de', text: 'Am 10.01.2022 sank es.', expected: ['10.01.2022 = 2022-01-10'] },
  { lang: 'de-CH', text: 'Es sank am 3. Mai.', expected: ['3. Mai = 2023-05-03'] },
  {
    lang: 'de',
    text: 'Am Mittwoch kam er, am Freitag ging er.',
    expected: ['Mittwoch = 2023-03-15', 'Freitag = null'],
  },
  {
    lang: 'fr',
    text: 'Le 1er mai 2022, en juin 2021.',
    expected: ['1er mai 2022 = 2022-05-01', 'juin 2021 = 2021-06'],
  },
  { lang: 'fr', text: 'Hier, lundi 13 mars, il a vu.', expected: ['Hier = 2023-03-14', 'lundi 13 mars = 2023-03-13'] },
  { lang: 'es', text: 'El 10 de enero de 2022 cayó.', expected: ['10 de enero de 2022 = 2022-01-10'] },
  { lang: 'es', text: 'Ayer por la mañana cayó.', expected: ['Ayer = 2023-03-14'] },
  { lang: 'ru', text: 'Это было 10 января 2022 года.', expected: ['10 января 2022 = 2022-01-10'] },
  { lang: 'ja', text: '2022年1月10日に始まった。', expected: ['2022年1月10日 = 2022-01-10'] },
])('when, $lang: $text', ({ lang, text, expected }) => {
  expect(read(lang, text).when).toEqual(expected);
});

test.each([
  { lang: 'de', text: 'Es sind 1.200 Menschen.', expected: ['1.200 Menschen = 1200 Menschen'] },
  { lang: 'de', text: 'Rund 40 alte Boote sanken.', expected: ['40 alte Boote = 40 alte Boote'] },
  {
    lang: 'de',
    text: 'Um 3,5 Prozent auf 1,5 Mrd. Euro.',
    expected: ['3,5 Prozent = 3.5 percent', '1,5 Mrd. Euro = 1500000000 euros'],
  },
  {
    lang: 'de',
    text: 'Es kostet 1.234,56 €, 5–7 % mehr.',
    expected: ['1.234,56 € = 1234.56 euros', '5–7 % = 5..7 percent'],
  },
  {
    lang: 'de',
    text: 'Bei 38 °C in 30 km, nach 12 Tagen.',
    expected: ['38 °C = 38 °C', '30 km = 30 km', '12 Tagen = 12 days'],
  },
  { lang: 'fr', text: 'Ils sont 500 000 marins.', expected: ['500 000 marins = 500000 marins'] },
  { lang: 'fr', text: 'Soit 1,5 milliard d’euros.', expected: ['1,5 milliard d’euros = 1500000000 euros'] },
  { lang: 'fr', text: 'Soit 3,2 millions de dollars.', expected: ['3,2 millions de dollars = 3200000 US dollars'] },
  { lang: 'es', text: 'Son 2,9 millones de personas.', expected: ['2,9 millones de personas = 2900000 personas'] },
  {
    lang: 'es',
    text: 'Cuesta $20 o 15 mil millones de dólares.',
    expected: ['$20 = 20 US dollars', '15 mil millones de dólares = 15000000000 US dollars'],
  },
  {
    lang: 'it',
    text: 'Il 5 per cento, 3,2 milioni di euro.',
    expected: ['5 per cento = 5 percent', '3,2 milioni di euro = 3200000 euros'],
  },
  { lang: 'de', text: 'Der A380, die 737, Tel. 030 123456, im Jahr 2014.', expected: [] },
])('figures, $lang: $text', ({ lang, text, expected }) => {
  expect(read(lang, text).figures).toEqual(expected);
});

test('without a publication day only what is absolute is told', () => {
  expect(read('de', 'Gestern, am 3. Mai 2022, sank es.', null).when).toEqual([
    'Gestern = null',
    '3. Mai 2022 = 2022-05-03',
  ]);
});

test('names are not looked for where they cannot be told', () => {
  expect(read('de', 'Die Kanzlerin Ada Osei reiste nach Tartu.').names).toEqual([]);
  expect(read('en', 'Ada Osei travelled to Tartu in Estonia.').names).toContain('Ada Osei');
});
