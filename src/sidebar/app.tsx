/** The sidebar: what stands in it in each of its states. */
import { text } from '../platform/i18n.ts';
import { NoticeView } from '../ui/notice-view.tsx';
import type { SidebarActions } from './actions.ts';
import { ArticleHeader } from './article-header.tsx';
import { FactsView } from './facts-view.tsx';
import { PlayerView } from './player-view.tsx';
import { QuotesView } from './quotes-view.tsx';
import type { Notice, Presence, SidebarState } from './state.ts';

interface AppProps {
  readonly state: SidebarState;
  readonly actions: SidebarActions;
}

/** Nothing went wrong in these: the reader only has to do something. */
const CALM: readonly Notice[] = ['pressButton'];

const PRESENCE = {
  otherTab: 'otherTab',
  navigated: 'pageNavigated',
  closed: 'pageClosed',
} as const satisfies Record<Exclude<Presence, 'here'>, string>;

function PresenceView({ state, actions }: AppProps) {
  const presence = state.presence.value;
  if (presence === 'here' || state.notice.value !== null) return null;
  return (
    <NoticeView kind="status">
      <p>{text(PRESENCE[presence])}</p>
      {presence === 'otherTab' && (
        <button type="button" onClick={actions.showArticleTab}>
          {text('backToArticle')}
        </button>
      )}
    </NoticeView>
  );
}

function ProgressView({ state }: Pick<AppProps, 'state'>) {
  const notice = state.notice.value;
  if (state.isLoading.value) {
    return (
      <NoticeView kind="status">
        <p>{text('loading')}</p>
      </NoticeView>
    );
  }
  if (notice === null) return null;
  return (
    <NoticeView kind={CALM.includes(notice) ? 'status' : 'alert'}>
      <p>{text(notice)}</p>
      {notice === 'pressButton' && <p>{text('pressButtonWhy')}</p>}
    </NoticeView>
  );
}

export function App({ state, actions }: AppProps) {
  const reading = state.reading.value;
  return (
    <main class="sidebar">
      <ProgressView state={state} />
      {reading && (
        <>
          <p class="visually-hidden" role="status">
            {text('articleRead', reading.article.title ?? '')}
          </p>
          <PresenceView state={state} actions={actions} />
          <ArticleHeader article={reading.article} rate={state.settings.value.rate} />
          <PlayerView reading={reading} state={state} actions={actions} />
          <FactsView reading={reading} evidence={state.evidence.value} actions={actions} />
          <QuotesView reading={reading} evidence={state.evidence.value} actions={actions} />
        </>
      )}
    </main>
  );
}
