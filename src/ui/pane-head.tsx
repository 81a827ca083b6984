/** The head of what opens over or beside a page: its title, and the button that closes it. It stays while the rest scrolls. */
import type { Ref } from 'preact';
import { IconButton } from './icon-button.tsx';
import './pane-head.css';

interface PaneHeadProps {
  readonly title: string;
  /** Of the title, which names the whole. */
  readonly id: string;
  readonly onClose: () => void;
  /** For a title that takes the focus. */
  readonly heading?: Ref<HTMLHeadingElement>;
}

export const PaneHead = ({ title, id, onClose, heading }: PaneHeadProps) => (
  <div class="pane-head">
    <h2 id={id} {...(heading && { ref: heading, tabIndex: -1 })}>
      {title}
    </h2>
    <IconButton icon="close" name="close" onClick={onClose} />
  </div>
);
