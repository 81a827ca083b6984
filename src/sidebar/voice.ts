/** The player in the sidebar: its state goes to the views, its words to the page, its place to storage. */
import type { PlayerState } from '../model/player-state.ts';
import { placeAfterRestoring } from '../model/restore.ts';
import type { ScriptPlace, Unit } from '../model/script.ts';
import type { Settings } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import type { PlaceKeeper } from '../platform/places.ts';
import { saveHabits, saveSettings } from '../platform/storage.ts';
import { createPassages } from '../speech/passages.ts';
import type { Player, Target } from '../speech/player.ts';
import type { VoiceHabits } from '../speech/voice-habits.ts';
import { retell } from '../ui/telling.ts';
import type { PageMarks } from './page-marks.ts';
import type { SidebarState, TabReading } from './state.ts';

export interface Voice {
  /** Takes a new article. Does not begin to speak. */
  load(reading: TabReading, from: ScriptPlace | null): void;
  /** Goes on at the same word of the same article with other of its blocks put back. */
  replace(former: TabReading, reading: TabReading): void;
  toggle(): void;
  previous(unit: Unit): void;
  next(unit: Unit): void;
  goToSentence(sentence: number): void;
  /** Speaks from here on, and stops before `until`. */
  readFrom(from: Target, until?: ScriptPlace): void;
  seekShare(share: number): void;
  playPassages(passages: readonly Span[]): void;
  /** The settings as another page has stored them. */
  takeSettings(settings: Settings): void;
  changeSettings(change: Partial<Settings>): void;
}

interface VoiceParts {
  readonly player: Player;
  readonly habits: VoiceHabits;
  readonly marks: PageMarks;
  readonly places: PlaceKeeper;
  /** False in a private window. */
  readonly mayStore: () => boolean;
}

export function createVoice(state: SidebarState, { player, habits, marks, places, mayStore }: VoiceParts): Voice {
  /** Where the voice is, once other blocks are put back than in this reading. */
  function placeIn({ whole, restored }: TabReading, others: ReadonlySet<number>): ScriptPlace | null {
    const { place } = player;
    if (place?.part !== 'body') return place;
    return { ...place, offset: placeAfterRestoring(whole, place.offset, restored, others) };
  }

  player.subscribe((now: PlayerState) => {
    state.player.value = now;
    const { value: reading } = state.reading;
    if (reading === null) return;
    marks.follow(now);
    places.follow(reading.key, now, placeIn(reading, new Set()));
    const isAtRest = now.status === 'paused' || now.status === 'ended';
    if (isAtRest && mayStore()) saveHabits(habits.store()).catch(console.error);
  });
  const takeSettings = (settings: Settings): void => {
    const { value: reading } = state.reading;
    const retold = reading && retell(reading, state.settings.value, settings);
    state.settings.value = settings;
    player.configure(settings);
    if (!retold) return;
    passages.drop();
    state.reading.value = retold;
    player.retell(retold.script);
  };
  // After the one that shows what is spoken: it is told of an end before the next passage begins.
  const passages = createPassages(player);
  /** The reader asks for the voice: it is followed in the page from now on. */
  const move = (run: () => void) => {
    passages.drop();
    marks.releaseEvidence();
    run();
  };

  return {
    load: ({ script }, from) => player.load(script, from ?? undefined),
    replace(former, reading) {
      passages.drop();
      player.retell(reading.script, placeIn(former, reading.restored));
    },
    toggle() {
      const { status } = player.state;
      passages.drop();
      if (status === 'playing' || status === 'loading') player.pause();
      else move(() => player.play());
    },
    previous: (unit) => move(() => player.previous(unit)),
    next: (unit) => move(() => player.next(unit)),
    goToSentence: (sentence) => move(() => player.seek({ sentence })),
    readFrom: (from, until) => move(() => player.playFrom(from, until)),
    seekShare: (share) => move(() => player.seek({ share })),
    playPassages: (spans) => move(() => passages.play(spans)),
    takeSettings,
    changeSettings(change) {
      takeSettings({ ...state.settings.value, ...change });
      if (mayStore()) saveSettings(change).catch(console.error);
    },
  };
}
