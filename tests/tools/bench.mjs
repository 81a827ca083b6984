/**
 * `npm run bench`: lists the measurements in `tests/bench`; `npm run bench -- NAME …` runs those of that name or group.
 * Each is a program of its own, which says in its opening comment what it measures and ends with 1 below its bar.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NotReady, prepareMachine, preparePackages } from './prepare.mjs';
import { ROOT, runInstalled } from './run-program.mjs';

const FOLDER = join('tests', 'bench');

/** What judges one stage. @type {Record<string, readonly string[]>} */
const GROUPS = {
  extraction: ['chromium-equals-node', 'tracing', 'extraction-speed', 'metadata', 'minimum', 'designs'],
  speech: ['first-sound', 'hour'],
};

const names = readdirSync(join(ROOT, FOLDER))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));

/** The first sentence of a module's opening comment, without its name. */
function purposeOf(/** @type {string} */ name) {
  const source = readFileSync(join(ROOT, FOLDER, `${name}.ts`), 'utf8');
  const comment = /^\/\*\*([\s\S]*?)\*\//.exec(source)?.[1] ?? '';
  const text = comment.replace(/\n \*/g, ' ').replace(/\s+/g, ' ').trim().replace(`${name}: `, '');
  return /^.*?(?=[.:](?: |$))/.exec(text)?.[0] ?? text;
}

function list() {
  console.log('npm run bench -- NAME … runs\n');
  for (const name of names) console.log(`  ${name.padEnd(22)} ${purposeOf(name)}`);
  for (const [group, members] of Object.entries(GROUPS)) console.log(`  ${group.padEnd(22)} ${members.join(', ')}`);
}

/**
 * Runs one measurement.
 *
 * @param {string} name
 * @returns {Promise<boolean>} whether it reached its bar
 */
export async function measure(name) {
  console.log(`\n== ${name}`);
  return (await runInstalled('tsx/dist/cli.mjs', [join(FOLDER, `${name}.ts`)])).code === 0;
}

/** @param {readonly string[]} wanted */
async function measureAll(wanted) {
  const chosen = wanted.flatMap((word) => GROUPS[word] ?? [word]);
  const unknown = chosen.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new NotReady(`There is no measurement named ${unknown.join(', ')}.`);
  await preparePackages();
  await prepareMachine(['chromium']);
  const missed = [];
  for (const name of chosen) if (!(await measure(name))) missed.push(name);
  if (missed.length > 0) console.log(`\nBelow its bar: ${missed.join(', ')}`);
  return missed.length === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2);
  try {
    if (wanted.length === 0) list();
    else process.exitCode = (await measureAll(wanted)) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof NotReady ? error.message : error);
    process.exitCode = 1;
  }
}
