/** In the reader page: settings at once and in all pages, keys and clicks that read from here, Back, two tabs, find. */
import { expect, test } from 'vitest';
import { articles, BROWSERS, browserOf, openArticle } from './browsers.ts';
import { waitForFacts } from './sidebar-outline.ts';
import { until } from './until.ts';
import type { View } from './view.ts';

const titleOf = (): string => document.querySelector('.article__title')?.textContent ?? '';
const attribute = (name: string): string | null => document.documentElement.getAttribute(name);
const familyOf = (): string => getComputedStyle(document.querySelector('.article') as Element).fontFamily;

async function openReader(sidebar: View, page: View): Promise<void> {
  await waitForFacts(sidebar);
  await sidebar.getByRole('button', 'Read in a clean page').click();
  await until('the reader page', async () => (await page.evaluate(titleOf)) !== '');
}

const goBack = (page: View): Promise<undefined> => page.evaluate(() => void setTimeout(() => history.back()));
const press = (page: View, key: string): Promise<undefined> =>
  page.evaluate(
    (pressed) => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true })),
    key,
  );

test.each(BROWSERS)('%s sets type at once, tells the sidebar, takes all back, and that back again', async (name) => {
  const { page, sidebar } = await openArticle(name, 'harbour-fire');
  await openReader(sidebar, page);
  await page.getByRole('button', 'Text and colours').click();
  await page.getByRole('radio', 'Lexend').click();
  await page.getByRole('radio', 'Sepia').click();
  expect(await page.evaluate(familyOf)).toContain('Lexend');
  await until('the sidebar in sepia', async () => (await sidebar.evaluate(attribute, 'data-theme')) === 'sepia');
  await page.getByRole('button', 'All as at first').click();
  await until('the first face', async () => (await page.evaluate(familyOf)).includes('Atkinson'));
  await until('the sidebar as at first', async () => (await sidebar.evaluate(attribute, 'data-theme')) === 'system');
  await page.getByRole('button', 'Undo').click();
  await until('Lexend again', async () => (await page.evaluate(familyOf)).includes('Lexend'));
  // Other tests of this browser expect the first settings.
  await page.getByRole('button', 'All as at first').click();
  await until('the first settings', async () => (await sidebar.evaluate(attribute, 'data-theme')) === 'system');
});

test.each(BROWSERS)('%s returns by Back to where the page was scrolled to, and says what to press', async (name) => {
  const { browser, page, sidebar } = await openArticle(name, 'harbour-fire');
  await waitForFacts(sidebar);
  const wanted = await page.evaluate(() => {
    scrollTo(0, 500);
    return scrollY;
  });
  expect(wanted).toBeGreaterThan(300);
  await openReader(sidebar, page);
  await goBack(page);
  await until('the place in the page', async () => {
    const [url, y] = await page.evaluate(() => [location.protocol, scrollY] as const);
    if (url === 'http:' && Math.abs(y - wanted) < 2) return true;
    throw new Error(`${url} ${y}`);
  });
  // The page may have lost us: then a press of the button is what is asked for, and helps.
  await sidebar.getByRole('button', /Marit Dahl/).click();
  await until('the sentence, or what to press', async () => {
    if ((await page.highlighted()).join('').includes('shellfish')) return true;
    const notices = await sidebar.getByRole('status').all();
    const told = notices.map(({ text }) => text).join(' | ');
    if (!told.includes('Press the Lectern button')) throw new Error(`the sidebar says ${told}`);
    await browser.press();
    await until('the sentence in the page', async () => {
      await sidebar.getByRole('button', /Marit Dahl/).click();
      return (await page.highlighted()).join('').includes('shellfish');
    });
    return true;
  });
});

test.each(BROWSERS)('%s holds two articles in two tabs', async (name) => {
  const { browser, page, sidebar } = await openArticle(name, 'harbour-fire');
  await openReader(sidebar, page);
  const other = await (await browserOf(name)).openTab((await articles()).urlOf('night-trains'));
  await browser.press();
  await until('the other article in the sidebar', async () =>
    (await sidebar.evaluate(() => document.body.textContent ?? '')).includes('night train'),
  );
  await openReader(sidebar, other.view);
  expect(await other.view.evaluate(titleOf)).not.toBe(await page.evaluate(titleOf));
  expect(await page.evaluate(titleOf)).toBe('Fire destroys old fish market in Bergen harbour');
  await other.close();
});

test.each(BROWSERS)('%s reads from a click, and by Enter from the first words in sight', async (name) => {
  const { page, sidebar } = await openArticle(name, 'harbour-fire');
  await openReader(sidebar, page);
  const isSpoken = async (words: string): Promise<boolean> => (await page.highlighted()).join(' ').includes(words);
  const clicked = (words: string): void => {
    const paragraph = [...document.querySelectorAll('.article p')].find(({ textContent }) =>
      textContent?.startsWith(words),
    );
    paragraph?.scrollIntoView({ block: 'center' });
    const { left, top } = paragraph?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const point = { clientX: left + 5, clientY: top + 10, bubbles: true };
    paragraph?.dispatchEvent(new MouseEvent('click', point));
  };
  await until('the sidebar beside it', () => page.evaluate(() => document.querySelector('.player') === null));
  await page.evaluate(clicked, 'Wiig added');
  await until('the paragraph being read', () => isSpoken('run out of foam'), 60_000);
  await press(page, 'k');
  await sidebar.getByRole('button', 'Play').wait();
  await page.evaluate(() => {
    const [heading] = document.querySelectorAll('.article h2');
    const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    scrollBy({ top: (heading?.getBoundingClientRect().top ?? 0) - bar - 4, behavior: 'instant' });
  });
  await press(page, 'Enter');
  await until('the heading being read', () => isSpoken('The wind turned'), 60_000);
  await press(page, 'k');
  await sidebar.getByRole('button', 'Play').wait();
});

test.each(BROWSERS)('%s finds every sentence with the means of the browser', async (name) => {
  const { page, sidebar } = await openArticle(name, 'harbour-fire');
  await openReader(sidebar, page);
  const missing = await page.evaluate(() => {
    const { find } = window as unknown as { find(text: string, matchCase: boolean): boolean };
    const isFound = (text: string): boolean => {
      getSelection()?.removeAllRanges();
      return find.call(window, text, true);
    };
    const parts = [...document.querySelectorAll('.article [data-start]')].map(({ textContent }) => textContent ?? '');
    const sentences = parts.flatMap((part) => part.split(/(?<=[.?!]”?)\s+/)).filter(Boolean);
    return {
      count: sentences.length,
      missing: sentences.filter((sentence) => !isFound(sentence)),
      none: isFound('xyzzy'),
    };
  });
  expect(missing.count).toBeGreaterThan(25);
  expect(missing).toMatchObject({ missing: [], none: false });
});
