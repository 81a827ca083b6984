/**
 * A dialog over the whole view: the native element, which keeps the focus inside, is closed by Escape, and gives the
 * focus back to what opened it.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './dialog-view.css';
import { PaneHead } from './pane-head.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function DialogView({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // Closed by being taken away it would not give the focus back.
    return () => current?.close();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={id} onClose={onClose}>
      <PaneHead title={title} id={id} onClose={() => dialog.current?.close()} />
      <div class="dialog__body">{children}</div>
    </dialog>
  );
}
