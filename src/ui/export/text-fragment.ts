/**
 * An address that leads to a sentence in its page, by the URL Fragment Text Directives of the WICG
 * (https://wicg.github.io/scroll-to-text-fragment/): browsers scroll to the words and mark them.
 */

/** A longer sentence is named by its first and last words: the whole of it would make an address nobody can send. */
const MOST_WORDS = 10;
const END_WORDS = 4;

/** What has a meaning in a directive, and `encodeURIComponent` leaves alone, is the dash. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/**
 * @param url Of the page; `null` for a text without one.
 * @param sentence As it is written in the page. Of what stands on several lines the first is searched: a directive
 * does not match across blocks but for its two ends.
 * @returns `null` without an address, or where there is nothing to look for.
 */
export function sentenceAddress(url: string | null, sentence: string): string | null {
  const words = sentence
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (url === null || words.length === 0) return null;
  const page = url.replace(/#.*$/, '');
  const [start, end] =
    words.length > MOST_WORDS
      ? [words.slice(0, END_WORDS).join(' '), words.slice(-END_WORDS).join(' ')]
      : [words.join(' '), null];
  return `${page}#:~:text=${encode(start)}${end === null ? '' : `,${encode(end)}`}`;
}
