import { describe, expect, test } from 'vitest';
import { inSmallLetters, lettersOf, withoutAccents, wordsOf } from '../../../src/page/letters.ts';

describe('letters and words', () => {
  test('what is a letter or a figure is what Unicode says, of all characters', () => {
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const joins = characters.filter((character) => wordsOf(`a${character}b`).length === 1);
    // "İ" in small letters is "i" with a dot above, which is no letter.
    expect(joins).toEqual(characters.filter((character) => character !== 'İ' && /[\p{L}\p{N}]/u.test(character)));
  });

  test.each([
    { text: 'The Harbour – News', expected: ['the', 'harbour', 'news'] },
    { text: 'Élise’s 2½ words', expected: ['élise', 's', '2½', 'words'] },
    { text: 'Новости порта', expected: ['новости', 'порта'] },
    { text: '港の 灯', expected: ['港の', '灯'] },
    { text: '| · —', expected: [] },
  ])('words of "$text"', ({ text, expected }) => {
    expect(wordsOf(text)).toEqual(expected);
    expect(lettersOf(text)).toBe(expected.join(''));
  });

  test('small letters stand where the capitals stood', () => {
    for (const text of ['İSTANBUL Updated', 'ΣΊΣΥΦΟΣ', 'STRAẞE', '公開日 Posted']) {
      expect(inSmallLetters(text)).toHaveLength(text.length);
    }
  });

  test('accents go, letters of their own stay', () => {
    const texts = ['FÉVRIER', 'październik', 'май', 'Ørn'];
    expect(texts.map(withoutAccents)).toEqual(['FEVRIER', 'pazdziernik', 'маи', 'Ørn']);
  });
});
