import { describe, expect, test } from 'vitest';
import { restoreOmitted } from '../../../src/model/restore.ts';
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

describe('a block that was left out', () => {
  const [first = '', second = ''] = PARAGRAPHS;
  const lines = `<div>${first}<br><br>Advertisement<br><br>It was dark.<br><br>Advertisement<br><br>${second}</div>`;

  /** What is found of each of these once they are put back, and whether no two are found in one place. */
  function findRestored({ article, trace }: Extraction, restored: readonly number[]) {
    const whole = restoreOmitted(article, new Set(restored));
    const texts = restored.map((index) => article.omitted[index]?.text);
    const ranges = whole.blocks
      .filter(({ span }) => texts.includes(whole.text.slice(span.start, span.end)))
      .map(({ span }) => rangeOf({ article: whole, trace }, 'body', span));
    const starts = new Set(ranges.map((range) => range?.startContainer));
    return { texts: ranges.map((range) => range?.toString() ?? null), apart: starts.size === ranges.length };
  }

  test.each([
    {
      name: 'a caption',
      html: '<figure><img src="a.jpg"><figcaption>The lamp at dusk</figcaption></figure>',
      texts: ['The lamp at dusk'],
    },
    { name: 'lines of one element, each in its place', html: lines, texts: ['Advertisement', 'Advertisement'] },
    {
      name: 'a table of the side',
      html: '<table class="infobox"><tr><th>Height</th><td>41 m</td></tr><tr><th>Lit</th><td>1902</td></tr></table>',
      texts: ['Height41 mLit1902'],
    },
  ])('is found when it is put back: $name', ({ html, texts }) => {
    const { extraction } = open(`<p>${first}</p><p>${second}</p>${html}${asParagraphs(PARAGRAPHS.slice(2))}`);
    const all = [...extraction.article.omitted.keys()];
    expect(findRestored(extraction, all)).toEqual({ texts, apart: true });
  });

  test('is not taken for what is read after it, in its words', () => {
    const said = 'The lamp went out.';
    const { extraction } = open(
      `<div>${first}<br><br>Read more: ${said}<br><br>${said}<br><br>${second}</div>${asParagraphs(PARAGRAPHS.slice(2))}`,
    );
    expect(extraction.article.omitted.map(({ text }) => text)).toEqual([`Read more: ${said}`]);
    expect(rangeOfPhrase(extraction, said)?.startContainer.textContent).toBe(said);
  });

  test('is not found once it has gone', () => {
    const { extraction, document } = open(`${asParagraphs()}<p>Advertisement</p>`);
    document.querySelector('p:last-of-type')?.remove();
    expect(findRestored(extraction, [0]).texts).toEqual([null]);
  });
});
