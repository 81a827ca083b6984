/**
 * What is heard when the spoken texts are said: eSpeak NG makes the same sounds of them as of the wording written out.
 * Asked of the voice `en-us`; the British one says "and" after hundreds, and the same else.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { trimEspeak } from '../../tools/trim-espeak.mjs';
import { CASES } from './english-cases.ts';

interface Transcriber {
  set_voice(identifier: string): number;
  /** The phonemes in the IPA, at an address in the memory of the module, ended by a zero. */
  convert_to_phonemes(text: string, isIpa: boolean): { readonly ptr: number };
}
interface Module {
  readonly HEAPU8: Uint8Array;
  readonly eSpeakNGWorker: new () => Transcriber;
}

let folder = '';
let module: Module;
let espeak: Transcriber;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-espeak-'));
  await trimEspeak(folder, ['en']);
  const { default: instantiate } = await import(pathToFileURL(join(folder, 'espeak-ng.js')).href);
  module = await instantiate();
  espeak = new module.eSpeakNGWorker();
  espeak.set_voice('gmw/en-US');
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Its sounds, with a stroke for each pause; without stress, and with one unstressed i for two that vary by chance. */
function soundOf(text: string): string {
  const { ptr } = espeak.convert_to_phonemes(text, true);
  const phonemes = new TextDecoder().decode(module.HEAPU8.slice(ptr, module.HEAPU8.indexOf(0, ptr)));
  return phonemes.replaceAll(/[_ˈˌ ]/g, '').replaceAll('ᵻ', 'ɪ');
}

const heard = Object.entries(CASES).map(([group, cases]) => ({
  group,
  cases: cases.flatMap(([, spoken, wording]) => (wording === undefined ? [] : [{ spoken, wording }])),
}));

describe.each(heard.filter(({ cases }) => cases.length > 0))('$group', ({ cases }) => {
  test.each(cases)('$spoken ≈ $wording', ({ spoken, wording }) => {
    expect(soundOf(spoken)).toBe(soundOf(wording));
  });
});

test('another wording sounds otherwise', () => {
  expect(soundOf('five to four')).not.toBe(soundOf('5-4'));
  expect(soundOf('1.5 billion dollars')).not.toBe(soundOf('$1.5bn'));
});
