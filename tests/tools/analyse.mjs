/**
 * `npm run analyse`: starts `src/cli/index.ts`, which TypeScript alone can run, after installing what is missing.
 * Runs straight after `git clone`: Node's own modules only. Standard output belongs to the answers.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(fileURLToPath(import.meta.url), '..', '..', '..');
const TSX = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>} its exit code
 */
function run(program, args, options) {
  return new Promise((settle, fail) => {
    const child = spawn(program, args, options);
    child.once('error', fail);
    child.once('exit', (code) => settle(code ?? 1));
  });
}

/** npm's own words go to standard error (2), so that a pipe reads rows and nothing else. */
const install = () =>
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });

async function analyse() {
  if (!existsSync(TSX)) {
    const code = await install();
    if (code !== 0) return code;
  }
  const { INIT_CWD } = process.env;
  // The caller's folder stays: file names are relative to it. npm changes it to ours and tells where the caller was.
  const cwd = INIT_CWD ?? process.cwd();
  const args = [TSX, '--tsconfig', join(ROOT, 'tsconfig.json'), join(ROOT, 'src', 'cli', 'index.ts')];
  return run(process.execPath, [...args, ...process.argv.slice(2)], { cwd, stdio: 'inherit' });
}

process.exitCode = await analyse();
