/** Articles in which everything a speaker is looked for among grows: a search through all of it each time would not end. */
import { expect, test } from 'vitest';
import { findQuotes } from '../../../src/analysis/quotes/quotes.ts';
import { articleFromText } from '../../../src/language/plain-text.ts';
import { segmentSentences } from '../../../src/language/sentences.ts';
import type { Actor } from '../../../src/model/analysis.ts';

const TIMES = 5_000;
const times = (piece: (i: number) => string): string => Array.from({ length: TIMES }, (_, i) => piece(i)).join('\n');

/** Every `Osei12` in the text is a person, with all mentions. */
function peopleIn(text: string): Actor[] {
  const people = new Map<string, Actor & { mentions: { span: { start: number; end: number }; rule: string }[] }>();
  for (const { 0: name, index } of text.matchAll(/Osei\d*/g)) {
    const person = people.get(name) ?? { kind: 'person', name, role: null, salience: 1, mentions: [] };
    people.set(name, person);
    person.mentions.push({ span: { start: index, end: index + name.length }, rule: 'test' });
  }
  return [...people.values()];
}

test.each([
  { name: 'one person with thousands of mentions', piece: () => 'Osei left. “It is shut,” she said.', speaker: 'Osei' },
  {
    name: 'thousands of people, each with pronouns',
    piece: (i: number) => `Osei${i} left. “It is shut,” she said. “It fell,” she added.`,
    speaker: `Osei${TIMES - 1}`,
  },
  {
    name: 'thousands of people in one post, and as many descriptions',
    piece: (i: number) => `Senator Osei${i} left. “It is shut,” the senator said.`,
    speaker: 'the senator',
  },
  { name: 'pronouns without anybody', piece: () => '“It is shut,” she said.', speaker: null },
  { name: 'frames without a word', piece: () => '“It is shut for good now.” “It fell in the night.”', speaker: null },
])('$name', ({ piece, speaker }) => {
  const text = times(piece);
  const article = articleFromText(text);
  const quotes = findQuotes(article, segmentSentences(article), peopleIn(text));
  expect(quotes.length).toBeGreaterThanOrEqual(TIMES);
  expect(quotes.at(-1)?.speaker).toBe(speaker);
});
