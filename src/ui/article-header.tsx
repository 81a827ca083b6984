/** Whose article this is, and how long it takes. */
import type { Article } from '../model/article.ts';
import { interfaceLanguage, text } from '../platform/i18n.ts';
import { NoticeView } from './notice-view.tsx';
import './article-header.css';
import { articleWords } from './article-words.ts';
import { momentLabel } from './moment-label.ts';

/** Both our voices speak about this fast at their own pace; eSpeak NG's default is 175. */
const WORDS_A_MINUTE = 170;

function minutesToHear({ text: body, title, standfirst }: Article, rate: number): number {
  const words = `${title ?? ''} ${standfirst ?? ''} ${body}`.split(/\s+/).length;
  return Math.max(1, Math.round(words / (WORDS_A_MINUTE * rate)));
}

interface ArticleHeaderProps {
  readonly article: Article;
  readonly rate: number;
}

export function ArticleHeader({ article, rate }: ArticleHeaderProps) {
  const { title, site, bylines, publishedDay } = article;
  const date = momentLabel(publishedDay, interfaceLanguage());
  const source = [site, bylines.join(', ')].filter((one) => one).join(' · ');
  return (
    <header class="article-header">
      <h1 class="article-header__title" {...articleWords(article)}>
        {title ?? text('extensionName')}
      </h1>
      {source !== '' && (
        <p class="article-header__source" {...articleWords(article)}>
          {source}
        </p>
      )}
      <p class="article-header__source">
        {date !== null && (
          <>
            <time dateTime={publishedDay ?? ''}>{date}</time>
            {' · '}
          </>
        )}
        {text('minutesToHear', minutesToHear(article, rate))}
      </p>
      {article.isCut && (
        <NoticeView kind="note">
          <p>{text('articleCut')}</p>
        </NoticeView>
      )}
    </header>
  );
}
