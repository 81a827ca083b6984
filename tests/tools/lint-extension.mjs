/**
 * `web-ext lint` on `dist/`: no error, and no warning but those in `tests/web-ext-warnings.json`.
 * A warning is known by its code and file; each has its reason there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runInstalled } from './run-program.mjs';

/** @typedef {{ code: string, file?: string, message: string, line?: number }} Finding */

const keyOf = (/** @type {{ code: string, file?: string }} */ { code, file }) => `${code} in ${file ?? 'the package'}`;

/** @returns {Promise<boolean>} whether there is nothing new */
export async function lintExtension() {
  const { output } = await runInstalled(
    'web-ext/bin/web-ext.js',
    ['lint', '-s', 'dist', '-o', 'json', '--no-config-discovery'],
    {
      capture: true,
    },
  );
  /** @type {{ errors: Finding[], warnings: Finding[] }} */
  const { errors, warnings } = JSON.parse(output);
  /** @type {{ code: string, file: string, reason: string }[]} */
  const known = JSON.parse(readFileSync(join(ROOT, 'tests', 'web-ext-warnings.json'), 'utf8'));
  const keys = new Set(known.map(keyOf));
  const news = [...errors, ...warnings.filter((warning) => !keys.has(keyOf(warning)))];
  for (const finding of news) console.error(`web-ext lint: ${keyOf(finding)}:${finding.line ?? ''} ${finding.message}`);
  const seen = new Set(warnings.map(keyOf));
  for (const entry of known) if (!seen.has(keyOf(entry))) console.log(`web-ext lint no longer warns: ${keyOf(entry)}`);
  return news.length === 0;
}
