/** A sentence that tells the reader how things stand. */
import type { ComponentChildren } from 'preact';
import './notice-view.css';

interface NoticeProps {
  /** An alert interrupts a screen reader; a status waits for it to finish. */
  readonly kind: 'status' | 'alert';
  readonly children: ComponentChildren;
}

export function NoticeView({ kind, children }: NoticeProps) {
  return (
    <div class="notice" data-kind={kind} role={kind}>
      {children}
    </div>
  );
}
