/** The reader page: the article, and beside it what is wished for. */
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../platform/i18n.ts';
import { FactsView } from '../ui/facts-view.tsx';
import { NoticeView } from '../ui/notice-view.tsx';
import { PlayerView } from '../ui/player-view.tsx';
import { QuotesView } from '../ui/quotes-view.tsx';
import { pointOf } from './article-ranges.ts';
import { ArticleView } from './article-view.tsx';
import { LineFocus } from './line-focus.tsx';
import type { ReaderActions } from './session.ts';
import type { ReaderState } from './state.ts';
import { TypeView } from './type-view.tsx';

interface AppProps {
  readonly state: ReaderState;
  readonly actions: ReaderActions;
  /** Of the word being read, in the window. */
  readonly place: () => DOMRect | null;
}

/** A click that means something else: a link, a button, the end of a selection. */
const isOtherwise = ({ target }: MouseEvent): boolean =>
  (target instanceof Element && target.closest('a, button, summary, input, select') !== null) ||
  getSelection()?.isCollapsed === false;

function StatusView({ status }: { readonly status: 'loading' | 'gone' | 'failed' }) {
  const key = { loading: 'loading', gone: 'readerGone', failed: 'readingFailed' } as const;
  return (
    <main class="reader__status">
      <NoticeView kind={status === 'loading' ? 'note' : 'alert'}>
        <p>{text(key[status])}</p>
        {status === 'gone' && (
          <button type="button" onClick={() => history.back()}>
            {text('backToPage')}
          </button>
        )}
      </NoticeView>
    </main>
  );
}

function BesideView({ state, actions }: AppProps) {
  const reading = state.reading.value;
  if (reading === null || state.isHeld.value) return null;
  const evidence = state.evidence.value;
  return (
    <aside class="reader__beside" aria-label={text('factsAndQuotes')}>
      <details class="reader__facts">
        <summary>{text('factsAndQuotes')}</summary>
        <FactsView reading={reading} evidence={evidence} actions={actions} />
        <QuotesView reading={reading} evidence={evidence} player={state.player.value} actions={actions} />
      </details>
    </aside>
  );
}

function ToolsView({ state, actions }: AppProps) {
  const reading = state.reading.value;
  return (
    <section class="reader__tools" aria-label={text('readerTools')}>
      <button type="button" onClick={() => history.back()}>
        {text('backToPage')}
      </button>
      <TypeView settings={state.settings.value} onChange={actions.changeSettings} />
      {reading !== null && !state.isHeld.value && (
        <PlayerView
          reading={reading}
          player={state.player.value}
          settings={state.settings.value}
          actions={actions}
          note="stopsWithPage"
        />
      )}
    </section>
  );
}

function ReadingView({ state, actions, place }: AppProps) {
  const root = useRef<HTMLDivElement>(null);
  const reading = state.reading.value;
  const syllabify = state.syllabify.value;
  // The elements are new whenever one of these is.
  useEffect(actions.drawn, [reading, syllabify]);
  if (reading === null) return null;

  function readFromHere(event: MouseEvent): void {
    if (isOtherwise(event)) return;
    const caret = document.caretPositionFromPoint(event.clientX, event.clientY);
    const point = caret && pointOf(caret.offsetNode, caret.offset);
    if (point) actions.readFrom(point);
  }

  return (
    <>
      <ToolsView state={state} actions={actions} place={place} />
      <main class="reader__main">
        {reading.article.isCut && (
          <NoticeView kind="note">
            <p>{text('articleCut')}</p>
          </NoticeView>
        )}
        {/* By keyboard the same is a command of the player; a stop on each sentence would be in everybody's way. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
        <div ref={root} class="reader__article" onClick={readFromHere}>
          <ArticleView article={reading.article} syllabify={syllabify} />
        </div>
      </main>
      <BesideView state={state} actions={actions} place={place} />
      <LineFocus settings={state.settings.value} player={state.player} place={place} />
    </>
  );
}

export function App({ state, actions, place }: AppProps) {
  const status = state.status.value;
  return (
    <div class="reader">
      {status !== 'here' ? (
        <StatusView status={status} />
      ) : (
        <ReadingView state={state} actions={actions} place={place} />
      )}
    </div>
  );
}
