/** When the article was published and last changed. */
import { textOf } from './json-ld.ts';
import type { PageFields } from './page-fields.ts';
import { normaliseTime } from './times.ts';

const PUBLISHED = [
  ...['article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date'],
  ...['cxenseparse:recs:publishtime', 'sailthru.date', 'dc.date.issued', 'dcterms.created', 'dc.date', 'dcterms.date'],
  ...['publish-date', 'publish_date', 'pubdate', 'publication_date', 'ptime', 'pdate', 'originalpublicationdate'],
  ...['date.release', 'dcsext.articlefirstpublished', 'bt:pubdate', 'article.published', 'article_date_original'],
  ...['date', 'og:pubdate', 'datecreated', 'created', 'uploaddate'],
];
const MODIFIED = [
  ...[
    'article:modified_time',
    'og:article:modified_time',
    'og:updated_time',
    'datemodified',
    'lastmod',
    'last-modified',
  ],
  ...['dcterms.modified', 'dc.date.modified', 'article.updated', 'last_updated_date', 'revision_date'],
];
/** Elements that are not of this article, whatever times they hold. */
const ELSEWHERE =
  'aside, footer, nav, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="recommend" i]';
const MARKED =
  '[itemprop~="datePublished"], time[pubdate], [class*="publish" i] time[datetime], [class*="published" i][datetime], article time[datetime], main time[datetime], header time[datetime], time[datetime]';
const NAMED =
  '[itemprop~="datePublished"], time, [class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [class*="byline" i], [class*="meta" i]';
/** A longer text is no date line. */
const MAX_DATE_LINE = 120;

function firstTime(candidates: Iterable<string | null | undefined>): string | null {
  for (const candidate of candidates) {
    const time = normaliseTime(candidate);
    if (time !== null) return time;
  }
  return null;
}

function* markedTimes(clone: Document): Generator<string | null> {
  for (const selector of MARKED.split(', ')) {
    for (const element of Array.from(clone.querySelectorAll(selector)).slice(0, 20)) {
      if (element.closest(ELSEWHERE) !== null) continue;
      yield element.getAttribute('datetime') ?? element.getAttribute('content');
    }
  }
}

/** "Published on 10 Jan 2022", as the reader sees it. */
function* visibleTimes(clone: Document): Generator<string | null> {
  for (const element of Array.from(clone.querySelectorAll(NAMED)).slice(0, 200)) {
    const text = element.textContent ?? '';
    if (text.length <= MAX_DATE_LINE && element.closest(ELSEWHERE) === null) yield text;
  }
}

/** In the order of trust: JSON-LD, meta tags, marked times, times in plain sight. */
export function findPublished(clone: Document, fields: PageFields): string | null {
  const { properties, meta } = fields;
  return (
    firstTime([textOf(properties.datePublished), textOf(properties.dateCreated)]) ??
    firstTime(PUBLISHED.map((name) => meta(name))) ??
    firstTime(markedTimes(clone)) ??
    firstTime(visibleTimes(clone)) ??
    firstTime([textOf(properties.dateModified)])
  );
}

export function findModified(fields: PageFields): string | null {
  const { properties, meta } = fields;
  return firstTime([textOf(properties.dateModified), ...MODIFIED.map((name) => meta(name))]);
}
