import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sliceOf } from '../../../src/model/span.ts';
import { findRewrites, speak } from '../../../src/narration/rewrites.ts';
import { alignWords } from '../../../src/narration/spoken-text.ts';
import { CASES } from './english-cases.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

/** What is rewritten, what stands around it, and what is neither. */
const piece = fc.oneof(
  fc.constantFrom(
    ...Object.values(CASES).flatMap((cases) => cases.map(([written]) => written)),
    ...' |  |\n|\t|\u00AD|\u200B|“|”|"|’|(|)|[|]|[1]|[File: X]|🎉|👩‍👧|…|...|—|–|-|--|/|#|$|£|%|°|C|m|bn|s|th|am|p.m.|St|.|,|:|;|0|5|05|12|1990|II|X|A|WHO|É'.split(
      '|',
    ),
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const textOf = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const LANGS = fc.constantFrom('en', 'en-US', 'en-GB', 'de', null);
const VOICES = fc.constantFrom('all' as const, 'literal' as const);

describe('for any text', () => {
  test('each letter that is said has a place where it is written, in the order of the text', () => {
    fc.assert(
      fc.property(textOf, LANGS, VOICES, fc.nat(), fc.nat(), (text, lang, voices, a, b) => {
        const within = { start: Math.min(a, b) % (text.length + 1), end: Math.max(a, b) % (text.length + 1) };
        if (within.end < within.start) return;
        const { text: said, pieces } = speak(text, within, lang, voices);
        let spoken = 0;
        let written = within.start;
        for (const each of pieces) {
          expect(each.spoken.start).toBe(spoken);
          expect(each.written.start).toBeGreaterThanOrEqual(written);
          expect(each.written.end).toBeGreaterThan(each.written.start);
          if (each.isVerbatim) expect(sliceOf(text, each.written)).toBe(sliceOf(said, each.spoken));
          spoken = each.spoken.end;
          written = each.written.end;
        }
        expect(spoken).toBe(said.length);
        expect(written).toBeLessThanOrEqual(within.end);
      }),
      { numRuns: 1000 },
    );
  });

  test('rewrites follow each other inside the stretch, and no letter is lost that is not rewritten', () => {
    fc.assert(
      fc.property(textOf, LANGS, VOICES, (text, lang, voices) => {
        let end = 0;
        let kept = '';
        for (const { written } of findRewrites(text, whole(text), lang, voices)) {
          expect(written.start).toBeGreaterThanOrEqual(end);
          kept += text.slice(end, written.start);
          end = written.end;
        }
        kept += text.slice(end);
        expect(end).toBeLessThanOrEqual(text.length);
        const verbatim = speak(text, whole(text), lang, voices).pieces.filter(({ isVerbatim }) => isVerbatim);
        const said = verbatim.map(({ written }) => sliceOf(text, written)).join('');
        expect(said.replace(/\s/gu, '')).toBe(kept.replace(/\s/gu, ''));
      }),
      { numRuns: 500 },
    );
  });

  test('words are said in the order they are written, and none without a place', () => {
    fc.assert(
      fc.property(textOf, LANGS, (text, lang) => {
        const spoken = speak(text, whole(text), lang);
        let start = 0;
        for (const word of alignWords(spoken, whole(spoken.text), lang ?? 'en')) {
          expect(word.written.start).toBeGreaterThanOrEqual(start);
          expect(word.written.end).toBeGreaterThan(word.written.start);
          start = word.written.start;
        }
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  { name: 'digits', unit: '1' },
  { name: 'numbers', unit: '1 ' },
  { name: 'dashes between numbers', unit: '1-' },
  { name: 'minus dollars', unit: '-$1' },
  { name: 'commas in a number', unit: '1,' },
  { name: 'initials', unit: 'A.' },
  { name: 'capitals', unit: 'AB ' },
  { name: 'brackets', unit: '[A/' },
  { name: 'emoji', unit: '🎉 ' },
  { name: 'white space after a mark', unit: `*${' '.repeat(500)}` },
  { name: 'an address without end', unit: 'www.a' },
  { name: 'magnitudes', unit: '1 million ' },
])('a very long text is read to its end: $name', ({ unit }) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length));
  const spoken = speak(text, whole(text), 'en');
  expect(alignWords(spoken, whole(spoken.text), 'en').at(-1)?.written.end ?? text.length).toBeGreaterThan(
    text.length - unit.length,
  );
});
