/** `npm run build`: the extension into `dist/`, by webpack. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NotReady, preparePackages } from './prepare.mjs';
import { ROOT, runInstalled } from './run-program.mjs';

const SOURCES = [
  'src',
  'assets',
  'tests/tools/compile-hint.mjs',
  'tests/tools/trim-espeak.mjs',
  'manifest.json',
  'webpack.config.ts',
  'tsconfig.json',
  'package-lock.json',
];
const NOTE = join(ROOT, 'node_modules', '.cache', 'lectern', 'built-from');
export const DIST = join(ROOT, 'dist');

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

/** Names what the build is made from. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesUnder(join(ROOT, source))).sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const noted = () => (existsSync(NOTE) && existsSync(join(DIST, 'manifest.json')) ? readFileSync(NOTE, 'utf8') : null);

/** @returns {Promise<boolean>} whether the build succeeded */
export async function build() {
  const from = fingerprint();
  // The configuration is TypeScript, which Node 20 does not read by itself.
  const { code } = await runInstalled(
    'webpack/bin/webpack.js',
    ['--config', 'webpack.config.ts', '--mode', 'production'],
    {
      env: { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import tsx` },
    },
  );
  if (code !== 0) return false;
  mkdirSync(dirname(NOTE), { recursive: true });
  writeFileSync(NOTE, from);
  return true;
}

/** Builds unless `dist/` was made from these very files. @returns {Promise<boolean>} */
export async function buildWhenStale() {
  return noted() === fingerprint() || build();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await preparePackages();
    process.exitCode = (await build()) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof NotReady)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
