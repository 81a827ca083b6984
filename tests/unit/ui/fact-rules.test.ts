/** A rule of the analysis without words would leave a reader who asks why without an answer. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { figureRule, momentRule, nameRule, roleRule } from '../../../src/ui/fact-rules.ts';

vi.mock('../../../src/platform/i18n.ts', () => ({ text: String }));

const ANALYSIS = fileURLToPath(new URL('../../../src/analysis', import.meta.url));

/** The names of rules, as the sources write them: on what they find, and in votes that are not against a name. */
function rulesIn(stage: string, files: RegExp): readonly string[] {
  const folder = join(ANALYSIS, stage);
  const sources = readdirSync(folder)
    .filter((file) => files.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const written = sources.join('\n').matchAll(/rule: '([^']+)'|vote\((?!'other')[^;]*?'([\w-]+)'\);/g);
  return [...new Set([...written].map(([, plain, voted]) => plain ?? voted ?? ''))];
}

test.each([
  { stage: 'names', files: /^(?!roles).*\.ts$/, wordsOf: nameRule, least: 20 },
  { stage: 'names', files: /^roles.*\.ts$/, wordsOf: roleRule, least: 9 },
  { stage: 'moments', files: /\.ts$/, wordsOf: momentRule, least: 35 },
  { stage: 'figures', files: /\.ts$/, wordsOf: figureRule, least: 15 },
])('every rule of $stage in $files has its words', ({ stage, files, wordsOf, least }) => {
  const rules = rulesIn(stage, files);
  expect(rules.length).toBeGreaterThanOrEqual(least);
  expect(rules.filter((rule) => wordsOf(rule) === null)).toEqual([]);
});
