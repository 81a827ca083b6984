/** The language and direction of an article's words among ours. */
import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/plain-text.ts';
import { articleWords } from '../../../src/ui/article-words.ts';

test.each([
  { name: 'English', title: 'Rain', text: 'It rained.', lang: 'en', expected: { dir: 'ltr', lang: 'en' } },
  { name: 'no language', title: null, text: 'It rained.', lang: null, expected: { dir: 'ltr' } },
  {
    name: 'Arabic that begins with a Latin name',
    title: 'NATO تجتمع اليوم في أوسلو',
    text: 'اجتمع الوزراء صباحا.',
    lang: 'ar',
    expected: { dir: 'rtl', lang: 'ar' },
  },
  {
    name: 'Hebrew whose page says it is English',
    title: 'גשם',
    text: 'ירד גשם כל היום.',
    lang: 'en',
    expected: { dir: 'rtl', lang: 'en' },
  },
  {
    name: 'English about an Arabic word',
    title: 'شكرا',
    text: 'It means “thank you”, and is heard all day in the market of the old town.',
    lang: 'en',
    expected: { dir: 'ltr', lang: 'en' },
  },
])('$name', ({ title, text, lang, expected }) => {
  expect(articleWords(articleFromText(text, { title, lang }))).toEqual(expected);
});
