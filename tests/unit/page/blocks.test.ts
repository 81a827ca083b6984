import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/model/article.ts';
import { articlePage, asParagraphs, extractFrom, PARAGRAPHS } from './pages.ts';

const [first = '', second = ''] = PARAGRAPHS;

/** The blocks that some HTML in the middle of an article gives, with their texts. */
function blocksOf(middle: string): (Block & { readonly text: string })[] {
  const { article } = extractFrom(
    articlePage(`<p>${first}</p><p>${second}</p>${middle}${asParagraphs(PARAGRAPHS.slice(2))}`),
  );
  const blocks = article.blocks.map((block) => ({
    ...block,
    text: article.text.slice(block.span.start, block.span.end),
  }));
  expect(blocks.at(-1)?.text).toBe(PARAGRAPHS[4]);
  return blocks.slice(2, -3);
}
const textsOf = (middle: string): string[] => blocksOf(middle).map(({ text }) => text);
const kindsOf = (middle: string): string[] =>
  blocksOf(middle).map(({ kind, level, ordinal, marker, text }) =>
    [kind, level, ordinal, marker]
      .filter((part) => part !== undefined)
      .join(' ')
      .concat(`: ${text}`),
  );

describe('kinds', () => {
  test.each([
    {
      name: 'headings have levels',
      html: `<h2>The repair</h2><p>It took nine weeks and a day.</p><h3>The lens</h3><p>It was cleaned by hand.</p>`,
      expected: [
        'heading 2: The repair',
        'paragraph: It took nine weeks and a day.',
        'heading 3: The lens',
        'paragraph: It was cleaned by hand.',
      ],
    },
    {
      name: 'two headings in one box stay in their order',
      html: '<div><h4>Opinion</h4><h2>The harbour</h2></div><p>It took nine weeks and a day.</p>',
      expected: ['heading 4: Opinion', 'heading 2: The harbour', 'paragraph: It took nine weeks and a day.'],
    },
    {
      name: 'a heading is one whatever its name, and whatever its text stands in',
      html: '<h2 class="sidebar-title"><div><div>How it was built</div></div></h2><p>It took nine weeks and a day.</p>',
      expected: ['heading 2: How it was built', 'paragraph: It took nine weeks and a day.'],
    },
    {
      name: 'an empty heading is no block',
      html: '<h2> &nbsp; </h2><h3></h3><p>It took nine weeks and a day.</p>',
      expected: ['paragraph: It took nine weeks and a day.'],
    },
    {
      name: 'items are numbered from where the list starts',
      html: '<ol start="4"><li>Climb to the lamp.</li><li>Light it with care.</li></ol>',
      expected: ['listItem 1 4: Climb to the lamp.', 'listItem 1 5: Light it with care.'],
    },
    {
      name: 'an item may set its number, and the next goes on from it',
      html: '<ol><li>Climb to the lamp.</li><li value="7">Light it with care.</li><li>Go down again.</li></ol>',
      expected: [
        'listItem 1 1: Climb to the lamp.',
        'listItem 1 7: Light it with care.',
        'listItem 1 8: Go down again.',
      ],
    },
    {
      name: 'a reversed list counts down',
      html: '<ol reversed><li>The lamp at Wick.</li><li>The lamp at Holm.</li></ol>',
      expected: ['listItem 1 2: The lamp at Wick.', 'listItem 1 1: The lamp at Holm.'],
    },
    {
      name: 'letters and Roman numerals are kept as the page shows them',
      html: '<ol type="a" start="2"><li>The lens is cleaned.</li></ol><ol type="I" start="4"><li>The lamp is lit.</li></ol>',
      expected: ['listItem 1 2 b: The lens is cleaned.', 'listItem 1 4 IV: The lamp is lit.'],
    },
    {
      name: 'lists in lists are deeper',
      html: '<ul><li>The tools of the trade:<ol><li>a lantern,</li><li>a flask of tea.</li></ol></li><li>The key to the door.</li></ul>',
      expected: [
        'listItem 1: The tools of the trade:',
        'listItem 2 1: a lantern,',
        'listItem 2 2: a flask of tea.',
        'listItem 1: The key to the door.',
      ],
    },
    {
      name: 'a quotation keeps its paragraphs',
      html: '<blockquote><p>We waited for nine years.</p><p>Then we stopped waiting.</p></blockquote>',
      expected: ['blockQuotation: We waited for nine years.', 'blockQuotation: Then we stopped waiting.'],
    },
    {
      name: 'terms and what is said of them are items, one within the other',
      html: '<dl><dt>Fresnel lens</dt><dd>A lens made of rings, thin and light.</dd></dl>',
      expected: ['listItem 1: Fresnel lens', 'listItem 2: A lens made of rings, thin and light.'],
    },
    {
      name: 'code is one block, line by line',
      html: '<pre><code>if (isDark) {\n  light();\n\n}</code></pre>',
      expected: ['code: if (isDark) {\nlight();\n}'],
    },
    {
      name: 'code without an element that says so is known by its lines',
      html: '<pre>if (isDark) {\n  light();\n}</pre>',
      expected: ['code: if (isDark) {\nlight();\n}'],
    },
    {
      name: 'prose in a typewriter’s dress is paragraphs, wrapped lines joined',
      html: '<pre>The keeper had climbed the tower every night for nine years\nwithout a lamp to light, only to look.\n\nOn Tuesday she took the key with her, and a lantern as well.</pre>',
      expected: [
        'paragraph: The keeper had climbed the tower every night for nine years without a lamp to light, only to look.',
        'paragraph: On Tuesday she took the key with her, and a lantern as well.',
      ],
    },
  ])('$name', ({ html, expected }) => {
    expect(kindsOf(html)).toEqual(expected);
  });
});

