/**
 * Words of any script, counted without knowing the language.
 * Scripts without spaces count by characters: as many to a word as `Intl.Segmenter` found in news sentences of each
 * (Chinese 1.6, Japanese 1.5, Thai 4.0, Lao 3.8, Khmer 5.7, Burmese 4.9). The segmenter itself would cost quadratic time
 * on a long block, and browsers differ in their dictionaries.
 */

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
const UNSPACED: readonly { readonly characters: RegExp; readonly perWord: number }[] = [
  { characters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, perWord: 1.6 },
  { characters: /[\p{Script=Thai}\p{Script=Lao}]/gu, perWord: 4 },
  { characters: /[\p{Script=Khmer}\p{Script=Myanmar}]/gu, perWord: 5 },
];

const matches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export function countWords(text: string): number {
  let spaced = text;
  let words = 0;
  for (const { characters, perWord } of UNSPACED) {
    const count = matches(spaced, characters);
    if (count === 0) continue;
    words += Math.ceil(count / perWord);
    spaced = spaced.replace(characters, ' ');
  }
  return words + matches(spaced, WORD);
}
