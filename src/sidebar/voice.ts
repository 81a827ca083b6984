/** The player in the sidebar: its state goes to the views, its words to the page, its place to storage. */

import type { TextPart } from '../model/article.ts';
import type { PlayerState } from '../model/player-state.ts';
import { type ScriptPosition, sentenceNear } from '../model/script.ts';
import { forgetPosition, loadPosition, savePosition, saveSettings } from '../platform/storage.ts';
import type { Player } from '../speech/player.ts';
import type { PageMarks } from './page-marks.ts';
import type { SidebarState, TabReading } from './state.ts';

export interface Voice {
  /** Where an article was left; `null` where it was not, or where that may not be known. */
  placeOf(reading: TabReading): Promise<ScriptPosition | null>;
  /** Takes a new article. Does not begin to speak. */
  load(reading: TabReading, from: ScriptPosition | null): void;
  toggle(): void;
  previous(): void;
  next(): void;
  /** Speaks from the sentence on that holds this place; where none does, from the next. */
  readFrom(part: TextPart, offset: number): void;
  setRate(rate: number): void;
}

/** @param mayStore False in a private window. */
export function createVoice(state: SidebarState, player: Player, marks: PageMarks, mayStore: () => boolean): Voice {
  function remember({ status, position }: PlayerState): void {
    const key = state.reading.value?.key;
    if (key === undefined || !mayStore()) return;
    if (status === 'ended') forgetPosition(key).catch(console.error);
    else if (status === 'playing' || status === 'paused') savePosition(key, position).catch(console.error);
  }

  player.subscribe((now) => {
    state.player.value = now;
    if (state.reading.value === null) return;
    marks.follow(now);
    remember(now);
  });

  return {
    placeOf: async ({ key }) => (mayStore() ? loadPosition(key) : null),
    load: ({ script }, from) => player.load(script, from ?? undefined),
    toggle() {
      const { status } = player.state;
      if (status === 'playing' || status === 'loading') return player.pause();
      marks.releaseEvidence();
      player.play();
    },
    previous() {
      marks.releaseEvidence();
      player.previous();
    },
    next() {
      marks.releaseEvidence();
      player.next();
    },
    readFrom(part, offset) {
      const sentence = state.reading.value && sentenceNear(state.reading.value.script, part, offset);
      if (sentence === null) return;
      marks.releaseEvidence();
      player.seek({ sentence });
      player.play();
    },
    setRate(rate) {
      state.settings.value = { ...state.settings.value, rate };
      player.setRate(rate);
      if (mayStore()) saveSettings(state.settings.value).catch(console.error);
    },
  };
}
