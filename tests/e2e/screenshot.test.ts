/** The picture in the README: the page and the sidebar as they stood side by side, while a quotation is read. */
import { mkdir, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { browserOf, openArticle } from './browsers.ts';
import { readPng } from './png.ts';
import { waitForFacts } from './sidebar-outline.ts';
import { until } from './until.ts';
import { HIGHLIGHTS } from './view.ts';

const OUTPUT = new URL('../../output/', import.meta.url);

const besideEachOther = (pictures: readonly Buffer[]): string => {
  const image = (png: Buffer): string =>
    `<img style="flex:${readPng(png).width}" src="data:image/png;base64,${png.toString('base64')}">`;
  const images = pictures.map(image).join('');
  const style = 'body{margin:0;display:flex;gap:1px;background:#888}img{display:block;align-self:start;min-width:0}';
  return `data:text/html,${encodeURIComponent(`<!doctype html><style>${style}</style>${images}`)}`;
};

test('chromium: page and sidebar side by side, in output/screenshot.png', async () => {
  const { page, sidebar } = await openArticle('chromium', 'harbour-fire');
  await waitForFacts(sidebar);
  await sidebar.getByRole('button', 'Play').click();
  await until('the first quotation', async () => {
    const [sentence = ''] = await page.highlighted();
    if (sentence.includes('We heard a bang')) return true;
    if (sentence !== '') await sidebar.getByRole('button', 'Next sentence').click();
    return false;
  });
  await until('its words', async () => (await page.highlighted(HIGHLIGHTS.word)).includes('whole'), 60_000);
  const pictures = [await page.screenshot(), await sidebar.screenshot()];
  await sidebar.getByRole('button', 'Pause').click();
  const sheet = await (await browserOf('chromium')).openTab(besideEachOther(pictures));
  const picture = await sheet.view.screenshot();
  await sheet.close();
  await mkdir(OUTPUT, { recursive: true });
  await writeFile(new URL('screenshot.png', OUTPUT), picture);
  expect(readPng(picture).width).toBeGreaterThan(600);
});
