/** A button that is a picture, with its name for those who hear it or rest on it. */
import { type MessageKey, text } from '../platform/i18n.ts';
import { Icon, type IconName } from './icons.tsx';

interface IconButtonProps {
  readonly icon: IconName;
  readonly name: MessageKey;
  readonly onClick: () => void;
}

export const IconButton = ({ icon, name, onClick }: IconButtonProps) => (
  <button type="button" class="icon-button" aria-label={text(name)} title={text(name)} onClick={onClick}>
    <Icon name={icon} />
  </button>
);
