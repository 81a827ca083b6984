/** Passages of the body one after the other: all that one speaker says. */
import type { PlayerState } from '../model/player-state.ts';
import type { Span } from '../model/span.ts';
import type { Player } from './player.ts';

export interface Passages {
  /** Speaks these and nothing between them; then the player rests behind the last. */
  play(passages: readonly Span[]): void;
  /** The reader wants something else: what is left is dropped, what is being spoken goes on. */
  drop(): void;
}

export function createPassages(player: Pick<Player, 'state' | 'place' | 'subscribe' | 'playFrom'>): Passages {
  let left: readonly Span[] = [];
  let end = 0;

  function begin([first, ...others]: readonly Span[]): void {
    left = others;
    if (!first) return;
    ({ end } = first);
    player.playFrom({ part: 'body', offset: first.start }, { part: 'body', offset: first.end });
  }

  /** A pause before the end of a passage is the reader's, or another voice's. */
  const isThrough = ({ status }: PlayerState): boolean =>
    status === 'ended' || (status === 'paused' && player.place?.part === 'body' && player.place.offset >= end);

  player.subscribe((state) => {
    if (left.length === 0) return;
    if (isThrough(state)) begin(left);
    else if (state.status === 'paused' || state.status === 'failed') left = [];
  });

  return {
    play: begin,
    drop() {
      left = [];
    },
  };
}
