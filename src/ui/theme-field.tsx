/** The choice of colours, each shown in its own. */
import { type Settings, THEMES } from '../model/settings.ts';
import { type MessageKey, text } from '../platform/i18n.ts';
import { RadioField } from './setting-fields.tsx';
import './theme-field.css';

const NAMES: Readonly<Record<Settings['theme'], MessageKey>> = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
  sepia: 'themeSepia',
  contrast: 'themeContrast',
};

interface ThemeProps {
  readonly value: Settings['theme'];
  readonly onChoose: (theme: Settings['theme']) => void;
}

/** "Aa" on the paper of the theme, as `tokens.css` has it for this element's own `data-theme`. */
const sampleOf = (theme: Settings['theme']) => (
  <span class="theme-sample" data-theme={theme} aria-hidden="true">
    Aa
  </span>
);

export function ThemeField({ value, onChoose }: ThemeProps) {
  return (
    <RadioField
      label={text('theme')}
      values={THEMES}
      value={value}
      nameOf={(theme) => text(NAMES[theme])}
      sampleOf={sampleOf}
      onChoose={onChoose}
    />
  );
}
