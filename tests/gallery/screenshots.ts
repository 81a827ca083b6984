/**
 * `npm run screenshots`: every picture of the sidebar and of the reader page, in both browsers, into `output/screenshots`;
 * `index.html` there shows them beside each other.
 * `npm run screenshots -- chromium reader 360 dark` makes those whose names hold all of the words.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../tools/run-program.mjs';
import type { Picture } from './pictures.ts';
import { READER_PICTURES } from './reader-pictures.ts';
import { type Gallery, openGallery } from './serve.ts';
import { SIDEBAR_PICTURES } from './sidebar-pictures.ts';
import { sendVisitor, VISITORS, type VisitorName } from './visitor.ts';

const FOLDER = join(ROOT, 'output', 'screenshots');
const words = process.argv.slice(2);

const fileOf = (browser: VisitorName, { name, shows }: Picture): string =>
  `${browser}-${name}.${shows === 'paper' ? 'pdf' : 'png'}`;

const isWanted = (file: string): boolean =>
  words.every((word) => file.replaceAll('-', ' ').includes(word) || file.includes(word));

const photograph = (page: Page, shows: Picture['shows']): Promise<Uint8Array> =>
  shows === 'paper' ? page.pdf({ format: 'a4' }) : page.screenshot({ fullPage: shows === 'page' });

/** @returns The files that were made. */
async function take(gallery: Gallery, browser: VisitorName, isForced: boolean): Promise<readonly string[]> {
  const pictures = [...SIDEBAR_PICTURES, ...READER_PICTURES]
    .filter((picture) => picture.isForced === isForced)
    .map((picture) => ({ ...picture, file: fileOf(browser, picture) }))
    .filter(({ file }) => isWanted(file));
  if (pictures.length === 0) return [];
  const { page, close } = await sendVisitor(browser, isForced);
  for (const { draw, file, shows, width } of pictures) {
    await page.setViewport({ width, height: 900 });
    await draw(page, gallery);
    await writeFile(join(FOLDER, file), await photograph(page, shows));
  }
  await close();
  return pictures.map(({ file }) => file);
}

const figureOf = (file: string): string =>
  `<figure><a href="${file}">${file.endsWith('.pdf') ? 'PDF' : `<img src="${file}" loading="lazy" alt="">`}</a><figcaption>${file}</figcaption></figure>`;

const sheetOf = (files: readonly string[]): string => `<!doctype html><meta charset="utf-8"><title>Screenshots</title>
<style>body { display: flex; flex-wrap: wrap; gap: 1rem; font: 0.75rem system-ui } figure { margin: 0 } img { inline-size: 18rem; max-block-size: 30rem; object-fit: cover; object-position: top; border: 1px solid }</style>
${files.map(figureOf).join('\n')}`;

const gallery = await openGallery();
await mkdir(FOLDER, { recursive: true });
const files: string[] = [];
for (const browser of VISITORS)
  for (const isForced of [false, true]) files.push(...(await take(gallery, browser, isForced)));
gallery.close();
await writeFile(join(FOLDER, 'index.html'), sheetOf(files));
console.log(`${files.length} pictures are in ${FOLDER}.`);
