/**
 * What a reader may choose, and how it is read back from storage.
 * Each setting is read by itself: one that another version wrote and this one cannot read costs no other.
 */
import { type ChosenKeys, COMMANDS, isKey } from './commands.ts';
import type { CastEdits, EngineId } from './script.ts';

interface Field<Value> {
  readonly initial: Value;
  /** `undefined` for what is none of its values. */
  read(stored: unknown): Value | undefined;
}

const choice = <const Values extends readonly (string | number)[]>(
  values: Values,
  initial: Values[number],
): Field<Values[number]> => ({ initial, read: (stored) => values.find((value) => value === stored) });

/** A number with bounds; one beyond them is brought to the nearest. */
const within = (min: number, max: number, initial: number): Field<number> => ({
  initial,
  read: (stored) =>
    typeof stored === 'number' && Number.isFinite(stored) ? Math.min(max, Math.max(min, stored)) : undefined,
});

const flag = (initial: boolean): Field<boolean> => ({
  initial,
  read: (stored) => (typeof stored === 'boolean' ? stored : undefined),
});

/** A voice as it is chosen: on another machine it may not exist. */
export interface ChosenVoice {
  readonly engine: EngineId;
  readonly id: string;
}

const isChosenVoice = (stored: unknown): stored is ChosenVoice => {
  const { engine, id } = (stored ?? {}) as Partial<Readonly<Record<string, unknown>>>;
  return (engine === 'webSpeech' || engine === 'embedded') && typeof id === 'string';
};

/** By primary language ("en"). */
const chosenVoices: Field<Readonly<Record<string, ChosenVoice>>> = {
  initial: {},
  read: (stored) =>
    typeof stored === 'object' && stored !== null
      ? Object.fromEntries(
          Object.entries(stored).flatMap(([lang, voice]) =>
            isChosenVoice(voice) ? [[lang, { engine: voice.engine, id: voice.id }]] : [],
          ),
        )
      : undefined,
};

/** By primary language, by role: the voices of speakers in order of appearance. It holds no name and no word of an article. */
const chosenCast: Field<Readonly<Record<string, CastEdits>>> = {
  initial: {},
  read: (stored) =>
    typeof stored === 'object' && stored !== null
      ? Object.fromEntries(Object.entries(stored).map(([lang, edits]) => [lang, readEdits(edits)]))
      : undefined,
};

/** Nobody quotes more people in one article and still tells them apart. */
const MAX_ROLE = 99;

const readEdits = (stored: unknown): CastEdits =>
  Object.fromEntries(
    Object.entries(typeof stored === 'object' && stored !== null ? stored : {}).filter(
      ([role, id]) => /^[1-9]\d?$/.test(role) && Number(role) <= MAX_ROLE && typeof id === 'string',
    ),
  );

const chosenKeys: Field<ChosenKeys> = {
  initial: {},
  read(stored) {
    if (typeof stored !== 'object' || stored === null) return undefined;
    const known = COMMANDS.flatMap((command) => {
      const key: unknown = (stored as Readonly<Record<string, unknown>>)[command];
      return typeof key === 'string' && (key === '' || isKey(key)) ? [[command, key]] : [];
    });
    return Object.fromEntries(known);
  },
};

/** The voice's own pace is 1. */
export const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3] as const;
/** How long pauses are, times what the script says. */
export const PAUSE_LENGTHS = [0.5, 1, 2] as const;
/** `system` is light or dark, and of high contrast, as the system is. */
export const THEMES = ['system', 'light', 'dark', 'sepia', 'contrast'] as const;
export const FONTS = ['atkinson', 'opendyslexic', 'lexend', 'serif', 'sans', 'mono'] as const;
/** Lines left clear around the one that is read; 0 is no line focus. */
export const FOCUS_LINES = [0, 1, 3, 5] as const;
export const TINTS = ['none', 'yellow', 'peach', 'blue', 'green', 'rose'] as const;

/**
 * How quotations are heard. `voices`: in a cast of voices. `spoken`: in one voice, opened and closed audibly, with the
 * speaker's name where the sentence does not give it first. `plain`: as the rest.
 */
export const QUOTE_MODES = ['voices', 'spoken', 'plain'] as const;
/** What opens and closes a quotation in the mode `spoken`: another pitch, or a short sound before and after it. */
export const QUOTE_SIGNS = ['pitch', 'sound'] as const;

const FIELDS = {
  rate: within(0.5, 3, 1),
  /** Of the voice; 1 is as loud as it is. */
  volume: within(0, 1, 1),
  pauseLength: choice(PAUSE_LENGTHS, 1),
  /** The narrator's voice, by language. Where none is chosen, or it is not there, the best one on the machine speaks. */
  voices: chosenVoices,
  /** The voices of speakers, where they are not those the palette gives them. */
  castVoices: chosenCast,
  quoteMode: choice(QUOTE_MODES, 'voices'),
  quoteSign: choice(QUOTE_SIGNS, 'pitch'),
  /** The full name is said before a quotation that is long, or whose speaker the sentence calls only "he" or "she". */
  hasNameFirst: flag(false),
  /** Nothing is read but quotations, each with the words that say whose it is. */
  hasQuotesOnly: flag(false),
  theme: choice(THEMES, 'system'),
  font: choice(FONTS, 'atkinson'),
  /** CSS pixels. */
  fontSize: within(12, 96, 20),
  /** Times the font size. */
  lineHeight: within(1.2, 3, 1.6),
  /** `em` between letters. Words are set apart with it: letters alone slow reading (findings, "reading aids"). */
  letterSpacing: within(0, 0.3, 0),
  /** `em` between paragraphs. */
  paragraphSpacing: within(0.5, 4, 1),
  /** Characters of a line, about. */
  lineWidth: within(20, 120, 66),
  align: choice(['start', 'justify'], 'start'),
  focusLines: choice(FOCUS_LINES, 0),
  tint: choice(TINTS, 'none'),
  /** Soft marks between the syllables of long words. */
  hasSyllables: flag(false),
  /** Facts underlined in the text of the article. */
  hasFactMarks: flag(false),
  /** Keys without Ctrl, Alt or Meta. */
  hasSingleKeys: flag(true),
  /** Which of them do what, where they are not those of `commands.ts`. */
  keys: chosenKeys,
} as const;

type Fields = typeof FIELDS;

export type Settings = {
  readonly [Key in keyof Fields]: Fields[Key] extends Field<infer Value> ? Value : never;
};

const readAll = (stored: object): Settings => {
  const read = Object.entries(FIELDS).map(([key, field]) => [
    key,
    field.read((stored as Readonly<Record<string, unknown>>)[key]) ?? field.initial,
  ]);
  return Object.fromEntries(read) as Settings;
};

export const DEFAULT_SETTINGS: Settings = readAll({});

/** Takes what it can from anything that was stored, by this version or another; the rest is the default. */
export const readSettings = (stored: unknown): Settings =>
  typeof stored === 'object' && stored !== null ? readAll(stored) : DEFAULT_SETTINGS;
