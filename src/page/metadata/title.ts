/** The headline, without the name of the site. */

import { wordsOf } from '../letters.ts';
import { textOf } from './json-ld.ts';
import type { PageFields } from './page-fields.ts';
import { abbreviates, hostLabel, isSameSite } from './site.ts';

export interface FoundTitle {
  readonly title: string | null;
  /** Where it stands in the page. */
  readonly heading: Element | null;
}

const SEPARATOR = /\s+[|–—―»«·•:/~-]{1,2}\s+|\s*[|»｜：]\s*|(?<=\S):\s+/g;
/** A headline of the site's own making is not longer; more is a headline. */
const MAX_SITE_WORDS = 6;
const MAX_SECTION_WORDS = 2;
const MIN_HEADLINE_WORDS = 3;
/** Share of common words that makes a heading of the page its headline; less is enough of the only one. */
const SAME = 0.6;
const SAME_IF_ONLY = 0.4;
const MAX_LENGTH = 300;

const flat = (text: string): string => wordsOf(text).join(' ');

/** Share of the words of the shorter text that the other has too. */
function agreement(a: string, b: string): number {
  const [first, second] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, Math.min(first.size, second.size));
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The colon in "Brexit: what next" is part of the headline more often than not. */
  readonly isAfterColon: boolean;
}

function partsOf(title: string): Part[] {
  const parts: Part[] = [];
  let [start, isAfterColon] = [0, false];
  for (const match of [...title.matchAll(SEPARATOR), { index: title.length, 0: '' }]) {
    parts.push({ text: title.slice(start, match.index), start, end: match.index, isAfterColon });
    start = match.index + match[0].length;
    isAfterColon = match[0].trim() === ':';
  }
  return parts;
}

/**
 * Takes off the site's name and its sections, before or after the headline.
 *
 * @param sites Names that the page gives its site; without them only what the host name tells is taken off.
 */
export function withoutSite(title: string, sites: readonly string[], host: string | null): string {
  const short = title.slice(0, 4 * MAX_LENGTH);
  const parts = partsOf(short);
  if (parts.length < 2) return title;
  const label = hostLabel(host);
  const isSite = ({ text }: Part): boolean =>
    wordsOf(text).length <= MAX_SITE_WORDS && (flat(text) === '' || isSameSite(text, sites, host));
  // Initials mean the site only where a bar or a dash sets them apart.
  const isInitials = (part: Part): boolean =>
    !part.isAfterColon && wordsOf(part.text).length <= MAX_SITE_WORDS && abbreviates(label, part.text);
  const isSection = (part: Part): boolean => !part.isAfterColon && wordsOf(part.text).length <= MAX_SECTION_WORDS;
  let [first, last] = [0, parts.length - 1];
  const at = (index: number): Part => parts[index] ?? { text: '', start: 0, end: 0, isAfterColon: false };
  // A name of several parts ("Harbour Post - All the News") is recognised by its beginning.
  const tail = parts.findIndex(
    (_, index) => index > 0 && sites.some((site) => flat(short.slice(at(index).start)) === flat(site)),
  );
  if (tail > 0) last = tail - 1;
  else if (isSite(at(last)) || isInitials(at(last))) last--;
  const isCut = last < parts.length - 1;
  // Sections stand between the headline and the site: "Headline | News | Site".
  while (
    isCut &&
    last > 0 &&
    isSection(at(last)) &&
    wordsOf(short.slice(0, at(last - 1).end)).length >= MIN_HEADLINE_WORDS
  )
    last--;
  while (first < last && isSite(at(first)) && wordsOf(short.slice(at(first + 1).start, at(last).end)).length >= 2)
    first++;
  const headline = short.slice(at(first).start, at(last).end).trim();
  return last < first || headline === '' ? title : headline;
}

interface Heading {
  readonly element: Element;
  readonly text: string;
}

/** Headings of the clone with their text, the likeliest headline first. */
function headings(clone: Document, plain: PageFields['plain']): Heading[] {
  return Array.from(clone.querySelectorAll('h1, [itemprop~="headline"], h2'))
    .slice(0, 60)
    .sort((a, b) => Number(b.localName === 'h1') - Number(a.localName === 'h1'))
    .flatMap((element) => {
      const text = plain(element.getAttribute('content') ?? element.textContent);
      return text !== null && text.length <= MAX_LENGTH && element.localName !== 'meta' ? [{ element, text }] : [];
    });
}

/** A headline that old templates write without a heading: the first text of the page, not of a link, that is the title and no more. */
function plainHeading(clone: Document, named: readonly string[]): Element | undefined {
  const titles = new Set(named.map(flat).filter((title) => title.split(' ').length >= MIN_HEADLINE_WORDS));
  if (titles.size === 0 || clone.body === null) return undefined;
  const walker = clone.createTreeWalker(clone.body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length > MAX_LENGTH || !titles.has(flat(text))) continue;
    const element = node.parentElement;
    if (element !== null && element.closest('a, nav, aside, footer, script, style, noscript, template') === null)
      return element;
  }
  return undefined;
}

/** What the page shows is preferred to what it tells machines, which is cut or dressed for searches. */
export function findTitle(
  clone: Document,
  fields: PageFields,
  sites: readonly string[],
  host: string | null,
): FoundTitle {
  const { linked, meta, plain } = fields;
  const named = [
    plain(meta('og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title')),
    plain(textOf(linked.article.headline)),
    plain(clone.querySelector('title')?.textContent),
  ].flatMap((title) => (title === null ? [] : [withoutSite(title, sites, host)]));
  const all = headings(clone, plain).filter(({ text }) => !isSameSite(text, sites, host));
  const firsts = all.filter(({ element }) => element.localName === 'h1');
  const agrees = (text: string, share: number): boolean =>
    wordsOf(text).length > 2 && named.some((title) => agreement(text, title) >= share);
  const heading =
    all.find(({ text }) => named.some((title) => flat(title) !== '' && flat(title) === flat(text))) ??
    all.find(({ text }) => agrees(text, SAME)) ??
    (firsts.length === 1 ? firsts.find(({ text }) => named.length === 0 || agrees(text, SAME_IF_ONLY)) : undefined);
  if (heading === undefined) return { title: named[0] ?? null, heading: plainHeading(clone, named) ?? null };
  return { title: withoutSite(heading.text, sites, null), heading: heading.element };
}
