/** Facts and quotes leave the sidebar: as text in the clipboard, and as a file. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { BROWSERS, openArticle } from './browsers.ts';
import { waitForFacts } from './sidebar-outline.ts';
import { until } from './until.ts';

/** The files that were saved, once all are whole: browsers write to another name first. */
const savedIn = ({ downloads }: BrowserUnderTest): Promise<readonly string[]> =>
  until('a saved file', async () => {
    const files = await readdir(downloads).catch(() => []);
    return files.length > 0 && files.every((file) => /\.(?:md|json|csv)$/.test(file)) && files;
  });

test.each(BROWSERS)('%s copies and saves facts and quotes, each with its sentence and the way to it', async (name) => {
  const { browser, sidebar } = await openArticle(name, 'harbour-fire');
  await waitForFacts(sidebar);
  await browser.focusSidebar();
  await sidebar.getByRole('button', 'Copy or save').click();
  await sidebar.getByRole('button', 'Copy').click();
  await until('the word that it is copied', async () =>
    (await sidebar.getByRole('status').all()).some(({ text }) => text === 'Copied.'),
  );
  const copied = await browser.clipboard();
  expect(copied).toMatch(/^# \[Fire destroys old fish market in Bergen harbour\]\(<http/);
  expect(copied).toMatch(/\n## Who\n/);
  expect(copied).toContain('- **Marit Dahl:** “We heard a bang, … and then the whole hall was lit up like a stage.”');
  expect(copied).toContain('up like a stage.”](<https://news.example/2025/harbour-fire#:~:text=');

  await sidebar.getByRole('button', 'Save as a file').click();
  expect(await savedIn(browser)).toEqual(['Fire-destroys-old-fish-market-in-Bergen-harbour.md']);
  await sidebar.getByRole('radio', /JSON/).click();
  await sidebar.getByRole('button', 'Save as a file').click();
  const files = await until('both files', async () => (await savedIn(browser)).length === 2 && savedIn(browser));
  const contents = await Promise.all(files.map((file) => readFile(join(browser.downloads, file), 'utf8')));
  const [json = '', markdown = ''] = files[0]?.endsWith('json') ? contents : contents.toReversed();
  expect(markdown).toBe(copied);
  const { title, findings } = JSON.parse(json) as { title: string; findings: { group: string; why: string[] }[] };
  expect(title).toBe('Fire destroys old fish market in Bergen harbour');
  expect(new Set(findings.map(({ group }) => group))).toEqual(new Set(['who', 'where', 'when', 'figures', 'quotes']));
  expect(findings.every(({ why }) => why.length > 0)).toBe(true);
});
