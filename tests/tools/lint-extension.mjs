/**
 * `web-ext lint` on `dist/`: no error, and no warning but those in `tests/web-ext-warnings.json`.
 * A warning is known by its code and file, so many times; each has its reason there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runInstalled } from './run-program.mjs';

/** @typedef {{ code: string, file?: string, message: string, line?: number }} Finding */
/** @typedef {{ code: string, file: string, count: number, reason: string }} Known */

const isSame = (/** @type {{ code: string, file?: string }} */ a, /** @type {{ code: string, file?: string }} */ b) =>
  a.code === b.code && (a.file ?? null) === (b.file ?? null);

/** @returns {Promise<boolean>} whether there is nothing new */
export async function lintExtension() {
  const args = ['lint', '-s', 'dist', '-o', 'json', '--no-config-discovery'];
  const { output } = await runInstalled('web-ext/bin/web-ext.js', args, { capture: true });
  /** @type {{ errors: readonly Finding[], warnings: readonly Finding[] }} */
  const { errors, warnings } = JSON.parse(output);
  /** @type {readonly Known[]} */
  const known = JSON.parse(readFileSync(join(ROOT, 'tests', 'web-ext-warnings.json'), 'utf8'));
  const timesOf = (/** @type {{ code: string, file?: string }} */ one) =>
    warnings.filter((warning) => isSame(warning, one)).length;
  const isKnown = (/** @type {Finding} */ warning) =>
    timesOf(warning) <= (known.find((one) => isSame(one, warning))?.count ?? 0);
  const news = [...errors, ...warnings.filter((warning) => !isKnown(warning))];
  for (const { code, file, line, message } of news)
    console.error(`web-ext lint: ${code} in ${file}:${line ?? ''} ${message}`);
  for (const one of known) {
    if (timesOf(one) < one.count) console.log(`web-ext lint warns less than it did: ${one.code} in ${one.file}`);
  }
  return news.length === 0;
}
