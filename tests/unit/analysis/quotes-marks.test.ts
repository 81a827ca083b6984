import { expect, test } from 'vitest';
import { findMarked } from '../../../src/analysis/quotes/marks.ts';
import { articleFromText } from '../../../src/language/plain-text.ts';
import { sliceOf } from '../../../src/model/span.ts';

const found = (text: string): string[] => findMarked(articleFromText(text)).map(({ inner }) => sliceOf(text, inner));

test.each([
  { name: 'curly marks', text: 'She said “we left early” and sat.', expected: ['we left early'] },
  { name: 'straight marks', text: 'She said "we left early" and sat.', expected: ['we left early'] },
  { name: 'a double mark typed as two single ones', text: "''We left,'' she said.", expected: ['We left,'] },
  { name: 'angle marks with spaces', text: 'Elle dit « nous partons » hier.', expected: ['nous partons'] },
  { name: 'low opening marks', text: 'He said „we left“ and sat.', expected: ['we left'] },
  {
    name: 'single marks, where the article quotes with them',
    text: '‘The owners’ boats weren’t insured,’ she said. ‘It’s over.’',
    expected: ['The owners’ boats weren’t insured,', 'It’s over.'],
  },
  {
    name: 'straight single marks are told from apostrophes',
    text: "'We didn't sell the goats' milk,' she said of the '90s.",
    expected: ["We didn't sell the goats' milk,"],
  },
  { name: 'no passage between two apostrophes', text: 'The workers’ boats and the owners’ cars.', expected: [] },
  {
    name: 'a passage within a passage belongs to it',
    text: '“He told us ‘go home’ twice,” she said.',
    expected: ['He told us ‘go home’ twice,'],
  },
  {
    name: 'a lost closing mark ends with the block',
    text: '“We left early, she said.\nNobody stayed.',
    expected: ['We left early, she said.'],
  },
  {
    name: 'a second opening mark ends a passage',
    text: '“We left. “They stayed.”',
    expected: ['We left.', 'They stayed.'],
  },
  {
    name: 'a closing mark typed for an opening one',
    text: '”We left early.” — Amara Osei',
    expected: ['We left early.'],
  },
  { name: 'a stray closing mark is passed over', text: 'They left” and “we stayed” too.', expected: ['we stayed'] },
  { name: 'inches are no marks', text: 'The 19" screen and the 6\'2" man.', expected: [] },
  { name: 'a nickname within a name', text: 'Kofi “Rock” Osei left.', expected: [] },
  { name: 'empty marks hold nothing', text: 'He wrote “” and "…".', expected: [] },
])('$name', ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test('an open passage is continued where the next block opens with a mark', () => {
  const marked = findMarked(articleFromText('“We left early.\n“We came back,” she said.\n“Then we slept.”'));
  expect(marked.map(({ isOpen, isContinuation }) => ({ isOpen, isContinuation }))).toEqual([
    { isOpen: true, isContinuation: false },
    { isOpen: false, isContinuation: true },
    { isOpen: false, isContinuation: false },
  ]);
});

test('headings, tables, code and captions do not quote', () => {
  const article = articleFromText('“We left early,” she said.');
  for (const kind of ['heading', 'table', 'code', 'caption'] as const) {
    expect(findMarked({ ...article, blocks: article.blocks.map((block) => ({ ...block, kind })) })).toEqual([]);
  }
});
