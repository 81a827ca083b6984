/** Pull quotes: found as repeats, given the speaker of what they repeat, and heard once. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { findMarked } from '../../../src/analysis/quotes/marks.ts';
import { findRepeats } from '../../../src/analysis/quotes/repeats.ts';
import { articleFromText } from '../../../src/language/plain-text.ts';
import type { Article } from '../../../src/model/article.ts';
import { sliceOf } from '../../../src/model/span.ts';
import { narrate } from '../../../src/narration/narrate.ts';
import { groupQuotes } from '../../../src/ui/quote-groups.ts';

const SAID = 'Amara Osei left.\n“The old bridge is shut for good,” Osei said.';

/** @param set Index of a block set apart as a quotation. */
function articleOf(text: string, set = -1): Article {
  const article = articleFromText(text);
  const blocks = article.blocks.map((block, index) => (index === set ? { ...block, kind: 'blockQuotation' } : block));
  return { ...article, blocks } as Article;
}

const repeatsIn = (article: Article) =>
  analyse(article).quotes.flatMap(({ repeats, speaker, contents: [content] }) =>
    repeats === undefined || !content ? [] : [{ words: sliceOf(article.text, content), speaker }],
  );

test.each([
  {
    name: 'in marks',
    article: articleOf(`${SAID}\n“The old bridge is shut for good”`),
    expected: [{ words: 'The old bridge is shut for good', speaker: 'Amara Osei' }],
  },
  {
    name: 'in front of the words it repeats',
    article: articleOf(`“The old bridge is shut for good.”\n${SAID}`),
    expected: [{ words: 'The old bridge is shut for good.', speaker: 'Amara Osei' }],
  },
  {
    name: 'signed',
    article: articleOf(`${SAID}\n“The old bridge is shut for good.” — Amara Osei, mayor`),
    expected: [{ words: 'The old bridge is shut for good.', speaker: 'Amara Osei' }],
  },
  {
    name: 'set apart without marks',
    article: articleOf(`${SAID}\nThe old bridge is shut for good`, 2),
    expected: [{ words: 'The old bridge is shut for good', speaker: 'Amara Osei' }],
  },
  {
    name: 'of words the cue breaks',
    article: articleOf('“The old bridge,” Amara Osei said, “is shut for good.”\n“The old bridge is shut for good”'),
    expected: [{ words: 'The old bridge is shut for good', speaker: 'Amara Osei' }],
  },
  { name: 'not with words of its own', article: articleOf(`${SAID}\n“The old bridge is shut for now”`), expected: [] },
  { name: 'not of a few words', article: articleOf(`${SAID}\n“The old bridge”`), expected: [] },
  {
    name: 'not where running text tells who says it again',
    article: articleOf(`${SAID}\n“The old bridge is shut for good,” Mensah said.`),
    expected: [],
  },
  {
    name: 'not what no marks hold',
    article: articleOf('The old bridge is shut for good.\n“The old bridge is shut for good.”'),
    expected: [],
  },
])('a pull quote $name', ({ article, expected }) => {
  expect(repeatsIn(article)).toEqual(expected);
});

test('a pull quote is listed and heard once, where its words belong', () => {
  const article = articleOf(`${SAID}\n“The old bridge is shut for good”\nRain fell.`);
  const analysis = analyse(article);
  expect(groupQuotes(article, analysis).map(({ speaker, quotes }) => [speaker, quotes.length])).toEqual([
    ['Amara Osei', 1],
  ]);
  const heard = narrate(article, analysis)
    .utterances.map(({ text }) => text)
    .join(' ');
  expect(heard.match(/shut for good/g)).toHaveLength(1);
  expect(heard).toContain('Rain fell.');
});

test('a quotation goes on behind a pull quote', () => {
  const article = articleOf(`${SAID}\n“The old bridge is shut for good”\n“It will take two years of work.”`);
  expect(analyse(article).quotes.at(-1)).toMatchObject({ speaker: 'Amara Osei', certainty: 'probable' });
});

test('thousands of pull quotes take no search through all of the others', () => {
  const text = '“The old bridge is shut for good,” Osei said.\n“The old bridge is shut for good.”\n'.repeat(5_000);
  const article = articleFromText(text);
  expect(findRepeats(article, findMarked(article)).size).toBe(5_000);
});
