/** How far the voice has come, and a way to any other place. */
import { useSignal } from '@preact/signals';
import type { PlayerState } from '../model/player-state.ts';
import { interfaceLanguage, text } from '../platform/i18n.ts';

interface ProgressProps {
  readonly player: PlayerState;
  readonly onSeek: (share: number) => void;
}

const percent = new Intl.NumberFormat(interfaceLanguage(), { style: 'percent' });

export const timeLeft = (ms: number): string => {
  const minutes = Math.round(ms / 60_000);
  return minutes < 1 ? text('timeLeftShort') : text('timeLeft', minutes);
};

export function ProgressView({ player, onSeek }: ProgressProps) {
  /** Where the reader's hand is, until it lets go. */
  const held = useSignal<number | null>(null);
  const shown = held.value ?? Math.round(player.share * 100);
  return (
    <>
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        value={shown}
        aria-label={text('placeInArticle')}
        aria-valuetext={text('placeRead', percent.format(shown / 100))}
        onInput={({ currentTarget }) => {
          held.value = currentTarget.valueAsNumber;
        }}
        onChange={({ currentTarget }) => {
          held.value = null;
          onSeek(currentTarget.valueAsNumber / 100);
        }}
      />
      <span class="player__left">
        {player.status === 'loading' ? text('startingVoice') : timeLeft(player.timeLeftMs)}
      </span>
    </>
  );
}
