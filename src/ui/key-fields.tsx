/** The single keys: which there are, and which they shall be. */
import { COMMANDS, type Command, keyOf, withKey } from '../model/commands.ts';
import type { Settings } from '../model/settings.ts';
import { type MessageKey, text } from '../platform/i18n.ts';
import './key-fields.css';
import { SwitchField } from './setting-fields.tsx';

export const COMMAND_NAMES: Readonly<Record<Command, MessageKey>> = {
  togglePlaying: 'playOrPause',
  previousSentence: 'previousSentence',
  nextSentence: 'nextSentence',
  previousParagraph: 'previousParagraph',
  nextParagraph: 'nextParagraph',
  previousQuote: 'previousQuote',
  nextQuote: 'nextQuote',
  slower: 'slower',
  faster: 'faster',
  openReader: 'openReader',
  openExport: 'copyOrSave',
  openSettings: 'settings',
  openHelp: 'keys',
};

interface KeysProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

export function KeyFields({ settings, onChange }: KeysProps) {
  const { hasSingleKeys, keys } = settings;
  return (
    <>
      <SwitchField
        label={text('singleKeys')}
        note={text('singleKeysNote')}
        value={hasSingleKeys}
        onChange={(isOn) => onChange({ hasSingleKeys: isOn })}
      />
      {hasSingleKeys && (
        <div class="keys">
          {COMMANDS.map((command) => (
            <label key={command} class="keys__command">
              <span>{text(COMMAND_NAMES[command])}</span>
              <input
                class="keys__key"
                type="text"
                maxLength={2}
                autocomplete="off"
                autocapitalize="off"
                spellcheck={false}
                value={keyOf(keys, command)}
                onFocus={({ currentTarget }) => currentTarget.select()}
                onInput={({ currentTarget }) => {
                  // Typed beside the old character the new one counts.
                  const typed = [...currentTarget.value].find((one) => one !== keyOf(keys, command)) ?? '';
                  onChange({ keys: withKey(keys, command, currentTarget.value === '' ? '' : typed) });
                  currentTarget.select();
                }}
              />
            </label>
          ))}
          <button type="button" onClick={() => onChange({ keys: {} })}>
            {text('resetKeys')}
          </button>
        </div>
      )}
    </>
  );
}
