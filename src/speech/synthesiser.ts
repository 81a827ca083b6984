/** Turns text into sound and word times with eSpeak NG. Runs in the worker; needs nothing of it. */
import type { Espeak } from './espeak.d.ts';
import { fillWordTimes, type WordTime } from './word-times.ts';

export interface SynthesisRequest {
  readonly text: string;
  /** Where words begin, in UTF-16 code units, ascending. */
  readonly words: readonly number[];
  /** An identifier of eSpeak, `gmw/en-US+f5`. */
  readonly voice: string;
  readonly rate: number;
}

export interface Synthesis {
  /** Mono, -1 to 1. */
  readonly samples: Float32Array<ArrayBuffer>;
  /** In Hz. */
  readonly sampleRate: number;
  readonly words: readonly WordTime[];
}

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

/** @param rate Kept within 0.5 and 2. */
export function wordsPerMinute(rate: number): number {
  const upper = Math.max(
    1,
    PACES.findIndex(([known]) => known >= rate),
  );
  const [fromRate, from] = PACES[upper - 1] ?? [1, 175];
  const [toRate, to] = PACES[upper] ?? [1, 175];
  if (rate >= 2) return 365;
  return Math.round(from + ((to - from) * (Math.max(rate, 0.5) - fromRate)) / (toRate - fromRate));
}

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
  return ({ text, words, voice, rate }) => {
    if (voice !== current) {
      // A refused voice silently keeps the former one.
      if (espeak.set_voice(voice) !== 0) return null;
      current = voice;
    }
    espeak.set_rate(wordsPerMinute(rate));
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
    const samples = joinSamples(chunks);
    return { samples, sampleRate, words: fillWordTimes(text, words, known, (samples.length / sampleRate) * 1000) };
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
