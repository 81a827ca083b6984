/** The dialogs that every page of ours has, one at a time. */
import type { Signal } from '@preact/signals';
import type { Settings } from '../model/settings.ts';
import { ExportView } from './export/export-view.tsx';
import { KeysView } from './keys-view.tsx';
import type { Reading } from './reading.ts';
import type { DialogName } from './run-command.ts';
import { SettingsView } from './settings-view.tsx';

interface DialogsProps {
  readonly dialog: Signal<DialogName | null>;
  readonly reading: Reading | null;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

export function DialogsView({ dialog, reading, settings, onChange }: DialogsProps) {
  const close = () => {
    dialog.value = null;
  };
  if (dialog.value === 'settings') return <SettingsView settings={settings} onChange={onChange} onClose={close} />;
  if (dialog.value === 'keys')
    return <KeysView settings={settings} onSettings={() => (dialog.value = 'settings')} onClose={close} />;
  return dialog.value === 'export' && reading ? <ExportView reading={reading} onClose={close} /> : null;
}
