/** From where the reader presses in a page to the word of the article. */
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { placeAt } from '../../../src/page/point.ts';
import { articlePage, asParagraphs, openPage, PARAGRAPHS, URL_OF_PAGE } from './pages.ts';

const [FIRST = '', SECOND = ''] = PARAGRAPHS;
const REST = asParagraphs(PARAGRAPHS.slice(2));

function open(body: string) {
  const document = openPage(articlePage(body));
  const extracted = extractArticle(document, URL_OF_PAGE);
  if (!extracted.ok) throw new Error(extracted.error);
  return { extraction: extracted.value, document };
}

/** The text node that holds a phrase, and where in it. */
function pointAt(document: Document, phrase: string, by = 0): { node: Node; offset: number } {
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = (node.textContent ?? '').indexOf(phrase);
    if (at >= 0) return { node, offset: at + by };
  }
  throw new Error(`no ${phrase}`);
}

/** What is read from the place on, a few letters of it. */
function readFrom(body: string, find: (document: Document) => { node: Node; offset: number }): string | null {
  const { extraction, document } = open(body);
  const place = placeAt(extraction, find(document));
  if (place === null) return null;
  const text = place.part === 'title' ? (extraction.article.title ?? '') : extraction.article.text;
  return `${place.part}: ${text.slice(place.offset, place.offset + 12)}`;
}

describe('a place in the article', () => {
  const body = `<p>${FIRST.replace('at Wick Point', 'at <b>Wick <i>Point</i></b>')}</p><p id="two">${SECOND}</p>${REST}`;
  const lamp = FIRST.indexOf('lamp');
  const bold = (page: Document) => page.querySelector('b')?.firstChild ?? page;
  test.each([
    { name: 'before a word', find: (page: Document) => pointAt(page, 'lamp'), expected: FIRST.slice(lamp) },
    { name: 'within a word', find: (page: Document) => pointAt(page, 'lamp', 2), expected: FIRST.slice(lamp + 2) },
    {
      name: 'in nested elements',
      find: (page: Document) => ({ node: bold(page), offset: 1 }),
      expected: FIRST.slice(FIRST.indexOf('Wick') + 1),
    },
    {
      name: 'at an element',
      find: (page: Document) => ({ node: page.querySelector('#two') ?? page, offset: 0 }),
      expected: SECOND,
    },
    {
      name: 'at the end of a paragraph, the next one',
      find: (page: Document) => pointAt(page, SECOND.slice(-20), 20),
      expected: PARAGRAPHS[2] ?? '',
    },
  ])('$name', ({ find, expected }) => {
    expect(readFrom(body, find)).toBe(`body: ${expected.slice(0, 12)}`);
  });

  test('behind all of it there is none', () => {
    expect(
      readFrom(`${body}<footer id="end">Contact</footer>`, (page) => ({
        node: page.querySelector('#end') ?? page,
        offset: 1,
      })),
    ).toBeNull();
  });
  test('a node of another document is nowhere', () => {
    const { extraction } = open(body);
    const other = open(body).document;
    expect(placeAt(extraction, pointAt(other, 'lamp'))).toBeNull();
  });
});
