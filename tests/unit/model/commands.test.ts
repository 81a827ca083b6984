import { expect, test } from 'vitest';
import { COMMANDS, commandOf, DEFAULT_KEYS, isKey, withKey } from '../../../src/model/commands.ts';

test('no two commands have the same key', () => {
  expect(new Set(Object.values(DEFAULT_KEYS)).size).toBe(COMMANDS.length);
});

test.each([
  { name: 'a letter', key: 'k', expected: true },
  { name: 'a letter with its accent beside it', key: 'é'.normalize('NFD'), expected: true },
  { name: 'a letter beyond the first plane', key: '𐐀', expected: true },
  { name: 'a space, which presses buttons', key: ' ', expected: false },
  { name: 'the name of a key', key: 'Tab', expected: false },
  { name: 'nothing', key: '', expected: false },
])('is it a key: $name', ({ key, expected }) => {
  expect(isKey(key)).toBe(expected);
});

test.each([
  { name: 'the key of a command', keys: {}, key: 'k', expected: 'togglePlaying' },
  { name: 'the same with Caps Lock', keys: {}, key: 'K', expected: 'togglePlaying' },
  { name: 'a key that does nothing', keys: {}, key: 'y', expected: null },
  { name: 'a key that was changed', keys: { togglePlaying: 'y' }, key: 'y', expected: 'togglePlaying' },
  { name: 'the key it had before', keys: { togglePlaying: 'y' }, key: 'k', expected: null },
] as const)('what is done by $name', ({ keys, key, expected }) => {
  expect(commandOf(keys, key)).toBe(expected);
});

test.each([
  { name: 'a free key', key: 'y', expected: { togglePlaying: 'y' } },
  { name: 'a capital', key: 'Y', expected: { togglePlaying: 'y' } },
  { name: 'the key of another command, which loses it', key: 'l', expected: { togglePlaying: 'l', nextSentence: '' } },
  { name: 'its own key', key: 'k', expected: { togglePlaying: 'k' } },
  { name: 'nothing', key: '', expected: { togglePlaying: '' } },
])('a command is given $name', ({ key, expected }) => {
  expect(withKey({}, 'togglePlaying', key)).toEqual(expected);
});
