import { describe, expect, test } from 'vitest';
import { rangeOf } from '../../../src/page/anchor.ts';
import { type Extraction, extractArticle } from '../../../src/page/extract.ts';
import { articlePage, asParagraphs, openPage, PARAGRAPHS, URL_OF_PAGE } from './pages.ts';

function open(body: string): { readonly extraction: Extraction; readonly document: Document } {
  const document = openPage(articlePage(body));
  const extracted = extractArticle(document, URL_OF_PAGE);
  if (!extracted.ok) throw new Error(extracted.error);
  return { extraction: extracted.value, document };
}

/** The range of a phrase of the article, told apart by which occurrence in the article's text is meant. */
function rangeOfPhrase(extraction: Extraction, phrase: string, occurrence = 0): Range | null {
  const { text } = extraction.article;
  let start = text.indexOf(phrase);
  for (let i = 0; i < occurrence; i++) start = text.indexOf(phrase, start + 1);
  return rangeOf(extraction, 'body', { start, end: start + phrase.length });
}

const squeezed = (range: Range | null): string | undefined => range?.toString().replace(/\s+/g, ' ');

describe('a span is found in the live page', () => {
  const [first = '', second = ''] = PARAGRAPHS;
  const rest = asParagraphs(PARAGRAPHS.slice(2));
  test.each([
    { name: 'in one text node', body: `<p>${first}</p><p>${second}</p>`, phrase: 'Mara Ilves' },
    {
      name: 'over inline elements',
      body: `<p>${first.replace('at Wick Point', '<b>at <i>Wick</i></b> <a href="/w">Point</a>')}</p><p>${second}</p>`,
      phrase: 'lamp at Wick Point was',
    },
    {
      name: 'over line ends',
      body: `<p>${first.replaceAll(' ', '\n      ')}</p><p>${second}</p>`,
      phrase: 'lit again on Tuesday',
    },
    {
      name: 'in a paragraph made by line breaks',
      body: `<div>${first}<br><br>${second}</div>`,
      phrase: 'a flask of tea',
    },
    {
      name: 'around a footnote number',
      body: `<p>${first.replace('again', 'again<sup><a href="#n">1</a></sup>')}</p><p>${second}</p>`,
      phrase: 'on Tuesday, after nine',
    },
  ])('$name', ({ body, phrase }) => {
    expect(squeezed(rangeOfPhrase(open(`${body}${rest}`).extraction, phrase))).toBe(phrase);
  });

  test('a word that is there twice is told apart by its place', () => {
    const { extraction } = open(asParagraphs());
    const starts = [0, 1].map(
      (occurrence) => rangeOfPhrase(extraction, 'harbour', occurrence) ?? rangeOfPhrase(extraction, 'lamp', occurrence),
    );
    expect(rangeOfPhrase(extraction, 'lamp', 1)?.startContainer).not.toBe(
      rangeOfPhrase(extraction, 'lamp', 0)?.startContainer,
    );
    expect(starts[0]?.startContainer.textContent).toContain('harbour');
  });

  test('a block that is there twice in one element is told apart by order', () => {
    const { extraction } = open(`<div>${first}<br><br>${second}<br><br>${first}</div>${rest}`);
    const [one, two] = [rangeOfPhrase(extraction, 'nine years', 0), rangeOfPhrase(extraction, 'nine years', 1)];
    expect(one?.startContainer.compareDocumentPosition(two?.startContainer as Node)).toBe(4);
  });

  test('headline and standfirst are parts of their own', () => {
    const { extraction } = open(
      `<p class="standfirst">After nine dark years a keeper climbs her tower</p>${asParagraphs()}`,
    );
    expect(extraction.article.standfirst).toBe('After nine dark years a keeper climbs her tower');
    expect(rangeOf(extraction, 'title', { start: 0, end: 8 })?.toString()).toBe('Lamp lit');
    expect(rangeOf(extraction, 'standfirst', { start: 6, end: 15 })?.toString()).toBe('nine dark');
  });
});

describe('when the page has changed since', () => {
  test('words that are gone give no range', () => {
    const { extraction, document } = open(asParagraphs());
    for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = 'Something else.';
    expect(rangeOfPhrase(extraction, 'Mara Ilves')).toBeNull();
  });
  test('elements that were rebuilt are found anew', () => {
    const { extraction, document } = open(asParagraphs());
    document.body.innerHTML = String(document.body.innerHTML);
    expect(rangeOfPhrase(extraction, 'Mara Ilves')?.startContainer.isConnected).toBe(true);
  });
  test('a paragraph that got a word more still shows its sentences', () => {
    const { extraction, document } = open(asParagraphs());
    document.querySelectorAll('p')[1]?.prepend('Updated: ');
    expect(rangeOfPhrase(extraction, 'Mara Ilves')?.toString()).toBe('Mara Ilves');
  });
});
