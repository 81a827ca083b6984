/** What a reader may choose. Every choice counts at once, here and in all pages of Lectern. */
import type { Settings } from '../model/settings.ts';
import { text } from '../platform/i18n.ts';
import { DialogView } from './dialog-view.tsx';
import { KeyFields } from './key-fields.tsx';
import './settings-view.css';
import { ThemeField } from './theme-field.tsx';
import { VoiceFields } from './voice-fields.tsx';

interface SettingsProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onClose: () => void;
}

export function SettingsView({ settings, onChange, onClose }: SettingsProps) {
  return (
    <DialogView title={text('settings')} onClose={onClose}>
      <ThemeField value={settings.theme} onChoose={(theme) => onChange({ theme })} />
      <section class="settings__group" aria-labelledby="settings-voice">
        <h3 id="settings-voice">{text('voiceSettings')}</h3>
        <VoiceFields settings={settings} onChange={onChange} />
      </section>
      <section class="settings__group" aria-labelledby="settings-keys">
        <h3 id="settings-keys">{text('keys')}</h3>
        <KeyFields settings={settings} onChange={onChange} />
      </section>
      <p class="settings__note">{text('settingsElsewhere')}</p>
    </DialogView>
  );
}
