import { describe, expect, test } from 'vitest';
import { abbreviates, chooseSite, hostLabel, isSameSite } from '../../../src/page/metadata/site.ts';
import { withoutSite } from '../../../src/page/metadata/title.ts';
import { metadataOf } from './metadata-of.ts';
import { articlePage, asParagraphs, extractFrom } from './pages.ts';

const HOST = 'www.harbourpost.com';
const cut = (title: string): string => withoutSite(title, ['The Harbour Post'], HOST);

describe('the site’s name is taken off', () => {
  test.each([
    { title: 'Lamp lit again | The Harbour Post' },
    { title: 'Lamp lit again - Harbour Post' },
    { title: 'Lamp lit again – harbourpost.com' },
    { title: 'Lamp lit again — HARBOUR POST' },
    { title: 'Lamp lit again · The Harbour Post News' },
    { title: 'Lamp lit again : Harbour Post' },
    { title: 'Lamp lit again » The Harbour Post' },
    { title: 'Lamp lit again|HarbourPost' },
    { title: 'Lamp lit again - HP', host: 'www.hp.com' },
    { title: 'Lamp lit again - The Harbour Chronicle', host: 'www.hchronicle.com' },
    { title: 'The Harbour Post - Lamp lit again' },
    { title: 'The Harbour Post: Lamp lit again' },
    { title: 'Lamp lit again | News | The Harbour Post' },
    { title: 'Lamp lit again | World News | Europe | The Harbour Post' },
    { title: 'Lamp lit again | News | The Harbour Post | Wick', sites: ['The Harbour Post | Wick'] },
    { title: 'Lamp lit again - Harbour Post - All the news of Wick', sites: ['Harbour Post - All the news of Wick'] },
  ])('$title', ({ title, host = HOST, sites = ['The Harbour Post'] }) => {
    expect(withoutSite(title, sites, host)).toBe('Lamp lit again');
  });
});

describe('a headline stays whole', () => {
  test.each([
    { title: 'Brexit: what next - and why it matters' },
    { title: 'The lamp - a story of nine years' },
    { title: 'Lamp of Wick | lit again after nine years' },
    { title: 'Opening Bell 11.18.19' },
    { title: 'Ferry timetable: Monday' },
    { title: 'Pilots and keepers: Harbour poster wins prize' },
    { title: 'Harbour Post wins prize for its lamp' },
    { title: 'Lamp lit again - on Tuesday' },
    { title: 'The Harbour Post' },
    { title: 'A-B/C test: is it 1/2 or 2-1?' },
  ])('$title', ({ title }) => {
    expect(cut(title)).toBe(title);
  });
});

describe('names of sites', () => {
  test.each([
    { host: 'www.harbourpost.co.uk', expected: 'harbourpost' },
    { host: 'edition.example.com', expected: 'example' },
    { host: 'blog.example.com.br', expected: 'example' },
    { host: null, expected: '' },
  ])('the label of $host', ({ host, expected }) => {
    expect(hostLabel(host)).toBe(expected);
  });
  test.each([
    { label: 'latimes', name: 'Los Angeles Times', expected: true },
    { label: 'harbpost', name: 'The Harbour Post', expected: true },
    { label: 'bbc', name: 'British Broadcasting Corporation', expected: true },
    { label: 'harbourpost', name: 'Harbour', expected: false },
    { label: 'harbourpost', name: 'Lamp lit again', expected: false },
    { label: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', name: 'aaaaaaaaaaaaaaa '.repeat(8), expected: false },
  ])('$label of $name: $expected', ({ label, name, expected }) => {
    expect(abbreviates(label, name)).toBe(expected);
  });
  test.each([
    { name: 'Harbour Post', expected: true },
    { name: 'The Harbour Post News', expected: true },
    { name: 'harbourpost.com', expected: true },
    { name: 'Harbour', expected: false },
    { name: 'News', expected: false },
    { name: '', expected: false },
  ])('"$name" means the site: $expected', ({ name, expected }) => {
    expect(isSameSite(name, ['The Harbour Post'], HOST)).toBe(expected);
  });
  test.each([
    { name: 'the first', candidates: ['Harbour', 'Post'], title: null, expected: 'Harbour' },
    {
      name: 'the one that the title ends with',
      candidates: ['U.S.', 'Harbour'],
      title: 'Lamp - Harbour',
      expected: 'Harbour',
    },
    {
      name: 'the end of the title that the host confirms',
      candidates: [null],
      title: 'Lamp | The Harbour Post',
      expected: 'The Harbour Post',
    },
    { name: 'no end that nothing confirms', candidates: [null], title: 'Lamp | Nine Years', expected: null },
    { name: 'no address, no handle', candidates: ['https://harbourpost.com', '@harbour'], title: null, expected: null },
    { name: 'no slogan', candidates: ['Harbour Post | All the news'], title: null, expected: 'Harbour Post' },
  ])('$name', ({ candidates, title, expected }) => {
    expect(chooseSite(candidates, title, HOST)).toBe(expected);
  });
});

describe('the headline of a page', () => {
  const titleOf = (h1: string, title: string, head = ''): string | null => {
    const page = articlePage(asParagraphs(), head)
      .replace(/<title>.*?<\/title>/, `<title>${title}</title>`)
      .replace(/<h1>.*?<\/h1>/, h1);
    return metadataOf(page).title;
  };
  test.each([
    {
      name: 'is the one it shows',
      h1: '<h1>Lamp at Wick lit again</h1>',
      title: 'Lamp at Wick lit again after years | Harbour',
      expected: 'Lamp at Wick lit again',
    },
    {
      name: 'is not the name of the site in an h1',
      h1: '<h1>Harbour Post</h1><h2>Lamp at Wick lit again</h2>',
      title: 'Lamp at Wick lit again - Harbour Post',
      head: '<meta property="og:site_name" content="Harbour Post">',
      expected: 'Lamp at Wick lit again',
    },
    {
      name: 'is not another story’s h1',
      h1: '<h1>Ferry sails twice a day now</h1>',
      title: 'Lamp at Wick lit again',
      expected: 'Lamp at Wick lit again',
    },
    {
      name: 'has no entities',
      h1: '',
      title: 'x',
      head: '<meta property="og:title" content="Wick&amp;#8217;s lamp &amp;amp; lens">',
      expected: 'Wick’s lamp & lens',
    },
    {
      name: 'has no markup',
      h1: '',
      title: 'x',
      head: '<meta property="og:title" content="Wick <b>lamp</b> <img src=x onerror=alert(1)>lit">',
      expected: 'Wick lamp lit',
    },
  ])('$name', ({ h1, title, head, expected }) => {
    expect(titleOf(h1, title, head)).toBe(expected);
  });

  const placeOf = (instead: string): Element | null => {
    const { article, trace } = extractFrom(articlePage(asParagraphs()).replace(/<h1>.*?<\/h1>/, instead));
    return article.titlePlace === null ? null : (trace.elements[article.titlePlace] ?? null);
  };
  test.each([
    { name: 'is a text of its own', html: '<div><b>Lamp lit again at Wick Point</b></div>', expected: 'b' },
    { name: 'is not a link', html: '<a href="/lamp">Lamp lit again at Wick Point</a>', expected: null },
    {
      name: 'is not a part of a text',
      html: '<p>Lamp lit again at Wick Point, says the keeper</p>',
      expected: null,
    },
  ])('without a heading $name', ({ html, expected }) => {
    expect(placeOf(html)?.localName ?? null).toBe(expected);
  });
});
