/** The click: article, facts and quotes in the sidebar, and each of them shown in the page. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { articles, BROWSERS, browserOf, openArticle } from './browsers.ts';
import { mainColour, type Picture, type Rectangle, readPng } from './png.ts';
import { buttonsUnder, GROUPS, unfoldFacts, waitForFacts } from './sidebar-outline.ts';
import { until } from './until.ts';
import type { View } from './view.ts';

const BROWSER_COMMAND = '_execute_action';

/** Where the marked sentence is to be seen, its first line box alone: below it the rectangle of a range has gaps. */
function markedArea(name: string): Rectangle | null {
  const [range] = [...(CSS.highlights.get(name) ?? [])];
  const box = range instanceof Range ? range.getClientRects()[0] : undefined;
  return box === undefined ? null : { x: box.x, y: box.y, width: box.width, height: box.height };
}

const backgroundOf = (picture: Picture, area: Rectangle): string => `#${mainColour(picture, area)?.toString(16)}`;

async function restingArea(page: View): Promise<Rectangle> {
  let before = '';
  return until('the page to stop scrolling', async () => {
    const area = await page.evaluate(markedArea, 'lectern-sentence');
    const isAtRest = JSON.stringify(area) === before;
    before = JSON.stringify(area);
    return isAtRest && area;
  });
}

test.each(BROWSERS)('%s shows title, facts in four groups, and quotes under their speakers', async (name) => {
  const { sidebar } = await openArticle(name, 'harbour-fire');
  await waitForFacts(sidebar);
  const sections = await unfoldFacts(sidebar);
  expect(sections.map(({ heading }) => heading)).toEqual(
    expect.arrayContaining(['Fire destroys old fish market in Bergen harbour', ...GROUPS]),
  );
  expect(buttonsUnder(sections, 'Who').join('\n')).toContain('Anders Wiig');
  expect(buttonsUnder(sections, 'Where').join('\n')).toContain('Bergen');
  expect(buttonsUnder(sections, 'When').join('\n')).toMatch(/03:40|Tuesday/);
  expect(buttonsUnder(sections, 'Figures').join('\n')).toContain('90 firefighters');
  expect(buttonsUnder(sections, 'Quotes').join('\n')).toContain('We heard a bang');
  expect(sections.map(({ heading }) => heading)).toContain('Marit Dahl');
});

test.each(BROWSERS)('%s marks the sentence of a fact that is pressed, for scripts and for eyes', async (name) => {
  const { page, sidebar } = await openArticle(name, 'harbour-fire');
  await waitForFacts(sidebar);
  const before = readPng(await page.screenshot());
  expect(await page.highlighted()).toEqual([]);
  await sidebar.getByRole('button', /Marit Dahl/).click();
  await page.waitForHighlight(
    '“We heard a bang,” said Marit Dahl, 34, who sells shellfish on the quay, “and then the whole hall was lit up like a stage.”',
  );
  const marked = readPng(await restingArea(page).then(() => page.screenshot()));
  const area = await restingArea(page);
  expect(area.y).toBeGreaterThanOrEqual(0);
  expect(area.y + area.height).toBeLessThanOrEqual(marked.height);
  const unmarked: Rectangle = { ...area, x: 2, width: 40 };
  expect(backgroundOf(marked, area)).not.toBe(backgroundOf(marked, unmarked));
  expect(backgroundOf(marked, area)).not.toBe(
    backgroundOf(before, { x: 0, y: 0, width: before.width, height: before.height }),
  );
});

test.each(BROWSERS)('%s marks the sentence of a quote that is pressed', async (name) => {
  const { page, sidebar } = await openArticle(name, 'river-summit');
  await waitForFacts(sidebar);
  await sidebar.getByRole('button', /It is not too late to share a river/).click();
  await page.waitForHighlight(
    '“It is not too late to share a river,” Nyström told a news conference at the council’s offices in Brussels beside Portugal’s Deputy Prime Minister Beatriz Fontoura.',
  );
});

test.each(BROWSERS)('%s puts back what was left out, and still finds every sentence', async (name) => {
  const { page, sidebar } = await openArticle(name, 'harbour-fire');
  await waitForFacts(sidebar);
  await sidebar.getByRole('button', /^Left out of the reading/).click();
  await sidebar.getByRole('checkbox', /^Smoke over the harbour/).click();
  await sidebar.getByRole('button', /Marit Dahl/).click();
  await page.waitForHighlight(
    '“We heard a bang,” said Marit Dahl, 34, who sells shellfish on the quay, “and then the whole hall was lit up like a stage.”',
  );
});

test.each(BROWSERS)('%s reads the tab again when the button is pressed again', async (name) => {
  const { browser, tab, sidebar } = await openArticle(name, 'harbour-fire');
  await waitForFacts(sidebar);
  await tab.goto((await articles()).urlOf('night-trains'));
  await browser.press();
  await sidebar.getByRole('heading', 'Cleveland votes to bring back the night train').wait();
});

test.each(BROWSERS)('%s has assigned a keyboard shortcut to the button', async (name) => {
  const shortcuts = await (await browserOf(name)).shortcuts();
  const shortcut = shortcuts.find((one) => one.name === BROWSER_COMMAND)?.shortcut;
  expect(shortcut).toMatch(/^.+\+.+$|^[⌥⇧⌘⌃]+.$/u);
});

test.each(BROWSERS)('%s: axe finds no barrier in the sidebar', async (name) => {
  const { sidebar } = await openArticle(name, 'harbour-fire');
  await waitForFacts(sidebar);
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const violations = await sidebar.runAxe(axe);
  expect(violations).toEqual([]);
});
