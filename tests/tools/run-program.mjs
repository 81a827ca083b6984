/** Running other programs from our tools. Runs before anything is installed: Node's own modules only. */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Path of a program in PATH.
 *
 * @param {string} name
 * @returns {string | null}
 */
export function findInPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      if (isExecutable(path)) return path;
    }
  }
  return null;
}

/** @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs a program in the checkout and waits for it. An interrupt reaches it too, so it leaves nothing behind.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, capture?: boolean, shell?: boolean }} [options] `capture` keeps standard output instead of showing it.
 * @returns {Promise<{ code: number, output: string }>} Code 127 where the program could not be started.
 */
export function run(program, args, { env = {}, capture = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const stdio = ['inherit', capture ? 'pipe' : 'inherit', 'inherit'];
    // @ts-expect-error: the tuple is what spawn takes.
    const child = spawn(program, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio, shell });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    const settle = (/** @type {number} */ code) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve({ code, output });
    };
    child.once('error', () => settle(127));
    child.once('close', (code) => settle(code ?? 1));
  });
}

/**
 * Runs the script of an installed package with this Node.
 *
 * @param {string} script path inside node_modules
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, capture?: boolean }} [options]
 */
export const runInstalled = (script, args, options) =>
  run(process.execPath, [join(ROOT, 'node_modules', script), ...args], options);
