/** All that is said otherwise than it is written, for one stretch of text. */
import { isEnglish } from '../language/primary-language.ts';
import type { Span } from '../model/span.ts';
import { rewriteEnglish } from './english/english.ts';
import type { Rewrite, VoicesInNeed } from './rewrite.ts';
import { findSilence } from './silence.ts';
import { type SpokenText, speakText } from './spoken-text.ts';

/** Invisible: soft hyphen, zero-width characters, direction marks. */
const INVISIBLE = String.raw`[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+`;
/** Double quotation marks of all our languages; single ones are apostrophes too often. */
const MARKS = '[“”„‟«»"]+';
const UNSPOKEN = new RegExp(`${MARKS}|${INVISIBLE}|\\s+`, 'gu');

function findUnspoken(text: string, within: Span): Rewrite[] {
  const found: Rewrite[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(UNSPOKEN)) {
    const start = within.start + match.index;
    const spoken = /^\s/u.test(match[0]) ? ' ' : '';
    if (match[0] !== spoken) found.push({ written: { start, end: start + match[0].length }, spoken, voices: 'all' });
  }
  return found;
}

/** Those of `weaker` that touch none of `stronger`, among them. Both in order. */
function merge(stronger: readonly Rewrite[], weaker: readonly Rewrite[]): Rewrite[] {
  const merged: Rewrite[] = [];
  let at = 0;
  for (const rewrite of stronger) {
    for (let other = weaker[at]; other && other.written.start < rewrite.written.end; other = weaker[++at]) {
      if (other.written.end <= rewrite.written.start) merged.push(other);
    }
    merged.push(rewrite);
  }
  return [...merged, ...weaker.slice(at)];
}

/** The stretches between the rewrites. */
function between(within: Span, rewrites: readonly Rewrite[]): Span[] {
  const starts = [within.start, ...rewrites.map(({ written }) => written.end)];
  const ends = [...rewrites.map(({ written }) => written.start), within.end];
  return starts.map((start, index) => ({ start, end: ends[index] ?? within.end }));
}

/**
 * Finds what is said otherwise than written. In a language whose rules are not known nothing but what nobody says is
 * left out.
 *
 * @param lang BCP 47; a text that tells none is read as English.
 * @param voices For which voices: `literal` ones need all rewrites, the others only those `all` need.
 * @returns In order, inside `within`, not overlapping.
 */
export function findRewrites(
  text: string,
  within: Span,
  lang: string | null,
  voices: VoicesInNeed = 'literal',
): Rewrite[] {
  const silence = findSilence(text, within, lang);
  const spoken = isEnglish(lang)
    ? between(within, silence).flatMap((stretch) => rewriteEnglish(text, stretch, lang ?? 'en'))
    : [];
  const needed = spoken.filter((rewrite) => voices === 'literal' || rewrite.voices === 'all');
  return merge(merge(silence, needed), findUnspoken(text, within));
}

/** What is said for a stretch of text. The parameters are those of `findRewrites`. */
export const speak = (text: string, within: Span, lang: string | null, voices: VoicesInNeed = 'literal'): SpokenText =>
  speakText(text, within, findRewrites(text, within, lang, voices));
