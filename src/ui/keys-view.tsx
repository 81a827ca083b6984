/** Help: what every key does. */
import { COMMANDS, keyOf } from '../model/commands.ts';
import type { Settings } from '../model/settings.ts';
import { type MessageKey, text } from '../platform/i18n.ts';
import { DialogView } from './dialog-view.tsx';
import { COMMAND_NAMES } from './key-fields.tsx';
import './keys-view.css';

/** Named as they are engraved: no language has them otherwise on the keyboards of its browsers. */
const ALWAYS: readonly { readonly keys: readonly string[]; readonly name: MessageKey }[] = [
  { keys: ['Tab'], name: 'keyTab' },
  { keys: ['←', '→'], name: 'keyArrows' },
  { keys: ['Enter'], name: 'keyEnter' },
  { keys: ['Esc'], name: 'keyEscape' },
];

interface KeysProps {
  readonly settings: Settings;
  readonly onSettings: () => void;
  readonly onClose: () => void;
}

function KeyList({ rows }: { readonly rows: readonly { readonly keys: readonly string[]; readonly name: string }[] }) {
  return (
    <dl class="key-list">
      {rows.map(({ keys, name }) => (
        <div key={name} class="key-list__row">
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key.toLocaleUpperCase()}</kbd>
            ))}
          </dt>
          <dd>{name}</dd>
        </div>
      ))}
    </dl>
  );
}

export function KeysView({ settings, onSettings, onClose }: KeysProps) {
  const { hasSingleKeys, keys } = settings;
  const chosen = COMMANDS.filter((command) => keyOf(keys, command) !== '');
  return (
    <DialogView title={text('keys')} onClose={onClose}>
      {hasSingleKeys ? (
        <KeyList
          rows={chosen.map((command) => ({ keys: [keyOf(keys, command)], name: text(COMMAND_NAMES[command]) }))}
        />
      ) : (
        <p>{text('singleKeysOff')}</p>
      )}
      <KeyList rows={ALWAYS.map(({ keys: always, name }) => ({ keys: always, name: text(name) }))} />
      <button type="button" onClick={onSettings}>
        {text('changeKeys')}
      </button>
    </DialogView>
  );
}
