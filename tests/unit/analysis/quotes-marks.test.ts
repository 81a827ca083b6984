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
  {
    name: 'single marks over several paragraphs, each opened again',
    text: 'She said: ‘We didn’t know.\n‘The workers’ boats were gone.\n‘Nobody came.’\nIt rained on the owners’ cars.',
    expected: ['We didn’t know.', 'The workers’ boats were gone.', 'Nobody came.'],
  },
  {
    name: 'single marks that close before the next paragraph opens its own',
    text: '‘It’s shut,’ she told the owners’ lawyer.\n‘We left early,’ he said.',
    expected: ['It’s shut,', 'We left early,'],
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
  { name: 'a programme', text: 'She told Radio Volta’s “Morning Call” on Friday.', expected: [] },
  { name: 'a title of one word after a noun for works', text: 'He acted in the film “Drift.”', expected: [] },
  { name: 'a title with its stop', text: 'It is in her book, “A Bridge Too Wide.”', expected: [] },
  { name: 'a title that begins its sentence', text: 'It rained. “The Long Quay” opens in May.', expected: [] },
  { name: 'a name after a verb of naming', text: 'They called the boat “Old Mary” in jest.', expected: [] },
  {
    name: 'capitals after a verb of saying are said',
    text: 'They chanted “Open The Bridge!”',
    expected: ['Open The Bridge!'],
  },
  {
    name: 'capitals of a crowd are said',
    text: 'To chants of “Open The Bridge!” he left.',
    expected: ['Open The Bridge!'],
  },
  { name: 'a short answer is said', text: '“Kofi Osei,” she said.', expected: ['Kofi Osei,'] },
  { name: 'a stage direction is told, not said', text: '“(Laughter.)” And “we left”.', expected: ['we left'] },
  { name: 'an opening mark typed for a closing one', text: '“We left early,“ he said.', expected: ['We left early,'] },
  { name: 'angle marks that point inwards', text: '»We left early«, he said.', expected: ['We left early'] },
  {
    name: 'a turn of a transcript is said to the end of its block',
    text: 'OSEI: We left. “Home,” they said.\nMENSAH: I did not.',
    expected: ['We left. “Home,” they said.', 'I did not.'],
  },
  {
    name: 'turns of names in small letters, in marks',
    text: '“Ama Osei: We left.\n“Jon Mensah: I did not.”',
    expected: ['We left.', 'I did not.'],
  },
  { name: 'a label before a colon is no turn', text: 'UPDATE: The bridge is open.\nIt rains.', expected: [] },
  { name: 'the same label twice is no turn', text: 'Note: It is open.\nNote: It rains.', expected: [] },
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
