import { describe, expect, test } from 'vitest';
import { articlePage, extractFrom, PARAGRAPHS } from './pages.ts';

const [first, second, third, fourth, fifth] = PARAGRAPHS.map((text) => `<p>${text}</p>`);

/** Rule and text of what was left out of a page with some HTML in the middle of the article. */
function omittedWith(middle: string): string[] {
  const { article } = extractFrom(articlePage(`${first}${second}${middle}${third}${fourth}${fifth}`));
  expect(article.text).toBe(PARAGRAPHS.join('\n'));
  return article.omitted.map(({ rule, text }) => `${rule}: ${text}`);
}

describe('left out, and why', () => {
  test.each([
    {
      name: 'the caption of a picture',
      html: '<figure><img src="a.jpg"><figcaption>The lamp at dusk [Photo: Ada Example]</figcaption></figure>',
      expected: ['caption: The lamp at dusk [Photo: Ada Example]'],
    },
    {
      name: 'a link to another article',
      html: '<p><a href="/b">The ferry that never came back</a></p>',
      expected: ['linkLine: The ferry that never came back'],
    },
    {
      name: 'a pointer to another article',
      html: '<p><strong>Read more:</strong> <a href="/b">The ferry that never came back.</a></p>',
      expected: ['readMore: Read more: The ferry that never came back.'],
    },
    {
      name: 'a call to sign up',
      html: '<p>Sign up for our weekly newsletter and never miss a tide, a storm or a ship again.</p>',
      expected: ['signUp: Sign up for our weekly newsletter and never miss a tide, a storm or a ship again.'],
    },
    { name: 'an advertisement line', html: '<p>Advertisement</p>', expected: ['controls: Advertisement'] },
    {
      name: 'a line of rights',
      html: '<p>© 2021 The Harbour Post. All rights reserved.</p>',
      expected: ['copyright: © 2021 The Harbour Post. All rights reserved.'],
    },
    {
      name: 'a credit without a caption',
      html: '<p>(Photo: Ada Example)</p>',
      expected: ['credit: (Photo: Ada Example)'],
    },
    {
      name: 'a date line',
      html: '<p>Updated 3 May 2021, 14:05</p>',
      expected: ['dateLine: Updated 3 May 2021, 14:05'],
    },
  ])('$name', ({ html, expected }) => {
    expect(omittedWith(html)).toEqual(expected);
  });

  test('the source line at the end', () => {
    const { article } = extractFrom(
      articlePage(`${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<p>Source: The Harbour Post and agencies</p>`),
    );
    expect(article.omitted).toMatchObject([{ rule: 'source', before: 5 }]);
  });
  test('the headline, when the body repeats it', () => {
    const { article } = extractFrom(articlePage(`<h2>Lamp lit again at Wick Point</h2>${first}${second}${third}`));
    expect(article.blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
  });
});

describe('kept, although it looks like furniture', () => {
  test.each([
    { name: 'running text under an unlucky class name', html: `<div class="share more date">${PARAGRAPHS[0]}</div>` },
    {
      name: 'running text that begins like a pointer',
      html: '<p>More than forty boats, all of them lit, waited outside the harbour for the first flash of the lamp.</p>',
    },
    {
      name: 'a quotation that begins with a call',
      html: '<p>“Follow us on this one,” she told the council, which did so after an hour, and nobody was surprised.</p>',
    },
    {
      name: 'a sentence that is one link',
      html: '<p><a href="/r">The report, which runs to ninety pages, says that the lens was never broken, only dirty.</a> That was news to many.</p>',
    },
    { name: 'a short spoken line', html: '<p>“It works,” she said.</p>' },
  ])('$name', ({ html }) => {
    const { article } = extractFrom(articlePage(`${first}${second}${html}${third}${fourth}`));
    expect(article.omitted).toEqual([]);
    expect(article.blocks).toHaveLength(5);
  });
});
