/**
 * How much is said in one go. Chrome's Google voices fall silent after 15 s without a word about it (measured by others,
 * crbug 679437), and where a voice tells neither words nor end, only the length of a stretch tells that it is over.
 */
import type { Speech, SpeechEngine } from './engine.ts';
import type { VoiceHabits } from './voice-habits.ts';

/** In ms. Nobody knows yet how fast this voice is: the guess can be wrong by a third, so less is staked on it. */
const LONGEST_UNMEASURED = 4000;
/** A cut is heard least after one of these. */
const AT_PUNCTUATION = /[,;:—–.!?…]["'’”)\]]*\s+$/u;

/** @returns Where to stop: an offset of `speech.words`, or its `toOffset`. */
export function endOfChunk(speech: Speech, engine: SpeechEngine, habits: VoiceHabits): number {
  const { text, words, fromOffset, toOffset } = speech;
  const longestMs = habits.isMeasured(speech) ? engine.longestMs : Math.min(engine.longestMs, LONGEST_UNMEASURED);
  const wholeMs = habits.durationMs(speech);
  if (engine.isReliable || wholeMs <= longestMs) return toOffset;
  // Even parts: a last one of two words sounds torn off.
  const partMs = wholeMs / Math.ceil(wholeMs / longestMs);
  const ends = words.filter((offset) => offset > fromOffset && offset < toOffset);
  const lasts = (end: number): number => habits.durationMs({ ...speech, toOffset: end });
  const fitting = ends.filter((end) => lasts(end) <= longestMs);
  const isPause = (end: number): boolean => AT_PUNCTUATION.test(text.slice(fromOffset, end));
  const atPause = fitting.findLast((end) => isPause(end) && lasts(end) >= partMs / 2);
  return atPause ?? fitting.findLast((end) => lasts(end) <= partMs) ?? ends[0] ?? toOffset;
}
