/** The player in the sidebar: its state goes to the views, its words to the page, its place to storage. */
import { forgetPosition, loadPosition, savePosition, saveSettings } from '../platform/storage.ts';
import type { Player } from '../speech/player.ts';
import type { PlayerState } from '../speech/player-state.ts';
import type { PageMarks } from './page-marks.ts';
import type { Reading, SidebarState } from './state.ts';

export interface Voice {
  /** Takes a new article, and the place where it was left. Does not begin to speak. */
  load(reading: Reading): Promise<void>;
  toggle(): void;
  setRate(rate: number): void;
}

/** @param mayStore False in a private window. */
export function createVoice(state: SidebarState, player: Player, marks: PageMarks, mayStore: () => boolean): Voice {
  function remember({ status, position }: PlayerState): void {
    const key = state.reading.value?.key;
    if (key === undefined || !mayStore()) return;
    if (status === 'ended') void forgetPosition(key);
    else if (status === 'playing' || status === 'paused') void savePosition(key, position);
  }

  player.subscribe((now) => {
    state.player.value = now;
    if (state.reading.value === null) return;
    marks.follow(now);
    remember(now);
  });

  return {
    async load({ key, script }) {
      const position = mayStore() ? await loadPosition(key) : null;
      player.load(script, position ?? undefined);
    },
    toggle() {
      marks.releaseEvidence();
      const { status } = player.state;
      if (status === 'playing' || status === 'loading') player.pause();
      else player.play();
    },
    setRate(rate) {
      state.settings.value = { ...state.settings.value, rate };
      player.setRate(rate);
      if (mayStore()) void saveSettings(state.settings.value);
    },
  };
}
