import { describe, expect, test } from 'vitest';
import type { CastEdits, CastKind, Voice } from '../../../src/model/script.ts';
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

describe('distinct', () => {
  const pitchesOf = (roles: number, ids: readonly string[], kind: CastKind, edits: CastEdits = {}) =>
    castVoices(roles, ids.map(voice), 'en-US', { kind, edits }).map(({ voice: { id }, pitch }) => `${id} ${pitch}`);
  test.each<{
    name: string;
    roles: number;
    ids: readonly string[];
    kind: CastKind;
    edits?: CastEdits;
    expected: readonly string[];
  }>([
    {
      name: 'with one voice the pitch tells speakers apart',
      roles: 4,
      ids: ['en-US/a'],
      kind: 'voices',
      expected: ['en-US/a 1', 'en-US/a 1.2', 'en-US/a 0.85', 'en-US/a 1.4'],
    },
    {
      name: 'so it does for those who share a voice',
      roles: 4,
      ids: ['en-US/a', 'en-US/b'],
      kind: 'voices',
      expected: ['en-US/a 1', 'en-US/b 1', 'en-US/b 1.2', 'en-US/b 0.85'],
    },
    {
      name: 'all quotations at another pitch',
      roles: 3,
      ids: ['en-US/a', 'en-US/b'],
      kind: 'pitch',
      expected: ['en-US/a 1', 'en-US/a 1.2', 'en-US/a 1.2'],
    },
    {
      name: 'one voice throughout',
      roles: 3,
      ids: ['en-US/a', 'en-US/b'],
      kind: 'one',
      expected: ['en-US/a 1', 'en-US/a 1', 'en-US/a 1'],
    },
    {
      name: 'a voice that was wished for is nobody else’s',
      roles: 4,
      ids: ['en-US/a', 'en-US/b', 'en-US/c', 'en-US/d'],
      kind: 'voices',
      edits: { 2: 'en-US/b' },
      expected: ['en-US/a 1', 'en-US/c 1', 'en-US/b 1', 'en-US/d 1'],
    },
    {
      name: 'the narrator’s own, wished for, has another pitch',
      roles: 2,
      ids: ['en-US/a', 'en-US/b'],
      kind: 'voices',
      edits: { 1: 'en-US/a' },
      expected: ['en-US/a 1', 'en-US/a 1.2'],
    },
    {
      name: 'a wish for a voice that is not there is none',
      roles: 2,
      ids: ['en-US/a', 'en-US/b'],
      kind: 'voices',
      edits: { 1: 'gone' },
      expected: ['en-US/a 1', 'en-US/b 1'],
    },
  ])('$name', ({ roles, ids, kind, edits, expected }) => {
    expect(pitchesOf(roles, ids, kind, edits)).toEqual(expected);
  });
});

test('no voices, no cast', () => {
  expect(castVoices(2, [], 'en')).toEqual([]);
});
