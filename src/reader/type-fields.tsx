/** How the article looks: each choice is applied as it is made, and all can be taken back. */
import { useSignal } from '@preact/signals';
import { FOCUS_LINES, FONTS, type Settings, TINTS } from '../model/settings.ts';
import { interfaceLanguage, type MessageKey, text } from '../platform/i18n.ts';
import { ChoiceField, RadioField, RangeField, SwitchField } from '../ui/setting-fields.tsx';
import { ThemeField } from '../ui/theme-field.tsx';
import './type-fields.css';
import { familyOf, initialType, isInitialType, typeOf } from './typography.ts';

interface TypeProps {
  readonly settings: Settings;
  /** False where the syllables of the article's language are not known. */
  readonly canSyllabify: boolean;
  readonly onChange: (change: Partial<Settings>) => void;
}

type Names<Key extends 'font' | 'align' | 'tint'> = Readonly<Record<Settings[Key], MessageKey>>;

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

const number = new Intl.NumberFormat(interfaceLanguage(), { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat(interfaceLanguage(), { style: 'percent' });
const times = (value: number): string => text('timesTheSize', number.format(value));

type NumberKey = 'fontSize' | 'lineHeight' | 'letterSpacing' | 'paragraphSpacing' | 'lineWidth';

/** Bounds are those of `model/settings.ts`; the names are those of the message files. */
const NUMBERS: readonly {
  readonly key: NumberKey;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly tell: (value: number) => string;
}[] = [
  { key: 'fontSize', min: 12, max: 96, step: 2, tell: (value) => text('pixels', number.format(value)) },
  { key: 'lineHeight', min: 1.2, max: 3, step: 0.1, tell: times },
  { key: 'letterSpacing', min: 0, max: 0.3, step: 0.02, tell: (value) => percent.format(value) },
  { key: 'paragraphSpacing', min: 0.5, max: 4, step: 0.25, tell: times },
  { key: 'lineWidth', min: 20, max: 120, step: 2, tell: (value) => text('letters', number.format(value)) },
];

function ResetButton({ settings, onChange }: Omit<TypeProps, 'canSyllabify'>) {
  /** What was there before. */
  const before = useSignal<Partial<Settings> | null>(null);
  // A choice made after it leaves nothing to take back.
  const canUndo = before.value !== null && isInitialType(settings);
  if (!canUndo && isInitialType(settings)) return null;
  function press(): void {
    const old = before.value;
    before.value = canUndo ? null : typeOf(settings);
    onChange(canUndo && old !== null ? old : initialType());
  }
  // One button for both: the focus stays where it was.
  return (
    <div class="type__reset">
      <button type="button" onClick={press}>
        {text(canUndo ? 'undo' : 'resetType')}
      </button>
      <p role="status">{canUndo && text('typeReset')}</p>
    </div>
  );
}

export function TypeFields({ settings, canSyllabify, onChange }: TypeProps) {
  return (
    <div class="type">
      <RadioField
        label={text('font')}
        values={FONTS}
        value={settings.font}
        nameOf={(font) => text(FONT_NAMES[font])}
        sampleOf={(font) => (
          <span class="type__sample" style={{ fontFamily: familyOf(font) }} aria-hidden="true">
            Ag
          </span>
        )}
        onChoose={(font) => onChange({ font })}
      />
      <div class="type__group">
        {NUMBERS.map(({ key, tell, ...bounds }) => (
          <RangeField
            key={key}
            label={text(key)}
            {...bounds}
            value={settings[key]}
            told={tell(settings[key])}
            onChange={(value) => onChange({ [key]: value })}
          />
        ))}
        <ChoiceField
          label={text('align')}
          values={['start', 'justify'] as const}
          value={settings.align}
          nameOf={(align) => text(ALIGN_NAMES[align])}
          onChoose={(align) => onChange({ align })}
        />
        <ChoiceField
          label={text('focusLines')}
          values={FOCUS_LINES}
          value={settings.focusLines}
          nameOf={(lines) => text(lines === 0 ? 'focusLinesNone' : 'focusLinesCount', lines)}
          onChoose={(focusLines) => onChange({ focusLines })}
        />
        <SwitchField
          label={text('hasSyllables')}
          {...(canSyllabify ? {} : { note: text('syllablesUnknown') })}
          value={settings.hasSyllables}
          onChange={(hasSyllables) => onChange({ hasSyllables })}
        />
        <SwitchField
          label={text('hasFactMarks')}
          value={settings.hasFactMarks}
          onChange={(hasFactMarks) => onChange({ hasFactMarks })}
        />
      </div>
      <ThemeField value={settings.theme} onChoose={(theme) => onChange({ theme })} />
      <div class="type__tints">
        <RadioField
          label={text('tint')}
          values={TINTS}
          value={settings.tint}
          nameOf={(tint) => text(TINT_NAMES[tint])}
          sampleOf={(tint) => <span class="type__sample type__tint" data-tint={tint} aria-hidden="true" />}
          onChoose={(tint) => onChange({ tint })}
        />
      </div>
      <ResetButton settings={settings} onChange={onChange} />
    </div>
  );
}
