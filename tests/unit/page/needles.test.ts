import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../../src/page/extract.ts';
import { NEEDLES, OPENERS } from '../../../src/page/needles.ts';
import {
  allWordings,
  asTheyStand,
  fold,
  inOne,
  type Lines,
  linesTogether,
  type Wordings,
  wordings,
} from '../../../src/page/wording.ts';
import { WordingTable } from '../../../src/page/wording-table.ts';
import { needlesOf } from '../../tools/needles.ts';
import { needlesSource, needleTables } from '../../tools/needles-source.ts';
import { ROOT } from '../../tools/run-program.mjs';

const foundIn = (own: Wordings, lines: Lines): readonly RegExp[] => new WordingTable([own]).foundIn(lines)(own);

const plain = (source: string): string =>
  source
    .replace(/[\s'"]+/g, '')
    .replaceAll(',]', ']')
    .replaceAll(',}', '}');

test('what is kept is what the patterns need now (npm run needles)', () => {
  expect(plain(readFileSync(join(ROOT, 'src', 'page', 'needles.ts'), 'utf8'))).toBe(plain(needlesSource()));
  // To the blank.
  expect({ NEEDLES, OPENERS }).toEqual(needleTables());
});

describe('what a pattern needs', () => {
  test.each([
    { pattern: /^read more\b/, needs: '^read' },
    { pattern: /^(?:please )?(?:sign up|subscribe)\b/, needs: '^plea|sign|subs&sign up|subscribe' },
    { pattern: /^[[(]?\s*the (?:lamp|light)/, needs: '^the &lamp|light' },
    { pattern: /^abonn/, needs: '^abon' },
    { pattern: /^구독/, needs: '^구독' },
    { pattern: /^e-?mail$/, needs: '^emai|e ma&mail' },
    { pattern: /^[Pp]hoto by \p{Lu}/u, needs: '^phot' },
    { pattern: /^\d+ (?:minutes|hours) ago$/, needs: '^0& ago&minutes|hours' },
    { pattern: /^[a-z]+ was (?:closed|moderated)/, needs: ' was &closed|moderated' },
    { pattern: /\bcookies\b.{0,40}(?:accept|allow)/, needs: 'cookies&accept|allow' },
    { pattern: /\b(?:newsletters?|inbox)\b/, needs: 'newsletter|inbox' },
    { pattern: /\bcopyright ©|\(c\)|copyright \d{4}/, needs: 'copyright |(c)' },
    { pattern: /all rights reserved|^©/, needs: '©|all rights reserved' },
    { pattern: /^(?:so|\w+) it is/, needs: ' it is' },
    { pattern: /.{3,}/, needs: '' },
    { pattern: /^(\w)\1$/, needs: '' },
    { pattern: /(?:lamp)?light?/, needs: 'ligh' },
  ])('$pattern: "$needs"', ({ pattern, needs }) => {
    const sorted = (written: string): string =>
      written
        .split('&')
        .map((need) => need.replace(/^\^/, '').split('|').sort().join('|') + (need.startsWith('^') ? ' first' : ''))
        .sort()
        .join('&');
    expect(sorted(needlesOf(pattern))).toBe(sorted(needs));
  });
});

/** For the generator of texts, which cannot look around, and knows no classes of Unicode. */
const simplified = (pattern: RegExp): RegExp =>
  new RegExp(
    pattern.source
      .replace(/\(\?<?[!=](?:[^()]|\([^()]*\))*\)/g, '')
      .replaceAll('\\b', ' ?')
      .replace(/\[\\p\{Lu\}/g, '[A-Z')
      .replace(/\[\\p\{Ll?\}/g, '[a-z')
      .replace(/\\p\{Lu\}/g, '[A-Z]')
      .replace(/\\p\{Ll?\}/g, '[a-z]'),
  );

describe('a line that is found holds what its pattern needs', () => {
  const all = [...allWordings()].flatMap(([name, patterns]) =>
    patterns.map((pattern, at) => ({ name, patterns, at, pattern })),
  );
  const madeFor = (pattern: RegExp): string[] =>
    fc
      .sample(fc.stringMatching(simplified(pattern)), { numRuns: 80, seed: 7 })
      .map((text) => text.replaceAll('\n', ' '))
      .filter((line) => pattern.test(line));
  // The generator cannot repeat what was found before.
  const made = all
    .filter(({ pattern }) => !/\\1/.test(pattern.source))
    .map((one) => ({ ...one, lines: madeFor(one.pattern) }));

  test.each(made)('$name $at', ({ name, patterns, pattern, lines }) => {
    const own = { name, patterns };
    const isFound = (line: string): boolean =>
      [linesTogether, inOne].every((asLines) =>
        foundIn(own, asTheyStand(asLines([fold(line)]), [line])).includes(pattern),
      );
    expect(lines.filter((line) => !isFound(line))).toEqual([]);
  });
  test('and lines were found for nearly all patterns', () => {
    expect(made.filter(({ lines }) => lines.length === 0).length).toBeLessThan(all.length / 20);
  });
});

describe('patterns are found', () => {
  test('in any of the lines, at its beginning and end', () => {
    const own = wordings('a test', [/^lamp$/, /^keeper$/]);
    expect(foundIn(own, linesTogether(['the keeper', 'lamp', 'the end']))).toEqual([/^lamp$/]);
  });
  test('in texts as they stand, by what their folded lines hold', () => {
    const texts = ['“Été” by Ada Example'];
    const lines = asTheyStand(linesTogether(texts.map(fold)), texts);
    expect(foundIn(wordings('credit.cased', [/by \p{Lu}/u]), lines)).toEqual([]);
    expect(foundIn(wordings('another test', [/by \p{Lu}/u]), lines)).toHaveLength(1);
  });
  test('each for its own wordings, where many are asked together, and those added later', () => {
    const [lamps, notices, later] = [/lamp/, /subscribe to our newsletter/, /keeper/].map((pattern, at) =>
      wordings(`together ${at}`, [pattern]),
    ) as [Wordings, Wordings, Wordings];
    const table = new WordingTable([lamps, notices]);
    const lines = linesTogether(['the keeper', 'a lamp']);
    expect([lamps, notices].map(table.foundIn(lines))).toEqual([[/lamp/], []]);
    expect(() => table.foundIn(lines)(later)).toThrow('together 2');
    table.add(later);
    expect([lamps, notices, later].map(table.foundIn(lines))).toEqual([[/lamp/], [], [/keeper/]]);
  });
});
