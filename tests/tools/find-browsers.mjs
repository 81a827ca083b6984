/**
 * Which browsers this machine has, at the places their installers use on Linux, macOS and Windows.
 * Runs before anything is installed: Node's own modules only.
 */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findInPath, isExecutable } from './run-program.mjs';

/** @typedef {'chromium' | 'chrome' | 'edge' | 'firefox'} Product */
/** @typedef {{ product: Product, executable: string }} FoundBrowser */

/** In the order in which we like to take them. @type {readonly Product[]} */
export const PRODUCTS = ['chromium', 'chrome', 'edge', 'firefox'];

/** @type {Record<Product, readonly string[]>} */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser'],
  chrome: ['google-chrome-stable', 'google-chrome'],
  edge: ['microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
};

/** @type {Record<Product, readonly string[]>} */
const MAC_APPS = {
  chromium: ['Chromium.app/Contents/MacOS/Chromium'],
  chrome: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
  edge: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

/** @type {Record<Product, readonly string[]>} */
const WINDOWS_PROGRAMS = {
  chromium: ['Chromium/Application/chrome.exe'],
  chrome: ['Google/Chrome/Application/chrome.exe'],
  edge: ['Microsoft/Edge/Application/msedge.exe'],
  firefox: ['Mozilla Firefox/firefox.exe', 'Mozilla Firefox ESR/firefox.exe'],
};

/** @param {Product} product @returns {readonly string[]} */
function usualPlaces(product) {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) => MAC_APPS[product].map((app) => join(folder, app)));
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return folders.flatMap((folder) => WINDOWS_PROGRAMS[product].map((program) => join(folder, program)));
  }
  return [];
}

/** @param {Product} product @returns {FoundBrowser | null} */
export function findBrowser(product) {
  const inPath = COMMANDS[product].flatMap((command) => findInPath(command) ?? []);
  const executable = [...usualPlaces(product).filter(isExecutable), ...inPath][0];
  return executable === undefined ? null : { product, executable };
}

/** Anything the Chromium driver drives. @returns {FoundBrowser | null} */
export function findChromiumKind() {
  return findBrowser('chromium') ?? findBrowser('chrome') ?? findBrowser('edge');
}
