/** A sentence that tells the reader how things stand. */
import type { ComponentChildren } from 'preact';
import './notice-view.css';

interface NoticeProps {
  /** An alert interrupts a screen reader. A note is announced by the live region it stands in, if any. */
  readonly kind: 'note' | 'alert';
  readonly children: ComponentChildren;
}

export function NoticeView({ kind, children }: NoticeProps) {
  return (
    <div class="notice" data-kind={kind} {...(kind === 'alert' ? { role: kind } : {})}>
      {children}
    </div>
  );
}
