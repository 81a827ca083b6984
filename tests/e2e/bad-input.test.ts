/** Pages that are no article, or a hard one: a clear sentence or the article, and never a hang. */
import { describe, expect, test } from 'vitest';
import { BROWSERS, openArticle } from './browsers.ts';
import { outlineOf } from './sidebar-outline.ts';
import { until } from './until.ts';

const NO_ARTICLE = /There is no article on this page|There is too little text on this page/;
const PATIENCE_MS = 30_000;

describe.each(BROWSERS)('%s', (name) => {
  test.each([
    { page: 'empty', told: NO_ARTICLE },
    { page: 'empty-body', told: NO_ARTICLE },
    { page: 'login', told: NO_ARTICLE },
    { page: 'front-page', told: NO_ARTICLE },
    { page: 'deep', told: /This page is built in a way Lectern cannot read/ },
  ])('says of the page "$page" that there is nothing to read', async ({ page, told }) => {
    const { sidebar } = await openArticle(name, page);
    const alert = await sidebar.getByRole('alert').wait(PATIENCE_MS);
    expect(alert.text).toMatch(told);
  });

  test.each([
    { page: 'clobbered', title: 'Whale stops the ferry' },
    { page: 'megabyte', title: 'A very long story' },
  ])('reads the page "$page"', async ({ page, title }) => {
    const { sidebar } = await openArticle(name, page);
    const heading = await until(
      'the facts',
      async () => {
        const { sections } = await outlineOf(sidebar);
        return sections.some((section) => section.heading === 'Who') && (sections[0]?.heading ?? '');
      },
      PATIENCE_MS,
    );
    expect(heading).toBe(title);
  });
});
