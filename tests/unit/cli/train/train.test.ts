/** The training of the tagger: what is read from the corpora, that something is learnt, and the same each time. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCorpus } from '../../../../src/cli/train/corpora.ts';
import { joinTokens, placeTokens } from '../../../../src/cli/train/detokenise.ts';
import { examplesOf } from '../../../../src/cli/train/examples.ts';
import { learn } from '../../../../src/cli/train/learn.ts';
import { packModel } from '../../../../src/cli/train/pack.ts';

const ROOT = path.join(import.meta.dirname, '..', '..', '..', '..');
const CORPORA = path.join(ROOT, '..', 'shared', 'corpora', 'training');
const { LECTERN_FULL } = process.env;

const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;
const TWO_COLUMNS = lines(
  '#doc',
  'Amara\tB-PER',
  'Osei\tI-PER',
  'left\tO',
  'Bergen\tB-LOC',
  '.\tO',
  '',
  'So\tO',
  'did\tO',
  'Lund\tI-PER',
  '.\tO',
  '',
  '#doc',
  'Rain\tO',
  '.\tO',
);

describe('a corpus', () => {
  test('is read as texts of sentences with their names', () => {
    const [first, second] = parseCorpus(TWO_COLUMNS, false, false);
    expect(first?.map(({ text }) => text)).toEqual(['Amara Osei left Bergen.', 'So did Lund.']);
    expect(first?.[0]?.names).toEqual([
      { start: 0, end: 10, kind: 'person' },
      { start: 16, end: 22, kind: 'place' },
    ]);
    expect(first?.[1]?.names).toEqual([{ start: 7, end: 11, kind: 'person' }]);
    expect(second?.map(({ text }) => text)).toEqual(['Rain.']);
  });
  test('of single sentences has a text for each', () => {
    expect(parseCorpus(TWO_COLUMNS, false, true)).toHaveLength(3);
  });
  test('with numbered tokens keeps the sentence as it was printed', () => {
    const content = lines(
      '# newdoc',
      '# text = Osei didn’t—leave',
      '1\tOsei\tB-PER',
      '2\tdid\tO',
      '3\tn’t\tO',
      '4\t—\tO',
    );
    expect(parseCorpus(content, true, false)[0]).toEqual([
      { text: 'Osei didn’t—leave', names: [{ start: 0, end: 4, kind: 'person' }] },
    ]);
  });
  test('names of other types are none', () => {
    expect(parseCorpus('Christmas\tB-MISC\n', false, false)[0]?.[0]?.names).toEqual([]);
  });
});

test.each([
  { tokens: ['He', 'left', ',', 'I', "'m", 'told', '.'], text: "He left, I'm told." },
  { tokens: ['``', 'No', "''", ',', 'he', 'said'], text: '“No”, he said' },
  { tokens: ['"', 'No', '"', 'he', 'said'], text: '"No" he said' },
  { tokens: ['-LRB-', 'AP', '-RRB-', '$', '5'], text: '(AP) $5' },
])('tokens are set as "$text"', ({ tokens, text }) => {
  const joined = joinTokens(tokens);
  expect(joined.text).toBe(text);
  expect(joined.places.map(([start, end]) => text.slice(start, end)).join('').length).toBe(
    text.replaceAll(' ', '').length,
  );
});

test('a token that is not in its sentence has no place', () => {
  expect(placeTokens('Osei left', ['Osei', 'stayed'])).toBeNull();
});

describe('learning', () => {
  const texts = Array.from({ length: 12 }, (_, i) => [
    { text: `Mr Arvo${i} said so.`, names: [{ start: 3, end: 8 + String(i).length - 1, kind: 'person' as const }] },
    {
      text: `We live in Arvo${i}town now.`,
      names: [{ start: 11, end: 20 + String(i).length - 1, kind: 'place' as const }],
    },
  ]);
  const learnt = () => {
    const rounds: number[] = [];
    const model = learn(texts.flatMap(examplesOf), (_, wrong) => rounds.push(wrong));
    return { rounds, packed: JSON.stringify(packModel(model, { scale: 4, leastFeature: 0, leastWeight: 0 })) };
  };
  test('makes fewer mistakes round by round', () => {
    const { rounds } = learnt();
    expect(rounds[0]).toBeGreaterThan(0);
    expect(rounds.at(-1)).toBe(0);
  });
  test('gives the same each time, to the byte', () => {
    expect(learnt().packed).toBe(learnt().packed);
  });
});

test.runIf(LECTERN_FULL === '1' && existsSync(CORPORA))(
  'the files in assets/models are those of the corpora and packages, to the byte',
  () => {
    const args = [
      path.join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs'),
      'src/cli/train/index.ts',
      CORPORA,
      '--check',
    ];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  },
  180_000,
);
