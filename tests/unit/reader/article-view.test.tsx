// @vitest-environment jsdom
/**
 * Everything in the article is in the page that shows it: text, links, emphasis, headings, lists and tables. On our
 * fixtures; `npm run test:full` also on the pages of the extraction corpus, where that is beside the checkout.
 */
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openDocument } from '../../../src/cli/document.ts';
import type { Article, Block } from '../../../src/model/article.ts';
import { sliceOf } from '../../../src/model/span.ts';
import { extractArticle } from '../../../src/page/extract.ts';
import { holdersOf, pointOf, rangesOf } from '../../../src/reader/article-ranges.ts';
import { ArticleView } from '../../../src/reader/article-view.tsx';
import { loadSyllables, type Syllabify } from '../../../src/reader/syllables.ts';
import { corpusPages, fixturePages, type SamplePage } from '../../bench/parts/sample-pages.ts';
import { countOf, drawnRuns, ELEMENTS, markRuns } from './drawn-marks.ts';

vi.mock('../../../src/platform/i18n.ts', () => ({
  text: (key: string) => `(${key})`,
  interfaceLanguage: () => 'en-GB',
}));

const { LECTERN_FULL } = process.env;
const PAGES = [...fixturePages(), ...(LECTERN_FULL === '1' ? corpusPages() : [])];

function articleOf({ html, url }: SamplePage): Article {
  const { document, close } = openDocument(html, url);
  const extracted = extractArticle(document, url);
  close();
  if (!extracted.ok) throw new Error(extracted.error);
  return extracted.value.article;
}

function show(article: Article, syllabify: Syllabify | null = null): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  render(<ArticleView article={article} syllabify={syllabify} />, root);
  return root;
}

afterEach(() => {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
});

const bodyHolders = (root: HTMLElement): Element[] => [...root.querySelectorAll('[data-start]:not([data-part])')];
/** White space parts the cells of a table in the text, and its rows. */
const lettersOf = (text: string): string => text.replace(/\s+/g, '');
const drawnText = (root: HTMLElement): string =>
  bodyHolders(root)
    .map((holder) => holder.textContent)
    .join('\n');

/** Rows and columns that one cell spans stand once in the page, and in the text as often as in the table. */
function expectedText({ text, blocks }: Article): string {
  return blocks
    .map((block) => {
      if (block.kind !== 'table') return sliceOf(text, block.span);
      const seen = new Set<number>();
      return (block.cells ?? [])
        .flat()
        .filter((cell) => cell.start === cell.end || (!seen.has(cell.start) && seen.add(cell.start)))
        .map((cell) => sliceOf(text, cell))
        .join('\t');
    })
    .join('\n');
}

describe.each(PAGES.map((page) => ({ id: page.id, page })))('$id', ({ page }) => {
  const article = articleOf(page);

  test('each letter is shown, in order', () => {
    expect(lettersOf(drawnText(show(article)))).toBe(lettersOf(expectedText(article)));
  });

  test('so it is in syllables', async () => {
    const root = show(article, await loadSyllables(article.lang));
    expect(lettersOf(drawnText(root))).toBe(lettersOf(expectedText(article)));
  });

  test('links, emphasis and languages are in place, letter by letter, and nothing else is', () => {
    const root = show(article);
    const holders = new Map(bodyHolders(root).map((holder) => [Number(holder.getAttribute('data-start')), holder]));
    for (const block of article.blocks) {
      for (const span of block.cells?.flat() ?? [block.span]) {
        const holder = holders.get(span.start);
        if (holder && span.end > span.start) expect(drawnRuns(holder)).toEqual(markRuns(block, span));
      }
    }
  });

  test('each block is what it was', () => {
    const root = show(article);
    const drawn = Object.entries(ELEMENTS).map(([kind, selector]) => [kind, root.querySelectorAll(selector).length]);
    expect(Object.fromEntries(drawn)).toEqual(
      Object.fromEntries(drawn.map(([kind]) => [kind, countOf(article, kind as Block['kind'])])),
    );
    expect(root.querySelector('h1')?.textContent).toBe(article.title ?? '(extensionName)');
    expect(root.querySelector('[data-part="standfirst"]')?.textContent ?? null).toBe(article.standfirst);
  });

  test('each block is found again by its span, and each place by its letter', () => {
    const holders = holdersOf(show(article), 'body');
    for (const { span, kind } of article.blocks) {
      const found = rangesOf(holders, span);
      if (kind === 'table') expect(found.length).toBeGreaterThan(0);
      else expect(found.map(String).join('')).toBe(sliceOf(article.text, span));
      const [first] = found;
      if (kind !== 'table' && first) {
        expect(pointOf(first.startContainer, first.startOffset)).toEqual({ part: 'body', offset: span.start });
      }
    }
  });
});

const bare = { marks: [], place: null } as const;
const base = articleOf(fixturePages()[0] as SamplePage);
const textArticle = (text: string, blocks: Article['blocks']): Article => ({ ...base, text, blocks, pictures: [] });

test('an address that is no address of a page is no link', () => {
  const span = { start: 0, end: 4 };
  const root = show(
    textArticle('Here', [
      { ...bare, kind: 'paragraph', span, marks: [{ kind: 'link', span, href: 'javascript:alert(1)' }] },
    ]),
  );
  expect(root.querySelector('.article > p a')).toBeNull();
  expect(bodyHolders(root)[0]?.textContent).toBe('Here');
});

test('a picture is fetched when it is asked for, not before', async () => {
  const root = show({
    ...base,
    pictures: [{ source: 'https://pictures.example/1.jpg', text: 'The harbour', before: 0 }],
  });
  expect(root.querySelector('img')).toBeNull();
  root.querySelector<HTMLButtonElement>('.picture button')?.click();
  await vi.waitFor(() => expect(root.querySelector('img')?.getAttribute('src')).toBe('https://pictures.example/1.jpg'));
  expect(root.querySelector('img')?.getAttribute('referrerpolicy')).toBe('no-referrer');
});

test('a number of a list is the article’s', () => {
  const root = show(
    textArticle('Bread\nSalt', [
      { ...bare, kind: 'listItem', span: { start: 0, end: 5 }, level: 1, ordinal: 3 },
      { ...bare, kind: 'listItem', span: { start: 6, end: 10 }, level: 1, ordinal: 4 },
    ]),
  );
  expect([...root.querySelectorAll('.article ol > li')].map((item) => (item as HTMLLIElement).value)).toEqual([3, 4]);
});
