/**
 * What was learnt of a voice while it spoke: how fast it is, and whether it tells its words.
 * Kept by voice, and its pace by rate too: a browser's rates are not in proportion (0.5 took 1.05 to 1.66 as long, measured).
 */
import type { Voice } from '../model/script.ts';
import type { Speech } from './engine.ts';
import { fillWordTimes, soundLength, type WordTime } from './word-times.ts';

/** In ms a letter at rate 1, before anything was measured: eSpeak NG takes 50, other voices a little more. */
const USUAL_PACE = 58;
/** Letters. A word or two say more about the engine's start than about its pace. */
const ENOUGH_TO_LEARN = 20;

export interface VoiceHabits {
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
  const paceOf = ({ voice, rate }: Speech): number => {
    const { paces } = habitOf(voice);
    const nearest = nearestRate(paces.keys(), rate);
    return nearest === null ? USUAL_PACE / rate : ((paces.get(nearest) ?? USUAL_PACE) * nearest) / rate;
  };
  const durationMs = (speech: Speech): number => soundLength(stretchOf(speech)) * paceOf(speech);

  return {
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
      paces.set(speech.rate, former === undefined ? measured : (former + measured) / 2);
    },
    tellsWords: (voice) => habitOf(voice).tellsWords,
    learnTelling(voice, tellsWords) {
      habitOf(voice).tellsWords = tellsWords;
    },
  };
}
