/** The voice of the reader page, for when no sidebar stands beside it. It is made when it is first asked for. */
import type { Highlight } from '../model/messages.ts';
import type { PlayerState } from '../model/player-state.ts';
import type { Unit } from '../model/script.ts';
import type { Span } from '../model/span.ts';
import { createPlaceKeeper } from '../platform/places.ts';
import { loadHabits, saveHabits } from '../platform/storage.ts';
import { createSpeakers } from '../speech/engines.ts';
import { createPassages, type Passages } from '../speech/passages.ts';
import { createPlayer, type Player } from '../speech/player.ts';
import { createVoiceHabits } from '../speech/voice-habits.ts';
import type { ReaderState } from './state.ts';

export interface ReaderVoice {
  toggle(): void;
  previous(unit: Unit): void;
  next(unit: Unit): void;
  goToSentence(sentence: number): void;
  /** @param sentence Index into `Script.sentences`. */
  readFrom(sentence: number): void;
  seekShare(share: number): void;
  /** Brings what is spoken into view. */
  show(): void;
  playPassages(passages: readonly Span[]): void;
  /** The settings have changed. */
  configure(): void;
  /** The script of the reading is another one. */
  retell(): void;
  pause(): void;
  dispose(): void;
}

/**
 * @param mark Shows what is spoken, in the document.
 * @param mayStore False in a private window.
 */
export function createReaderVoice(
  state: ReaderState,
  mark: (wanted: Highlight | null) => void,
  mayStore: () => boolean,
): ReaderVoice {
  const places = createPlaceKeeper(mayStore);
  const habits = createVoiceHabits();
  let waking: Promise<Player> | null = null;
  let passages: Passages | null = null;
  let shown = -1;
  /** The reader asks for the voice: it is shown wherever he has scrolled to. */
  let isAsked = false;

  function follow({ status, sentence, word }: PlayerState): void {
    const target = state.reading.value?.script.sentences[sentence];
    const isShown = target && target.part !== 'byline' && status !== 'idle' && status !== 'ended';
    if (!isShown) {
      mark(null);
      return;
    }
    mark({ part: target.part, sentence: target.span, word, scroll: sentence !== shown, isAsked });
    shown = sentence;
    isAsked = false;
  }

  async function wake(): Promise<Player> {
    habits.restore(await loadHabits());
    const player = createPlayer({ speakers: createSpeakers(), habits });
    player.configure(state.settings.value);
    player.subscribe((now) => {
      state.player.value = now;
      const { value: reading } = state.reading;
      if (state.isHeld.value || reading === null) return;
      follow(now);
      places.follow(reading.key, now.status, player.place);
      if (now.status === 'ended' && mayStore()) saveHabits(habits.store()).catch(console.error);
    });
    // After the one that shows what is spoken: it is told of an end before the next passage begins.
    passages = createPassages(player);
    const { value: reading } = state.reading;
    if (reading !== null) player.load(reading.script, (await places.load(reading.key)) ?? undefined);
    return player;
  }

  const ask = (action: (player: Player) => void): void => {
    waking ??= wake();
    passages?.drop();
    shown = -1;
    isAsked = true;
    waking.then(action).catch(console.error);
  };
  const showAgain = ({ state: now }: Player): void => {
    shown = -1;
    isAsked = true;
    follow(now);
  };
  /** Only where there is a player already. */
  const tell = (action: (player: Player) => void): void => {
    waking?.then(action).catch(console.error);
  };

  return {
    toggle: () =>
      ask((player) => {
        const { status } = player.state;
        if (status === 'playing' || status === 'loading') player.pause();
        else player.play();
      }),
    previous: (unit) => ask((player) => player.previous(unit)),
    next: (unit) => ask((player) => player.next(unit)),
    goToSentence: (sentence) => ask((player) => player.seek({ sentence })),
    readFrom: (sentence) => ask((player) => player.playFrom({ sentence })),
    seekShare: (share) => ask((player) => player.seek({ share })),
    show: () => tell((player) => showAgain(player)),
    playPassages: (spans) => ask(() => passages?.play(spans)),
    configure: () => tell((player) => player.configure(state.settings.value)),
    retell: () =>
      tell((player) => {
        passages?.drop();
        if (state.reading.value !== null) player.retell(state.reading.value.script);
      }),
    pause: () => tell((player) => player.pause()),
    dispose() {
      places.flush();
      tell((player) => player.dispose());
    },
  };
}
