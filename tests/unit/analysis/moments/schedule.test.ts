/** On which side of the story's day a weekday lies: tense, timetable and the place in the sentence. */
import { expect, test } from 'vitest';
import { findMoments } from '../../../../src/analysis/moments/moments.ts';
import { lexSentences } from '../../../../src/language/lexed-sentences.ts';
import { articleFromText } from '../../../../src/language/plain-text.ts';
import { segmentSentences } from '../../../../src/language/sentences.ts';

/** The value of the last moment of a text published on Wednesday, 15 March 2023. */
function lastValue(text: string): string | null | undefined {
  const article = articleFromText(text, { published: '2023-03-15T09:00:00Z' });
  const moments = findMoments(article, lexSentences(article, segmentSentences(article)));
  return moments.toSorted((a, b) => a.span.start - b.span.start).at(-1)?.value;
}

test.each([
  { text: 'The talks move to Oslo on Friday.', value: '2023-03-17' },
  { text: 'The new bridge opens on Friday.', value: '2023-03-17' },
  { text: 'Her report is due Tuesday.', value: '2023-03-21' },
  { text: 'Parliament votes Thursday.', value: '2023-03-16' },
  { text: 'The court hears the appeal on Monday.', value: '2023-03-20' },
  { text: 'The two sides meet again on Friday.', value: '2023-03-17' },
  { text: 'Lindt and Osei meet separately Monday.', value: '2023-03-20' },
  { text: 'Voters go to the polls on Sunday.', value: '2023-03-19' },
  { text: 'The match kicks off at 3pm on Saturday.', value: '2023-03-18T15:00' },
  { text: 'She is appearing in court on Monday.', value: '2023-03-20' },
  { text: 'The film is released on Friday.', value: '2023-03-17' },
  { text: 'The final is on Sunday.', value: '2023-03-19' },
  { text: 'A council on Thursday is to discuss it.', value: '2023-03-16' },
  { text: 'She said Thursday’s vote would be close.', value: '2023-03-16' },
  { text: 'She said Friday will be dry.', value: '2023-03-17' },
  { text: 'He said the board would sit on Thursday.', value: '2023-03-16' },
])('ahead: $text', ({ text, value }) => {
  expect(lastValue(text)).toBe(value);
});

test.each([
  { text: 'Monday’s meeting failed.', value: '2023-03-13' },
  { text: 'The votes on Monday were close.', value: '2023-03-13' },
  { text: 'Its moves on Friday failed.', value: '2023-03-10' },
  { text: 'He is accused of theft on Friday.', value: '2023-03-10' },
  { text: 'Police are looking at a fire on Friday.', value: '2023-03-10' },
  { text: 'She said on Monday that the mill opens soon.', value: '2023-03-13' },
  { text: 'The heads of both clubs met on Friday.', value: '2023-03-10' },
  { text: 'He told reporters after Friday’s game that he would stay.', value: '2023-03-10' },
])('behind: $text', ({ text, value }) => {
  expect(lastValue(text)).toBe(value);
});
