/**
 * Words of any script, counted without knowing the language.
 * Scripts without spaces count by characters: as many to a word as `Intl.Segmenter` found in news sentences of each
 * (Chinese 1.6, Japanese 1.5, Thai 4.0, Lao 3.8, Khmer 5.7, Burmese 4.9). The segmenter itself would cost quadratic time
 * on a long block, and browsers differ in their dictionaries.
 */
import { LATIN, LATIN_LETTERS } from './letters.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
/**
 * The same for texts of Latin letters and common signs alone. Compiling classes of all letters took a fresh tab 1.2 ms, a
 * tenth of Readability's time.
 */
const LATIN_WORD = new RegExp(`${LATIN_LETTERS}(?:['’-]${LATIN_LETTERS})*`, 'g');
const UNSPACED: readonly { readonly characters: RegExp; readonly perWord: number }[] = [
  { characters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, perWord: 1.6 },
  { characters: /[\p{Script=Thai}\p{Script=Lao}]/gu, perWord: 4 },
  { characters: /[\p{Script=Khmer}\p{Script=Myanmar}]/gu, perWord: 5 },
];

/** Where these and others like them are: a cheaper question than each of theirs, and mostly answered by no. */
const MAY_BE_UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u2e80-\u9fff\ua9e0-\uaa7f\uf900-\ufaff\uff00-\uffef\ud800-\udfff]/;

const matches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Counts of passages: many rules ask for the same. */
const known = new Map<string, number>();
const MAX_KNOWN = 2000;
const MAX_LENGTH = 1000;

function count(text: string): number {
  if (LATIN.test(text)) return matches(text, LATIN_WORD);
  if (!MAY_BE_UNSPACED.test(text)) return matches(text, WORD);
  let spaced = text;
  let words = 0;
  for (const { characters, perWord } of UNSPACED) {
    const found = matches(spaced, characters);
    if (found === 0) continue;
    words += Math.ceil(found / perWord);
    spaced = spaced.replace(characters, ' ');
  }
  return words + matches(spaced, WORD);
}

export function countWords(text: string): number {
  if (text.length > MAX_LENGTH) return count(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MAX_KNOWN) known.clear();
  const words = count(text);
  known.set(text, words);
  return words;
}
