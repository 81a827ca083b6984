import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { articlePage, asParagraphs, extractFrom, openPage, PARAGRAPHS, URL_OF_PAGE } from './pages.ts';

const textsOf = (html: string, kind?: string): string[] => {
  const { article } = extractFrom(html);
  const wanted = article.blocks.filter((block) => kind === undefined || block.kind === kind);
  return wanted.map(({ span }) => article.text.slice(span.start, span.end));
};
const errorOf = (html: string): string => {
  const extracted = extractArticle(openPage(html), URL_OF_PAGE);
  return extracted.ok ? `article: ${extracted.value.article.text.slice(0, 60)}` : extracted.error;
};

describe('blocks', () => {
  test('are joined by line ends, and their spans cover the text', () => {
    const { article } = extractFrom(articlePage(asParagraphs()));
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
    expect(article.blocks.map(({ span }) => article.text.slice(span.start, span.end))).toEqual(PARAGRAPHS);
  });

  const [first = '', second = '', third = ''] = PARAGRAPHS;
  const rest = asParagraphs(PARAGRAPHS.slice(3));
  test.each([
    { name: 'two line breaks part paragraphs', body: `<p>${first}<br> <br>${second}</p>`, expected: [first, second] },
    { name: 'one line break is a space', body: `<p>${first}<br>${second}</p>`, expected: [`${first} ${second}`] },
    { name: 'white space is collapsed', body: `<p>${first.replaceAll(' ', '\n\t&nbsp; ')}</p>`, expected: [first] },
    {
      name: 'soft hyphens are dropped',
      body: `<p>${first.replaceAll('harbour', 'har&shy;bour')}</p>`,
      expected: [first],
    },
    {
      name: 'footnote numbers are dropped',
      body: `<p>${first}<sup><a href="#n1">[1]</a></sup></p>`,
      expected: [first],
    },
    {
      name: 'words for screen readers alone are dropped',
      body: `<p>${first}<span class="visually-hidden"> (opens in a new window)</span></p>`,
      expected: [first],
    },
    {
      name: 'what opens when a word is pointed at is dropped',
      body: `<p>${first.replace('Wick Point', '<span class="rollover"><a class="rollover-link" href="/w">Wick Point</a><span class="rollover-block">Wick Point, on the north coast</span></span>')}</p>`,
      expected: [first],
    },
    {
      name: 'scripts and buttons are not text',
      body: `<p>${first}<script>x()</script><button>Go</button></p>`,
      expected: [first],
    },
  ])('$name', ({ body, expected }) => {
    expect(textsOf(articlePage(`${body}<p>${third}</p>${rest}`)).slice(0, expected.length)).toEqual(expected);
  });

  test('keep their kinds, levels and numbers', () => {
    const { article } = extractFrom(
      articlePage(`<p>${first}</p><h3>How it was done</h3><p>${second}</p>
        <ol start="3"><li>The lens was cleaned with rain water and soft paper by hand.</li><li>The motor was greased, and then greased again.</li></ol>
        <blockquote><p>${third}</p></blockquote>${rest}`),
    );
    const kinds = article.blocks.map(({ kind, level, ordinal }) => [kind, level, ordinal]);
    expect(kinds.slice(1, 6)).toEqual([
      ['heading', 3, undefined],
      ['paragraph', undefined, undefined],
      ['listItem', 1, 3],
      ['listItem', 1, 4],
      ['blockQuotation', undefined, undefined],
    ]);
  });

  test('a table of data is one block with cells', () => {
    const table = '<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2019</td><td>1,204</td></tr></table>';
    const { article } = extractFrom(articlePage(`<p>${first}</p><p>${second}</p>${table}<p>${third}</p>${rest}`));
    const block = article.blocks.find(({ kind }) => kind === 'table');
    const rows = block?.cells?.map((row) => row.map(({ start, end }) => article.text.slice(start, end)));
    expect(rows).toEqual([
      ['Year', 'Ships'],
      ['2019', '1,204'],
    ]);
  });

  test('marks tell links, stress and language, with safe addresses', () => {
    const { article } = extractFrom(
      articlePage(`<p>${first} <a href="/pilots">The pilots</a> said <em>at last</em>, and <i lang="fr_FR">voilà</i>,
        <a href="java&#10;script:alert(1)">not this</a>.</p>${asParagraphs(PARAGRAPHS.slice(1))}`),
    );
    const marks = article.blocks[0]?.marks.map((mark) => [
      mark.kind,
      article.text.slice(mark.span.start, mark.span.end),
    ]);
    expect(marks).toEqual([
      ['link', 'The pilots'],
      ['emphasis', 'at last'],
      ['language', 'voilà'],
      ['emphasis', 'voilà'],
    ]);
    expect(article.blocks[0]?.marks[0]).toMatchObject({ href: 'https://news.example.org/pilots' });
  });

  test('pictures keep their source and say what they stand before', () => {
    const { article } = extractFrom(
      articlePage(`<p>${first}</p><p><img src="/lamp.jpg" alt="The lamp"></p>${asParagraphs(PARAGRAPHS.slice(1))}`),
    );
    expect(article.pictures).toEqual([{ source: 'https://news.example.org/lamp.jpg', text: 'The lamp', before: 1 }]);
  });
});

