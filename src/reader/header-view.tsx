/** What stands over the article: its headline, what it is about in a sentence, and whose it is, with the way to where it was. */
import type { Article } from '../model/article.ts';
import { interfaceLanguage, text as words } from '../platform/i18n.ts';
import { momentLabel } from '../ui/moment-label.ts';
import type { Syllabify } from './syllables.ts';
import { isSafeAddress, TextView } from './text-view.tsx';

interface HeaderProps {
  readonly article: Article;
  readonly syllabify: Syllabify | null;
}

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** The site by its name, else by its host; a link where there is an address. */
function SiteView({ site, url }: Pick<Article, 'site' | 'url'>) {
  if (url === null || !isSafeAddress(url)) return <>{site}</>;
  return (
    <a href={url} rel="noreferrer">
      {site ?? hostOf(url)}
    </a>
  );
}

function SourceView({ article }: Pick<HeaderProps, 'article'>) {
  const { site, url, bylines, publishedDay } = article;
  const date = momentLabel(publishedDay, interfaceLanguage());
  const parts = [
    (site !== null || url !== null) && <SiteView site={site} url={url} />,
    bylines.length > 0 && bylines.join(', '),
    date !== null && (
      <time dateTime={publishedDay ?? ''} lang={interfaceLanguage()}>
        {date}
      </time>
    ),
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return <p class="article__source">{parts.map((part, i) => [i > 0 && ' · ', part])}</p>;
}

export function HeaderView({ article, syllabify }: HeaderProps) {
  const { title, standfirst } = article;
  const whole = (part: string) => ({ text: part, span: { start: 0, end: part.length }, marks: [], syllabify });
  return (
    <header class="article__header">
      <h1 class="article__title" data-part="title" data-start={0}>
        {title === null ? words('extensionName') : <TextView {...whole(title)} />}
      </h1>
      {standfirst !== null && (
        <p class="article__standfirst" data-part="standfirst" data-start={0}>
          <TextView {...whole(standfirst)} />
        </p>
      )}
      <SourceView article={article} />
    </header>
  );
}
