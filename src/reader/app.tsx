/** The reader page: the article, and beside it what is wished for. */
import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { text } from '../platform/i18n.ts';
import type { ReaderFailure } from '../platform/reader-page.ts';
import { DialogsView } from '../ui/dialogs-view.tsx';
import { FactsView } from '../ui/facts-view.tsx';
import { NoticeView } from '../ui/notice-view.tsx';
import { PlayerView } from '../ui/player-view.tsx';
import { QuotesView } from '../ui/quotes-view.tsx';
import type { Reading } from '../ui/reading.ts';
import type { DialogName } from '../ui/run-command.ts';
import { useSingleKeys } from '../ui/single-keys.ts';
import type { ArticleMarks } from './article-marks.ts';
import { ArticleView } from './article-view.tsx';
import { BarView, type PanelName } from './bar-view.tsx';
import { runReaderCommand } from './commands.ts';
import { LineFocus } from './line-focus.tsx';
import { PanelView } from './panel-view.tsx';
import { useReadFromHere } from './read-from-here.ts';
import type { ReaderActions } from './session.ts';
import type { ReaderState } from './state.ts';
import { canSyllabify } from './syllables.ts';
import { TypeFields } from './type-fields.tsx';

interface AppProps {
  readonly state: ReaderState;
  readonly actions: ReaderActions;
  readonly marks: Pick<ArticleMarks, 'place' | 'watch'>;
}

interface StatusProps {
  readonly status: 'loading' | ReaderFailure;
  readonly onBack: () => void;
}

function StatusView({ status, onBack }: StatusProps) {
  return (
    <main class="reader__status">
      <h1 class="visually-hidden">{text('extensionName')}</h1>
      <NoticeView kind={status === 'loading' ? 'note' : 'alert'}>
        <p>{text(status)}</p>
        {status !== 'loading' && (
          <button type="button" onClick={onBack}>
            {text('backToPage')}
          </button>
        )}
      </NoticeView>
    </main>
  );
}

interface ReadingProps extends AppProps {
  readonly reading: Reading;
  readonly panel: Signal<PanelName | null>;
}

function FindingsView({ state, actions, reading }: Omit<ReadingProps, 'marks' | 'panel'>) {
  const evidence = state.evidence.value;
  return (
    <div class="reader__findings">
      <FactsView reading={reading} evidence={evidence} actions={actions} />
      <QuotesView reading={reading} evidence={evidence} player={state.player.value} actions={actions} />
    </div>
  );
}

function BesideView({ state, actions, reading, panel }: Omit<ReadingProps, 'marks'>) {
  const close = () => {
    panel.value = null;
  };
  if (panel.value === 'type')
    return (
      <PanelView title={text('textAndColours')} onClose={close}>
        <TypeFields
          settings={state.settings.value}
          canSyllabify={canSyllabify(reading.article.lang)}
          onChange={actions.changeSettings}
        />
      </PanelView>
    );
  if (panel.value !== 'findings' || state.isHeld.value) return null;
  return (
    <PanelView title={text('factsAndQuotes')} onClose={close}>
      <FindingsView state={state} actions={actions} reading={reading} />
    </PanelView>
  );
}

function ReadingView({ state, actions, reading, marks, panel }: ReadingProps) {
  const syllabify = state.syllabify.value;
  // The elements are new whenever one of these is.
  useEffect(actions.drawn, [reading, syllabify]);
  const readFromHere = useReadFromHere(actions.readFrom);
  return (
    <>
      <BesideView state={state} actions={actions} reading={reading} panel={panel} />
      <main class="reader__main">
        {reading.article.isCut && (
          <div class="reader__notice">
            <NoticeView kind="note">
              <p>{text('articleCut')}</p>
            </NoticeView>
          </div>
        )}
        {/* By keyboard the same is done by Enter: a stop on each sentence would be in everybody's way. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
        <div class="reader__article" onClick={readFromHere}>
          <ArticleView article={reading.article} syllabify={syllabify} />
        </div>
      </main>
      <LineFocus settings={state.settings.value} marks={marks} />
    </>
  );
}

export function App({ state, actions, marks }: AppProps) {
  const dialog = useSignal<DialogName | null>(null);
  const panel = useSignal<PanelName | null>(null);
  const status = state.status.value;
  const reading = state.reading.value;
  const settings = state.settings.value;
  const isHeld = state.isHeld.value;
  const open = (name: DialogName): void => {
    dialog.value = name;
  };
  useSingleKeys(settings, (command) => runReaderCommand(command, { state, actions, open }));
  if (status !== 'here' || reading === null)
    return <StatusView status={status === 'here' ? 'loading' : status} onBack={actions.openReader} />;
  return (
    <div class="reader">
      <BarView panel={panel} hasFindings={!isHeld} open={open} onBack={actions.openReader}>
        {!isHeld && (
          <PlayerView
            reading={reading}
            player={state.player.value}
            settings={settings}
            actions={actions}
            note="stopsWithPage"
            isAway={state.isAway.value}
          />
        )}
      </BarView>
      <ReadingView state={state} actions={actions} reading={reading} marks={marks} panel={panel} />
      <DialogsView dialog={dialog} reading={reading} settings={settings} onChange={actions.changeSettings} />
    </div>
  );
}