describe('line breaks', () => {
  test.each([
    {
      name: 'two part paragraphs, whatever white space is between them',
      html: '<p>The lamp was lit.<br>&nbsp;\n<br />The quay went quiet.<br>&#8203;<br>Then they cheered.</p>',
      expected: ['The lamp was lit.', 'The quay went quiet.', 'Then they cheered.'],
    },
    {
      name: 'within bold text as well',
      html: '<p><b>The lamp was lit.<br><br>The quay went quiet.</b></p>',
      expected: ['The lamp was lit.', 'The quay went quiet.'],
    },
    {
      name: 'verses stay lines',
      html: '<p>The lamp is lit, the lamp is lit<br>Upon the northern shore<br>And ships that were afraid of it<br>Will be afraid no more</p>',
      expected: [
        'The lamp is lit, the lamp is lit\nUpon the northern shore\nAnd ships that were afraid of it\nWill be afraid no more',
      ],
    },
    {
      name: 'so do the lines of an address',
      html: '<p>Harbour Office<br>12 Quay Street<br>Wick</p>',
      expected: ['Harbour Office\n12 Quay Street\nWick'],
    },
    {
      name: 'text wrapped by hand is one line',
      html: '<p>The keeper of the light had climbed the tower every night for<br>nine years without a lamp to light, and nobody had asked her<br>why she did.</p>',
      expected: [
        'The keeper of the light had climbed the tower every night for nine years without a lamp to light, and nobody had asked her why she did.',
      ],
    },
    {
      name: 'a headline within a paragraph is not run into its text',
      html: '<p><strong>The repair</strong><br>It took nine weeks and a day, longer than the council had planned and the pilots had feared it would.</p>',
      expected: [
        'The repair\nIt took nine weeks and a day, longer than the council had planned and the pilots had feared it would.',
      ],
    },
    {
      name: 'in a heading it is a space',
      html: '<h2>The lamp<br>At Wick Point</h2><p>It took nine weeks and a day.</p>',
      expected: ['The lamp At Wick Point', 'It took nine weeks and a day.'],
    },
  ])('$name', ({ html, expected }) => {
    expect(textsOf(html)).toEqual(expected);
  });
});

