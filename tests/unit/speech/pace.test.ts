/** How long a voice takes, as it is learnt from what it took; and what is kept of it. */
import { expect, test } from 'vitest';
import { guessPace, learnFrom, type Pace, timeFor } from '../../../src/speech/pace.ts';
import { createVoiceHabits } from '../../../src/speech/voice-habits.ts';
import { voiceOf } from './mock-engine.ts';

const LENGTHS = [21, 106, 52, 35, 61, 108];
/** A voice of so many ms a letter and a go, that says one text a tenth slower, the next a tenth faster. */
const learn = (start: Pace, perLetter: number, perGo: number, unevenness = 0.1): Pace =>
  LENGTHS.reduce(
    (known, letters, index) =>
      learnFrom(known, letters, (perGo + perLetter * letters) * (1 + (index % 2 ? 1 : -1) * unevenness)),
    start,
  );

test.each([
  { name: 'a voice that says at once that it is done', perLetter: 58, perGo: 20 },
  { name: 'one that says it late', perLetter: 60, perGo: 400 },
  { name: 'a slow one', perLetter: 90, perGo: 100 },
  { name: 'a fast one', perLetter: 30, perGo: 300 },
])('$name is known after six sentences', ({ perLetter, perGo }) => {
  const known = learn(guessPace(58, 250), perLetter, perGo, 0);
  for (const letters of [20, 80, 200])
    expect(Math.abs(timeFor(known, letters) / (perGo + perLetter * letters) - 1)).toBeLessThan(0.12);
});

test('a voice that is uneven is known as well', () => {
  const known = learn(guessPace(58, 250), 60, 400);
  expect(Math.abs(timeFor(known, 150) / (400 + 60 * 150) - 1)).toBeLessThan(0.1);
});

test('what a go takes is never less than nothing, nor more than a second', () => {
  expect(learn(guessPace(58, 0), 20, -3000, 0).perGo).toBe(0);
  expect(learn(guessPace(58, 250), 58, 9000, 0).perGo).toBeLessThanOrEqual(1000);
});

const speech = (text: string) => ({
  text,
  words: [...text.matchAll(/\S+/g)].map(({ index }) => index),
  voice: voiceOf('webSpeech'),
  pitch: 1,
  lang: 'en',
  rate: 1,
  fromOffset: 0,
  toOffset: text.length,
});
const LATE = [
  'Whale stops the ferry today',
  'The ferry stopped on Tuesday after its captain saw a whale',
  'Nobody knows why it came',
];

test('the words are told before the end is, by what the go takes besides', () => {
  const habits = createVoiceHabits();
  for (let turn = 0; turn < 3; turn++) for (const text of LATE) habits.learnPace(speech(text), 400 + 60 * text.length);
  const said = speech(LATE[1] ?? '');
  const last = habits.wordTimes(said).at(-1);
  const truth = 60 * (said.words.at(-1) ?? 0);
  expect(Math.abs((last?.ms ?? 0) - truth)).toBeLessThan(250);
});

test('what was learnt is kept, and what was kept by an older Lectern is read', () => {
  const habits = createVoiceHabits();
  const [text = ''] = LATE;
  for (let turn = 0; turn < 5; turn++) habits.learnPace(speech(text), 2500);
  const again = createVoiceHabits();
  again.restore(JSON.parse(JSON.stringify(habits.store())));
  expect(again.durationMs(speech(text))).toBeCloseTo(habits.durationMs(speech(text)));
  const older = createVoiceHabits();
  older.restore({ 'webSpeech a': { paces: [[1, 70]], tellsWords: false } });
  expect(older.durationMs(speech(text))).toBeCloseTo(70 * text.length);
});
