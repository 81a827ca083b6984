/** Keys in the reader page: where a sidebar stands beside it, those of the voice are for the sidebar's. */
import type { Command } from '../model/commands.ts';
import { type DialogName, runCommand } from '../ui/run-command.ts';
import type { ReaderActions } from './session.ts';
import type { ReaderState } from './state.ts';

const OF_THE_VOICE: ReadonlySet<Command> = new Set([
  'togglePlaying',
  'previousSentence',
  'nextSentence',
  'previousParagraph',
  'nextParagraph',
  'previousQuote',
  'nextQuote',
  'slower',
  'faster',
]);

interface CommandParts {
  readonly state: ReaderState;
  readonly actions: ReaderActions;
  readonly open: (dialog: DialogName) => void;
}

export function runReaderCommand(command: Command, { state, actions, open }: CommandParts): void {
  if (state.isHeld.value && OF_THE_VOICE.has(command)) {
    actions.tellSidebar(command);
    return;
  }
  const hasArticle = state.reading.value !== null;
  runCommand(command, { hasArticle, rate: state.settings.value.rate, actions, open });
}
