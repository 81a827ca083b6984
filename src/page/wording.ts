/**
 * Asking many texts for many wordings, cheaply. After each click all patterns are compiled anew, which took ten times as
 * long as all else that cleaning does (Chromium 156, first run in a tab). Two things help: patterns that need not mind case
 * and accents, and asking each of them of all texts at once.
 */

const PLAIN = /^[\x20-\x7e]*$/;
/** Of Latin letters: "й" is a letter of its own. */
const ACCENTS = /(?<=[a-zA-Z][\u0300-\u036f]*)[\u0300-\u036f]/g;

/** In small letters, without accents, with straight apostrophes; Korean and Japanese letters stay whole. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(ACCENTS, '').normalize('NFC').replace(/[‘’ʼ]/g, "'").toLowerCase();
}

/**
 * Those of the patterns found in a text of many lines; `^` and `$` are the ends of each. A pattern's first question is
 * answered by an interpreter, and most are found nowhere: only where one is, is it asked again, and then compiled in full.
 */
export const foundIn = (patterns: readonly RegExp[], text: string): readonly RegExp[] =>
  patterns.filter((pattern) => new RegExp(pattern.source, `${pattern.flags}m`).test(text));
