/** Texts made to be slow: 100,000 characters of what the grammars of dates and figures look at. */
import { expect, test } from 'vitest';
import { findFigures } from '../../../src/analysis/figures/figures.ts';
import { findMoments } from '../../../src/analysis/moments/moments.ts';
import { lexSentences } from '../../../src/language/lexed-sentences.ts';
import { articleFromText } from '../../../src/language/plain-text.ts';

const LENGTH = 100_000;
/** Linear code needs well under 3 s on a busy machine with two cores; quadratic code, minutes. */
const LIMIT_MS = 10_000;

test.each(
  [
    '1',
    '-',
    '1,',
    '1-',
    '1/',
    '1:',
    '1 ',
    ' ',
    '$',
    'one ',
    'one million ',
    'two hundred and ',
    'two and a half ',
    'May ',
    'last ',
    '1 A-',
    'and 5 ',
    'the next day ',
  ].concat(['5 percent of ', '5 to ', 'between ', '2016 ', '1 a.m. ', 'Monday ', 'early ', 'a.']),
)(
  'a text of nothing but "%s" takes linear time',
  (piece) => {
    const text = `x ${piece.repeat(LENGTH / piece.length)} x`;
    const article = articleFromText(text, { published: '2023-03-15' });
    const started = performance.now();
    const sentences = lexSentences(article, [{ span: { start: 0, end: text.length }, block: 0 }]);
    findFigures(article, sentences, findMoments(article, sentences));
    expect(performance.now() - started).toBeLessThan(LIMIT_MS);
  },
  LIMIT_MS * 2,
);
