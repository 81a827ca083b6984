import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { rangesOf } from '../../../src/page/anchor.ts';
import { type Extraction, extractArticle } from '../../../src/page/extract.ts';
import { articlePage, asParagraphs, openPage, PARAGRAPHS, URL_OF_PAGE } from './pages.ts';

const TITLE = 'Lamp lit again at Wick Point';
const STORY = `<article><h1>${TITLE}</h1>${asParagraphs()}</article>`;
const around = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><nav><a href="/a">Home</a></nav>${body}</body></html>`;

const openRoot = (host: Element | null, html: string): ShadowRoot => {
  const root = host?.attachShadow({ mode: 'open' });
  if (root === undefined) throw new Error('no host');
  root.innerHTML = html;
  return root;
};

function extract(document: Document): Extraction {
  const extracted = extractArticle(document, URL_OF_PAGE);
  if (!extracted.ok) throw new Error(extracted.error);
  return extracted.value;
}

const blocksOf = ({ article }: Extraction): string[] =>
  article.blocks.map(({ span }) => article.text.slice(span.start, span.end));

function marked(extraction: Extraction, phrase: string): readonly string[] | undefined {
  const start = extraction.article.text.indexOf(phrase);
  return rangesOf(extraction, 'body', { start, end: start + phrase.length })?.map(String);
}

describe('an open shadow root', () => {
  test('is read in the place of its host, and led back to', () => {
    const document = openPage(around('<story-view>Not drawn: the host has no slot.</story-view>'));
    const root = openRoot(document.querySelector('story-view'), STORY);
    const extraction = extract(document);
    expect(blocksOf(extraction)).toEqual(PARAGRAPHS);
    const { titlePlace, blocks } = extraction.article;
    expect(titlePlace !== null && extraction.trace.elements[titlePlace]).toBe(root.querySelector('h1'));
    expect(extraction.trace.elements[blocks[0]?.place ?? -1]).toBe(root.querySelector('p'));
    expect(marked(extraction, 'Mara Ilves')).toEqual(['Mara Ilves']);
  });

  test('has its slots filled, in the order they are drawn', () => {
    const document = openPage(
      around(`<story-view>${asParagraphs(PARAGRAPHS.slice(2))}<h1 slot="top">${TITLE}</h1>
        <p slot="top">${PARAGRAPHS[0]}</p><p slot="top">${PARAGRAPHS[1]}</p><p slot="none">Never drawn at all, anywhere.</p></story-view>`),
    );
    openRoot(
      document.querySelector('story-view'),
      '<article><slot name="top"></slot><slot></slot><slot name="end"><p>What a slot holds is shown where nothing else is put into it.</p></slot></article>',
    );
    const extraction = extract(document);
    expect(blocksOf(extraction)).toEqual([
      ...PARAGRAPHS,
      'What a slot holds is shown where nothing else is put into it.',
    ]);
    expect(marked(extraction, 'four flashes')).toEqual(['four flashes']);
  });

  test('in a shadow root is read, too', () => {
    const document = openPage(around('<outer-view></outer-view>'));
    const outer = openRoot(
      document.querySelector('outer-view'),
      `<main><h1>${TITLE}</h1><inner-view><p>${PARAGRAPHS[1]}</p></inner-view></main>`,
    );
    openRoot(
      outer.querySelector('inner-view'),
      `<p>${PARAGRAPHS[0]}</p><slot></slot>${asParagraphs(PARAGRAPHS.slice(2))}`,
    );
    expect(blocksOf(extract(document))).toEqual(PARAGRAPHS);
  });

  test('that holds a few words of a sentence gives it a range of its own', () => {
    const document = openPage(articlePage(asParagraphs().replace('Mara Ilves', '<a-name></a-name> <b>Ilves</b>')));
    openRoot(document.querySelector('a-name'), '<i>Mara</i>');
    const extraction = extract(document);
    expect(blocksOf(extraction)).toEqual(PARAGRAPHS);
    expect(marked(extraction, 'Mara Ilves, who')).toEqual(['Mara', 'Ilves, who']);
  });

  test('is left as it was', () => {
    const document = openPage(around('<story-view><i>light</i></story-view>'));
    const root = openRoot(document.querySelector('story-view'), STORY);
    const before = [document.documentElement.outerHTML, root.innerHTML];
    extract(document);
    expect([document.documentElement.outerHTML, root.innerHTML]).toEqual(before);
  });

  test('that is deeper than any article is refused', () => {
    const document = openPage(around('<story-view></story-view>'));
    openRoot(document.querySelector('story-view'), `${'<div>'.repeat(300)}${STORY}${'</div>'.repeat(300)}`);
    expect(extractArticle(document, URL_OF_PAGE)).toEqual({ ok: false, error: 'tooDeep' });
  });
});

describe('a frame of the same origin', () => {
  const open = (body: string, inner: string): Document => {
    const { document } = new JSDOM(around(`${body}<iframe></iframe>`), { url: URL_OF_PAGE }).window;
    const frame = document.querySelector('iframe')?.contentDocument;
    frame?.write(inner);
    frame?.close();
    return document;
  };
  const head = '<html lang="et"><head><title>Lamp of the year</title></head>';

  test('is read where it holds the article and the page does not', () => {
    const document = open('<p>You are reading in a frame.</p>', STORY);
    const extraction = extract(document);
    expect(extraction.article.title).toBe(TITLE);
    expect(blocksOf(extraction)).toEqual(PARAGRAPHS);
    const place = extraction.article.blocks[0]?.place ?? -1;
    const frame = document.querySelector('iframe')?.contentDocument;
    expect(extraction.trace.elements[place]).toBe(frame?.querySelector('p'));
    expect(marked(extraction, 'Mara Ilves')).toEqual(['Mara Ilves']);
  });
  test('with a title of its own speaks for itself', () => {
    const { article } = extract(open('', `${head}<body>${STORY.replace(TITLE, 'Lamp of the year')}</body></html>`));
    expect([article.title, article.lang]).toEqual(['Lamp of the year', 'et']);
  });
  test('is not read where the page has an article', () => {
    const advertisement = asParagraphs(PARAGRAPHS.map((text) => text.toUpperCase()));
    expect(blocksOf(extract(open(STORY, advertisement)))).toEqual(PARAGRAPHS);
  });
  test('that has gone leads nowhere', () => {
    const document = open('', STORY);
    const extraction = extract(document);
    document.querySelector('iframe')?.remove();
    expect(marked(extraction, 'Mara Ilves')).toBeUndefined();
  });
});
