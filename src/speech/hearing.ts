/**
 * Listens to one speech, whatever its engine does or fails to do, and tells how it went: heard to its end, or lost at a word.
 * Engines forget to start, to tell their words and to end, end twice, or fall silent without a word; each of it was seen
 * in browsers (`web-speech-engine.ts`). What is heard twice is better than what is not heard, so a doubt counts as lost.
 */
import type { Speech, SpeechEngine, SpeechError } from './engine.ts';
import type { VoiceHabits } from './voice-habits.ts';
import { runWordClock } from './word-clock.ts';
import type { WordTime } from './word-times.ts';

/** In ms. A voice that tells its words has told the first by then; else they are estimated. */
const FIRST_WORD_MS = 300;
/** In ms. How often the engine is looked after. */
const LOOK_MS = 200;
/** In ms. So long an engine must say of itself that it is silent before it is believed. */
const QUIET_MS = 400;
/** In ms. The page itself stood still: what is late in it is no fault of the engine. */
const STANDSTILL_MS = 500;
/** In ms. A voice that tells its words and is so late with the next one has fallen silent. */
const WORD_GRACE_MS = 1200;
/** In ms. The same for the end. */
const END_GRACE_MS = 900;

export interface HearingEvents {
  readonly onStart: () => void;
  /**
   * @param offset The word that is heard.
   * @param safeOffset The word to go on with if it is stopped now: where words are estimated, one that was surely not
   *   heard to its end.
   */
  readonly onWord: (offset: number, safeOffset: number) => void;
  readonly onEnd: () => void;
  /**
   * It was not heard to its end.
   *
   * @param reached The word to go on with.
   * @param perhapsTo Where it stopped if it was heard whole after all: the time it should take is over, and the engine
   *   tells nothing. `null` where it surely was not.
   */
  readonly onLost: (why: SpeechError, reached: number, perhapsTo: number | null) => void;
}

