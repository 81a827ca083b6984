/** The voice of the reader page, for when no sidebar stands beside it. It is made when it is first asked for. */
import type { Highlight } from '../model/messages.ts';
import type { PlayerState } from '../model/player-state.ts';
import { forgetPosition, loadPosition, savePosition } from '../platform/storage.ts';
import { createEngines } from '../speech/engines.ts';
import { createPlayer, type Player } from '../speech/player.ts';
import type { ReaderState } from './state.ts';

export interface ReaderVoice {
  toggle(): void;
  previous(): void;
  next(): void;
  /** @param sentence Index into `Script.sentences`. */
  readFrom(sentence: number): void;
  setRate(rate: number): void;
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
  let player: Player | null = null;
  let shown = -1;

  function follow({ status, sentence, word }: PlayerState): void {
    const target = state.reading.value?.script.sentences[sentence];
    const isShown = target && target.part !== 'byline' && status !== 'idle' && status !== 'ended';
    if (!isShown) {
      mark(null);
      return;
    }
    mark({ part: target.part, sentence: target.span, word, scroll: sentence !== shown });
    shown = sentence;
  }

  function remember({ status, position }: PlayerState): void {
    const key = state.reading.value?.key;
    if (key === undefined || !mayStore()) return;
    if (status === 'ended') forgetPosition(key).catch(console.error);
    else if (status === 'playing' || status === 'paused') savePosition(key, position).catch(console.error);
  }

  async function wake(): Promise<Player> {
    if (player !== null) return player;
    const made = createPlayer({ engines: createEngines(), rate: state.settings.value.rate });
    player = made;
    made.subscribe((now) => {
      state.player.value = now;
      if (state.isHeld.value) return;
      follow(now);
      remember(now);
    });
    const { value: reading } = state.reading;
    if (reading !== null) {
      made.load(reading.script, (mayStore() ? await loadPosition(reading.key) : null) ?? undefined);
    }
    return made;
  }

  const ask = (action: (player: Player) => void): void => {
    wake().then(action).catch(console.error);
  };

  return {
    toggle: () =>
      ask((player) => {
        const { status } = player.state;
        if (status === 'playing' || status === 'loading') player.pause();
        else player.play();
      }),
    previous: () => ask((player) => player.previous()),
    next: () => ask((player) => player.next()),
    readFrom: (sentence) =>
      ask((player) => {
        player.seek({ sentence });
        player.play();
      }),
    setRate: (rate) => player?.setRate(rate),
    pause: () => player?.pause(),
    dispose: () => player?.dispose(),
  };
}
