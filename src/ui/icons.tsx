/**
 * Pictures on buttons, from Lucide: one stroke, one size. Never the only name of a button: each stands beside its words
 * or under an `aria-label`.
 */
import {
  ALargeSmall,
  ArrowLeft,
  BookOpen,
  ChevronRight,
  Copy,
  FastForward,
  Headphones,
  type IconNode,
  Image,
  Keyboard,
  Pause,
  Play,
  Rewind,
  Settings,
  SkipBack,
  SkipForward,
  TextSearch,
  X,
} from 'lucide';
import { h } from 'preact';

const ICONS = {
  play: Play,
  pause: Pause,
  previous: SkipBack,
  next: SkipForward,
  previousParagraph: Rewind,
  nextParagraph: FastForward,
  reader: BookOpen,
  back: ArrowLeft,
  type: ALargeSmall,
  findings: TextSearch,
  export: Copy,
  settings: Settings,
  keys: Keyboard,
  close: X,
  listen: Headphones,
  picture: Image,
  /** Of what opens under it. */
  more: ChevronRight,
} as const satisfies Record<string, IconNode>;

export type IconName = keyof typeof ICONS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {ICONS[name].map(([shape, attributes]) => h(shape, attributes))}
    </svg>
  );
}
