/** Teasers: a headline that leads to another page, and a line or two about it; again and again. */

import type { Place } from '../model/article.ts';
import type { Outline } from './outline.ts';
import type { Passage } from './passage.ts';
import { linkShareOf } from './prose.ts';
import { placesOf } from './trace.ts';
import { countWords } from './words.ts';

/** Three related stories stand under many a short article. */
const MIN_TEASERS = 4;
const HEADLINE = { minWords: 3, maxWords: 25, linkShare: 0.8 };
/** Two or three sentences. An item of a list article has more to say, or does not lead away. */
const MAX_WORDS = 60;

const addressOf = (href: string, url: string | null): URL | null => {
  const address = URL.canParse(href) ? new URL(href) : null;
  return address === null || (url !== null && address.href.split('#')[0] === url.split('#')[0]) ? null : address;
};

/** Where the headline leads: another page than this one, or nowhere. */
function targetOf(passage: Passage, url: string | null): URL | null {
  const words = countWords(passage.text);
  if (words < HEADLINE.minWords || words > HEADLINE.maxWords) return null;
  if (linkShareOf(passage) < HEADLINE.linkShare) return null;
  const link = passage.marks.find((mark) => mark.kind === 'link');
  return link?.kind === 'link' ? addressOf(link.href, url) : null;
}

/** Length of the teaser that begins with the passage at `start`, headline included; 1 where nothing is told. */
function lengthOfTeaser(passages: readonly Passage[], start: number, url: string | null): number {
  let words = 0;
  for (let at = start + 1; ; at++) {
    const next = passages[at];
    if (next === undefined || next.kind === 'heading' || targetOf(next, url) !== null) return at - start;
    words += countWords(next.text);
    if (words > MAX_WORDS) return 1;
  }
}

/** Teasers whose headlines stand among the passages. */
function headedTeasers(passages: readonly Passage[], url: string | null): number[][] {
  const found: number[][] = [];
  for (const [start, passage] of passages.entries()) {
    if (targetOf(passage, url) === null) continue;
    const length = lengthOfTeaser(passages, start, url);
    if (length > 1) found.push(Array.from({ length }, (_, offset) => start + offset));
  }
  return found;
}

/**
 * Links of the page that are as long as a headline.
 *
 * @param clone Marked, and nothing taken out of it yet.
 */
export function headlineLinks(clone: Document): Place[] {
  const links = Array.from(clone.querySelectorAll('a[href]:not([href^="#"])')).filter((element) => {
    const text = (element.textContent ?? '').trim();
    if (text.length > 400) return false;
    const words = countWords(text);
    return words >= HEADLINE.minWords && words <= HEADLINE.maxWords;
  });
  return placesOf(links);
}

/** Passages by each element around them. */
function passagesUnder(passages: readonly Passage[], outline: Outline): ReadonlyMap<Place, number[]> {
  const under = new Map<Place, number[]>();
  for (const [index, { place }] of passages.entries()) {
    for (const { place: at } of outline.around(place)) {
      const inside = under.get(at);
      if (inside === undefined) under.set(at, [index]);
      else inside.push(index);
    }
  }
  return under;
}

/** Teasers whose headlines Readability threw away as mere links: boxes that hold such a link, and little after it. */
function boxedTeasers(passages: readonly Passage[], outline: Outline, links: readonly Place[]): number[][] {
  const under = passagesUnder(passages, outline);
  return links.flatMap((link) => {
    for (const { place: at } of outline.around(link)) {
      const inside = under.get(at);
      if (inside === undefined) continue;
      const isTold = inside.every((index) => (passages[index]?.place ?? at) > link);
      const words = inside.reduce((sum, index) => sum + countWords(passages[index]?.text ?? ''), 0);
      return isTold && words <= MAX_WORDS ? [inside] : [];
    }
    return [];
  });
}

export interface TeaserInput {
  /** All that was found, before cleaning takes the linked headlines out. */
  readonly passages: readonly Passage[];
  readonly outline: Outline;
  /** `headlineLinks` of the page. */
  readonly links: readonly Place[];
  /** Of the page. */
  readonly url: string | null;
}

/** Indices of all passages in teasers; empty where there are too few to make a list. */
export function findTeasers({ passages, outline, links, url }: TeaserInput): ReadonlySet<number> {
  const headed = headedTeasers(passages, url);
  const boxed = boxedTeasers(passages, outline, links);
  const isList = headed.length >= MIN_TEASERS || new Set(boxed.map(([first]) => first)).size >= MIN_TEASERS;
  return new Set(isList ? [...headed, ...boxed].flat() : []);
}
