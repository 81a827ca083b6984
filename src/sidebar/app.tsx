/** The sidebar: what stands in it in each of its states. */
import { useSignal } from '@preact/signals';
import type { Command } from '../model/commands.ts';
import { ArticleHeader } from '../ui/article-header.tsx';
import { DialogsView } from '../ui/dialogs-view.tsx';
import { FactsView } from '../ui/facts-view.tsx';
import { PlayerView } from '../ui/player-view.tsx';
import { QuotesView } from '../ui/quotes-view.tsx';
import { type DialogName, runCommand } from '../ui/run-command.ts';
import { useSingleKeys } from '../ui/single-keys.ts';
import type { SidebarActions } from './actions.ts';
import { AnnouncementView } from './announcement.tsx';
import { BarView } from './bar-view.tsx';
import { FailureView, PresenceView, ProgressView } from './notices.tsx';
import { OmittedView } from './omitted-view.tsx';
import './sidebar.css';
import type { SidebarState, TabReading } from './state.ts';

interface AppProps {
  readonly state: SidebarState;
  readonly actions: SidebarActions;
}

function ReadingView({ state, actions, reading }: AppProps & { readonly reading: TabReading }) {
  const evidence = state.evidence.value;
  const player = state.player.value;
  return (
    <>
      <ArticleHeader article={reading.article} rate={state.settings.value.rate} />
      <PlayerView
        reading={reading}
        player={player}
        settings={state.settings.value}
        actions={actions}
        note="stopsWithSidebar"
        isAway={state.isAway.value}
      />
      <div class="sidebar__findings">
        <FactsView reading={reading} evidence={evidence} actions={actions} />
        <QuotesView reading={reading} evidence={evidence} player={player} actions={actions} />
      </div>
      <OmittedView article={reading.whole} restored={reading.restored} onRestore={actions.restore} />
    </>
  );
}

export function App({ state, actions }: AppProps) {
  const dialog = useSignal<DialogName | null>(null);
  const reading = state.reading.value;
  const settings = state.settings.value;
  const open = (name: DialogName): void => {
    if (name !== 'export' || reading !== null) dialog.value = name;
  };
  useSingleKeys(settings, (command: Command) =>
    runCommand(command, { hasArticle: reading !== null, rate: settings.rate, actions, open }),
  );
  return (
    <div class="sidebar">
      <BarView hasArticle={reading !== null} isInReader={state.isInReader.value} actions={actions} open={open} />
      {/* Here from the beginning: a live region that comes with its words is often not announced. */}
      <AnnouncementView state={state} />
      <main>
        <FailureView state={state} />
        <ProgressView state={state} />
        {reading && <PresenceView state={state} actions={actions} />}
        {reading && <ReadingView state={state} actions={actions} reading={reading} />}
      </main>
      <DialogsView dialog={dialog} reading={reading} settings={settings} onChange={actions.changeSettings} />
    </div>
  );
}
