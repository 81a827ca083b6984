/** A browser with the built extension, no voices of the system, and a sound server that plays to nobody. */
import { fileURLToPath } from 'node:url';
import { serveArticles } from '../../e2e/article-server.ts';
import { type BrowserName, type BrowserUnderTest, NO_SYSTEM_VOICES } from '../../e2e/browser-under-test.ts';
import { launchChromium } from '../../e2e/chromium.ts';
import { launchFirefox } from '../../e2e/firefox.ts';
import { type NullSink, openNullSink, whyNoSound } from '../../e2e/null-sink.ts';
import { findBrowser, findChromiumKind } from '../../tools/find-browsers.mjs';

const EXTENSION = fileURLToPath(new URL('../../../dist', import.meta.url));

export interface SpeakingBrowser {
  readonly browser: BrowserUnderTest;
  readonly sink: NullSink;
}

/**
 * Opens a sample article or awkward page in a browser that is closed after `use`.
 *
 * @throws Where this machine has no such browser, or nothing can be heard on it.
 */
export async function withSpeakingBrowser<Answer>(
  name: BrowserName,
  slug: string,
  use: (speaking: SpeakingBrowser) => Promise<Answer>,
): Promise<Answer> {
  const found = name === 'firefox' ? findBrowser('firefox') : findChromiumKind();
  const why = found === null ? `there is no ${name} on this machine` : whyNoSound();
  if (found === null || why !== null) throw new Error(`Nothing can be measured here: ${why}.`);
  const [server, sink] = [await serveArticles(), await openNullSink()];
  const launch = name === 'firefox' ? launchFirefox : launchChromium;
  const browser = await launch({
    executable: found.executable,
    extension: EXTENSION,
    isHeadless: true,
    environment: { ...NO_SYSTEM_VOICES, ...sink.environment },
  });
  console.log(browser.version);
  try {
    await browser.openTab(server.urlOf(slug));
    return await use({ browser, sink });
  } finally {
    await browser.close();
    await sink.close();
    await server.close();
  }
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
