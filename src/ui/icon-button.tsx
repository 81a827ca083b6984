/** A button that is a picture, with its name for those who hear it or rest on it. */
import { type MessageKey, text } from '../platform/i18n.ts';
import { Icon, type IconName } from './icons.tsx';

interface IconButtonProps {
  readonly icon: IconName;
  readonly name: MessageKey;
  /** What the name takes. */
  readonly of?: string;
  readonly onClick: () => void;
}

export function IconButton({ icon, name, of, onClick }: IconButtonProps) {
  const label = text(name, ...(of === undefined ? [] : [of]));
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
