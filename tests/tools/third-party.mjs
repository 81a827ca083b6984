/**
 * Writes `assets/third-party-notices.txt`: the licence of every package whose code is in `dist/`.
 * Run by `npm run notices` after a dependency changes; `tests/unit/third-party.test.ts` tells when that is due.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.join(import.meta.dirname, '..', '..');
export const NOTICES = path.join(root, 'assets', 'third-party-notices.txt');

const readPackage = (folder) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
const folderOf = (name) => path.join(root, 'node_modules', name);

/** Names of the packages we ship: our dependencies and theirs. */
export function shippedPackages() {
  const names = new Set();
  const add = (dependencies) => {
    for (const name of Object.keys(dependencies ?? {})) {
      if (names.has(name) || name.startsWith('@types/')) continue;
      names.add(name);
      add(readPackage(folderOf(name)).dependencies);
    }
  };
  add(readPackage(root).dependencies);
  return [...names].sort();
}

function licenceText(folder) {
  const file = existsSync(folder) && readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file ? readFileSync(path.join(folder, file), 'utf8').trim() : null;
}

function notice(name) {
  const { version, license, homepage, repository } = readPackage(folderOf(name));
  const origin = homepage ?? repository?.url ?? repository ?? '';
  const full = license === 'GPL-3.0' ? null : licenceText(folderOf(name));
  return [
    `${name} ${version}`,
    `Licence: ${license}`,
    origin,
    '',
    full ?? `The full text of ${license} is in LICENSE.`,
  ].join('\n');
}

export const renderNotices = () =>
  `${['Lectern is made with these packages; their code is part of this extension.', ...shippedPackages().map(notice)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(NOTICES, renderNotices());
