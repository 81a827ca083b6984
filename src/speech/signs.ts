/** Short sounds that are to the ear what quotation marks are to the eye: two notes, rising to open, falling to close. */
import type { Utterance } from '../model/script.ts';

export type Sign = NonNullable<Utterance['soundBefore'] | Utterance['soundAfter']>;

/** In Hz. Above the voice's own frequency and below its hiss, where small loudspeakers are good. */
const NOTES: Readonly<Record<Sign, readonly number[]>> = { quoteOpens: [660, 880], quoteCloses: [880, 660] };
/** In s. */
const NOTE = 0.06;
/** Of full scale: about as loud as the voice (RMS 0.09). */
const LOUDNESS = 0.12;

/** Plays it from now on. @returns How long it takes, in ms. */
export function scheduleSign(context: AudioContext, target: AudioNode, sign: Sign): number {
  const notes = NOTES[sign];
  const from = context.currentTime + 0.01;
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  gain.gain.setValueAtTime(0, from);
  for (const [index, note] of notes.entries()) {
    const at = from + index * NOTE;
    oscillator.frequency.setValueAtTime(note, at);
    gain.gain.linearRampToValueAtTime(LOUDNESS, at + NOTE / 4);
    gain.gain.linearRampToValueAtTime(0, at + NOTE);
  }
  oscillator.connect(gain).connect(target);
  oscillator.start(from);
  oscillator.stop(from + notes.length * NOTE);
  oscillator.onended = () => gain.disconnect();
  return (from - context.currentTime + notes.length * NOTE) * 1000;
}
