import { describe, expect, test } from 'vitest';
import { articlePage, asParagraphs, extractFrom, PARAGRAPHS } from './pages.ts';

/** The text of a paragraph whose HTML stands in the middle of an article. */
function textOf(html: string): string {
  const { article } = extractFrom(
    articlePage(`<p>${PARAGRAPHS[0]}</p><p>${html}</p>${asParagraphs(PARAGRAPHS.slice(1))}`),
  );
  const block = article.blocks[1];
  return block === undefined ? '' : article.text.slice(block.span.start, block.span.end);
}

describe('left out of a line', () => {
  test.each([
    { name: 'a raised link to a note', html: 'The lens is old<sup><a href="#fn1">1</a></sup> and heavy.' },
    { name: 'a link around a raised number', html: 'The lens is old<a href="#fn1"><sup>1</sup></a> and heavy.' },
    { name: 'a raised number in brackets', html: 'The lens is old<sup>[1]</sup> and heavy.' },
    {
      name: 'a link to a citation that is not raised',
      html: 'The lens is old<a href="#cite_note-4">[4]</a> and heavy.',
    },
    {
      name: 'what an editor misses',
      html: 'The lens is old<sup>[<i><a href="/wiki">citation needed</a></i>]</sup> and heavy.',
    },
    { name: 'a note by its letters', html: 'The lens is old<sup><a href="#n">iv</a></sup> and heavy.' },
    { name: 'a dagger', html: 'The lens is old<sup>†</sup> and heavy.' },
    { name: 'the way back from a note', html: 'The lens is old and heavy. <a href="#ref1">↩︎</a>' },
    { name: 'a permanent link', html: 'The lens is old and heavy. <a class="anchor" href="#lens">#</a>' },
    { name: 'a permanent link by a section sign', html: '<a href="#lens">§</a> The lens is old and heavy.' },
    ...[
      '(opens in new window)',
      '(opens in a new tab)',
      '(link opens in a new window)',
      '(this link will open in a new window)',
      'opens in new window',
      ', opens new tab',
      '(external link)',
      '(external)',
      '(öffnet in neuem Fenster)',
      '(wird in einem neuen Tab geöffnet)',
      '(externer Link)',
      "(s'ouvre dans une nouvelle fenêtre)",
      '(nouvelle fenêtre)',
      '(ouvre un nouvel onglet)',
      '(se abre en una ventana nueva)',
      '(abre en nueva pestaña)',
      '(abre em nova janela)',
      '(si apre in una nuova finestra)',
    ].map((notice) => ({
      name: `a link's own ${notice}`,
      html: `The <a href="/lens">lens is old<span> ${notice}</span></a> and heavy.`,
    })),
    {
      name: 'the same without an element',
      html: 'The <a href="/lens">lens is old (opens in a new window)</a> and heavy.',
    },
    { name: 'the same without brackets', html: 'The <a href="/lens">lens is old, opens in new tab</a> and heavy.' },
  ])('$name', ({ html }) => {
    expect(textOf(html)).toBe('The lens is old and heavy.');
  });
  test('a number raised after a stop', () => {
    expect(textOf('The lens is old.<sup>12</sup> It is heavy.')).toBe('The lens is old. It is heavy.');
  });
});

describe('kept in its line', () => {
  test.each([
    { name: 'a power', html: 'It shines 10<sup>6</sup> times.', expected: 'It shines 106 times.' },
    { name: 'a square', html: 'It has 12 m<sup>2</sup> of glass.', expected: 'It has 12 m2 of glass.' },
    { name: 'an ordinal', html: 'The 1<sup>st</sup> lamp was oil.', expected: 'The 1st lamp was oil.' },
    { name: 'a formula', html: 'It burns to CO<sub>2</sub> and soot.', expected: 'It burns to CO2 and soot.' },
    {
      name: 'a year that is a link',
      html: 'It was <a href="/1902">1902</a> by then.',
      expected: 'It was 1902 by then.',
    },
    {
      name: 'a chapter that is a link',
      html: 'See <a href="#c">chapter 2</a> for more.',
      expected: 'See chapter 2 for more.',
    },
    { name: 'a link of one letter', html: 'Plan <a href="#plans">B</a> was ready.', expected: 'Plan B was ready.' },
    {
      name: 'a window that opens in a story',
      html: 'He said that it opens in a new window of hope, and <a href="/w">a new window</a> was cut.',
      expected: 'He said that it opens in a new window of hope, and a new window was cut.',
    },
    {
      name: 'a link that names something external',
      html: 'It was <a href="/aid">paid by external</a> donors.',
      expected: 'It was paid by external donors.',
    },
  ])('$name', ({ html, expected }) => {
    expect(textOf(html)).toBe(expected);
  });
});

describe('other languages', () => {
  const marksOf = (html: string, lang = 'en-GB') => {
    const page = articlePage(`<p>${PARAGRAPHS[0]}</p>${html}${asParagraphs(PARAGRAPHS.slice(1))}`);
    const { article } = extractFrom(page.replace('lang="en"', `lang="${lang}"`));
    return article.blocks.flatMap(({ marks }) =>
      marks.flatMap((mark) =>
        mark.kind === 'language' ? [`${mark.lang}: ${article.text.slice(mark.span.start, mark.span.end)}`] : [],
      ),
    );
  };
  test.each([
    { name: 'a word', html: '<p>She said <span lang="fr">voilà</span> and lit it.</p>', expected: ['fr: voilà'] },
    {
      name: 'a paragraph',
      html: '<p lang="de">Das Licht brennt wieder.</p>',
      expected: ['de: Das Licht brennt wieder.'],
    },
    {
      name: 'the paragraphs of a quotation, each',
      html: '<blockquote lang="es"><p>La luz ha vuelto.</p><p>Por fin, dijo.</p></blockquote>',
      expected: ['es: La luz ha vuelto.', 'es: Por fin, dijo.'],
    },
    {
      name: 'another region is the same language',
      html: '<p>A <span lang="en-US">gray</span> lamp.</p>',
      expected: [],
    },
    { name: 'an invalid tag is none', html: '<p>A <span lang="??">gray</span> lamp.</p>', expected: [] },
  ])('$name', ({ html, expected }) => {
    expect(marksOf(html)).toEqual(expected);
  });
});
