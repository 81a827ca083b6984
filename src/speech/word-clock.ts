/** Tells words by their times, while a clock runs. */
import type { WordTime } from './word-times.ts';

/** Calls `onWord` at the times given, once for all that are past already. Returns what stops it. */
export function runWordClock(
  times: readonly WordTime[],
  elapsedMs: number,
  onWord: (word: WordTime) => void,
): () => void {
  const startedAt = performance.now() - elapsedMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next = 0;
  const tick = (): void => {
    const now = performance.now() - startedAt;
    let reached: WordTime | null = null;
    for (let time = times[next]; time && time.ms <= now; time = times[++next]) reached = time;
    if (reached) onWord(reached);
    const coming = times[next];
    if (coming) timer = setTimeout(tick, Math.max(5, coming.ms - now));
  };
  tick();
  return () => clearTimeout(timer);
}
