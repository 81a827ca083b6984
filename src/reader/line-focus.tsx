/**
 * A window of a few lines, the rest of the page dimmed. It follows the voice; while that is silent it stands still and
 * the reader scrolls the text through it, or moves it with the pointer.
 */
import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { PlayerState } from '../model/player-state.ts';
import type { Settings } from '../model/settings.ts';

interface LineFocusProps {
  readonly settings: Settings;
  readonly player: Signal<PlayerState>;
  /** Of the word being read, in CSS pixels of the window. */
  readonly place: () => DOMRect | null;
}

/** Where it rests, as a share of the window's height: where a sentence is brought to when it is read. */
const REST = 0.35;

export function LineFocus({ settings, player, place }: LineFocusProps) {
  const box = useRef<HTMLDivElement>(null);
  const { focusLines, fontSize, lineHeight } = settings;
  const height = focusLines * fontSize * lineHeight;

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    let frame = 0;
    let pointer: number | null = null;
    const put = (): void => {
      const word = player.value.status === 'playing' ? place() : null;
      const middle = word === null ? (pointer ?? innerHeight * REST) : (word.top + word.bottom) / 2;
      element.style.insetBlockStart = `${Math.round(middle - height / 2)}px`;
    };
    const later = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(put);
    };
    const follow = ({ clientY, pointerType }: PointerEvent): void => {
      if (pointerType !== 'mouse') return;
      pointer = clientY;
      later();
    };
    put();
    const end = player.subscribe(later);
    addEventListener('scroll', later, { passive: true });
    addEventListener('resize', later);
    addEventListener('pointermove', follow);
    return () => {
      end();
      cancelAnimationFrame(frame);
      removeEventListener('scroll', later);
      removeEventListener('resize', later);
      removeEventListener('pointermove', follow);
    };
  }, [height, player, place]);

  if (focusLines === 0) return null;
  return <div ref={box} class="line-focus" style={{ blockSize: `${height}px` }} aria-hidden="true" />;
}
