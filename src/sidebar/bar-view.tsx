/** The bar at the top: what is done with the article as a whole, and with Lectern. */
import { text } from '../platform/i18n.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Icon } from '../ui/icons.tsx';
import type { DialogName } from '../ui/run-command.ts';
import { Toolbar } from '../ui/toolbar-view.tsx';
import type { SidebarActions } from './actions.ts';
import './bar-view.css';

interface BarProps {
  readonly hasArticle: boolean;
  /** The tab shows the article alone. */
  readonly isInReader: boolean;
  readonly actions: SidebarActions;
  readonly open: (dialog: DialogName) => void;
}

export function BarView({ hasArticle, isInReader, actions, open }: BarProps) {
  return (
    <header>
      <Toolbar label={text('tools')} className="bar">
        {hasArticle ? (
          <button type="button" class="bar__reader" onClick={actions.openReader}>
            <Icon name={isInReader ? 'back' : 'reader'} />
            {text(isInReader ? 'backToPage' : 'openReader')}
          </button>
        ) : (
          <h1 class="bar__name">{text('extensionName')}</h1>
        )}
        <span class="bar__space" />
        {hasArticle && <IconButton icon="export" name="copyOrSave" onClick={() => open('export')} />}
        <IconButton icon="keys" name="keys" onClick={() => open('keys')} />
        <IconButton icon="settings" name="settings" onClick={() => open('settings')} />
      </Toolbar>
    </header>
  );
}
