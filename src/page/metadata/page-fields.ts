/** What a page says about itself: meta tags, JSON-LD and a few elements, as plain text, read before anything is changed. */
import { plainText } from '../sanitize.ts';
import { viewOf } from '../trace.ts';
import { articleProperties, type Properties } from './json-ld.ts';

export interface PageFields {
  readonly properties: Properties;
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
      for (const name of (tag.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        contents.set(name, [...(contents.get(name) ?? []).slice(0, 50), content]);
      }
    }
  }
  const scripts = Array.from(clone.querySelectorAll('script[type*="ld+json" i]'), (script) => script.textContent ?? '');
  return {
    properties: articleProperties(scripts),
    meta: (...names) => names.map((name) => contents.get(name)?.[0]).find((found) => found !== undefined) ?? null,
    metas: (name) => contents.get(name) ?? [],
    plain: (raw) => plainText(raw ?? '', view) || null,
  };
}
