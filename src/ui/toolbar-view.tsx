/** Buttons that are one stop of the Tab key: arrows, Home and End move among them (ARIA Authoring Practices, toolbar). */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ToolbarProps {
  readonly label: string;
  readonly className: string;
  readonly children: ComponentChildren;
}

/** Where a key leads, from one of `count` buttons; `null` where it leads nowhere. */
export function indexAfter(key: string, index: number, count: number, isRightToLeft: boolean): number | null {
  const [back, on] = isRightToLeft ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  if (key === on) return (index + 1) % count;
  if (key === back) return (index + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

export function Toolbar({ label, className, children }: ToolbarProps) {
  const root = useRef<HTMLDivElement>(null);
  /** The button Tab comes back to. */
  const stop = useRef<Element | null>(null);
  const buttons = (): HTMLButtonElement[] => [...(root.current?.querySelectorAll('button') ?? [])];
  const setStop = (wanted: Element | null): void => {
    const all = buttons();
    stop.current = all.find((button) => button === wanted) ?? all[0] ?? null;
    for (const button of all) button.tabIndex = button === stop.current ? 0 : -1;
  };
  // Buttons come and go with what is drawn.
  useLayoutEffect(() => setStop(stop.current));

  function move(event: KeyboardEvent): void {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const isRightToLeft = document.documentElement.dir === 'rtl';
    const next = at < 0 ? null : indexAfter(event.key, at, all.length, isRightToLeft);
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  }

  return (
    <div
      ref={root}
      role="toolbar"
      aria-label={label}
      class={className}
      onKeyDown={move}
      onFocusIn={({ target }) => setStop(target as Element)}
    >
      {children}
    </div>
  );
}
