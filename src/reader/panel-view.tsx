/**
 * A panel beside the article: the text stays in sight while it is set or searched. In a narrow window it comes up from
 * below. No dialog: the article can be scrolled and read meanwhile. Escape closes it, and the focus goes back.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { PaneHead } from '../ui/pane-head.tsx';
import './panel-view.css';

interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function PanelView({ title, onClose, children }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) close.current();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <aside class="panel" aria-labelledby={id}>
      <PaneHead title={title} id={id} onClose={onClose} heading={heading} />
      <div class="panel__body">{children}</div>
    </aside>
  );
}
