import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { arrangeVoices, waitForVoices } from '../../../src/speech/web-voices.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const voice = (name: string, fields: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  name,
  voiceURI: name,
  lang: 'en-US',
  localService: true,
  default: false,
  ...fields,
});

test.each([
  {
    name: 'variants of a voice are left out',
    list: [voice('English (America)'), voice('English (America)+Alex')],
    expected: ['English (America)'],
  },
  { name: 'so are novelties', list: [voice('Bad News'), voice('Samantha')], expected: ['Samantha'] },
  {
    name: 'better voices come first',
    list: [voice('Plain'), voice('Usual', { default: true }), voice('Ava (Enhanced)'), voice('Zoe (Premium)')],
    expected: ['Zoe (Premium)', 'Ava (Enhanced)', 'Usual', 'Plain'],
  },
  {
    name: 'the accents of a place come after those of a country',
    list: [voice('Lancaster', { lang: 'en-GB-x-gbclan' }), voice('Great Britain', { lang: 'en-GB' })],
    expected: ['Great Britain', 'Lancaster'],
  },
  {
    name: 'one address, one voice',
    list: [voice('A', { voiceURI: 'x' }), voice('B', { voiceURI: 'x' })],
    expected: ['A'],
  },
])('$name', ({ list, expected }) => {
  expect(arrangeVoices(list).map((found) => found.voice.name)).toEqual(expected);
});

test.each([
  { name: 'Samantha', fields: {}, isLocal: true },
  { name: 'Google US English', fields: {}, isLocal: false },
  { name: 'Microsoft Ava Online (Natural)', fields: {}, isLocal: false },
  { name: 'Unknown', fields: { localService: false }, isLocal: false },
  {
    name: 'English (America)',
    fields: { localService: false, voiceURI: 'urn:moz-tts:speechd:English?en-US' },
    isLocal: true,
  },
])('$name keeps the text on the machine: $isLocal', ({ name, fields, isLocal }) => {
  expect(arrangeVoices([voice(name, fields)])[0]?.voice.isLocal).toBe(isLocal);
});

test.each([
  { lang: 'en_GB', expected: 'en-GB' },
  { lang: 'en-us-nyc', expected: 'en-US' },
  { lang: 'en-GB-x-gbclan', expected: 'en-GB-x-gbclan' },
  { lang: 'sr-cyrl-rs', expected: 'sr-Cyrl-RS' },
  { lang: '', expected: 'und' },
  { lang: '?', expected: 'und' },
])('a language is written as BCP 47 has it: $lang is $expected', ({ lang, expected }) => {
  expect(arrangeVoices([voice('A', { lang })])[0]?.voice.lang).toBe(expected);
});

test.each([
  { name: 'voices that come after 5 s are found', after: 5000, expected: 1 },
  { name: 'after 7 s nobody waits any longer', after: 9000, expected: 0 },
])('$name', async ({ after, expected }) => {
  const from = performance.now() + after;
  const synthesis = { getVoices: () => (performance.now() >= from ? [voice('A')] : []) };
  const waiting = waitForVoices(synthesis as unknown as SpeechSynthesis);
  await vi.advanceTimersByTimeAsync(7500);
  expect(await waiting).toHaveLength(expected);
});
