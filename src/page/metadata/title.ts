/** The headline, without the name of the site. */
import { textOf } from './json-ld.ts';
import type { PageFields } from './page-fields.ts';

export interface FoundTitle {
  readonly title: string | null;
  /** Where it stands in the page. */
  readonly heading: Element | null;
}

const SEPARATOR = /\s+[|–—»·•:/-]\s+|\s*[|»]\s*/;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const flat = (text: string): string => wordsOf(text).join(' ');

/** Share of the words of the shorter text that the other has too. */
function agreement(a: string, b: string): number {
  const [first, second] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, Math.min(first.size, second.size));
}

/**
 * Takes off the site's name and its sections, before or after the headline.
 *
 * @param site As the page names it; without it only what the host name tells is taken off.
 */
export function withoutSite(title: string, site: string | null, host: string | null): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const compact = (text: string): string => flat(text).replaceAll(' ', '');
  const hostName = compact((host ?? '').replace(/^www\.|\.\w+$/g, ''));
  const isSite = (part: string): boolean => {
    const name = compact(part.replace(/\.(?:com|org|net|co\.uk)$/i, ''));
    if (name === '') return true;
    return name === compact(site ?? '') || (name.length > 2 && hostName.includes(name)) || name === hostName;
  };
  // Sections stand between the headline and the site: "Headline | News | Site".
  const isSection = (part: string): boolean => wordsOf(part).length <= 2;
  let [first, last] = [0, parts.length - 1];
  if (isSite(parts[last] ?? '')) {
    last--;
    while (last > 0 && isSection(parts[last] ?? '') && wordsOf(parts[0] ?? '').length > 3) last--;
  } else if (isSite(parts[0] ?? '')) first++;
  const [from, to] = [parts[first] ?? '', parts[last] ?? ''];
  const start = title.indexOf(from);
  return last < first ? title : title.slice(start, title.lastIndexOf(to) + to.length).trim();
}

/** Headings of the clone with their text, the likeliest headline first. */
function headings(clone: Document, plain: PageFields['plain']): { readonly element: Element; readonly text: string }[] {
  return Array.from(clone.querySelectorAll('h1, [itemprop~="headline"], h2'))
    .slice(0, 60)
    .sort((a, b) => Number(b.localName === 'h1') - Number(a.localName === 'h1'))
    .flatMap((element) => {
      const text = plain(element.textContent);
      return text !== null && text.length <= 300 ? [{ element, text }] : [];
    });
}

export function findTitle(clone: Document, fields: PageFields, site: string | null, host: string | null): FoundTitle {
  const { linked, meta, plain } = fields;
  const named = [
    plain(meta('og:title', 'twitter:title', 'dc.title')),
    plain(textOf(linked.article.headline)),
    plain(clone.querySelector('title')?.textContent),
  ].flatMap((title) => (title === null ? [] : [withoutSite(title, site, host)]));
  const all = headings(clone, plain);
  const own = all.find(({ text }) => named.some((title) => flat(title) === flat(text)));
  const near =
    own ?? all.find(({ text }) => wordsOf(text).length > 2 && named.some((title) => agreement(text, title) >= 0.6));
  const only = all.filter(({ element }) => element.localName === 'h1');
  const heading = near ?? (named.length === 0 && only.length === 1 ? only[0] : undefined);
  if (heading !== undefined) return { title: withoutSite(heading.text, site, host), heading: heading.element };
  return { title: named[0] ?? null, heading: null };
}
