/** What a page says about itself: meta tags, JSON-LD and a few elements, as plain text, read before anything is changed. */
import { plainText } from '../sanitize.ts';
import { viewOf } from '../trace.ts';
import { type LinkedData, readLinkedData } from './json-ld.ts';
import { ELSEWHERE } from './surroundings.ts';

/** Longest attribute that names a meta tag, and most tags of one name. */
const MAX_NAMES = 200;
const MAX_VALUES = 50;
/** An entity that was escaped twice: `&amp;#8217;`. */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i;
/** Drawn as nothing: soft hyphens, zero-width characters, marks of the writing direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

export interface PageFields {
  readonly linked: LinkedData;
  /** The content of the first meta tag that has one of these names (`name`, `property` or `itemprop`). */
  readonly meta: (...names: readonly string[]) => string | null;
  /** All contents of the meta tags with this name. */
  readonly metas: (name: string) => readonly string[];
  /** Any text of the page's as plain text: never markup, white space collapsed; `null` for nothing. */
  readonly plain: (raw: string | null | undefined) => string | null;
}

/**
 * @param clone Its clobbering names are gone.
 * @param live The document it was made from, for its window.
 */
export function readPageFields(clone: Document, live: Document): PageFields {
  const view = viewOf(live);
  const contents = new Map<string, string[]>();
  for (const tag of clone.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content') ?? '';
    if (content.trim() === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const names = tag.getAttribute(attribute)?.slice(0, MAX_NAMES).toLowerCase().trim();
      // Comments and teasers have dates and authors of their own.
      if (!names || (attribute === 'itemprop' && tag.closest(ELSEWHERE) !== null)) continue;
      for (const name of names.split(/\s+/)) {
        const known = contents.get(name) ?? [];
        if (known.length < MAX_VALUES) contents.set(name, [...known, content]);
      }
    }
  }
  const scripts = Array.from(clone.querySelectorAll('script[type*="ld+json" i]'), (script) => script.textContent ?? '');
  return {
    linked: readLinkedData(scripts),
    meta: (...names) => names.map((name) => contents.get(name)?.[0]).find((found) => found !== undefined) ?? null,
    metas: (name) => contents.get(name) ?? [],
    plain: (raw) => {
      const once = plainText(raw ?? '', view);
      const twice = once.includes('&') && ENTITY.test(once) ? plainText(once, view) : once;
      return twice.replace(UNSEEN, '').trim() || null;
    },
  };
}