describe('pages without an article', () => {
  const links = Array.from(
    { length: 300 },
    (_, i) => `<li><a href="/a${i}">Minister ${i} quits over a deal on fish</a></li>`,
  );
  test.each([
    { name: 'an empty page', html: '', expected: 'notReadable' },
    { name: 'a page of pictures', html: '<body><img src="a.png"><img src="b.png"></body>', expected: 'notReadable' },
    {
      name: 'a log-in form',
      html: '<body><form><label>Name <input name="user"></label><label>Password <input type="password"></label><button>Log in</button></form></body>',
      expected: /^(notReadable|tooShort)$/,
    },
    {
      name: 'a front page of 300 links',
      html: `<body><ul>${links.join('')}</ul></body>`,
      expected: /^(notReadable|tooShort)$/,
    },
    {
      name: 'a sentence',
      html: articlePage('<p>The page has moved. Please come back later.</p>'),
      expected: /^(notReadable|tooShort)$/,
    },
  ])('$name is no article', ({ html, expected }) => {
    expect(errorOf(html)).toMatch(expected);
  });
});

describe('hostile pages', () => {
  const nested = (depth: number): string => `${'<div>'.repeat(depth)}${asParagraphs()}${'</div>'.repeat(depth)}`;
  test.each([
    ...['parentNode', 'nextElementSibling', 'attributes', 'textContent', 'getAttribute', 'querySelectorAll', 'tagName'],
    ...['removeAttribute', 'cloneNode', 'childNodes', 'firstChild', 'checkVisibility', 'ownerDocument', 'nodeType'],
  ])('a form field named %s hides nothing', (name) => {
    const form = `<form><input name="${name}"><input id="${name}"></form>`;
    expect(textsOf(articlePage(`${form}${asParagraphs()}${form}`), 'paragraph')).toEqual(PARAGRAPHS);
  });

  test('a page of one megabyte is read', () => {
    const many = Array.from({ length: 60 }, () => PARAGRAPHS).flat();
    const html = articlePage(
      `<script type="application/json">"${'x'.repeat(1_000_000)}"</script>${asParagraphs(many)}`,
    );
    expect(textsOf(html)).toHaveLength(300);
  });

  test.each([
    { name: 'too deep: 300 levels', html: articlePage(nested(300)), expected: 'tooDeep' },
    {
      name: 'deep enough to be costly with much in it',
      html: articlePage(nested(240) + '<i></i>'.repeat(10)),
      expected: /^article/,
    },
  ])('$name', { timeout: 60_000 }, ({ html, expected }) => {
    expect(errorOf(html)).toMatch(expected);
  });

  test('nothing that runs is left in fields or addresses', () => {
    const { article } = extractFrom(
      articlePage(
        `${asParagraphs()}<p><img src="javascript:alert(1)"><a href="data:text/html,x">A link of some length to nowhere.</a></p>`,
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamp <img src=x onerror=alert(1)>lit","author":"<b>Ada Example</b>"}</script>`,
      ),
    );
    expect(JSON.stringify(article)).not.toMatch(/onerror|javascript:|data:text|<b>/);
    expect(article.bylines).toEqual(['Ada Example']);
  });
});

test('the page is left as it was, byte for byte', () => {
  const document = openPage(articlePage(`<form><input name="parentNode"></form>${asParagraphs()}`));
  const before = document.documentElement.outerHTML;
  expect(extractArticle(document, URL_OF_PAGE).ok).toBe(true);
  expect(document.documentElement.outerHTML).toBe(before);
});