/** Speaks. Returns what ends the listening; the engine must be stopped besides. */
export function hear(engine: SpeechEngine, speech: Speech, habits: VoiceHabits, events: HearingEvents): () => void {
  const { voice, fromOffset, toOffset } = speech;
  const words = speech.words.filter((offset) => offset >= fromOffset && offset < toOffset);
  const times = habits.wordTimes(speech);
  const expectedMs = habits.durationMs(speech);
  const isMeasured = habits.isMeasured(speech);
  const askedAt = performance.now();
  let isOver = false;
  let startedAt: number | null = null;
  /** Index of the last word the engine has told, and when; how many it told. */
  let told = -1;
  let toldAt = 0;
  let toldCount = 0;
  let quietSince: number | null = null;
  let lookedAt = askedAt;
  /** In ms: what the page has stood still, lately. */
  let excusedMs = 0;
  let stopClock: () => void = () => undefined;
  let notTold: ReturnType<typeof setTimeout> | undefined;

  const finish = (): void => {
    isOver = true;
    stopClock();
    clearTimeout(notStarted);
    clearTimeout(notTold);
    clearInterval(looking);
  };
  const lose = (why: SpeechError, reached: number, perhapsTo: number | null = null): void => {
    finish();
    engine.stop();
    events.onLost(why, reached, perhapsTo);
  };
  const end = (): void => {
    if (toldCount > 0) habits.learnTelling(voice, toldCount >= words.length / 2);
    finish();
    events.onEnd();
  };
  /** The word that was surely not heard to its end after so long: estimates run ahead of slow voices. */
  const safeAt = (elapsedMs: number): number => {
    const surely = elapsedMs * (isMeasured ? 0.85 : 0.6) - FIRST_WORD_MS;
    return times.findLast(({ ms }: WordTime) => ms <= surely)?.offset ?? fromOffset;
  };
  const reachedAt = (elapsedMs: number): number => (told < 0 ? safeAt(elapsedMs) : (words[told] ?? fromOffset));
  const isTelling = (): boolean => told >= 0 && habits.tellsWords(voice);
  const isLastTold = (): boolean => told >= 0 && told === words.length - 1;

  const deadline = (since: number): number => {
    if (!isTelling()) {
      const patience = habits.tellsWords(voice) ? FIRST_WORD_MS + WORD_GRACE_MS : expectedMs * (isMeasured ? 1.2 : 1.4);
      return since + patience + END_GRACE_MS;
    }
    const part = { ...speech, fromOffset: words[told] ?? fromOffset, toOffset: words[told + 1] ?? toOffset };
    return toldAt + 1.5 * habits.durationMs(part) + WORD_GRACE_MS;
  };
  const estimate = (): void => {
    if (toldCount > 0 || habits.tellsWords(voice) || startedAt === null) return;
    stopClock();
    const elapsedMs = performance.now() - startedAt;
    stopClock = runWordClock(times, elapsedMs, ({ offset, ms }) => events.onWord(offset, safeAt(ms)));
  };
  const look = (): void => {
    const now = performance.now();
    const lateMs = now - lookedAt - LOOK_MS;
    lookedAt = now;
    // Events that came meanwhile are told after this.
    if (lateMs > STANDSTILL_MS) excusedMs += lateMs;
    if (startedAt === null || lateMs > STANDSTILL_MS) return;
    const isQuiet = engine.isSpeaking() === false;
    // No word is told that may not have been heard.
    if (isQuiet && quietSince === null) stopClock();
    else if (!isQuiet && quietSince !== null) estimate();
    quietSince = isQuiet ? (quietSince ?? now) : null;
    if (quietSince !== null && now - quietSince >= QUIET_MS) {
      const spokenMs = quietSince - startedAt;
      const enoughMs = expectedMs * (isMeasured ? 0.85 : 0.7) - QUIET_MS;
      const isWhole = isLastTold() || (!isTelling() && spokenMs >= enoughMs);
      if (isWhole) habits.learnPace(speech, spokenMs);
      if (isWhole) end();
      else lose('noEvents', reachedAt(spokenMs));
    } else if (now >= deadline(startedAt) + excusedMs) {
      // It has told words before and tells none now: the next try estimates them.
      if (told < 0) habits.learnTelling(voice, false);
      const soFar = { ...speech, toOffset: words[told] ?? fromOffset };
      if (told > 0) habits.learnPace(soFar, toldAt - startedAt);
      if (isLastTold()) end();
      else lose('noEvents', soFar.toOffset, isTelling() ? null : toOffset);
    }
  };
  const looking = engine.isReliable ? undefined : setInterval(look, LOOK_MS);

  const start = (): void => {
    if (startedAt !== null) return;
    startedAt = performance.now();
    clearTimeout(notStarted);
    events.onStart();
    if (isOver) return;
    notTold = setTimeout(estimate, FIRST_WORD_MS);
  };
  const notStarted = setTimeout(() => lose('noEvents', fromOffset), engine.startPatienceMs(voice));

  engine.speak(speech, {
    onStart() {
      if (!isOver) start();
    },
    onWord(offset) {
      const index = words.lastIndexOf(offset);
      if (isOver || index <= told) return;
      start();
      if (isOver) return;
      stopClock();
      told = index;
      excusedMs = 0;
      toldAt = performance.now();
      toldCount++;
      events.onWord(offset, offset);
    },
    onEnd() {
      if (isOver) return;
      const tookMs = performance.now() - (startedAt ?? askedAt);
      // Firefox says "end" where another page has cut the voice off.
      const isEarly = !engine.isReliable && isMeasured && expectedMs > 2000 && tookMs < expectedMs / 2 && !isLastTold();
      if (startedAt !== null) habits.learnPace(speech, tookMs);
      if (isEarly) lose('noEvents', reachedAt(tookMs));
      else end();
    },
    onError(error) {
      if (!isOver) lose(error, reachedAt(performance.now() - (startedAt ?? performance.now())));
    },
  });
  return finish;
}
