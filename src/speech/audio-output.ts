/**
 * Plays synthesised speech and tells, by the clock of the sound itself, which word is heard.
 * Everything goes to the context's plain `destination`.
 */
import type { Synthesis } from './synthesiser.ts';
import type { WordTime } from './word-times.ts';

/** In ms. Without a sound server Firefox's `resume()` never settles (measured); with one it has taken over 3 s on two busy cores. */
const RESUME_PATIENCE = 10_000;
/** In ms. A sound clock that stands still as long has lost its device. */
const STALL_PATIENCE = 8000;
/** In s. Cutting into a wave clicks; this ramp does not, and nobody hears it as late. */
const RAMP = 0.005;

export interface PlaybackEvents {
  readonly onWord: (word: WordTime) => void;
  readonly onEnd: () => void;
  /** The device does not take the sound. */
  readonly onStall: () => void;
}

/** What of a sound is played, in ms from its beginning; `toMs` is `null` for all of it. And how loud. */
export interface Cut {
  readonly fromMs: number;
  readonly toMs: number | null;
  readonly gain: number;
}

export interface AudioOutput {
  /** Whether sound can be played. Call it in or after a user's gesture. */
  ready(): Promise<boolean>;
  /** Returns what silences it; no event comes after that. */
  play(sound: Synthesis, cut: Cut, events: PlaybackEvents): () => void;
  close(): void;
}

function resumed(context: AudioContext): Promise<boolean> {
  if (context.state === 'running') return Promise.resolve(true);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), RESUME_PATIENCE);
    const settle = (isRunning: boolean) => {
      clearTimeout(timer);
      resolve(isRunning);
    };
    context.resume().then(
      () => settle(true),
      () => settle(false),
    );
  });
}

/** Calls `onWord` for each word as it is heard, until stopped. */
function followWords(context: AudioContext, startsAt: number, words: readonly WordTime[], events: PlaybackEvents) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next = 0;
  let seen = context.currentTime;
  let seenAt = performance.now();
  const tick = (): void => {
    const now = context.currentTime;
    if (now !== seen) [seen, seenAt] = [now, performance.now()];
    if (performance.now() - seenAt > STALL_PATIENCE) {
      events.onStall();
      return;
    }
    // What the clock has reached is heard a little later, by as much as the device says.
    const heardMs = (now - startsAt - (context.outputLatency || 0)) * 1000;
    let reached: WordTime | null = null;
    for (let word = words[next]; word && word.ms <= heardMs; word = words[++next]) reached = word;
    if (reached) events.onWord(reached);
    const wait = (words[next]?.ms ?? Number.POSITIVE_INFINITY) - heardMs;
    timer = setTimeout(tick, Math.min(Math.max(wait, 5), 250));
  };
  tick();
  return () => clearTimeout(timer);
}

export function createAudioOutput(create: () => AudioContext = () => new AudioContext()): AudioOutput {
  let context: AudioContext | null = null;
  const current = (): AudioContext => {
    context ??= create();
    return context;
  };

  return {
    ready: () => {
      try {
        return resumed(current());
      } catch {
        return Promise.resolve(false);
      }
    },
    play(sound, { fromMs, toMs, gain: volume }, events) {
      const audio = current();
      const buffer = audio.createBuffer(1, Math.max(1, sound.samples.length), sound.sampleRate);
      buffer.copyToChannel(sound.samples, 0);
      const source = audio.createBufferSource();
      source.buffer = buffer;
      const gain = audio.createGain();
      const startsAt = audio.currentTime + 0.01;
      gain.gain.setValueAtTime(0, startsAt);
      gain.gain.linearRampToValueAtTime(volume, startsAt + RAMP);
      source.connect(gain).connect(audio.destination);
      if (toMs === null) source.start(startsAt, fromMs / 1000);
      else source.start(startsAt, fromMs / 1000, Math.max(0, toMs - fromMs) / 1000);

      // The clock of the sound counts from its beginning, wherever we enter it.
      const words = sound.words.filter(({ ms }) => ms >= fromMs && (toMs === null || ms < toMs));
      let stopFollowing: () => void = () => undefined;
      const silence = (): void => {
        source.onended = null;
        stopFollowing();
        gain.gain.cancelScheduledValues(audio.currentTime);
        gain.gain.setTargetAtTime(0, audio.currentTime, RAMP / 2);
        source.stop(audio.currentTime + 2 * RAMP);
        source.onended = () => gain.disconnect();
      };
      source.onended = () => {
        stopFollowing();
        gain.disconnect();
        events.onEnd();
      };
      stopFollowing = followWords(audio, startsAt - fromMs / 1000, words, {
        ...events,
        onStall: () => {
          silence();
          events.onStall();
        },
      });
      return silence;
    },
    close() {
      void context?.close();
      context = null;
    },
  };
}
