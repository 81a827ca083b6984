/**
 * What nobody says: credits and marks of the editor, addresses but for their domain, pictures among the letters.
 * Safe for every voice and language, but for the phrases marked as English.
 */
import { isEnglish } from '../language/primary-language.ts';
import type { Span } from '../model/span.ts';
import type { Rewrite } from './rewrite.ts';

/** Words that may begin with a capital; `\p{Lu}` elsewhere means what it says. */
const anyCase = (words: string): string =>
  words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');

/* Lengths are bounded, so that any text takes linear time. */
const CREDITS = anyCase('file|photo|photograph|picture|image|video|illustration|graphic|credit|source');
const SIDES = 'above|below|left|right|centre|center|far left|far right';
const ANYWHERE = [
  // "[File: Agency]", "[Photo: Jo Lund/Agency]"
  String.raw`\[(?:${CREDITS})s?(?: photo)?(?::|\s(?:by|from|courtesy)\s)[^\]\n]{0,200}\]`,
  // "[Jo Lund/Agency]"
  String.raw`\[\p{Lu}[^\]\[/\n]{0,60}/\p{Lu}[^\]\[\n]{0,60}\]`,
  // References: "[1]", "[note 3]"
  String.raw`\[(?:note\s)?\d{1,3}\]`,
  // Footnotes after a word or a stop; "m²" is a unit.
  String.raw`(?<=[\p{L}]{3}|[.,;:!?”"’)])[¹²³⁰⁴-⁹]{1,3}`,
  // Emoji with their modifiers; © and ™ are none.
  String.raw`(?:\p{Regional_Indicator}{2}|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)` +
    String.raw`(?:[\uFE0F\u20E3\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})*`,
  '[®™•●▪■►▶◆✓✔★☆_*]+',
];
const IN_ENGLISH = [
  String.raw`\((?:${anyCase('pictured|above|below|left|right')}|[Ff]ile (?:photo|picture|image)|` +
    String.raw`[Ss]ee (?:below|above|box|chart|map|graphic|picture|photo))(?:,? (?:${SIDES}))?\)`,
  String.raw`\((?:${anyCase('photo|photograph|picture|image|video|illustration|credit')})s?(?::|\sby\s)[^)\n]{0,200}\)`,
];
const ADDRESS = String.raw`(?:[Hh][Tt]{2}[Pp][Ss]?://|[Ww]{3}\.)[^\s<>"“”]{1,2000}`;
const CUT = String.raw`[\[(](?:…|\.\.\.)[\])]`;
const NOISE = String.raw`[←-⇿➔-➾]+|(?<=\s)[|¦](?=\s)`;

function patternOf(parts: readonly string[]): RegExp {
  const part = `(?:${parts.join('|')})`;
  return new RegExp(`(?<silent>${part}(?:\\s{0,8}${part})*)|(?<address>${ADDRESS})|(?<pause>${CUT}|${NOISE})`, 'gu');
}
const GENERAL = patternOf(ANYWHERE);
const ENGLISH = patternOf([...ANYWHERE, ...IN_ENGLISH]);

/** "example.org" of an address; what follows a domain nobody can remember from hearing. */
const domainOf = (address: string): string =>
  address
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[/?#:].*$/su, '');

/** A silent stretch; the white space before it goes with it where a stop or the end follows. */
function silence(text: string, within: Span, found: Span): Rewrite {
  const after = text.slice(found.end, within.end).charAt(0);
  let { start } = found;
  if (after === '' || /[.,;:!?)\]]/.test(after)) {
    while (start > within.start && /\s/u.test(text.charAt(start - 1))) start--;
  }
  const isInWord = /[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}]/u.test(text.charAt(start - 1));
  return { written: { start, end: found.end }, spoken: isInWord ? ' ' : '', voices: 'all' };
}

/** @returns In order, inside `within`, not overlapping. */
export function findSilence(text: string, within: Span, lang: string | null): Rewrite[] {
  const pattern = isEnglish(lang) ? ENGLISH : GENERAL;
  return [...text.slice(within.start, within.end).matchAll(pattern)].map((match): Rewrite => {
    const start = within.start + match.index;
    const end = start + match[0].length;
    const { address, pause } = match.groups ?? {};
    if (pause !== undefined) return { written: { start, end }, spoken: '…', voices: 'all' };
    if (address === undefined) return silence(text, within, { start, end });
    // Stops and brackets after an address belong to the sentence.
    const last = start + address.replace(/[.,;:!?)\]’']+$/u, '').length;
    return { written: { start, end: last }, spoken: domainOf(text.slice(start, last)), voices: 'all' };
  });
}
