/**
 * What a screen reader is told unasked, by the one polite live region. Never the sentences the voice speaks: two voices
 * would talk at once. Failures are alerts, and tell themselves.
 */
import { sliceOf } from '../model/span.ts';
import { text } from '../platform/i18n.ts';
import { articleWords } from '../ui/article-words.ts';
import { sentenceAround } from '../ui/evidence.ts';
import { presenceKey } from './notices.tsx';
import type { SidebarState } from './state.ts';

type StateProps = { readonly state: SidebarState };

/** The sentence that was asked for, in its own language. */
function EvidenceWords({ state }: StateProps) {
  const reading = state.reading.value;
  const evidence = state.evidence.value;
  if (reading === null || evidence === null) return null;
  const { article, analysis } = reading;
  return (
    <>
      <span {...articleWords(article)}>{sliceOf(article.text, sentenceAround(analysis.sentences, evidence.span))}</span>
      {!evidence.isInPage && ` ${text(presenceKey(state) ?? 'sentenceNotFound')}`}
    </>
  );
}

function ArticleWords({ state }: StateProps) {
  const { title } = state.reading.value?.article ?? {};
  const presence = presenceKey(state);
  return <>{presence === null ? text('articleRead', title ?? '') : text(presence)}</>;
}

function Words({ state }: StateProps) {
  if (state.isLoading.value) return <>{text('loading')}</>;
  if (state.notice.value === 'pressButton') return <>{`${text('pressButton')} ${text('pressButtonWhy')}`}</>;
  if (state.reading.value === null) return null;
  return state.evidence.value === null ? <ArticleWords state={state} /> : <EvidenceWords state={state} />;
}

export function AnnouncementView({ state }: StateProps) {
  return (
    <p class="visually-hidden" role="status">
      <Words state={state} />
    </p>
  );
}
