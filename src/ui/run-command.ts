/** What each command does in the sidebar. */
import type { Command } from '../model/commands.ts';
import { RATES } from '../model/settings.ts';
import type { SidebarActions } from './actions.ts';
import type { DialogName } from './app.tsx';
import type { SidebarState } from './state.ts';

interface CommandParts {
  readonly state: SidebarState;
  readonly actions: SidebarActions;
  readonly open: (dialog: DialogName) => void;
}

/** The next of the rates that can be chosen; the same where there is none. */
function nextRate(rate: number, isFaster: boolean): number {
  const next = isFaster ? RATES.find((one) => one > rate) : RATES.findLast((one) => one < rate);
  return next ?? rate;
}

const RUN: Readonly<Record<Command, (parts: CommandParts) => void>> = {
  togglePlaying: ({ actions }) => actions.togglePlaying(),
  previousSentence: ({ actions }) => actions.previous('sentence'),
  nextSentence: ({ actions }) => actions.next('sentence'),
  previousParagraph: ({ actions }) => actions.previous('paragraph'),
  nextParagraph: ({ actions }) => actions.next('paragraph'),
  previousQuote: ({ actions }) => actions.previous('quote'),
  nextQuote: ({ actions }) => actions.next('quote'),
  slower: ({ state, actions }) => actions.changeSettings({ rate: nextRate(state.settings.value.rate, false) }),
  faster: ({ state, actions }) => actions.changeSettings({ rate: nextRate(state.settings.value.rate, true) }),
  openReader: ({ actions }) => actions.openReader(),
  openExport: ({ open }) => open('export'),
  openSettings: ({ open }) => open('settings'),
  openHelp: ({ open }) => open('keys'),
};

const WITHOUT_ARTICLE: ReadonlySet<Command> = new Set(['openSettings', 'openHelp']);

export function runCommand(command: Command, parts: CommandParts): void {
  if (parts.state.reading.value !== null || WITHOUT_ARTICLE.has(command)) RUN[command](parts);
}
