/** The measure of tracing sees what it looks for: each fault is made, and found. */
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/model/article.ts';
import type { Extraction } from '../../../src/page/extract.ts';
import { checkTrace } from '../../bench/in-page/check-trace.ts';
import { articlePage, asParagraphs, extractFrom, PARAGRAPHS } from './pages.ts';

const open = (): Extraction => extractFrom(articlePage(asParagraphs()));

/** The same, with the second block changed. */
function withSecond(extraction: Extraction, change: (block: Block, all: readonly Block[]) => Block): Extraction {
  const { article, trace } = extraction;
  const blocks = article.blocks.map((block, index) => (index === 1 ? change(block, article.blocks) : block));
  return { article: { ...article, blocks }, trace };
}

const kindsOf = (extraction: Extraction): string[] => [
  ...new Set(checkTrace(extraction).faults.map(({ unit, kind }) => `${unit}: ${kind}`)),
];

describe('a trace', () => {
  test('that holds has no fault, and all characters', () => {
    const { faults, blocks, sentences } = checkTrace(open());
    expect(faults).toEqual([]);
    expect(blocks).toEqual({ characters: PARAGRAPHS.join('').length, traced: PARAGRAPHS.join('').length });
    expect(sentences).toEqual(blocks);
  });

  test.each<{ name: string; spoil: (extraction: Extraction) => Extraction; faults: readonly string[] }>([
    {
      name: 'without a place',
      spoil: (extraction) => withSecond(extraction, (block) => ({ ...block, place: null })),
      faults: ['block: no place', 'sentence: no place'],
    },
    {
      name: 'to the element of another block',
      spoil: (extraction) => withSecond(extraction, (block, all) => ({ ...block, place: all[2]?.place ?? null })),
      faults: ['block: other element', 'sentence: other element'],
    },
    {
      name: 'to an element that has left the page',
      spoil: (extraction) => {
        const place = extraction.article.blocks[1]?.place;
        if (place != null) extraction.trace.elements[place]?.remove();
        return extraction;
      },
      faults: ['block: gone', 'sentence: gone'],
    },
    {
      name: 'to words that were changed',
      spoil: (extraction) => {
        const place = extraction.article.blocks[1]?.place;
        const element = place == null ? undefined : extraction.trace.elements[place];
        if (element !== undefined) element.textContent = 'Something else stands here now.';
        return extraction;
      },
      faults: ['block: not found', 'sentence: not found'],
    },
    {
      name: 'in another order than the page',
      spoil: (extraction) => {
        const first = extraction.trace.elements[extraction.article.blocks[0]?.place ?? 0];
        first?.parentElement?.append(first);
        return extraction;
      },
      faults: ['block: out of order', 'sentence: out of order'],
    },
  ])('$name is seen', ({ spoil, faults }) => {
    expect(kindsOf(spoil(open()))).toEqual(faults);
  });
});
