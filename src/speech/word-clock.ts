/** Tells words by estimated times, for voices that do not tell them; and learns a voice's pace from how long it took. */
import type { Speech } from './engine.ts';
import { fillWordTimes, soundLength, type WordTime } from './word-times.ts';

/** In ms a letter at rate 1, before anything was measured: eSpeak NG takes 50, other voices a little more. */
const USUAL_PACE = 58;

/** Calls `onWord` at the times given, the first ones at once. Returns what stops it. */
export function runWordClock(
  times: readonly WordTime[],
  elapsedMs: number,
  onWord: (offset: number) => void,
): () => void {
  const startedAt = performance.now() - elapsedMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next = 0;
  const tick = (): void => {
    const now = performance.now() - startedAt;
    let reached: WordTime | null = null;
    for (let time = times[next]; time && time.ms <= now; time = times[++next]) reached = time;
    if (reached) onWord(reached.offset);
    const coming = times[next];
    if (coming) timer = setTimeout(tick, Math.max(5, coming.ms - now));
  };
  tick();
  return () => clearTimeout(timer);
}

export interface PaceKeeper {
  /** How long the speech will take, in ms, from its `fromOffset`. */
  durationMs(speech: Speech): number;
  /** The words that are still to come, and when, counted from the moment the speech starts. */
  wordTimes(speech: Speech): WordTime[];
  /** It took this long. */
  learn(speech: Speech, tookMs: number): void;
}

/** What is still to be said. */
export const restOf = ({ text, fromOffset }: Speech): string => text.slice(fromOffset);

/** Paces are kept by voice and rate: a browser's rates are not in proportion (0.5 took 1.05 to 1.66 as long, measured). */
export function createPaceKeeper(): PaceKeeper {
  const paces = new Map<string, number>();
  const keyOf = ({ voice, rate }: Speech): string => `${voice.id} ${rate}`;
  const durationMs = (speech: Speech): number =>
    soundLength(restOf(speech)) * (paces.get(keyOf(speech)) ?? USUAL_PACE / speech.rate);
  return {
    durationMs,
    wordTimes(speech) {
      const { words, fromOffset } = speech;
      const offsets = words.filter((offset) => offset >= fromOffset).map((offset) => offset - fromOffset);
      return fillWordTimes(restOf(speech), offsets, new Map(), durationMs(speech)).map(({ offset, ms }) => ({
        offset: offset + fromOffset,
        ms,
      }));
    },
    learn(speech, tookMs) {
      const length = soundLength(restOf(speech));
      // A word or two say more about the engine's start than about its pace.
      if (length < 20) return;
      const measured = tookMs / length;
      const former = paces.get(keyOf(speech));
      paces.set(keyOf(speech), former === undefined ? measured : (former + measured) / 2);
    },
  };
}
