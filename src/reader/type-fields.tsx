/** How the article looks: each choice is applied as it is made. */
import type { ComponentChildren } from 'preact';
import { FOCUS_LINES, FONTS, type Settings, THEMES, TINTS } from '../model/settings.ts';
import { type MessageKey, text } from '../platform/i18n.ts';
import './type-view.css';

interface TypeProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

type NumberKey = 'fontSize' | 'lineHeight' | 'letterSpacing' | 'paragraphSpacing' | 'lineWidth';

/** Bounds are those of `model/settings.ts`; the names are those of the message files. */
const NUMBERS: readonly {
  readonly key: NumberKey;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}[] = [
  { key: 'fontSize', min: 12, max: 96, step: 2 },
  { key: 'lineHeight', min: 1.2, max: 3, step: 0.1 },
  { key: 'letterSpacing', min: 0, max: 0.3, step: 0.02 },
  { key: 'paragraphSpacing', min: 0.5, max: 4, step: 0.25 },
  { key: 'lineWidth', min: 20, max: 120, step: 2 },
];

const FLAGS = ['hasSyllables', 'hasFactMarks'] as const;

type Names<Key extends 'theme' | 'font' | 'align' | 'tint'> = Readonly<Record<Settings[Key], MessageKey>>;

const THEME_NAMES: Names<'theme'> = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
  sepia: 'themeSepia',
  contrast: 'themeContrast',
};
const FONT_NAMES: Names<'font'> = {
  atkinson: 'fontAtkinson',
  opendyslexic: 'fontOpendyslexic',
  lexend: 'fontLexend',
  serif: 'fontSerif',
  sans: 'fontSans',
  mono: 'fontMono',
};
const ALIGN_NAMES: Names<'align'> = { start: 'alignStart', justify: 'alignJustify' };
const TINT_NAMES: Names<'tint'> = {
  none: 'tintNone',
  yellow: 'tintYellow',
  peach: 'tintPeach',
  blue: 'tintBlue',
  green: 'tintGreen',
  rose: 'tintRose',
};

function Field({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label class="type__field">
      <span class="type__label">{label}</span>
      {children}
    </label>
  );
}

/** @param names A message for each value. */
function Choice<Value extends string | number>(props: {
  readonly label: MessageKey;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly names: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}) {
  const { label, values, value, names, onChoose } = props;
  return (
    <Field label={text(label)}>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values[currentTarget.selectedIndex];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {names(each)}
          </option>
        ))}
      </select>
    </Field>
  );
}

export function TypeView({ settings, onChange }: TypeProps) {
  return (
    <details class="type">
      <summary>{text('textAndColours')}</summary>
      <div class="type__fields">
        <Choice
          label="theme"
          values={THEMES}
          value={settings.theme}
          names={(theme) => text(THEME_NAMES[theme])}
          onChoose={(theme) => onChange({ theme })}
        />
        <Choice
          label="font"
          values={FONTS}
          value={settings.font}
          names={(font) => text(FONT_NAMES[font])}
          onChoose={(font) => onChange({ font })}
        />
        {NUMBERS.map(({ key, ...bounds }) => (
          <Field key={key} label={text(key)}>
            <input
              type="range"
              {...bounds}
              value={settings[key]}
              onInput={({ currentTarget }) => onChange({ [key]: currentTarget.valueAsNumber })}
            />
          </Field>
        ))}
        <Choice
          label="align"
          values={['start', 'justify'] as const}
          value={settings.align}
          names={(align) => text(ALIGN_NAMES[align])}
          onChoose={(align) => onChange({ align })}
        />
        <Choice
          label="focusLines"
          values={FOCUS_LINES}
          value={settings.focusLines}
          names={(lines) => (lines === 0 ? text('focusLinesNone') : text('focusLinesCount', lines))}
          onChoose={(focusLines) => onChange({ focusLines })}
        />
        <Choice
          label="tint"
          values={TINTS}
          value={settings.tint}
          names={(tint) => text(TINT_NAMES[tint])}
          onChoose={(tint) => onChange({ tint })}
        />
        {FLAGS.map((key) => (
          <Field key={key} label={text(key)}>
            <input
              type="checkbox"
              checked={settings[key]}
              onChange={({ currentTarget }) => onChange({ [key]: currentTarget.checked })}
            />
          </Field>
        ))}
      </div>
    </details>
  );
}
