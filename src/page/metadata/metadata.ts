/** Everything about an article but its body. All of it is plain text, never markup. */
import type { Article } from '../../model/article.ts';
import { languageTag, linkAddress } from '../inline.ts';
import { placeOf } from '../trace.ts';
import { findBylines } from './bylines.ts';
import { type Declared, readDeclared } from './declared.ts';
import { textOf } from './json-ld.ts';
import { type PageFields, readPageFields } from './page-fields.ts';
import { findPublication } from './publication.ts';
import { chooseSite, siteName } from './site.ts';
import { findStandfirst } from './standfirst.ts';
import { surroundingsOf } from './surroundings.ts';
import { findTitle } from './title.ts';

type ArticleFields = Pick<
  Article,
  | 'url'
  | 'title'
  | 'titlePlace'
  | 'bylines'
  | 'site'
  | 'lang'
  | 'published'
  | 'publishedDay'
  | 'modified'
  | 'standfirst'
  | 'standfirstPlace'
>;

export interface Metadata extends ArticleFields {
  /** What relative addresses in the page are resolved against. */
  readonly base: string | null;
  readonly declared: Declared;
}

const webAddress = (raw: string | null | undefined, base: string | null): string | null => {
  const address = linkAddress(raw ?? null, base);
  return address?.startsWith('http') ? address : null;
};

/** The address the publisher gives the article; one that leads to the front page instead is a mistake of theirs. */
function canonicalUrl(clone: Document, fields: PageFields, url: string | null, base: string | null): string | null {
  const own = webAddress(url, null);
  const isFrontPage = (address: string): boolean => new URL(address).pathname === '/';
  const given = [clone.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), fields.meta('og:url')]
    .map((raw) => webAddress(raw, base))
    .find((address) => address !== null && (own === null || isFrontPage(own) || !isFrontPage(address)));
  return given ?? own;
}

function findLanguage(clone: Document, { linked: { article, page }, meta }: PageFields): string | null {
  const candidates = [
    clone.documentElement?.getAttribute('lang'),
    clone.documentElement?.getAttribute('xml:lang'),
    textOf(article.inLanguage),
    textOf(page.inLanguage),
    meta('og:locale', 'language', 'dc.language'),
    clone.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
    clone.body?.getAttribute('lang'),
  ];
  return candidates.map(languageTag).find((tag) => tag !== null) ?? null;
}

/**
 * @param clone Marked, with its scripts still in it.
 * @param live The document it was made from.
 * @param url Where it was opened; `null` for a file.
 */
export function readMetadata(clone: Document, live: Document, url: string | null): Metadata {
  const fields = readPageFields(clone, live);
  const { linked, meta, plain } = fields;
  const base = webAddress(clone.querySelector('base[href]')?.getAttribute('href'), url) ?? webAddress(url, null);
  const canonical = canonicalUrl(clone, fields, url, base);
  const host = canonical === null ? null : new URL(canonical).hostname;
  const names = [
    meta('og:site_name'),
    textOf(linked.article.publisher),
    ...['application-name', 'apple-mobile-web-app-title', 'publisher'].map((name) => meta(name)),
  ].map(plain);
  const site = chooseSite(names, plain(clone.querySelector('title')?.textContent), host);
  const sites = [...names, site].filter((name) => name !== null).flatMap((name) => [name, siteName(name) ?? name]);
  const { title, heading } = findTitle(clone, fields, sites, host);
  const surroundings = surroundingsOf(heading);
  const lang = findLanguage(clone, fields);
  const { standfirst, place: standfirstPlace } = findStandfirst(clone, fields);
  return {
    url: canonical,
    base,
    title,
    titlePlace: placeOf(heading),
    bylines: findBylines(clone, fields, surroundings, { names: sites, host }),
    site,
    lang,
    ...findPublication(clone, fields, surroundings, { lang, url: canonical ?? url, now: Date.now() }),
    standfirst: standfirst === title ? null : standfirst,
    standfirstPlace: standfirst === title ? null : standfirstPlace,
    declared: readDeclared(fields, clone),
  };
}
