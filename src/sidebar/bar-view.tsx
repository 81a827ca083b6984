/** The bar at the top: what is done with the article as a whole, and with Lectern. */
import { type MessageKey, text } from '../platform/i18n.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { Toolbar } from '../ui/toolbar-view.tsx';
import type { SidebarActions } from './actions.ts';
import type { DialogName } from './app.tsx';
import './bar-view.css';

interface BarProps {
  readonly hasArticle: boolean;
  readonly actions: SidebarActions;
  readonly open: (dialog: DialogName) => void;
}

interface BarButtonProps {
  readonly icon: IconName;
  readonly name: MessageKey;
  readonly onClick: () => void;
}

const BarButton = ({ icon, name, onClick }: BarButtonProps) => (
  <button type="button" class="icon-button" aria-label={text(name)} title={text(name)} onClick={onClick}>
    <Icon name={icon} />
  </button>
);

export function BarView({ hasArticle, actions, open }: BarProps) {
  return (
    <header>
      <Toolbar label={text('tools')} className="bar">
        {hasArticle ? (
          <button type="button" class="bar__reader" onClick={actions.openReader}>
            <Icon name="reader" />
            {text('openReader')}
          </button>
        ) : (
          <h1 class="bar__name">{text('extensionName')}</h1>
        )}
        <span class="bar__space" />
        {hasArticle && <BarButton icon="export" name="copyOrSave" onClick={() => open('export')} />}
        <BarButton icon="keys" name="keys" onClick={() => open('keys')} />
        <BarButton icon="settings" name="settings" onClick={() => open('settings')} />
      </Toolbar>
    </header>
  );
}
