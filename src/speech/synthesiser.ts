/** Turns text into sound and word times with eSpeak NG. Runs in the worker; needs nothing of it. */
import type { Espeak } from './espeak.d.ts';
import { stretchTime } from './time-stretch.ts';
import { fillWordTimes, type WordTime } from './word-times.ts';

export interface SynthesisRequest {
  readonly text: string;
  /** Where words begin, in UTF-16 code units, ascending. */
  readonly words: readonly number[];
  /** An identifier of eSpeak, `gmw/en-US+f5`. */
  readonly voice: string;
  readonly rate: number;
  /** Factor on the voice's own frequency. */
  readonly pitch: number;
}

export interface Synthesis {
  /** Mono, -1 to 1. */
  readonly samples: Float32Array<ArrayBuffer>;
  /** In Hz. */
  readonly sampleRate: number;
  readonly words: readonly WordTime[];
}

/** The last rate eSpeak speaks by itself; beyond it the sound is made shorter. */
const FASTEST = 2;

/** Our rate to eSpeak's words a minute: not in proportion. Measured on four sentences in three languages; right within 10 %. */
const PACES: readonly (readonly [rate: number, wordsPerMinute: number])[] = [
  [0.5, 80],
  [0.75, 129],
  [1, 175],
  [1.25, 222],
  [1.5, 270],
  [1.75, 315],
  [2, 365],
];

/** A factor on the frequency to eSpeak's pitch, 0 to 99. Measured on its default voice; the others differ by a tenth. */
const PITCHES: readonly (readonly [factor: number, pitch: number])[] = [
  [0.67, 0],
  [0.77, 20],
  [0.92, 40],
  [1, 50],
  [1.11, 60],
  [1.36, 80],
  [1.7, 99],
];

/** Between the two nearest of a rising table; at its ends beyond them. */
function interpolate(table: readonly (readonly [number, number])[], x: number): number {
  const upper = table.findIndex(([known]) => known >= x);
  const [toX, to] = table.at(upper) ?? [0, 0];
  const [fromX, from] = table[upper - 1] ?? [toX, to];
  return Math.round(toX === fromX || upper < 0 ? to : from + ((to - from) * (x - fromX)) / (toX - fromX));
}

/** @param rate Kept within 0.5 and 2. */
export const wordsPerMinute = (rate: number): number => interpolate(PACES, rate);

/** @param factor Kept within 0.67 and 1.7. */
export const espeakPitch = (factor: number): number => interpolate(PITCHES, factor);

/** Takes from the text what eSpeak reads as markup: tags, entities, phonemes. Its length stays, so do all offsets. */
export function neutralise(text: string): string {
  return text
    .replaceAll(/[<>]/g, ' ')
    .replaceAll(/&(?=#?\w+;)/g, ' ')
    .replaceAll('[[', '[ ');
}

/** From eSpeak's characters, counted from 1, to UTF-16 code units, counted from 0. */
function codeUnits(text: string): number[] {
  const units = [0];
  let at = 0;
  for (const character of text) {
    at += character.length;
    units.push(at);
  }
  return units;
}

/** Speaks with one instance of eSpeak; remembers its voice, for changing it costs 45 ms. */
export function createSynthesiser(espeak: Espeak): (request: SynthesisRequest) => Synthesis | null {
  const sampleRate = espeak.get_samplerate();
  let current: string | null = null;

  /** `null` where eSpeak does not have the voice. */
  return ({ text, words, voice, rate, pitch }) => {
    if (voice !== current) {
      // A refused voice silently keeps the former one.
      if (espeak.set_voice(voice) !== 0) return null;
      current = voice;
    }
    espeak.set_rate(wordsPerMinute(rate));
    espeak.set_pitch(espeakPitch(pitch));
    const chunks: Int16Array[] = [];
    const known = new Map<number, number>();
    const units = codeUnits(text);
    espeak.synthesize(neutralise(text), (samples, events) => {
      chunks.push(samples);
      for (const { type, text_position, audio_position } of events) {
        if (type !== 'word') continue;
        const offset = units[text_position - 1] ?? 0;
        const word = words.findLast((start) => start <= offset);
        // Numbers and compounds give several events; the first is where the word begins.
        if (word !== undefined && !known.has(word)) known.set(word, audio_position);
      }
      return false;
    });
    const plain = joinSamples(chunks);
    const faster = Math.max(1, rate / FASTEST);
    const samples = stretchTime(plain, sampleRate, faster);
    const times = fillWordTimes(text, words, known, (plain.length / sampleRate) * 1000);
    return { samples, sampleRate, words: times.map(({ offset, ms }) => ({ offset, ms: ms / faster })) };
  };
}

function joinSamples(chunks: readonly Int16Array[]): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(chunks.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    for (const sample of chunk) samples[at++] = sample / 0x8000;
  }
  return samples;
}
