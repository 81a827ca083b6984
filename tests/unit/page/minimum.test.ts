import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { countWords } from '../../../src/page/words.ts';
import { ARTICLES, LATER, NOT_ARTICLES } from '../../fixtures/pages/index.ts';
import { openPage, URL_OF_PAGE } from './pages.ts';

const answerTo = (html: string): string => {
  const extracted = extractArticle(openPage(html), URL_OF_PAGE);
  return extracted.ok ? 'article' : extracted.error;
};

describe('is read as an article:', () => {
  test.each(ARTICLES)('$name', ({ html }) => {
    expect(answerTo(html)).toBe('article');
  });
});

describe('is no article:', () => {
  test.each(NOT_ARTICLES)('$name', ({ html }) => {
    expect(answerTo(html)).toMatch(/^(notReadable|tooShort)$/);
  });
});

test('of fourteen pages written later, none is taken for what it is not', () => {
  const refused = LATER.articles.filter(({ html }) => answerTo(html) !== 'article');
  const accepted = LATER.notArticles.filter(({ html }) => answerTo(html) === 'article');
  expect([...refused, ...accepted].map(({ name }) => name)).toEqual([]);
});

describe('words', () => {
  test.each([
    { text: 'Don’t cross the half-built bridge.', expected: 5 },
    { text: 'कंपनी ने कहा कि बस चलेगी।', expected: 6 },
    { text: 'وَقَالَت الشركة إن الحافلة ستعود.', expected: 5 },
    { text: '19 of 30 passengers – all well', expected: 6 },
    { text: '… — !', expected: 0 },
  ])('$text', ({ text, expected }) => {
    expect(countWords(text)).toBe(expected);
  });

  test.each([
    { lang: 'zh', text: '夜间巴士将从六月一日起恢复运行。这条线路两年前因为缺少司机而停开，店主希望乘客会很快回来。' },
    { lang: 'ja', text: '夜行バスが六月一日から再開されると、運行会社が木曜日に発表した。運賃は以前と同じである。' },
    { lang: 'th', text: 'บริษัทแถลงเมื่อวันพฤหัสบดีว่ารถเมล์กลางคืนจะกลับมาวิ่งอีกครั้งตั้งแต่วันที่หนึ่งมิถุนายน' },
  ])('without spaces, in $lang, are as many as a dictionary finds, give or take a fifth', ({ lang, text }) => {
    const segments = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)];
    const words = segments.filter(({ isWordLike }) => isWordLike).length;
    expect(Math.abs(countWords(text) - words)).toBeLessThanOrEqual(words / 5);
  });

  test('a million characters without a space are counted at once', () => {
    expect(countWords('港'.repeat(1_000_000))).toBe(625_000);
  });
});
