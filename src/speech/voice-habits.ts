/**
 * What was learnt of a voice while it spoke: how fast it is, and whether it tells its words.
 * Kept by voice, and its pace by rate too: a browser's rates are not in proportion (0.5 took 1.05 to 1.66 as long, measured).
 */
import type { Voice } from '../model/script.ts';
import type { Speech } from './engine.ts';
import { fillWordTimes, soundLength, type WordTime } from './word-times.ts';

/** In ms a letter at rate 1, before anything was measured: eSpeak NG takes 50, other voices a little more. */
const USUAL_PACE = { embedded: 50, webSpeech: 58 };
/** Letters. A word or two say more about the engine's start than about its pace. */
const ENOUGH_TO_LEARN = 20;

export interface VoiceHabits {
  /** In ms a letter, measured or guessed. `null`: nobody knows who will speak. */
  paceOf(voice: Voice | null, rate: number): number;
  /** How long the stretch from `fromOffset` to `toOffset` will take, in ms. */
  durationMs(speech: Speech): number;
  /** Whether the voice was measured at this rate. */
  isMeasured(speech: Speech): boolean;
  /** The words of the stretch, and when, in ms from the moment the voice starts. */
  wordTimes(speech: Speech): WordTime[];
  /** The stretch took this long. */
  learnPace(speech: Speech, tookMs: number): void;
  /** Whether it can be relied on to tell each word. */
  tellsWords(voice: Voice): boolean;
  learnTelling(voice: Voice, tellsWords: boolean): void;
  /** Takes up what was stored; what cannot be read is left out, what was learnt since stays. */
  restore(stored: unknown): void;
  /** What to store: JSON, with no word that was spoken. */
  store(): StoredHabits;
}

/** By engine and voice. */
export type StoredHabits = Readonly<
  Record<string, { readonly paces: readonly (readonly [rate: number, pace: number])[]; readonly tellsWords: boolean }>
>;

/** In ms a letter at rate 1: nobody speaks faster or slower. */
const PACE_BOUNDS = { min: 10, max: 300 };

function readHabit(stored: unknown): Habit | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { paces, tellsWords } = stored as Readonly<Record<string, unknown>>;
  if (!Array.isArray(paces)) return null;
  const isPace = (pair: unknown): pair is [number, number] => {
    const [rate, pace] = Array.isArray(pair) ? pair : [];
    const plain = typeof rate === 'number' && typeof pace === 'number' ? pace * rate : Number.NaN;
    return plain >= PACE_BOUNDS.min && plain <= PACE_BOUNDS.max;
  };
  return { paces: new Map(paces.filter(isPace)), tellsWords: tellsWords === true };
}

interface Habit {
  /** In ms a letter, by rate. */
  readonly paces: Map<number, number>;
  tellsWords: boolean;
}

/** What is to be said. */
export const stretchOf = ({ text, fromOffset, toOffset }: Speech): string => text.slice(fromOffset, toOffset);

/** The rate nearest to this one, told in proportion. */
function nearestRate(rates: Iterable<number>, rate: number): number | null {
  const byDistance = (a: number, b: number): number => Math.abs(Math.log(a / rate)) - Math.abs(Math.log(b / rate));
  return [...rates].toSorted(byDistance)[0] ?? null;
}

export function createVoiceHabits(): VoiceHabits {
  const known = new Map<string, Habit>();
  const habitOf = ({ engine, id }: Voice): Habit => {
    const key = `${engine} ${id}`;
    const habit = known.get(key) ?? { paces: new Map(), tellsWords: false };
    known.set(key, habit);
    return habit;
  };
  const paceOf = (voice: Voice | null, rate: number): number => {
    const paces = voice ? habitOf(voice).paces : new Map<number, number>();
    const usual = USUAL_PACE[voice?.engine ?? 'webSpeech'];
    const nearest = nearestRate(paces.keys(), rate) ?? 1;
    return ((paces.get(nearest) ?? usual) * nearest) / rate;
  };
  const durationMs = (speech: Speech): number => soundLength(stretchOf(speech)) * paceOf(speech.voice, speech.rate);

  return {
    paceOf,
    durationMs,
    isMeasured: ({ voice, rate }) => habitOf(voice).paces.has(rate),
    wordTimes(speech) {
      const { words, fromOffset, toOffset } = speech;
      const inside = words.filter((offset) => offset >= fromOffset && offset < toOffset);
      const offsets = inside.map((offset) => offset - fromOffset);
      return fillWordTimes(stretchOf(speech), offsets, new Map(), durationMs(speech)).map(({ offset, ms }) => ({
        offset: offset + fromOffset,
        ms,
      }));
    },
    learnPace(speech, tookMs) {
      const length = soundLength(stretchOf(speech));
      if (length < ENOUGH_TO_LEARN) return;
      const { paces } = habitOf(speech.voice);
      const former = paces.get(speech.rate);
      const measured = tookMs / length;
      if (measured * speech.rate < PACE_BOUNDS.min || measured * speech.rate > PACE_BOUNDS.max) return;
      paces.set(speech.rate, former === undefined ? measured : (former + measured) / 2);
    },
    tellsWords: (voice) => habitOf(voice).tellsWords,
    learnTelling(voice, tellsWords) {
      habitOf(voice).tellsWords = tellsWords;
    },
    restore(stored) {
      if (typeof stored !== 'object' || stored === null) return;
      for (const [key, value] of Object.entries(stored)) {
        const habit = readHabit(value);
        if (habit && (known.get(key)?.paces.size ?? 0) === 0) known.set(key, habit);
      }
    },
    store: () =>
      Object.fromEntries(
        [...known].flatMap(([key, { paces, tellsWords }]) =>
          paces.size === 0 ? [] : [[key, { paces: [...paces], tellsWords }]],
        ),
      ),
  };
}
