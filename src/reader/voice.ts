/** The voice of the reader page, for when no sidebar stands beside it. It is made when it is first needed. */
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
  /**
   * An article is shown and no sidebar stands beside it: the voices are listed and warmed before the first Play, and the
   * voice rests where the article was left, here or in a sidebar that is gone.
   */
  wake(): void;
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
  /** A sidebar speaks from now on. */
  handOver(): void;
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
  /** The sidebar may have read on, or put back what was left out. */
  let hasHandedOver = false;
  /** What is marked was marked by the voice: a fact's mark is not its own to clear. */
  let isMarked = false;
  /** The reader asks for the voice: it is shown wherever he has scrolled to. */
  let isAsked = false;

  function follow({ status, sentence, word }: PlayerState): void {
    const target = state.reading.value?.script.sentences[sentence];
    const isShown = target && target.part !== 'byline' && status !== 'idle' && status !== 'ended';
    if (!isShown) {
      if (isMarked) mark(null);
      isMarked = false;
      return;
    }
    isMarked = true;
    mark({ part: target.part, sentence: target.span, word, scroll: sentence !== shown, isAsked });
    shown = sentence;
    isAsked = false;
  }

  async function loadPlace(player: Player): Promise<void> {
    const { value: reading } = state.reading;
    if (reading === null) return;
    const place = await places.load(reading.key);
    const { status } = player.state;
    if (status !== 'playing' && status !== 'loading') player.load(reading.script, place ?? undefined);
  }

  async function create(): Promise<Player> {
    habits.restore(await loadHabits());
    const player = createPlayer({ speakers: createSpeakers(), habits });
    player.configure(state.settings.value);
    player.subscribe((now) => {
      state.player.value = now;
      const { value: reading } = state.reading;
      if (state.isHeld.value || reading === null) return;
      follow(now);
      places.follow(reading.key, now, player.place);
      if (now.status === 'ended' && mayStore()) saveHabits(habits.store()).catch(console.error);
    });
    // After the one that shows what is spoken: it is told of an end before the next passage begins.
    passages = createPassages(player);
    await loadPlace(player);
    return player;
  }

  const ask = (action: (player: Player) => void): void => {
    waking ??= create();
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
  const tell = (action: (player: Player) => void | Promise<void>): void => {
    waking?.then(action).catch(console.error);
  };

  return {
    wake() {
      if (waking === null) {
        waking = create();
        waking.catch(console.error);
      } else if (hasHandedOver) tell(loadPlace);
      hasHandedOver = false;
    },
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
    handOver() {
      hasHandedOver = true;
      isMarked = false;
      tell((player) => player.pause());
      places.flush();
    },
    dispose() {
      places.flush();
      tell((player) => player.dispose());
    },
  };
}
