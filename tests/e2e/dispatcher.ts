/**
 * speech-dispatcher of our own, in the runtime folder of the sink. The browsers would start it themselves; on a busy machine
 * Firefox gives up before it answers, and then has no voices for as long as it runs (seen in 3 of 5 starts).
 */
import { spawn, spawnSync } from 'node:child_process';
import { until } from './until.ts';

/** One sentence on why there are no voices of the system here; `null` when there are. */
export function whyNoDispatcher(): string | null {
  const isThere = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
  return isThere('speech-dispatcher') && isThere('spd-say') ? null : 'speech-dispatcher is not installed';
}

/** Waits until its voices are told. */
export async function openDispatcher(environment: Readonly<Record<string, string>>): Promise<{ close(): void }> {
  const env = { ...process.env, ...environment };
  const server = spawn('speech-dispatcher', ['--run-single', '--timeout', '0'], { env, stdio: 'ignore' });
  const close = (): void => void server.kill('SIGTERM');
  process.once('exit', close);
  const list = (): string => spawnSync('spd-say', ['--list-synthesis-voices'], { env, encoding: 'utf8' }).stdout;
  await until('the voices of speech-dispatcher', () => /^\s*English/m.test(list()), 60_000);
  return {
    close: () => {
      process.off('exit', close);
      close();
    },
  };
}
