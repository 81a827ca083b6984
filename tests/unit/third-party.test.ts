/** The licences of what we ship are told, each in the version that is shipped. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NOTICES, renderNotices, shippedPackages } from '../tools/third-party.mjs';

test('the notices are those of the installed packages (npm run notices)', () => {
  expect(readFileSync(NOTICES, 'utf8')).toBe(renderNotices());
});

test('every licence may go into a GPL-3.0-or-later work', () => {
  const compatible = /^(MIT|Apache-2\.0|MPL-2\.0|\(MPL-2\.0 OR Apache-2\.0\)|GPL-3\.0|BSD-[23]-Clause|ISC)$/;
  const licence = (name: string): string =>
    JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8')).license;
  // A typeface is bundled beside the program, not made part of it.
  const mayShip = (name: string): boolean =>
    compatible.test(licence(name)) || (name.startsWith('@fontsource') && licence(name) === 'OFL-1.1');
  expect(shippedPackages().filter((name) => !mayShip(name))).toEqual([]);
});
