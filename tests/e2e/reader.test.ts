/** The reader page: the article alone, in the page's tab, with the sidebar beside it or without. */
import { expect, test } from 'vitest';
import { BROWSERS, openArticle } from './browsers.ts';
import { waitForFacts } from './sidebar-outline.ts';
import { until } from './until.ts';
import type { View } from './view.ts';

const textOf = (selector: string): string => document.querySelector<HTMLElement>(selector)?.textContent ?? '';

async function openReader(sidebar: View, page: View): Promise<void> {
  await waitForFacts(sidebar);
  await sidebar.getByRole('button', 'Read in a clean page').click();
  await until('the reader page', async () => (await page.evaluate(textOf, '.article__title')) !== '');
}

test.each(BROWSERS)('%s shows the article alone, and Back returns', async (name) => {
  const { page, sidebar } = await openArticle(name, 'harbour-fire');
  await openReader(sidebar, page);
  expect(await page.evaluate(textOf, '.article__title')).toBe('Fire destroys old fish market in Bergen harbour');
  expect(await page.evaluate(textOf, '.article')).toContain('who sells shellfish on the quay');
  await page.evaluate(() => void setTimeout(() => history.back()));
  await until('the page itself', async () =>
    page.evaluate(() => document.querySelector('.article__title') === null && document.readyState === 'complete'),
  );
});

test.each(BROWSERS)('%s returns to the page by the button that left it', async (name) => {
  const { page, sidebar } = await openArticle(name, 'harbour-fire');
  await openReader(sidebar, page);
  await sidebar.getByRole('button', 'Back to the page').click();
  await until('the page itself', () =>
    page.evaluate(() => location.protocol === 'http:' && document.readyState === 'complete'),
  );
  await sidebar.getByRole('button', 'Read in a clean page').click();
  await until('the reader page', async () => (await page.evaluate(textOf, '.article__title')) !== '');
});

test.each(BROWSERS)('%s keeps the article over a reload', async (name) => {
  const { page, sidebar } = await openArticle(name, 'harbour-fire');
  await openReader(sidebar, page);
  await page.evaluate(() => void setTimeout(() => location.reload()));
  await until('the article again', async () =>
    (await page.evaluate(textOf, '.article__title')).startsWith('Fire destroys'),
  );
});

test.each(BROWSERS)('%s marks in the reader page the sentence of a fact pressed in the sidebar', async (name) => {
  const { page, sidebar } = await openArticle(name, 'harbour-fire');
  await openReader(sidebar, page);
  await until('the sidebar beside it', async () => {
    await sidebar.getByRole('button', /Marit Dahl/).click();
    return (await page.highlighted()).join('').includes('who sells shellfish on the quay');
  });
});

const hasPlayer = (): boolean => document.querySelector('.reader-bar .player') !== null;

test.each(BROWSERS)('%s leaves the voice to the sidebar, and has its own when that is closed', async (name) => {
  const { browser, page, sidebar } = await openArticle(name, 'harbour-fire');
  await openReader(sidebar, page);
  await until('the sidebar to take over', async () => !(await page.evaluate(hasPlayer)));
  await browser.closeSidebar();
  await until('a player in the page', () => page.evaluate(hasPlayer));
  await until('voices to choose from before the first use', () =>
    page.evaluate(() => document.querySelectorAll('.voice-choice option').length > 1),
  );
  await page.getByRole('button', 'Play').click();
  await until('the sentence being spoken', async () => (await page.highlighted()).length > 0, 60_000);
});
