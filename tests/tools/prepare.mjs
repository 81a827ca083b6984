/**
 * What must be on the machine before anything else runs: npm packages, browsers, and for the tests a sound server.
 * Runs straight after `git clone`: Node's own modules only.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, findChromiumKind } from './find-browsers.mjs';
import { findInPath, ROOT, run } from './run-program.mjs';

/** A failure told in one sentence; the caller prints it and nothing else. */
export class NotReady extends Error {}

const NODE_AT_LEAST = [20, 9];

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = NODE_AT_LEAST;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new NotReady(`Lectern needs Node ${NODE_AT_LEAST.join('.')} or newer; this is ${process.versions.node}.`);
}

/** @param {string} path @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */
const packagesOf = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;

/** npm notes what it installed in a lock file of its own; packages for other systems are optional and left out. */
function arePackagesInstalled() {
  try {
    const installed = packagesOf('node_modules/.package-lock.json');
    return Object.entries(packagesOf('package-lock.json')).every(
      ([path, { version, optional, devOptional }]) =>
        path === '' ||
        installed[path]?.version === version ||
        (installed[path] === undefined && (optional || devOptional)),
    );
  } catch {
    return false;
  }
}

/** Installs exactly what the lock file says. No package of ours needs its install script, so none runs. */
export async function preparePackages() {
  checkNode();
  if (arePackagesInstalled()) return;
  console.log('Installing npm packages …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { code } = await run('npm', args, { shell: process.platform === 'win32' });
  if (code !== 0) throw new NotReady('npm could not install the packages of package-lock.json; is there a network?');
}

/** @typedef {'chromium' | 'firefox' | 'sound' | 'voices'} Need */

/** What each need is called in Debian. Without a font a headless browser draws no letters. @type {Record<Need, readonly string[]>} */
const DEBIAN_PACKAGES = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
  sound: ['pulseaudio', 'pulseaudio-utils'],
  // With `spd-say`, and eSpeak NG behind it.
  voices: ['speech-dispatcher', 'speech-dispatcher-espeak-ng'],
};

/** @type {Record<Need, () => boolean>} */
const HAS = {
  chromium: () => findChromiumKind() !== null,
  firefox: () => findBrowser('firefox') !== null,
  // Elsewhere nothing we know records sound; the sound tests say so and are skipped.
  sound: () => process.platform !== 'linux' || (findInPath('pulseaudio') !== null && findInPath('parec') !== null),
  voices: () =>
    process.platform !== 'linux' || (findInPath('speech-dispatcher') !== null && findInPath('spd-say') !== null),
};

/** @type {Record<Need, string>} */
const ADVICE = {
  chromium: 'Install Chromium, Chrome or Edge',
  firefox: 'Install Firefox',
  sound: 'Install pulseaudio and pulseaudio-utils',
  voices: 'Install speech-dispatcher and speech-dispatcher-espeak-ng',
};

const mayInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && findInPath('apt-get') !== null;

/**
 * Installs Debian's packages for whatever is missing, where it may (root on Debian or Ubuntu).
 *
 * @param {readonly Need[]} needs
 * @returns {Promise<readonly Need[]>} what is missing still
 */
async function install(needs) {
  const missing = needs.filter((need) => !HAS[need]());
  if (missing.length === 0 || !mayInstall()) return missing;
  const packages = [...new Set(missing.flatMap((need) => DEBIAN_PACKAGES[need]))];
  console.log(`Installing ${packages.join(' ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-qq', 'update'], { env });
  await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages], { env, capture: true });
  return missing.filter((need) => !HAS[need]());
}

/**
 * Sees to all that is needed.
 *
 * @param {readonly Need[]} needs
 * @param {readonly Need[]} [wishes] installed where possible, never asked of the person
 */
export async function prepareMachine(needs, wishes = []) {
  const missing = (await install([...needs, ...wishes])).filter((need) => needs.includes(need));
  if (missing.length > 0) throw new NotReady(`${missing.map((need) => ADVICE[need]).join('. ')}, and run this again.`);
}
