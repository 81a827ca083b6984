/** When the article was published and last changed. */
import { textOf } from './json-ld.ts';
import { markedTimes } from './marked-times.ts';
import { allMoments, type Candidate, chooseMoment, isNotBefore } from './moments.ts';
import type { PageFields } from './page-fields.ts';
import { publicationDay } from './publication-day.ts';
import { linesNear, type Surroundings } from './surroundings.ts';
import { shownTimes } from './time-lines.ts';
import { momentText, readMoment } from './times.ts';

const PUBLISHED = [
  ...['article:published_time', 'article:published', 'article.published', 'og:article:published_time'],
  ...['og:published_time', 'datepublished', 'parsely-pub-date', 'cxenseparse:recs:publishtime', 'sailthru.date'],
  ...[
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date.created',
    'dc.date',
    'dcterms.date',
    'dc.created',
  ],
  ...['publish-date', 'publish_date', 'publishdate', 'published-date', 'published_date', 'published_at', 'published'],
  ...['publication_date', 'publication-date', 'publicationdate', 'pubdate', 'pub_date', 'ptime', 'pdate'],
  ...['originalpublicationdate', 'date.release', 'dcsext.articlefirstpublished', 'bt:pubdate', 'article_date_original'],
  ...[
    'article:post_date',
    'article_date',
    'article.created',
    'citation_publication_date',
    'citation_date',
    'release_date',
  ],
  ...['analyticsattributes.articledate', 'rnews:datepublished', 'newsdate', 'date', 'og:pubdate', 'datecreated'],
  ...['created', 'uploaddate'],
];
const MODIFIED = [
  ...['article:modified_time', 'article:modified', 'article.updated', 'og:article:modified_time', 'og:updated_time'],
  ...[
    'datemodified',
    'lastmod',
    'last-modified',
    'dcterms.modified',
    'dc.date.modified',
    'dc.modified',
    'updated-date',
  ],
  ...['article_date_updated', 'last_updated_date', 'updated_at', 'dateupdated', 'modified', 'revision_date'],
];
/** A day in the address, as in "/2019/11/19/". */
const ADDRESS_DATE = /(?<!\d)(?:199\d|20\d\d)([/-])\d{2}\1\d{2}(?!\d)/;

export interface Publication {
  readonly published: string | null;
  readonly publishedDay: string | null;
  readonly modified: string | null;
}

interface Context {
  readonly lang: string | null;
  readonly url: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const rank = ({ source }: Candidate): number => Number(source === 'linked');

/**
 * In the order of trust: JSON-LD, meta tags, marked times, times in plain sight. A page that tells only when it was
 * changed, or only in its address, was published then as far as anyone can tell.
 */
export function findPublication(
  clone: Document,
  { linked: { article, page }, meta }: PageFields,
  surroundings: Surroundings,
  { lang, url, now }: Context,
): Publication {
  const from = (source: Candidate['source'], raws: Iterable<string | null>, most = Infinity): Candidate[] => {
    const found: Candidate[] = [];
    for (const raw of raws) {
      const moment = raw === null ? null : readMoment(raw, lang);
      if (moment !== null && found.push({ source, moment }) >= most) break;
    }
    return found;
  };
  const marked = markedTimes(clone, surroundings);
  const shown = shownTimes(clone, linesNear(surroundings), surroundings);
  const started = [article.datePublished, page.datePublished, article.dateCreated, page.dateCreated].map(textOf);
  const changed = [article.dateModified, page.dateModified].map(textOf);
  const named = from(
    'meta',
    PUBLISHED.map((name) => meta(name)),
  );
  const first = from('linked', started, 2);
  const [start, change] = [first[0], from('swapped', changed.slice(0, 1))[0]];
  const isSwapped = start && change && !isNotBefore(momentText(change.moment), momentText(start.moment));
  const changes = [
    ...from('linked', changed),
    ...from(
      'meta',
      MODIFIED.map((name) => meta(name)),
    ),
    ...from('marked', marked.modified),
    ...from('visible', shown.modified),
  ];
  const starts = [
    ...first,
    ...named,
    ...from('marked', marked.published, 1),
    ...from('visible', shown.published, 1),
    ...(isSwapped ? [change] : []),
  ];
  const address = from('visible', [ADDRESS_DATE.exec(url ?? '')?.[0] ?? null]);
  const published =
    chooseMoment(starts, changes, now) ?? chooseMoment(changes, [], now) ?? chooseMoment(address, [], now);
  const publishedDay = publicationDay(published, [...(starts.length > 0 ? starts : changes), ...address]);
  if (published === null) return { published, publishedDay, modified: null };
  // Where the JSON-LD was wrong about publication, it is about changes too: its clock has another zone.
  const isDistrusted = first[0] !== undefined && !isNotBefore(published, momentText(first[0].moment));
  const inOrder = isDistrusted ? changes.toSorted((a, b) => rank(a) - rank(b)) : changes;
  const later = allMoments([...inOrder, ...(isSwapped && isDistrusted ? first : [])], now).filter((time) =>
    isNotBefore(time, published),
  );
  // A time of change that is that of publication says nothing; another source may.
  const modified = later.find((time) => !isNotBefore(published, time)) ?? later[0] ?? null;
  return { published, publishedDay, modified };
}
