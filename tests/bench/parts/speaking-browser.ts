/** A browser with the built extension, no voices of the system, and a sound server that plays to nobody. */
import { serveArticles } from '../../e2e/article-server.ts';
import type { BrowserName, BrowserUnderTest } from '../../e2e/browser-under-test.ts';
import { launchBrowser } from '../../e2e/launch.ts';
import { type NullSink, openNullSink, whyNoSound } from '../../e2e/null-sink.ts';

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
  const why = whyNoSound();
  if (why !== null) throw new Error(`Nothing can be measured here: ${why}.`);
  const [server, sink] = [await serveArticles(), await openNullSink()];
  try {
    const browser = await launchBrowser(name, { environment: sink.environment });
    console.log(browser.version);
    try {
      await browser.openTab(server.urlOf(slug));
      return await use({ browser, sink });
    } finally {
      await browser.close();
    }
  } finally {
    await sink.close();
    await server.close();
  }
}
