/** How the voice reads: what can be chosen whatever the article. */
import { PAUSE_LENGTHS, QUOTE_MODES, QUOTE_SIGNS, RATES, type Settings } from '../model/settings.ts';
import { interfaceLanguage, type MessageKey, text } from '../platform/i18n.ts';
import { PlacesField } from './places-field.tsx';
import { ChoiceField, RadioField, RangeField, SwitchField } from './setting-fields.tsx';

interface VoiceProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

const QUOTE_MODE_NAMES: Readonly<Record<Settings['quoteMode'], MessageKey>> = {
  voices: 'quoteModeVoices',
  spoken: 'quoteModeSpoken',
  plain: 'quoteModePlain',
};
const QUOTE_SIGN_NAMES: Readonly<Record<Settings['quoteSign'], MessageKey>> = {
  pitch: 'quoteSignPitch',
  sound: 'quoteSignSound',
};
const PAUSE_NAMES: Readonly<Record<Settings['pauseLength'], MessageKey>> = {
  0.5: 'pausesShort',
  1: 'pausesUsual',
  2: 'pausesLong',
};

const number = new Intl.NumberFormat(interfaceLanguage());
const percent = new Intl.NumberFormat(interfaceLanguage(), { style: 'percent' });

export function VoiceFields({ settings, onChange }: VoiceProps) {
  return (
    <>
      <ChoiceField
        label={text('speed')}
        values={RATES}
        value={settings.rate as (typeof RATES)[number]}
        nameOf={(rate) => text('speedTimes', number.format(rate))}
        onChoose={(rate) => onChange({ rate })}
      />
      <RangeField
        label={text('volume')}
        min={0}
        max={1}
        step={0.05}
        value={settings.volume}
        told={percent.format(settings.volume)}
        onChange={(volume) => onChange({ volume })}
      />
      <ChoiceField
        label={text('pauseLength')}
        values={PAUSE_LENGTHS}
        value={settings.pauseLength}
        nameOf={(length) => text(PAUSE_NAMES[length])}
        onChoose={(pauseLength) => onChange({ pauseLength })}
      />
      <RadioField
        label={text('quoteMode')}
        values={QUOTE_MODES}
        value={settings.quoteMode}
        nameOf={(mode) => text(QUOTE_MODE_NAMES[mode])}
        onChoose={(quoteMode) => onChange({ quoteMode })}
      />
      {settings.quoteMode === 'spoken' && (
        <ChoiceField
          label={text('quoteSign')}
          values={QUOTE_SIGNS}
          value={settings.quoteSign}
          nameOf={(sign) => text(QUOTE_SIGN_NAMES[sign])}
          onChoose={(quoteSign) => onChange({ quoteSign })}
        />
      )}
      <SwitchField
        label={text('hasNameFirst')}
        note={text('hasNameFirstNote')}
        value={settings.hasNameFirst}
        onChange={(hasNameFirst) => onChange({ hasNameFirst })}
      />
      <SwitchField
        label={text('hasQuotesOnly')}
        note={text('hasQuotesOnlyNote')}
        value={settings.hasQuotesOnly}
        onChange={(hasQuotesOnly) => onChange({ hasQuotesOnly })}
      />
      <PlacesField />
    </>
  );
}
