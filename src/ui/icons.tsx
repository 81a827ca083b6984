/** Pictures on buttons. Never the only name of a button: each stands beside its words or under an `aria-label`. */

const PATHS = {
  play: 'M7 4v16l13-8Z',
  pause: 'M6 4h4v16H6ZM14 4h4v16h-4Z',
  previous: 'M18 5v14L8 12ZM5 5h2v14H5Z',
  next: 'M6 5v14l10-7ZM17 5h2v14h-2Z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="currentColor" />
    </svg>
  );
}
