import { describe, expect, test } from 'vitest';
import { articlePage, asParagraphs, extractFrom } from './pages.ts';

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
