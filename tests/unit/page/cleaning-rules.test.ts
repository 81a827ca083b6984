import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/page/cleaning/clean.ts';
import { EDGES, PROSE, type RuleCases, STRUCTURE, WORDING } from './cleaning-cases.ts';
import { articlePage, asParagraphs, extractFrom, PARAGRAPHS } from './pages.ts';

/** A longer article, so that what stands in its middle is not near its end. */
const AROUND = [...PARAGRAPHS, ...PARAGRAPHS];
const AUTHOR = '<meta name="author" content="Ada Example">';

function articleWith(html: string, where: NonNullable<RuleCases['where']>) {
  const at = { start: 0, middle: 5, end: AROUND.length }[where];
  const body = `${asParagraphs(AROUND.slice(0, at))}${html}${asParagraphs(AROUND.slice(at))}`;
  return extractFrom(articlePage(body, AUTHOR)).article;
}
const withoutTags = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe.each([...STRUCTURE, ...WORDING, ...EDGES])('$rule', ({ rule, leaves, keeps, where = 'middle' }) => {
  test.each(leaves.map((html) => ({ html, text: withoutTags(html) })))('leaves out: $text', ({ html }) => {
    const { omitted, text } = articleWith(html, where);
    expect(omitted.map((block) => block.rule)).toContain(rule);
    expect(omitted.every((block) => block.text !== '' && block.kind !== undefined)).toBe(true);
    // The article itself is whole.
    for (const paragraph of AROUND) expect(text).toContain(paragraph);
  });
  test.each(keeps.map((html) => ({ html, text: withoutTags(html) })))('keeps: $text', ({ html }) => {
    expect(articleWith(html, where).omitted).toEqual([]);
  });
});

test('each rule has cases of both sorts', () => {
  const tables = [...STRUCTURE, ...WORDING, ...EDGES];
  // Hidden text needs a page that is drawn (`visibility.test.ts`); the standfirst is a field (`cleaning.test.ts`).
  const elsewhere = ['hidden', 'standfirst'];
  const few = RULES.map(({ name }) => name).filter((name) => {
    const own = tables.filter(({ rule }) => rule === name);
    const count = (part: 'leaves' | 'keeps'): number => own.reduce((sum, cases) => sum + cases[part].length, 0);
    return !elsewhere.includes(name) && (count('leaves') < 2 || count('keeps') < 2);
  });
  expect(few).toEqual([]);
});

describe('running prose stays, whatever it is about', () => {
  test.each(PROSE.map((text) => ({ text })))('$text', ({ text }) => {
    for (const where of ['start', 'middle', 'end'] as const) {
      expect(articleWith(`<p>${text}</p>`, where).omitted).toEqual([]);
    }
  });
});
