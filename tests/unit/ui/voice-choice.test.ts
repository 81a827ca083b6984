/** How voices are listed: by region, in the order of their worth, whatever the system calls its languages. */
import { expect, test, vi } from 'vitest';
import { groupVoices } from '../../../src/ui/voice-choice.tsx';
import { voiceOf } from '../speech/mock-engine.ts';

vi.mock('../../../src/platform/i18n.ts', () => ({ text: String, interfaceLanguage: () => 'en' }));
vi.mock('../../../src/ui/voice-choice.css', () => ({}));

test.each([
  {
    name: 'regions stand where their best voice stands',
    langs: ['en-US', 'en-GB', 'en-US'],
    expected: ['American English 2', 'British English 1'],
  },
  {
    name: 'accents within a region, which have tags of their own, stand in it',
    langs: ['en-GB', 'en-US', 'en-GB-x-gbclan'],
    expected: ['British English 2', 'American English 1'],
  },
  { name: 'a language of no name keeps its tag', langs: ['qaa'], expected: ['qaa 1'] },
])('$name', ({ langs, expected }) => {
  const voices = langs.map((lang, index) => voiceOf('webSpeech', `${index}`, lang));
  expect(groupVoices(voices).map(([region, own]) => `${region} ${own.length}`)).toEqual(expected);
});
