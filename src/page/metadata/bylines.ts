/** Who wrote the article: names alone, from what the page says to machines, else from the byline it shows. */
import { namesOf } from './json-ld.ts';
import type { PageFields } from './page-fields.ts';
import { cleanByline } from './person-names.ts';
import { isSameSite } from './site.ts';
import { linesNear, MAX_LINE, type Surroundings } from './surroundings.ts';

const METAS = [
  ...['author', 'article:author', 'og:article:author', 'parsely-author', 'dc.creator', 'dcterms.creator', 'byl'],
  ...[
    'sailthru.author',
    'article_author',
    'article.author',
    'analyticsattributes.author',
    'citation_author',
    'authors',
  ],
  ...['author_name', 'byline', 'rnews:author'],
];
/** Elements that name an author, the surest first. */
const MARKED = [
  '[itemprop~="author" i] [itemprop~="name" i], [itemprop~="author" i]',
  '[rel~="author" i]',
  '[class*="author-name" i], [class*="authorname" i], [class*="author_name" i], [class*="byline-name" i]',
  '[class*="byline" i], [class~=author], .entry-author, .post-author, .meta-author, [class*="author-link" i]',
];
const MAX_ELEMENTS = 20;
const MAX_NAMES = 10;
/** A line that says of itself that it names an author. */
const SAYS_BY = /^(?:by|von|par|por|di|door|av|af|oleh|text|автор|текст)\b[\s:]/i;

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** The names in the first marked byline near the headline. */
function markedNames(clone: Document, surroundings: Surroundings, clean: (raw: string) => string[]): string[] {
  const { isElsewhere, rankOf } = surroundings;
  const near = linesNear(surroundings);
  for (const selector of MARKED) {
    const elements = Array.from(clone.querySelectorAll(selector))
      .slice(0, MAX_ELEMENTS)
      .filter((element) => (element.textContent ?? '').length <= MAX_LINE && !isElsewhere(element))
      // Quotations in the text have authors as well, who are not told to machines.
      .filter((element) => selector.includes('"author"') || near.some((line) => element.contains(line.element)))
      .map((element) => ({ element, rank: rankOf(element) }))
      .sort((a, b) => a.rank - b.rank);
    for (const { element } of elements) {
      const names = clean(element.getAttribute('content') ?? element.textContent ?? '');
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** The names in the first line near the headline that begins with "By". */
function shownNames(surroundings: Surroundings, clean: (raw: string) => string[]): string[] {
  for (const { element, text, line } of linesNear(surroundings)) {
    if (surroundings.rankOf(element) === 2) continue;
    const names = [line, text].filter((raw) => SAYS_BY.test(raw)).map(clean);
    const found = names.find((each) => each.length > 0);
    if (found !== undefined) return found;
  }
  return [];
}

/**
 * @param sites Names of the site and its publisher: who is named so wrote nothing that the site's name does not say.
 * @returns No more than ten names, in the order of the page.
 */
export function findBylines(
  clone: Document,
  { linked, metas, plain }: PageFields,
  surroundings: Surroundings,
  sites: { readonly names: readonly string[]; readonly host: string | null },
): string[] {
  const clean = (raw: string): string[] =>
    cleanByline(plain(raw) ?? '').filter((name) => !isSameSite(name, sites.names, sites.host));
  const shown = shownNames(surroundings, clean);
  const told = [
    namesOf(linked.article.author),
    namesOf(linked.article.creator),
    ...METAS.map((name) => metas(name)),
    namesOf(linked.page.author),
  ];
  const structured = told.map((raws) => [...new Set(raws.flatMap(clean))]).find((names) => names.length > 0);
  const names = structured ?? markedNames(clone, surroundings, clean);
  // Machines are often told the first of several authors.
  const seen = new Set(shown.map(fold));
  const isFuller = shown.length > names.length && names.every((name) => seen.has(fold(name)));
  return (isFuller ? shown : names).slice(0, MAX_NAMES);
}
