/**
 * Ears: a private PulseAudio server whose only output is a null sink, and a recorder on its monitor.
 * What a browser started with `environment` plays is heard here and nowhere else.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rest, until } from './until.ts';

/** Samples a second. Speech has its energy below 8 kHz. */
const RATE_HZ = 16_000;
/** Below this root mean square (full scale is 1) nothing is heard; silence on a null sink is exactly 0. */
const AUDIBLE_RMS = 0.003;
const WINDOW_MS = 50;

export interface NullSink {
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds recorded so far: the sink's own clock, to name windows by. */
  nowMs(): number;
  /** The moment of `nowMs` at a time of the machine's clock, in ms since 1970; some 20 ms late, as the recording is. */
  momentOf(clockMs: number): number;
  /** Root mean square of what was heard between two moments of `nowMs`. */
  rms(fromMs: number, toMs?: number): number;
  /** Milliseconds between the two moments that were not silent, counted in windows of 50 ms. */
  audibleMs(fromMs: number, toMs?: number): number;
  /** Waits until this much of the newest sound is silent. */
  waitForSilence(lengthMs: number, patienceMs?: number): Promise<void>;
  /**
   * Waits until this much was audible from now on, pauses not counted. A click is not a voice: where a stream was cut
   * off, Firefox begins its next one with what was left of it (1.5 ms, measured on this sink).
   */
  waitForSound(lengthMs: number, patienceMs?: number): Promise<void>;
  close(): Promise<void>;
}

const isThere = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

/** One sentence on why there can be no ears here; `null` when there can. */
export function whyNoSound(): string | null {
  if (process.platform !== 'linux') return 'sound is captured with PulseAudio, which is used on Linux only';
  return isThere('pulseaudio') && isThere('parec') ? null : 'pulseaudio and parec are not installed';
}

function rmsOf(samples: Int16Array): number {
  let sum = 0;
  for (const sample of samples) sum += (sample / 32_768) ** 2;
  return samples.length === 0 ? 0 : Math.sqrt(sum / samples.length);
}

async function startServer(folder: string, environment: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const socket = join(folder, 'pulse.socket');
  const server = spawn(
    'pulseaudio',
    [
      ...['-n', '--daemonize=no', '--exit-idle-time=-1', '--disallow-exit', '--use-pid-file=no'],
      '--load=module-null-sink sink_name=lectern',
      `--load=module-native-protocol-unix socket=${socket} auth-anonymous=1`,
    ],
    { env: environment, stdio: 'ignore' },
  );
  process.once('exit', () => server.kill('SIGKILL'));
  await until('the sound server', () => existsSync(socket));
  return server;
}

export async function openNullSink(): Promise<NullSink> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-sound-'));
  const runtime = join(folder, 'run');
  await mkdir(runtime, { mode: 0o700 });
  const environment = {
    XDG_RUNTIME_DIR: runtime,
    PULSE_RUNTIME_PATH: runtime,
    PULSE_SERVER: `unix:${join(folder, 'pulse.socket')}`,
    PULSE_COOKIE: join(folder, 'cookie'),
  };
  const full = { ...process.env, ...environment };
  const server = await startServer(folder, full);
  const recorder = spawn(
    'parec',
    ['-d', 'lectern.monitor', '--raw', '--format=s16le', '--channels=1', `--rate=${RATE_HZ}`, '--latency-msec=20'],
    { env: full, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  process.once('exit', () => recorder.kill('SIGKILL'));
  const nowMs = (): number => (bytes / 2 / RATE_HZ) * 1000;
  const chunks: Buffer[] = [];
  let bytes = 0;
  /** What comes soonest after it was heard tells best how the clocks stand to each other. */
  let beganAt = Number.POSITIVE_INFINITY;
  recorder.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    bytes += chunk.length;
    beganAt = Math.min(beganAt, Date.now() - nowMs());
  });
  await until('the first recorded samples', () => bytes > 0);

  const samples = (fromMs: number, toMs: number): Int16Array => {
    // Windows are asked for by the thousand: what was recorded is put together once, not for each.
    if (chunks.length > 1) chunks.splice(0, chunks.length, Buffer.concat(chunks));
    const [all = Buffer.alloc(0)] = chunks;
    const at = (ms: number): number =>
      Math.min(Math.floor(all.length / 2), Math.round((Math.max(0, ms) / 1000) * RATE_HZ));
    return new Int16Array(all.buffer.slice(all.byteOffset + at(fromMs) * 2, all.byteOffset + at(toMs) * 2));
  };
  const rms = (fromMs: number, toMs = nowMs()): number => rmsOf(samples(fromMs, toMs));
  const audibleMs = (fromMs: number, toMs = nowMs()): number => {
    let audible = 0;
    for (let ms = fromMs; ms + WINDOW_MS <= toMs; ms += WINDOW_MS)
      if (rms(ms, ms + WINDOW_MS) > AUDIBLE_RMS) audible += WINDOW_MS;
    return audible;
  };
  return {
    environment,
    nowMs,
    momentOf: (clockMs) => clockMs - beganAt,
    rms,
    audibleMs,
    waitForSilence: async (lengthMs, patienceMs) => {
      const from = nowMs();
      await until('silence', () => nowMs() - from > lengthMs && rms(nowMs() - lengthMs) <= AUDIBLE_RMS, patienceMs);
    },
    waitForSound: async (lengthMs, patienceMs) => {
      const from = nowMs();
      await until('sound', () => audibleMs(from) >= lengthMs, patienceMs);
    },
    close: async () => {
      recorder.kill('SIGKILL');
      server.kill('SIGKILL');
      await rest(50);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
