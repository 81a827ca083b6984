/**
 * When each word was heard, by the clock of the sound: what the synthesiser said of a sound, and when that sound was
 * started. Put on in a page of ours before Play; sounds that were made before it are told without their words.
 */
import type { View } from './view.ts';

/** A sound that was played. Times of the machine's clock, in ms. */
export interface HeardSound {
  /** `null` where it was made before the log was put on. */
  readonly text: string | null;
  readonly beginsMs: number;
  readonly endsMs: number;
  readonly words: readonly { readonly offset: number; readonly atMs: number }[];
}

interface Made {
  readonly text: string;
  readonly words: readonly { readonly offset: number; readonly ms: number }[];
}

interface Log {
  readonly sounds: { key: string; zeroMs: number; fromMs: number; lengthMs: number }[];
  readonly made: Record<string, Made>;
}

function putOn(): void {
  const log: Log = { sounds: [], made: {} };
  Object.assign(window, { lecternSpeech: log });
  /** A sound is told from the others by its length and a few of its samples. */
  const keyOf = (samples: Float32Array): string =>
    [samples.length, ...[0.2, 0.4, 0.6, 0.8].map((share) => samples[Math.floor(share * samples.length)])].join(' ');
  const texts = new Map<number, string>();
  const known = new Set<Worker>();
  const post = Worker.prototype.postMessage as (this: Worker, ...rest: unknown[]) => void;
  function note(this: Worker, ...rest: unknown[]): void {
    const { id, request } = rest[0] as { id: number; request: { text: string } };
    texts.set(id, request.text);
    if (!known.has(this)) {
      known.add(this);
      this.addEventListener('message', ({ data }) => {
        if (data.synthesis)
          log.made[keyOf(data.synthesis.samples)] = { text: texts.get(data.id) ?? '', words: data.synthesis.words };
      });
    }
    post.call(this, ...rest);
  }
  Worker.prototype.postMessage = note as typeof Worker.prototype.postMessage;
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, when = 0, offset = 0, ...rest) {
    const { buffer, context } = this;
    // Firefox has stood still for good when asked, see `audio-output.ts`.
    const latency = navigator.userAgent.includes('Firefox') ? 0 : (context as AudioContext).outputLatency || 0;
    const delayMs = (when - context.currentTime + latency) * 1000;
    if (buffer)
      log.sounds.push({
        key: keyOf(buffer.getChannelData(0)),
        zeroMs: performance.timeOrigin + performance.now() + delayMs - offset * 1000,
        fromMs: offset * 1000,
        lengthMs: buffer.duration * 1000,
      });
    start.call(this, when, offset, ...rest);
  };
}

function readLog(): HeardSound[] {
  const { sounds, made } = (window as unknown as { lecternSpeech: Log }).lecternSpeech;
  return sounds.map(({ key, zeroMs, fromMs, lengthMs }) => ({
    text: made[key]?.text ?? null,
    beginsMs: zeroMs + fromMs,
    endsMs: zeroMs + lengthMs,
    words: (made[key]?.words ?? []).map(({ offset, ms }) => ({ offset, atMs: zeroMs + ms })),
  }));
}

export const logSpeech = (page: View): Promise<void> => page.evaluate(putOn);
export const heardSounds = (page: View): Promise<readonly HeardSound[]> => page.evaluate(readLog);

/** What was marked, and since when. */
export interface SeenMark {
  readonly text: string;
  readonly atMs: number;
}

function watch(name: string): void {
  const seen: SeenMark[] = [];
  Object.assign(window, { lecternSeen: seen });
  let last: AbstractRange | undefined;
  setInterval(() => {
    const [range] = [...(CSS.highlights.get(name) ?? [])] as Range[];
    const isSame =
      range === last ||
      (range instanceof Range &&
        last instanceof Range &&
        range.startContainer === last.startContainer &&
        range.startOffset === last.startOffset &&
        range.endOffset === last.endOffset);
    if (isSame) return;
    last = range;
    if (range) seen.push({ text: range.toString(), atMs: performance.timeOrigin + performance.now() });
  }, 5);
}

/** Notes from now on what is marked under this name, looked at every 5 ms in the page itself. */
export const watchMarks = (page: View, name: string): Promise<void> => page.evaluate(watch, name);
export const seenMarks = (page: View): Promise<readonly SeenMark[]> =>
  page.evaluate(() => [...((window as unknown as { lecternSeen?: SeenMark[] }).lecternSeen ?? [])]);
