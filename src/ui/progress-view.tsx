/** How far the voice has come, and a way to any other place. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
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
  /** Where the reader wants to go, until the voice is there: in a short text one step is less than a word. */
  const held = useSignal<number | null>(null);
  const isDragging = useRef(false);
  useEffect(() => {
    if (!isDragging.current) held.value = null;
  }, [held, player.share]);
  const letGo = (): void => {
    if (isDragging.current && held.value !== null) onSeek(held.value / 100);
    isDragging.current = false;
  };
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
        onPointerDown={() => {
          isDragging.current = true;
        }}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        // A hand that lets go beside the slider.
        onChange={letGo}
        // By keys each step counts. Firefox tells no change where a step leads to a value it has told before.
        onInput={({ currentTarget }) => {
          held.value = currentTarget.valueAsNumber;
          if (!isDragging.current) onSeek(currentTarget.valueAsNumber / 100);
        }}
      />
      <span class="player__left">
        {player.status === 'loading' ? text('startingVoice') : timeLeft(player.timeLeftMs)}
      </span>
    </>
  );
}
