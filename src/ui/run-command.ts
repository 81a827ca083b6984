/** What each command does, in whichever of our pages its key was pressed. */
import type { Command } from '../model/commands.ts';
import { RATES } from '../model/settings.ts';
import type { PlayerActions } from './reading.ts';

/** What lies over a page of ours. */
export type DialogName = 'settings' | 'keys' | 'export';

interface CommandParts {
  readonly hasArticle: boolean;
  readonly rate: number;
  readonly actions: PlayerActions & {
    /** Changes between the page and the article alone. */
    readonly openReader: () => void;
  };
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
  slower: ({ rate, actions }) => actions.changeSettings({ rate: nextRate(rate, false) }),
  faster: ({ rate, actions }) => actions.changeSettings({ rate: nextRate(rate, true) }),
  openReader: ({ actions }) => actions.openReader(),
  openExport: ({ open }) => open('export'),
  openSettings: ({ open }) => open('settings'),
  openHelp: ({ open }) => open('keys'),
};

const WITHOUT_ARTICLE: ReadonlySet<Command> = new Set(['openSettings', 'openHelp']);

export function runCommand(command: Command, parts: CommandParts): void {
  if (parts.hasArticle || WITHOUT_ARTICLE.has(command)) RUN[command](parts);
}
