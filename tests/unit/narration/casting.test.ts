import { expect, test } from 'vitest';
import type { Voice } from '../../../src/model/script.ts';
import { castVoices } from '../../../src/narration/casting.ts';

const voice = (id: string): Voice => ({
  id,
  name: id,
  lang: id.split('/')[0] ?? id,
  engine: 'embedded',
  isLocal: true,
});
const VOICES = ['de/a', 'en-US/a', 'en-GB/a', 'en-US/b', 'en-GB/b'].map(voice);

test.each([
  { name: 'the narrator gets the first voice of the language', roles: 1, lang: 'de', expected: ['de/a'] },
  {
    name: 'the region of the article comes first',
    roles: 3,
    lang: 'en-GB',
    expected: ['en-GB/a', 'en-GB/b', 'en-US/a'],
  },
  {
    name: 'a language without region takes the order of the engine',
    roles: 2,
    lang: 'en',
    expected: ['en-US/a', 'en-GB/a'],
  },
  {
    name: 'when voices run out the speakers share theirs and the narrator does not',
    roles: 6,
    lang: 'en-US',
    expected: ['en-US/a', 'en-US/b', 'en-GB/a', 'en-GB/b', 'en-US/b', 'en-GB/a'],
  },
  { name: 'a single voice says it all', roles: 3, lang: 'de-AT', expected: ['de/a', 'de/a', 'de/a'] },
  { name: 'a language no voice knows is read by any', roles: 2, lang: 'cy', expected: ['de/a', 'en-US/a'] },
])('$name', ({ roles, lang, expected }) => {
  expect(castVoices(roles, VOICES, lang).map((cast) => cast.voice.id)).toEqual(expected);
});

test('no voices, no cast', () => {
  expect(castVoices(2, [], 'en')).toEqual([]);
});
