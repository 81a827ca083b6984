/**
 * `npm run train -- FOLDER`: makes the lists of names and the weights of the tagger, from packages and from the corpora in
 * FOLDER, and writes them to `assets/models/`. The same corpora and packages give the same files to the byte;
 * `--check` writes nothing and tells whether the files are those.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readCorpora } from './corpora.ts';
import { makeNameLists } from './name-lists.ts';

const MODELS = new URL('../../../assets/models/', import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
});

function keep(name: string, content: string): void {
  const file = fileURLToPath(new URL(name, MODELS));
  if (!values.check) writeFileSync(file, content);
  else if (readFileSync(file, 'utf8') !== content)
    throw new Error(`${name} is not what these corpora and packages give`);
  const hash = createHash('sha256').update(content).digest('hex');
  console.log(`${name}: ${(gzipSync(content, { level: 9 }).length / 1024).toFixed(0)} KB gzipped, SHA-256 ${hash}`);
}

const [folder] = positionals;
if (folder === undefined) {
  console.error(
    'Usage: npm run train -- FOLDER [--check]   (a folder with the corpora src/cli/train/corpora.ts names)',
  );
  process.exit(2);
}
try {
  const texts = readCorpora(folder);
  keep('name-lists.json', makeNameLists());
  // Only now: the features ask the lists, which are read when they are first asked for.
  const { examplesOf } = await import('./examples.ts');
  const { learn } = await import('./learn.ts');
  const { packModel } = await import('./pack.ts');
  const examples = texts.flatMap(examplesOf);
  console.log(`${texts.length} texts, ${examples.length} stretches of capitals`);
  const model = learn(examples, (round, wrong) => console.log(`round ${round}: ${(100 * wrong).toFixed(2)} % wrong`));
  keep('names.json', `${JSON.stringify(packModel(model), null, 1)}\n`);
} catch (error) {
  console.error(`train: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
