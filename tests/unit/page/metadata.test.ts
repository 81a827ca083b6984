import { describe, expect, test } from 'vitest';
import { cleanByline } from '../../../src/page/metadata/bylines.ts';
import { normaliseTime } from '../../../src/page/metadata/times.ts';
import { withoutSite } from '../../../src/page/metadata/title.ts';
import { articlePage, asParagraphs, extractFrom } from './pages.ts';

describe('times', () => {
  test.each([
    { raw: '2022-01-10T08:40:00Z', expected: '2022-01-10T08:40:00Z' },
    { raw: '2019-11-20T13:38:07+05:30', expected: '2019-11-20T08:08:07Z' },
    { raw: '2019-11-20T00:10:00.123+0200', expected: '2019-11-19T22:10:00Z' },
    { raw: '2019-11-19T20:00-05:00', expected: '2019-11-20T01:00:00Z' },
    { raw: 'Tue, 19 Nov 2019 11:51:00 GMT', expected: '2019-11-19T11:51:00Z' },
    { raw: 'November 19, 2019 at 6:55 PM EST', expected: '2019-11-19T23:55:00Z' },
    { raw: '2019-11-20T13:38:07', expected: '2019-11-20' },
    { raw: '01:38:07 PM IST Nov 20, 2019', expected: '2019-11-20' },
    { raw: '20191119', expected: '2019-11-19' },
    { raw: '1574243000', expected: '2019-11-20T09:43:20Z' },
    { raw: '1574243000000', expected: '2019-11-20T09:43:20Z' },
    { raw: 'Published On 10 Jan 2022', expected: '2022-01-10' },
    { raw: '2019-02-30', expected: null },
    { raw: '03/04/2020', expected: null },
    { raw: 'yesterday', expected: null },
    { raw: '', expected: null },
  ])('$raw', ({ raw, expected }) => {
    expect(normaliseTime(raw)).toBe(expected);
  });
});

describe('bylines', () => {
  test.each([
    { raw: 'By Ada Example', expected: ['Ada Example'] },
    { raw: 'Ada Example and Ben Sample', expected: ['Ada Example', 'Ben Sample'] },
    { raw: 'By Ada Example, Political Editor', expected: ['Ada Example'] },
    { raw: 'Ada Example | 3 May 2020', expected: ['Ada Example'] },
    { raw: 'Von Ada Example', expected: ['Ada Example'] },
    { raw: 'April 28, 2019 at 6:01 am Updated', expected: [] },
    { raw: 'https://example.org/ada', expected: [] },
    { raw: 'By', expected: [] },
  ])('$raw', ({ raw, expected }) => {
    expect(cleanByline(raw)).toEqual(expected);
  });
});

describe('titles', () => {
  test.each([
    { title: 'Lamp lit again | The Harbour Post', site: 'The Harbour Post', expected: 'Lamp lit again' },
    { title: 'The Harbour Post - Lamp lit again', site: 'The Harbour Post', expected: 'Lamp lit again' },
    {
      title: 'Lamp at Wick Point lit again | News | Harbour Post',
      site: 'Harbour Post',
      expected: 'Lamp at Wick Point lit again',
    },
    { title: 'Lamp lit again - harbourpost.com', site: null, expected: 'Lamp lit again' },
    { title: 'The lamp - a story of nine years', site: 'Harbour Post', expected: 'The lamp - a story of nine years' },
  ])('$title', ({ title, site, expected }) => {
    expect(withoutSite(title, site, 'www.harbourpost.com')).toBe(expected);
  });
});

describe('fields of a page', () => {
  test('broken JSON-LD is repaired', () => {
    const broken = `{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Lamp lit again\n at Wick Point",
      "datePublished":"2021-05-03T06:00:00+01:00","author":[{"@type":"Person","name":"Ada Example"},{"name":"Ben Sample"}],},]}`;
    const { article } = extractFrom(
      articlePage(asParagraphs(), `<script type="application/ld+json">${broken}</script>`),
    );
    expect(article).toMatchObject({ published: '2021-05-03T05:00:00Z', bylines: ['Ada Example', 'Ben Sample'] });
  });
  test('language and address are checked', () => {
    const head = '<link rel="canonical" href="javascript:alert(1)"><meta property="og:locale" content="en_GB">';
    const { article } = extractFrom(articlePage(asParagraphs(), head).replace('lang="en"', 'lang="no such tag!"'));
    expect(article).toMatchObject({ lang: 'en-GB', url: 'https://news.example.org/harbour/lamp' });
  });
  test('a time in plain sight is found', () => {
    const { article } = extractFrom(articlePage(`<p class="date">Published On 3 May 2021</p>${asParagraphs()}`));
    expect(article.published).toBe('2021-05-03');
  });
  test('a description that is the first paragraph is no standfirst', () => {
    const first = 'The old lamp at Wick Point was lit again on Tuesday.';
    const { article } = extractFrom(
      articlePage(`<p>${first}</p>${asParagraphs()}`, `<meta name="description" content="${first}">`),
    );
    expect(article.standfirst).toBeNull();
    expect(article.text.startsWith(first)).toBe(true);
  });
  test('an article much shorter than its publisher counts is cut', () => {
    const ld = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","wordCount":2400}</script>';
    expect(extractFrom(articlePage(asParagraphs(), ld)).article.isCut).toBe(true);
    expect(extractFrom(articlePage(asParagraphs())).article.isCut).toBe(false);
  });
});