describe('tables', () => {
  const tableOf = (html: string) => {
    const [block] = blocksOf(html).filter(({ kind }) => kind === 'table');
    const start = block?.span.start ?? 0;
    return {
      text: block?.text,
      cells: block?.cells?.map((row) => row.map((cell) => block.text.slice(cell.start - start, cell.end - start))),
      headers: block?.headers,
    };
  };
  test('cells and rows are apart in the text', () => {
    expect(tableOf('<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2019</td><td>1,204</td></tr></table>')).toEqual({
      text: 'Year\tShips\n2019\t1,204',
      cells: [
        ['Year', 'Ships'],
        ['2019', '1,204'],
      ],
      headers: { rows: 1, columns: 0 },
    });
  });
  test.each([
    {
      name: 'a cell over several rows or columns stands in each',
      html: `<table><thead><tr><th></th><th colspan="2">Ships</th></tr><tr><th></th><th>In</th><th>Out</th></tr></thead>
        <tbody><tr><th rowspan="2">Wick</th><td>12</td><td>9</td></tr><tr><td>14</td><td>11</td></tr></tbody></table>`,
      cells: [
        ['', 'Ships', 'Ships'],
        ['', 'In', 'Out'],
        ['Wick', '12', '9'],
        ['Wick', '14', '11'],
      ],
      headers: { rows: 2, columns: 1 },
    },
    {
      name: 'words over numbers are headers without saying so',
      html: '<table><tr><td>Harbour</td><td>Ships</td></tr><tr><td>Wick</td><td>12</td></tr><tr><td>Holm</td><td>9</td></tr></table>',
      cells: [
        ['Harbour', 'Ships'],
        ['Wick', '12'],
        ['Holm', '9'],
      ],
      headers: { rows: 1, columns: 0 },
    },
    {
      name: 'so are words in bold over others',
      html: '<table><tr><td><b>Harbour</b></td><td><b>Keeper</b></td></tr><tr><td>Wick</td><td>Mara Ilves</td></tr><tr><td>Holm</td><td>Bo Lind</td></tr></table>',
      cells: [
        ['Harbour', 'Keeper'],
        ['Wick', 'Mara Ilves'],
        ['Holm', 'Bo Lind'],
      ],
      headers: { rows: 1, columns: 0 },
    },
    {
      name: 'a table of facts has its headers at the side',
      html: '<table><tr><th>Height</th><td>32 metres</td></tr><tr><th>Steps</th><td>212</td></tr></table>',
      cells: [
        ['Height', '32 metres'],
        ['Steps', '212'],
      ],
      headers: { rows: 0, columns: 1 },
    },
    {
      name: 'a table may have none',
      html: '<table><tr><td>Wick</td><td>Mara Ilves</td></tr><tr><td>Holm</td><td>Bo Lind</td></tr></table>',
      cells: [
        ['Wick', 'Mara Ilves'],
        ['Holm', 'Bo Lind'],
      ],
      headers: { rows: 0, columns: 0 },
    },
  ])('$name', ({ html, cells, headers }) => {
    const table = tableOf(html);
    expect(table.cells).toEqual(cells);
    expect(table.headers).toEqual(headers);
  });
  test('the title of a table is read before it', () => {
    const html =
      '<table><caption>Ships by year</caption><tr><th>Year</th><th>Ships</th></tr><tr><td>2019</td><td>9</td></tr></table>';
    expect(kindsOf(html)).toEqual(['caption: Ships by year', 'table: Year\tShips\n2019\t9']);
  });
  test('a table that lays out the page is what is in it', () => {
    const html = `<table role="presentation"><tr><td>Left is the lamp.</td><td>Right is the quay.</td></tr><tr><td>Below is the sea.</td><td>Above is the sky.</td></tr></table>`;
    expect(kindsOf(html)).toEqual([
      'paragraph: Left is the lamp.',
      'paragraph: Right is the quay.',
      'paragraph: Below is the sea.',
      'paragraph: Above is the sky.',
    ]);
  });
});
