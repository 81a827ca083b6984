import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/plain-text.ts';
import { segmentSentences } from '../../../src/language/sentences.ts';
import type { Article, Block } from '../../../src/model/article.ts';
import { type Span, sliceOf } from '../../../src/model/span.ts';
import { narrate } from '../../../src/narration/narrate.ts';
import { PAUSES } from '../../../src/narration/utterances.ts';

type Headers = NonNullable<Block['headers']>;

/** A table as `page/` makes it: "=" repeats the cell above, "<" the one before. */
function tableArticle(rows: readonly string[], headers: Headers, lang = 'en'): Article {
  let text = '';
  const cells: Span[][] = [];
  for (const row of rows) {
    const spans: Span[] = [];
    for (const [column, cell] of row.split('|').entries()) {
      const above = cells.at(-1)?.[column] ?? { start: 0, end: 0 };
      const repeated = cell === '=' ? above : cell === '<' ? spans[column - 1] : undefined;
      spans.push(repeated ?? { start: text.length, end: text.length + cell.length });
      if (repeated === undefined && (text !== '' || cell !== '')) text += `${cell}\t`;
    }
    cells.push(spans);
    text = `${text.trimEnd()}\n`;
  }
  const block: Block = {
    kind: 'table',
    span: { start: 0, end: text.trim().length },
    cells,
    headers,
    marks: [],
    place: null,
  };
  return { ...articleFromText(''), lang, text: text.trim(), blocks: [block] };
}
const scriptOf = (article: Article) =>
  narrate(article, { sentences: segmentSentences(article), who: [], where: [], when: [], figures: [], quotes: [] });
const heard = (rows: readonly string[], headers: Headers): string[] =>
  scriptOf(tableArticle(rows, headers)).utterances.map(({ text }) => text);

describe('a row is heard with its headers', () => {
  test.each([
    {
      name: 'of its columns',
      rows: ['Turnout|Seats', '61 percent|43', '58 percent|39'],
      headers: { rows: 1, columns: 0 },
      expected: ['Turnout, Seats.', 'Turnout: 61 percent; Seats: 43.', 'Turnout: 58 percent; Seats: 39.'],
    },
    {
      name: 'and begins with its own',
      rows: ['|In|Out', 'Wick|12|9'],
      headers: { rows: 1, columns: 1 },
      expected: ['In, Out.', 'Wick; In: 12; Out: 9.'],
    },
    {
      name: 'facts: what, then how much',
      rows: ['Height|32 metres', 'Steps|212'],
      headers: { rows: 0, columns: 1 },
      expected: ['Height: 32 metres.', 'Steps: 212.'],
    },
    {
      name: 'two columns without headers are facts',
      rows: ['Wick|Mara Ilves', 'Holm|Bo Lind'],
      headers: { rows: 0, columns: 0 },
      expected: ['Wick: Mara Ilves.', 'Holm: Bo Lind.'],
    },
    {
      name: 'more columns without headers are parted by stops',
      rows: ['Wick|12|9', 'Holm|14|11'],
      headers: { rows: 0, columns: 0 },
      expected: ['Wick; 12; 9.', 'Holm; 14; 11.'],
    },
    {
      name: 'headers over headers are said together',
      rows: ['|Ships|<', '|In|Out', 'Wick|12|9'],
      headers: { rows: 2, columns: 1 },
      expected: ['Ships.', 'In, Out.', 'Wick; Ships, In: 12; Ships, Out: 9.'],
    },
    {
      name: 'a header over several rows is said with each',
      rows: ['Harbour|Year|Ships', 'Wick|2019|12', '=|2020|14'],
      headers: { rows: 1, columns: 1 },
      expected: ['Harbour, Year, Ships.', 'Wick; Year: 2019; Ships: 12.', 'Wick; Year: 2020; Ships: 14.'],
    },
    {
      name: 'a line across the whole table is said as it is',
      rows: ['In|Out', 'North|<', '12|9'],
      headers: { rows: 1, columns: 0 },
      expected: ['In, Out.', 'North.', 'In: 12; Out: 9.'],
    },
    {
      name: 'empty cells are passed over',
      rows: ['In|Out|Lost', '12||1'],
      headers: { rows: 1, columns: 0 },
      expected: ['In, Out, Lost.', 'In: 12; Lost: 1.'],
    },
    {
      name: 'a cell with a stop of its own gets no second one',
      rows: ['What|Why', 'It is lit.|Who knows?'],
      headers: { rows: 1, columns: 0 },
      expected: ['What, Why.', 'What: It is lit. Why: Who knows?'],
    },
    {
      name: 'a long header is said once',
      rows: [`${'Ships that came in by day '.repeat(3).trim()}|Out`, '12|9'],
      headers: { rows: 1, columns: 0 },
      expected: [`${'Ships that came in by day '.repeat(3).trim()}, Out.`, '12; Out: 9.'],
    },
  ])('$name', ({ rows, headers, expected }) => {
    expect(heard(rows, headers)).toEqual(expected);
  });
});

test('each word is marked in its cell, those of a header at the cell they introduce', () => {
  const article = tableArticle(['Turnout|Seats', '61 percent|43'], { rows: 1, columns: 0 });
  const { sentences, utterances } = scriptOf(article);
  expect(sentences.map(({ span }) => sliceOf(article.text, span))).toEqual(['Turnout\tSeats', '61 percent\t43']);
  expect(
    utterances[1]?.words.map(({ spoken, written }) => [
      sliceOf(utterances[1]?.text ?? '', spoken),
      sliceOf(article.text, written),
    ]),
  ).toEqual([
    ['Turnout', '61 percent'],
    ['61', '61'],
    ['percent', 'percent'],
    ['Seats', '43'],
    ['43', '43'],
  ]);
  expect(utterances.map(({ pauseBeforeMs }) => pauseBeforeMs)).toEqual([0, PAUSES.sentence]);
});

test('no sentence goes on from one cell into the next, for those who look for names and figures', () => {
  const article = tableArticle(['Mara|Ilves Road', '12|9', '=|It is 8. But 7 later.'], { rows: 0, columns: 0 });
  expect(segmentSentences(article).map(({ span }) => sliceOf(article.text, span))).toEqual([
    'Mara',
    'Ilves Road',
    '12',
    '9',
    'It is 8.',
    'But 7 later.',
  ]);
});

test('a sentence in another language says so, a foreign word in it does not', () => {
  const article = articleFromText('Das Licht brennt wieder. Now the voilà of it.', { lang: 'en' });
  const [block] = article.blocks;
  if (block === undefined) throw new Error('no block');
  const mark = (start: number, end: number, lang: string) =>
    ({ kind: 'language', span: { start, end }, lang }) as const;
  const marked = { ...article, blocks: [{ ...block, marks: [mark(0, 24, 'de'), mark(33, 38, 'fr')] }] };
  expect(scriptOf(marked).utterances.map(({ lang }) => lang)).toEqual(['de', 'en']);
});
