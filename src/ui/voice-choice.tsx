/** Whose voice is heard: the narrator's, by language, and those of the speakers of an article. */
import type { ComponentChildren } from 'preact';
import { primaryLanguage } from '../language/primary-language.ts';
import type { PlayerState } from '../model/player-state.ts';
import { NARRATOR, type Role, type Voice } from '../model/script.ts';
import type { Settings } from '../model/settings.ts';
import { interfaceLanguage, type MessageKey, text } from '../platform/i18n.ts';
import { articleWords } from './article-words.ts';
import type { Reading } from './reading.ts';
import './voice-choice.css';

interface VoiceChoiceProps {
  readonly reading: Reading;
  readonly player: PlayerState;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** With where it speaks: online the text leaves the machine, and that has to be known before it is chosen. */
function nameOf({ name, engine, isLocal }: Voice): string {
  if (engine === 'embedded') return text('voiceEmbedded', name);
  return text(isLocal ? 'voiceLocal' : 'voiceOnline', name);
}

const keyOf = ({ engine, id }: Pick<Voice, 'engine' | 'id'>): string => `${engine} ${id}`;

/** Language and region alone: `Intl.DisplayNames` throws at "en-GB-x-gbclan", which speech-dispatcher has. */
const regionOf = (lang: string): string => new Intl.Locale(lang).baseName;

/** By the name of their region, each where its best voice stands. */
export function groupVoices(voices: readonly Voice[]): [region: string, voices: Voice[]][] {
  const names = new Intl.DisplayNames(interfaceLanguage(), { type: 'language' });
  const groups = new Map<string, Voice[]>();
  for (const voice of voices) {
    const name = names.of(regionOf(voice.lang)) ?? voice.lang;
    groups.set(name, [...(groups.get(name) ?? []), voice]);
  }
  return [...groups];
}

interface SelectProps {
  readonly label: ComponentChildren;
  readonly voices: readonly Voice[];
  /** Of the one chosen; empty for none. */
  readonly value: string;
  readonly automatic: string;
  readonly onChoose: (voice: Voice | null) => void;
}

function VoiceSelect({ label, voices, value, automatic, onChoose }: SelectProps) {
  const chosen = voices.some((voice) => keyOf(voice) === value) ? value : '';
  return (
    <label class="voice-choice__field">
      <span>{label}</span>
      <select
        value={chosen}
        onChange={({ currentTarget }) => onChoose(voices.find((voice) => keyOf(voice) === currentTarget.value) ?? null)}
      >
        <option value="">{automatic}</option>
        {groupVoices(voices).map(([region, own]) => (
          <optgroup key={region} label={region}>
            {own.map((voice) => (
              <option key={keyOf(voice)} value={keyOf(voice)}>
                {nameOf(voice)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** Without one of its keys. */
function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}

function CastView({ reading, player, settings, onChange }: VoiceChoiceProps) {
  const lang = primaryLanguage(reading.article.lang ?? 'en');
  const { cast, voices } = player;
  const narrator = cast[NARRATOR]?.voice;
  const speakers = reading.script.speakers.flatMap((name, role) => (role === NARRATOR ? [] : [{ name, role }]));
  if (reading.script.cast !== 'voices' || speakers.length === 0 || !narrator) return null;
  // A cast is of one engine; and nobody's words are sent away for the sake of another voice.
  const able = voices.filter(
    ({ engine, isLocal, id }) => engine === narrator.engine && (isLocal || id === narrator.id),
  );
  const edits = settings.castVoices[lang] ?? {};
  const choose = (role: Role, voice: Voice | null): void => {
    const others = without(edits, `${role}`);
    onChange({ castVoices: { ...settings.castVoices, [lang]: voice ? { ...others, [role]: voice.id } : others } });
  };
  return (
    <fieldset class="voice-choice__cast">
      <legend>{text('speakersVoices')}</legend>
      {speakers.map(({ name, role }) => (
        <VoiceSelect
          key={role}
          label={name === null ? text('unknownSpeaker') : <span {...articleWords(reading.article)}>{name}</span>}
          voices={able}
          value={edits[role] === undefined ? '' : keyOf({ engine: narrator.engine, id: edits[role] })}
          automatic={text('voiceByLectern', cast[role]?.voice.name ?? '')}
          onChoose={(voice) => choose(role, voice)}
        />
      ))}
      <p class="voice-choice__note">{text('speakersVoicesNote')}</p>
    </fieldset>
  );
}

function NarratorSelect({ reading, player, settings, onChange }: VoiceChoiceProps) {
  const lang = primaryLanguage(reading.article.lang ?? 'en');
  const chosen = settings.voices[lang];
  return (
    <VoiceSelect
      label={text('narratorVoice')}
      voices={player.voices}
      value={chosen ? keyOf(chosen) : ''}
      automatic={text('bestVoice')}
      onChoose={(voice) =>
        onChange({
          voices: voice
            ? { ...settings.voices, [lang]: { engine: voice.engine, id: voice.id } }
            : without(settings.voices, lang),
        })
      }
    />
  );
}

/** Closed until it is asked for: what is heard matters more than who speaks it. */
export function VoiceChoice({ note, ...props }: VoiceChoiceProps & { readonly note: MessageKey }) {
  const { voices, engine } = props.player;
  return (
    <details class="voice-choice">
      <summary>{text('voicesOf')}</summary>
      {engine !== null && (
        <p class="voice-choice__note">{text(engine === 'webSpeech' ? 'browserVoice' : 'embeddedVoice')}</p>
      )}
      {voices.length > 0 && <NarratorSelect {...props} />}
      {voices.length > 0 && <CastView {...props} />}
      <p class="voice-choice__note">{text(note)}</p>
    </details>
  );
}
