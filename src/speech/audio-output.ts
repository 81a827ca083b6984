/**
 * Plays synthesised speech and tells, by the clock of the sound itself, which word is heard.
 * Everything goes through one gain, the reader's volume, to the context's plain `destination`.
 */
import { type Sign, scheduleSign } from './signs.ts';
import type { Synthesis } from './synthesiser.ts';
import type { WordTime } from './word-times.ts';

/** In ms. Without a sound server Firefox's `resume()` never settles (measured); with one it has taken over 3 s on two busy cores. */
const RESUME_PATIENCE = 10_000;
/** In ms. A sign is not worth waiting for so long. */
const SIGN_PATIENCE = 300;
/** In ms. A sound clock that stands still as long has lost its device. */
const STALL_PATIENCE = 3000;
/** In s. Cutting into a wave clicks; this ramp does not, and nobody hears it as late. */
const RAMP = 0.005;

/**
 * In s, how much later than its clock a sound is heard. Firefox must not be asked: it locks its sound graph while it asks
 * the device, which answers after the graph has; one opening of the panel in some fifty stood still for good (Firefox 153
 * with PulseAudio; the stacks of the hung process say so). Words are marked early there by what the device is late.
 */
const latencyOf = (context: AudioContext): number =>
  /\bFirefox\//.test(globalThis.navigator?.userAgent ?? '') ? 0 : context.outputLatency || 0;

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
  /** Settles when the sign was heard; at once where no sound can be played. */
  playSign(sign: Sign): Promise<void>;
  /** From 0 to 1. Holds for what is being played, too. */
  setVolume(volume: number): void;
  close(): void;
}

function resumed(context: AudioContext, patienceMs: number): Promise<boolean> {
  if (context.state === 'running') return Promise.resolve(true);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patienceMs);
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
    const heardMs = (now - startsAt - latencyOf(context)) * 1000;
    let reached: WordTime | null = null;
    for (let word = words[next]; word && word.ms <= heardMs; word = words[++next]) reached = word;
    if (reached) events.onWord(reached);
    const wait = (words[next]?.ms ?? Number.POSITIVE_INFINITY) - heardMs;
    timer = setTimeout(tick, Math.min(Math.max(wait, 5), 250));
  };
  tick();
  return () => clearTimeout(timer);
}

interface Device {
  readonly context: AudioContext;
  readonly master: GainNode;
}

export function createAudioOutput(create: () => AudioContext = () => new AudioContext()): AudioOutput {
  let device: Device | null = null;
  let volume = 1;
  const open = (): Device => {
    if (device) return device;
    const context = create();
    const master = context.createGain();
    master.gain.value = volume;
    master.connect(context.destination);
    device = { context, master };
    return device;
  };
  const close = (): void => {
    void device?.context.close();
    device = null;
  };
  const ready = async (patienceMs: number): Promise<boolean> => {
    try {
      return await resumed(open().context, patienceMs);
    } catch {
      return false;
    }
  };

  return {
    ready: () => ready(RESUME_PATIENCE),
    play(sound, { fromMs, toMs, gain: loudness }, events) {
      const { context, master } = open();
      const buffer = context.createBuffer(1, Math.max(1, sound.samples.length), sound.sampleRate);
      buffer.copyToChannel(sound.samples, 0);
      const source = context.createBufferSource();
      source.buffer = buffer;
      const gain = context.createGain();
      const startsAt = context.currentTime + 0.01;
      gain.gain.setValueAtTime(0, startsAt);
      gain.gain.linearRampToValueAtTime(loudness, startsAt + RAMP);
      source.connect(gain).connect(master);
      if (toMs === null) source.start(startsAt, fromMs / 1000);
      else source.start(startsAt, fromMs / 1000, Math.max(0, toMs - fromMs) / 1000);

      // The clock of the sound counts from its beginning, wherever we enter it.
      const words = sound.words.filter(({ ms }) => ms >= fromMs && (toMs === null || ms < toMs));
      let stopFollowing: () => void = () => undefined;
      const silence = (): void => {
        source.onended = null;
        stopFollowing();
        gain.gain.cancelScheduledValues(context.currentTime);
        gain.gain.setTargetAtTime(0, context.currentTime, RAMP / 2);
        source.stop(context.currentTime + 2 * RAMP);
        source.onended = () => gain.disconnect();
      };
      source.onended = () => {
        stopFollowing();
        gain.disconnect();
        events.onEnd();
      };
      stopFollowing = followWords(context, startsAt - fromMs / 1000, words, {
        ...events,
        onStall: () => {
          silence();
          // The next sound asks for a device anew.
          close();
          events.onStall();
        },
      });
      return silence;
    },
    async playSign(sign) {
      if (!(await ready(SIGN_PATIENCE))) return;
      const { context, master } = open();
      const ms = scheduleSign(context, master, sign);
      await new Promise((resolve) => setTimeout(resolve, ms));
    },
    setVolume(next) {
      volume = next;
      device?.master.gain.setTargetAtTime(next, device.context.currentTime, RAMP);
    },
    close,
  };
}
