/** A hostile page in the reader page: nothing of it runs, and nothing is requested but the picture that was asked for. */
import { expect, test } from 'vitest';
import { articles, BROWSERS, launch } from './browsers.ts';
import { rest, until } from './until.ts';
import type { View } from './view.ts';

const EXTENSION_ORIGIN = /^(chrome|moz)-extension:/;
/** What would be requested is requested at once; as long as the picture takes, and more. In ms. */
const TIME_TO_REQUEST = 500;

/** What of the page came through as more than words. */
function looseEnds(): string[] {
  // The sign on the button is ours.
  const elements = document.querySelectorAll(
    '.article script, .article style, .article img, .article svg:not(.picture__button > svg), iframe, form',
  );
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.article a')];
  const attributes = [...document.querySelectorAll('.article *')].flatMap((element) => element.getAttributeNames());
  return [
    ...[...elements].map(({ localName }) => localName),
    ...links.map(({ href }) => href).filter((href) => !/^https?:/.test(href)),
    ...attributes.filter((name) => /^on|^(style|ping|target|referrerpolicy|srcset)$/.test(name)),
    ...('evil' in globalThis ? ['evil'] : []),
  ];
}

async function readHostilePage(view: View, requests: readonly string[]): Promise<{ before: number }> {
  await until('the reader page', () => view.evaluate(() => document.querySelector('.article__title') !== null));
  const before = requests.length;
  expect(await view.evaluate(() => document.querySelector('.article')?.textContent)).toContain('writes <img src=');
  expect(await view.evaluate(looseEnds)).toEqual([]);
  await rest(TIME_TO_REQUEST);
  expect(requests.slice(before)).toEqual([]);
  await view.getByRole('button', /^Show the picture/).click();
  await until('the picture', () =>
    view.evaluate(() => (document.querySelector<HTMLImageElement>('.article img')?.naturalWidth ?? 0) > 0),
  );
  await rest(TIME_TO_REQUEST);
  return { before };
}

test.each(BROWSERS)(
  '%s runs nothing of it, and requests a picture after the click, without a referrer',
  async (name) => {
    const server = await articles();
    const browser = await launch(name);
    const work = async (): Promise<readonly string[]> => {
      const { view } = await browser.openTab(server.urlOf('hostile'));
      await browser.press();
      await (await browser.sidebar()).getByRole('button', 'Read in a clean page').click();
      const { before } = await readHostilePage(view, server.requests);
      return server.requests.slice(before);
    };
    const done = await work().then(
      (requests) => ({ requests }),
      (error: unknown) => ({ error }),
    );
    const requests = await browser.close();
    if ('error' in done) throw done.error;
    expect(done.requests).toEqual(['/picture.svg']);
    expect(server.referrers.get('/picture.svg')).toBeUndefined();
    const ours = requests.filter(({ initiator }) => EXTENSION_ORIGIN.test(initiator)).map(({ url }) => url);
    expect(ours).toEqual([`${server.origin}/picture.svg`]);
    // The traps are traps: in the page itself they were sprung.
    const seen = requests.map(({ url }) => url);
    expect(seen).toEqual(
      expect.arrayContaining(['/evil', '/trap-css', '/trap-object'].map((path) => server.origin + path)),
    );
  },
);
