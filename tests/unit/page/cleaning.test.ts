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
    {
      name: 'a caption whose class name is on an element within the line',
      html: '<p><span class="wp_caption"><img src="a.jpg"><span>The lamp at dusk</span></span></p>',
      expected: ['caption: The lamp at dusk'],
    },
    {
      name: 'a caption in a box of its own',
      html: '<div><div class="photo-caption">The keeper on her tower on Tuesday night, with the key that her grandfather had used.</div></div>',
      expected: ['caption: The keeper on her tower on Tuesday night, with the key that her grandfather had used.'],
    },
    {
      name: 'a line under a picture that repeats its text alternative',
      html: '<div><img src="a.jpg" alt="The lamp at dusk"><br>The lamp at dusk</div>',
      expected: ['underPicture: The lamp at dusk'],
    },
    {
      name: 'a short line in italics under a picture',
      html: '<p><img src="a.jpg"></p><p><em>The lamp at dusk.</em></p>',
      expected: ['underPicture: The lamp at dusk.'],
    },
    {
      name: 'a line under a picture that ends in its makers',
      html: '<p><img src="a.jpg"></p><p>The lamp at dusk. (ESA/Ada Example)</p>',
      expected: ['underPicture: The lamp at dusk. (ESA/Ada Example)'],
    },
    {
      name: 'a credit on two lines',
      html: '<dl><dt>Foto:</dt><dd>Privatarchiv Ada Example</dd></dl>',
      expected: ['credit: Foto:', 'credit: Privatarchiv Ada Example'],
    },
    {
      name: 'the partly linked list after a pointer',
      html: '<p>More great Harbour stories</p><ul><li>The ferry, <a href="/f">which never came back</a></li><li>Is the tide late? <a href="/t">It is</a></li></ul>',
      expected: [
        'readMore: More great Harbour stories',
        'announced: The ferry, which never came back',
        'announced: Is the tide late? It is',
      ],
    },
    {
      name: 'several links in a line',
      html: '<p><a href="/f">The ferry that never came back</a> [VIDEO] | <a href="/t">The tide is late</a> [MAP]</p>',
      expected: ['linkRow: The ferry that never came back [VIDEO] | The tide is late [MAP]'],
    },
    {
      name: 'cards of other articles',
      html: ['a', 'b']
        .map(
          (id) =>
            `<article><h3><a href="/${id}">The ferry ${id} came back</a></h3><p>It had been away for nine years, and nobody on the quay had counted the days.</p></article>`,
        )
        .join(''),
      expected: [
        'cards: The ferry a came back',
        'cards: It had been away for nine years, and nobody on the quay had counted the days.',
        'cards: The ferry b came back',
        'cards: It had been away for nine years, and nobody on the quay had counted the days.',
      ],
    },
    {
      name: 'a code the software left',
      html: '<p>[button link="/send"]Send us your pictures[/button]</p>',
      expected: ['shortcode: [button link="/send"]Send us your pictures[/button]'],
    },
    {
      name: 'an offer',
      html: '<p>Lamps and Lenses comes by post every month. Click here for more information.</p>',
      expected: ['offer: Lamps and Lenses comes by post every month. Click here for more information.'],
    },
  ])('$name', ({ html, expected }) => {
    expect(omittedWith(html)).toEqual(expected);
  });

  test.each([
    {
      name: 'what the author is, by the byline',
      html: '<p>Ada Example covers the coast and lives in a boat.</p>',
      expected: ['authorNote: Ada Example covers the coast and lives in a boat.'],
    },
    {
      name: 'where to follow the author',
      html: '<p>Her book on lamps is out now. Follow her on Twitter @adaexample.</p>',
      expected: ['authorNote: Her book on lamps is out now. Follow her on Twitter @adaexample.'],
    },
    {
      name: 'the box on the author, whole sentences too',
      html: '<div class="post-author"><p>Ada grew up on the coast, and moved inland for reasons which she has promised to tell one day.</p></div>',
      expected: [
        'authorBox: Ada grew up on the coast, and moved inland for reasons which she has promised to tell one day.',
      ],
    },
    {
      name: 'what a company says of itself',
      html: '<h3>About Lens Works</h3><p>It makes lenses for lamps in nine harbours.</p>',
      expected: ['aboutUs: About Lens Works', 'aboutUs: It makes lenses for lamps in nine harbours.'],
    },
    {
      name: 'rules for comments',
      html: '<p>All comments are read before they appear, and moderated by people who sleep at night.</p>',
      expected: ['comments: All comments are read before they appear, and moderated by people who sleep at night.'],
    },
  ])('at the end: $name', ({ html, expected }) => {
    const author = '<meta name="author" content="Ada Example">';
    const { article } = extractFrom(
      articlePage(`${first}${second}${third}${fourth}${fifth}${first}${second}${html}`, author),
    );
    expect(article.omitted.map(({ rule, text }) => `${rule}: ${text}`)).toEqual(expected);
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
    {
      name: 'a quotation embedded from elsewhere',
      html: '<div class="social-media-embed"><blockquote class="tweet"><p>The lamp is lit again, and I owe nine people tea.</p></blockquote></div>',
    },
    {
      name: 'a paragraph under a picture',
      html: '<p><img src="a.jpg" alt="The lamp"></p><p>The lamp at dusk was all that the captain (or his mate) could see.</p>',
    },
    {
      name: 'entries of a live report, though they are articles with headlines',
      html: '<article><h3>The lamp burns</h3><p>The lamp is lit for the first time in nine years, and the quay goes quiet.</p></article>',
      blocks: 6,
    },
    {
      name: 'running text in the author’s box, where it is not the end',
      html: '<div class="author-text"><p>The keeper wrote her own account, in a book which lies on the sill beside the lamp.</p></div>',
    },
    { name: 'a short spoken line', html: '<p>“It works,” she said.</p>' },
  ])('$name', ({ html, blocks = 5 }: { readonly html: string; readonly blocks?: number }) => {
    const { article } = extractFrom(articlePage(`${first}${second}${html}${third}${fourth}`));
    expect(article.omitted).toEqual([]);
    expect(article.blocks).toHaveLength(blocks);
  });
});
