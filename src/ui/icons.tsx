/**
 * Pictures on buttons, from Lucide: one stroke, one size. Never the only name of a button: each stands beside its words
 * or under an `aria-label`.
 */
import { type IconNode, Pause, Play, SkipBack, SkipForward } from 'lucide';
import { h } from 'preact';

const ICONS = {
  play: Play,
  pause: Pause,
  previous: SkipBack,
  next: SkipForward,
} as const satisfies Record<string, IconNode>;

export type IconName = keyof typeof ICONS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {ICONS[name].map(([shape, attributes]) => h(shape, attributes))}
    </svg>
  );
}
