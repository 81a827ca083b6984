/** Lectern in a browser without a sidebar, as on a phone: the reader page is all there is, and has everything. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { articles, BROWSERS, DIST, launch } from './browsers.ts';
import { until } from './until.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** The built extension without the parts of the manifest that give a browser its sidebar, and so without its interface. */
async function withoutSidebar(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-alone-'));
  folders.push(folder);
  await cp(DIST, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { side_panel, sidebar_action, permissions, ...rest } = JSON.parse(await readFile(file, 'utf8'));
  expect([side_panel, sidebar_action].every(Boolean)).toBe(true);
  const others = permissions.filter((permission: string) => permission !== 'sidePanel');
  await writeFile(file, JSON.stringify({ ...rest, permissions: others }));
  return folder;
}

test.each(BROWSERS)('%s shows article, facts, quotes and player in the reader page', async (name) => {
  const browser = await launch(name, await withoutSidebar());
  try {
    const { view, goto } = await browser.openTab((await articles()).urlOf('harbour-fire'));
    await browser.press();
    await until('the reader page', () => view.evaluate(() => document.querySelector('.article__title') !== null));
    await view.getByRole('button', 'Facts and quotes').click();
    await view.getByRole('button', /Marit Dahl/).click();
    await until('the sentence of the fact', async () => (await view.highlighted()).join('').includes('shellfish'));
    await view.getByRole('button', 'Play').click();
    await until('a spoken word', async () => (await view.highlighted('lectern-word')).length > 0, 60_000);
    await view.getByRole('button', 'Pause').click();

    await goto((await articles()).urlOf('login'));
    await browser.press();
    await until('why there is no article', () =>
      view.evaluate(() => document.body.textContent?.includes('There is too little text on this page') === true),
    );
  } finally {
    await browser.close();
  }
});
