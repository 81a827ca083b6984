import { describe, expect, test } from 'vitest';
import { cleanByline } from '../../../src/page/metadata/person-names.ts';
import { metadataOf } from './metadata-of.ts';
import { articlePage, asParagraphs } from './pages.ts';

describe('names in a byline', () => {
  test.each([
    { raw: 'By Ada Example', expected: ['Ada Example'] },
    { raw: 'BY: ADA EXAMPLE', expected: ['Ada Example'] },
    { raw: 'Written by Ada Example', expected: ['Ada Example'] },
    { raw: 'Ada Example and Ben Sample', expected: ['Ada Example', 'Ben Sample'] },
    { raw: 'By Ada Example, Ben Sample & Cleo Trial', expected: ['Ada Example', 'Ben Sample', 'Cleo Trial'] },
    { raw: 'Ada Example with Ben Sample', expected: ['Ada Example', 'Ben Sample'] },
    { raw: 'Ada Example et Ben Sample', expected: ['Ada Example', 'Ben Sample'] },
    { raw: 'Von Ada Example und Ben Sample', expected: ['Ada Example', 'Ben Sample'] },
    { raw: 'Dan Andersen', expected: ['Dan Andersen'] },
    { raw: 'Текст: Ада Примерова', expected: ['Ада Примерова'] },
    { raw: 'Autor: Ada Example', expected: ['Ada Example'] },
    { raw: 'Example, Ada', expected: ['Ada Example'] },
  ])('$raw', ({ raw, expected }) => {
    expect(cleanByline(raw)).toEqual(expected);
  });

  test.each([
    { raw: 'By Ada Example, Political Editor', expected: ['Ada Example'] },
    { raw: 'By Ada Example, AP Sports Writer', expected: ['Ada Example'] },
    { raw: 'Ada Example Senior Political Reporter', expected: ['Ada Example'] },
    { raw: 'Ada Example, Staff Writer', expected: ['Ada Example'] },
    { raw: 'Ada Example for Reuters', expected: ['Ada Example'] },
    { raw: 'Ada Example, Reuters', expected: ['Ada Example'] },
    { raw: 'Ada Example, Associated Press', expected: ['Ada Example'] },
    { raw: 'Ada Example of The Associated Press', expected: ['Ada Example'] },
    { raw: 'Ada Example in Geneva', expected: ['Ada Example'] },
    { raw: 'Ada Example, Geneva', expected: ['Ada Example'] },
    { raw: 'Ada Example. Harbour International', expected: ['Ada Example'] },
    { raw: 'ADA EXAMPLEAssociated Press', expected: ['Ada Example'] },
    { raw: 'By Ada ExampleStaff Writer', expected: ['Ada Example'] },
    { raw: 'Ada ExampleHARBOUR', expected: ['Ada Example'] },
    { raw: 'By Ada Example | Special to the Post', expected: ['Ada Example'] },
    { raw: 'Ada Example | 3 May 2020', expected: ['Ada Example'] },
    { raw: 'By Ada Example and Ben Sample Monday, May 3, 2021', expected: ['Ada Example', 'Ben Sample'] },
    { raw: 'Ada Example @adaexample', expected: ['Ada Example'] },
    { raw: 'Ada Example Follow @adaexample', expected: ['Ada Example'] },
    { raw: 'Ada Example (ada@example.org)', expected: ['Ada Example'] },
    { raw: 'ada@example.org Ada Example', expected: ['Ada Example'] },
    { raw: 'Ada Example - Harbour Contributor', expected: ['Ada Example'] },
    { raw: 'Ada Example is a reporter in Wick', expected: ['Ada Example'] },
    { raw: 'Reuters', expected: ['Reuters'] },
    { raw: 'REUTERS', expected: ['Reuters'] },
    { raw: 'AFP', expected: ['AFP'] },
    { raw: 'Associated Press', expected: ['Associated Press'] },
  ])('freed of all else: $raw', ({ raw, expected }) => {
    expect(cleanByline(raw)).toEqual(expected);
  });

  test.each([
    { raw: 'ADA O’EXAMPLE', expected: ['Ada O’Example'] },
    { raw: 'ADA MCSAMPLE-LEE', expected: ['Ada McSample-Lee'] },
    { raw: 'ADA VAN DEN BERG', expected: ['Ada van den Berg'] },
    { raw: 'J.K. EXAMPLE', expected: ['J.K. Example'] },
    { raw: 'AJ EXAMPLE III', expected: ['AJ Example III'] },
    { raw: 'ÉLISE ÖRN', expected: ['Élise Örn'] },
    { raw: 'Ada DeSample', expected: ['Ada DeSample'] },
    { raw: 'Ada J. Example', expected: ['Ada J. Example'] },
    { raw: 'Ada St. Example', expected: ['Ada St. Example'] },
    { raw: '김보기', expected: ['김보기'] },
  ])('as others write it: $raw', ({ raw, expected }) => {
    expect(cleanByline(raw)).toEqual(expected);
  });

  test.each([
    { raw: 'April 28, 2019 at 6:01 am Updated' },
    { raw: 'https://example.org/ada' },
    { raw: 'https://www.facebook.com/example' },
    { raw: '@example' },
    { raw: 'By' },
    { raw: 'Staff Writer' },
    { raw: 'Political Editor' },
    { raw: 'admin' },
    { raw: 'jdadmin' },
    { raw: 'rmb8090' },
    { raw: 'Editorial' },
    { raw: 'Die Redaktion' },
    { raw: 'view all posts' },
    { raw: 'humans.txt' },
    { raw: 'The Northern and Southern port ministries' },
    { raw: 'undefined' },
    { raw: '<img src=x onerror=alert(1)>' },
    { raw: '' },
  ])('no name: "$raw"', ({ raw }) => {
    expect(cleanByline(raw)).toEqual([]);
  });

  test('a megabyte of anything is soon done', () => {
    const started = performance.now();
    for (const raw of ['A'.repeat(1e6), 'a b '.repeat(3e5), ', '.repeat(5e5), 'By '.repeat(3e5), ' '.repeat(1e6)])
      cleanByline(raw);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

const ld = (author: string, more = ''): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamp lit again","author":${author}${more}}</script>`;
const bylines = (head: string, body = ''): readonly string[] =>
  metadataOf(articlePage(body + asParagraphs(), head)).bylines;
const SITE = '<meta property="og:site_name" content="Harbour Post">';

describe('authors of a page', () => {
  test.each([
    {
      name: 'a list in JSON-LD',
      head: ld('[{"@type":"Person","name":"Ada Example"},{"name":"Ben Sample"}]'),
      expected: ['Ada Example', 'Ben Sample'],
    },
    { name: 'one string', head: ld('"By ADA EXAMPLE, AP Writer"'), expected: ['Ada Example'] },
    {
      name: 'a list of names in one person',
      head: ld('{"name":["Ada Example","Ben Sample"]}'),
      expected: ['Ada Example', 'Ben Sample'],
    },
    {
      name: 'markup is never markup',
      head: ld('"Ada <img src=x onerror=alert(1)>Example"'),
      expected: ['Ada Example'],
    },
    { name: 'entities are read', head: ld('"Ada O&#8217;Example"'), expected: ['Ada O’Example'] },
    { name: 'the site is no author', head: SITE + ld('{"@type":"Organization","name":"Harbour Post"}'), expected: [] },
    { name: 'nor is its news room', head: SITE + ld('"The Harbour Post News"'), expected: [] },
    {
      name: 'nor is its publisher',
      head: ld('"Harbour Media"', ',"publisher":{"name":"Harbour Media"}'),
      expected: [],
    },
    {
      name: 'the page names who the machines are not told of',
      head: SITE + ld('"Harbour Post"'),
      body: '<p>By Ada Example and Ben Sample</p>',
      expected: ['Ada Example', 'Ben Sample'],
    },
    {
      name: 'a fuller byline in sight',
      head: ld('"Ada Example"'),
      body: '<p>By Ada Example, Ben Sample, Cleo Trial</p>',
      expected: ['Ada Example', 'Ben Sample', 'Cleo Trial'],
    },
    {
      name: 'another byline in sight is not believed',
      head: ld('"Ada Example"'),
      body: '<p>By Ben Sample and Cleo Trial</p>',
      expected: ['Ada Example'],
    },
    {
      name: 'several tags',
      head: '<meta name="author" content="Ada Example"><meta name="author" content="Ben Sample">',
      expected: ['Ada Example', 'Ben Sample'],
    },
    {
      name: 'an address is no name',
      head: '<meta property="article:author" content="https://www.facebook.com/ada">',
      body: '<a rel="author">Ada Example</a>',
      expected: ['Ada Example'],
    },
    {
      name: 'microdata',
      head: '',
      body: '<div itemprop="author"><span itemprop="name">Ada Example</span> was here</div>',
      expected: ['Ada Example'],
    },
    {
      name: 'who is quoted in the text is no author',
      head: '',
      body: `${`${asParagraphs()}<p>${'Lamp. '.repeat(20)}</p>`.repeat(12)}<h4 class="author">Ben Sample</h4>`,
      expected: [],
    },
    {
      name: 'who comments is no author',
      head: '',
      body: '<div class="comments"><a rel="author">Ben Sample</a></div>',
      expected: [],
    },
  ])('$name', ({ head, body, expected }) => {
    expect(bylines(head, body)).toEqual(expected);
  });
});
