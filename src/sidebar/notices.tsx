/** How things stand, where they are not as they should be. What of it is announced is in `announcement.tsx`. */
import { text } from '../platform/i18n.ts';
import { NoticeView } from '../ui/notice-view.tsx';
import type { SidebarActions } from './actions.ts';
import type { Presence, SidebarState } from './state.ts';

interface NoticesProps {
  readonly state: SidebarState;
  readonly actions: SidebarActions;
}

const PRESENCE = {
  otherTab: 'otherTab',
  navigated: 'pageNavigated',
  closed: 'pageClosed',
} as const satisfies Record<Exclude<Presence, 'here'>, string>;

/** The sentence for where the article's page is; `null` while it is here. */
export function presenceKey({ presence, notice }: SidebarState) {
  if (presence.value === 'here') return null;
  const hasFailed = notice.value !== null && presence.value === 'otherTab';
  return hasFailed ? 'articleOfOtherTab' : PRESENCE[presence.value];
}

export function PresenceView({ state, actions }: NoticesProps) {
  const key = presenceKey(state);
  if (key === null) return null;
  return (
    <NoticeView kind="note">
      <p>{text(key)}</p>
      {state.presence.value === 'otherTab' && (
        <button type="button" onClick={actions.showArticleTab}>
          {text('backToArticle')}
        </button>
      )}
    </NoticeView>
  );
}

export function ProgressView({ state }: Pick<NoticesProps, 'state'>) {
  const isLoading = state.isLoading.value;
  if (!isLoading && state.notice.value !== 'pressButton') return null;
  return (
    <div class="progress">
      {isLoading && <progress class="progress__bar" aria-label={text('loading')} />}
      <p class="progress__words">{text(isLoading ? 'loading' : 'pressButton')}</p>
      {!isLoading && <p class="progress__why">{text('pressButtonWhy')}</p>}
    </div>
  );
}

export function FailureView({ state }: Pick<NoticesProps, 'state'>) {
  const notice = state.notice.value;
  if (state.isLoading.value || notice === null || notice === 'pressButton') return null;
  return (
    <NoticeView kind="alert">
      <p>{text(notice)}</p>
    </NoticeView>
  );
}
