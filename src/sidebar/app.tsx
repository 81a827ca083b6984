/** The sidebar: what stands in it in each of its states. */

import { sliceOf } from '../model/span.ts';
import { text } from '../platform/i18n.ts';
import { ArticleHeader } from '../ui/article-header.tsx';
import { sentenceAround } from '../ui/evidence.ts';
import { FactsView } from '../ui/facts-view.tsx';
import { NoticeView } from '../ui/notice-view.tsx';
import { PlayerView } from '../ui/player-view.tsx';
import { QuotesView } from '../ui/quotes-view.tsx';
import type { SidebarActions } from './actions.ts';
import type { Presence, SidebarState } from './state.ts';

interface AppProps {
  readonly state: SidebarState;
  readonly actions: SidebarActions;
}

const PRESENCE = {
  otherTab: 'otherTab',
  navigated: 'pageNavigated',
  closed: 'pageClosed',
} as const satisfies Record<Exclude<Presence, 'here'>, string>;

function PresenceView({ state, actions }: AppProps) {
  const presence = state.presence.value;
  if (presence === 'here') return null;
  const hasFailed = state.notice.value !== null && presence === 'otherTab';
  return (
    <NoticeView kind="note">
      <p>{text(hasFailed ? 'articleOfOtherTab' : PRESENCE[presence])}</p>
      {presence === 'otherTab' && (
        <button type="button" onClick={actions.showArticleTab}>
          {text('backToArticle')}
        </button>
      )}
    </NoticeView>
  );
}

function ProgressView({ state }: Pick<AppProps, 'state'>) {
  const isLoading = state.isLoading.value;
  if (!isLoading && state.notice.value !== 'pressButton') return null;
  return (
    <NoticeView kind="note">
      <p>{text(isLoading ? 'loading' : 'pressButton')}</p>
      {!isLoading && <p>{text('pressButtonWhy')}</p>}
    </NoticeView>
  );
}

function FailureView({ state }: Pick<AppProps, 'state'>) {
  const notice = state.notice.value;
  if (state.isLoading.value || notice === null || notice === 'pressButton') return null;
  return (
    <NoticeView kind="alert">
      <p>{text(notice)}</p>
    </NoticeView>
  );
}

/** For screen readers: the article is here, or the sentence that was asked for. Not the voice: it would be spoken over. */
function announcement({ reading, evidence, isLoading }: SidebarState): string {
  if (reading.value === null || isLoading.value) return '';
  const { article, analysis } = reading.value;
  const span = evidence.value?.span;
  if (!span) return text('articleRead', article.title ?? '');
  return sliceOf(article.text, sentenceAround(analysis.sentences, span));
}

export function App({ state, actions }: AppProps) {
  const reading = state.reading.value;
  return (
    <main class="sidebar">
      {/* Live regions are here from the beginning: one that comes with its words is often not announced. */}
      <p class="visually-hidden" role="status">
        {announcement(state)}
      </p>
      <FailureView state={state} />
      <div role="status">
        <ProgressView state={state} />
        {reading && <PresenceView state={state} actions={actions} />}
      </div>
      {reading && (
        <>
          <ArticleHeader article={reading.article} rate={state.settings.value.rate} />
          <button type="button" class="sidebar__reader" onClick={actions.openReader}>
            {text('openReader')}
          </button>
          <PlayerView
            reading={reading}
            player={state.player.value}
            settings={state.settings.value}
            actions={actions}
            note="stopsWithSidebar"
          />
          <FactsView reading={reading} evidence={state.evidence.value} actions={actions} />
          <QuotesView reading={reading} evidence={state.evidence.value} actions={actions} />
        </>
      )}
    </main>
  );
}
