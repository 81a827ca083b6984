/** Starts a browser of this machine with the built extension in it. */
import { fileURLToPath } from 'node:url';
import { findBrowser, findChromiumKind } from '../tools/find-browsers.mjs';
import { type BrowserName, type BrowserUnderTest, NO_SYSTEM_VOICES } from './browser-under-test.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

export interface Wishes {
  /** Its folder. */
  readonly extension?: string;
  readonly hasSystemVoices?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

/** @throws Where this machine has no such browser. Whoever launches it closes it. */
export async function launchBrowser(
  name: BrowserName,
  { extension = DIST, hasSystemVoices = false, environment = {} }: Wishes = {},
): Promise<BrowserUnderTest> {
  const found = name === 'firefox' ? findBrowser('firefox') : findChromiumKind();
  if (found === null) throw new Error(`there is no ${name} on this machine`);
  const start = name === 'firefox' ? launchFirefox : launchChromium;
  const voices = hasSystemVoices ? {} : NO_SYSTEM_VOICES;
  return start({
    executable: found.executable,
    extension,
    isHeadless: true,
    hasSystemVoices,
    environment: { ...voices, ...environment },
  });
}
