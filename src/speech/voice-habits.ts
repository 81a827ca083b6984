/**
 * What was learnt of a voice while it spoke: how fast it is, and whether it tells its words.
 * Kept by voice, and its pace by rate too: a browser's rates are not in proportion (0.5 took 1.05 to 1.66 as long, measured).
 */
import type { Voice } from '../model/script.ts';
import type { Speech } from './engine.ts';
import { guessPace, learnFrom, type Pace, timeFor } from './pace.ts';
import { fillWordTimes, soundLength, type WordTime } from './word-times.ts';

/** At rate 1, before anything was measured: eSpeak NG takes 50 ms a letter, other voices a little more. */
const USUAL = { embedded: { perLetter: 50, perGo: 0 }, webSpeech: { perLetter: 58, perGo: 250 } };
const ANYBODY = { perLetter: 58, perGo: 0 };
/** Letters. A word or two say more about the engine's start than about its pace. */
const ENOUGH_TO_LEARN = 20;

export interface VoiceHabits {
  /** Measured or guessed. `null`: nobody knows who will speak. */
  paceOf(voice: Voice | null, rate: number): Pace;
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
  Record<
    string,
    {
      readonly paces: readonly (readonly [rate: number, perLetter: number, perGo: number])[];
      readonly tellsWords: boolean;
    }
  >
>;

/** In ms a letter at rate 1: nobody speaks faster or slower. */
const PACE_BOUNDS = { min: 10, max: 300 };
const isPossible = (plain: number): boolean => plain >= PACE_BOUNDS.min && plain <= PACE_BOUNDS.max;

function readHabit(stored: unknown): Habit | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { paces, tellsWords } = stored as Readonly<Record<string, unknown>>;
  if (!Array.isArray(paces)) return null;
  const known = paces.flatMap((stored): [number, Pace][] => {
    const [rate, perLetter, perGo = 0] = Array.isArray(stored) ? stored : [];
    const isPace = typeof rate === 'number' && typeof perLetter === 'number' && typeof perGo === 'number';
    return isPace && isPossible(perLetter * rate) && perGo >= 0 ? [[rate, guessPace(perLetter, perGo)]] : [];
  });
  return { paces: new Map(known), tellsWords: tellsWords === true };
}

interface Habit {
  /** By rate. */
  readonly paces: Map<number, Pace>;
  tellsWords: boolean;
}

/** What is to be said. */
export const stretchOf = ({ text, fromOffset, toOffset }: Speech): string => text.slice(fromOffset, toOffset);

/** The rate nearest to this one, told in proportion. */
function nearestRate(rates: Iterable<number>, rate: number): number | null {
  const byDistance = (a: number, b: number): number => Math.abs(Math.log(a / rate)) - Math.abs(Math.log(b / rate));
  return [...rates].toSorted(byDistance)[0] ?? null;
}

const storedPaces = (paces: ReadonlyMap<number, Pace>): [number, number, number][] =>
  [...paces].map(([rate, { perLetter, perGo }]) => [rate, perLetter, perGo]);

export function createVoiceHabits(): VoiceHabits {
  const known = new Map<string, Habit>();
  const habitOf = ({ engine, id }: Voice): Habit => {
    const key = `${engine} ${id}`;
    const habit = known.get(key) ?? { paces: new Map(), tellsWords: false };
    known.set(key, habit);
    return habit;
  };
  const paceOf = (voice: Voice | null, rate: number): Pace => {
    const paces = voice ? habitOf(voice).paces : new Map<number, Pace>();
    const known = paces.get(rate);
    if (known) return known;
    const nearest = nearestRate(paces.keys(), rate) ?? 1;
    const { perLetter, perGo } = paces.get(nearest) ?? (voice ? USUAL[voice.engine] : ANYBODY);
    return guessPace((perLetter * nearest) / rate, perGo);
  };
  const lettersOf = (speech: Speech): number => soundLength(stretchOf(speech));
  const durationMs = (speech: Speech): number => timeFor(paceOf(speech.voice, speech.rate), lettersOf(speech));

  return {
    paceOf,
    durationMs,
    isMeasured: ({ voice, rate }) => habitOf(voice).paces.has(rate),
    wordTimes(speech) {
      const { words, fromOffset, toOffset } = speech;
      const inside = words.filter((offset) => offset >= fromOffset && offset < toOffset);
      const offsets = inside.map((offset) => offset - fromOffset);
      // What a go takes besides comes after the last word.
      const soundMs = lettersOf(speech) * paceOf(speech.voice, speech.rate).perLetter;
      return fillWordTimes(stretchOf(speech), offsets, new Map(), soundMs).map(({ offset, ms }) => ({
        offset: offset + fromOffset,
        ms,
      }));
    },
    learnPace(speech, tookMs) {
      const letters = lettersOf(speech);
      if (letters < ENOUGH_TO_LEARN || !isPossible((tookMs * speech.rate) / letters)) return;
      const { voice, rate } = speech;
      habitOf(voice).paces.set(rate, learnFrom(paceOf(voice, rate), letters, tookMs));
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
          paces.size === 0 ? [] : [[key, { paces: storedPaces(paces), tellsWords }]],
        ),
      ),
  };
}
