/**
 * `npm test`: types, lint, build, the extension's own lint, unit tests, end-to-end tests.
 * Nothing stops at the first failure; the last line says `N passed, N failed`, each check and each test case counted as one.
 */
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { lintExtension } from './lint-extension.mjs';
import { NotReady, prepareMachine, preparePackages } from './prepare.mjs';
import { runInstalled } from './run-program.mjs';
import { runTests } from './run-tests.mjs';

/** @typedef {{ name: string, passed: number, failed: number, skipped: number }} Outcome */

/** Each with a `tsconfig.json` of its own: what a layer may not use, its compiler does not know. */
const TYPE_PROJECTS = ['src/model', 'src/language', 'src/analysis', 'src/narration', '.', 'src/cli', 'tests'];
const STEPS = ['types', 'lint', 'build', 'extension', 'unit', 'e2e'];

/** @param {string} name @param {boolean} isGood @returns {Outcome} */
const check = (name, isGood) => ({ name, passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 });

async function* checkTypes() {
  for (const project of TYPE_PROJECTS) {
    const { code } = await runInstalled('typescript/bin/tsc', ['-p', project]);
    yield check(`types of ${project}`, code === 0);
  }
}

/** @param {readonly string[]} steps @param {boolean} isFull */
async function* runAll(steps, isFull) {
  const has = (/** @type {string} */ step) => steps.includes(step);
  if (has('types')) yield* checkTypes();
  if (has('lint')) yield check('lint', (await runInstalled('@biomejs/biome/bin/biome', ['check', '.'])).code === 0);
  const isBuilt = !has('build') || (await build());
  if (has('build')) yield check('build', isBuilt);
  if (has('extension')) yield check('web-ext lint', isBuilt && (await lintExtension()));
  if (has('unit')) yield runTests('unit', isFull);
  // What is in dist/ would be older than what is to be tested.
  if (has('e2e')) yield isBuilt ? runTests('e2e', isFull) : check('end-to-end tests', false);
}

/** @param {readonly string[]} steps */
async function prepare(steps) {
  await preparePackages();
  if (steps.includes('e2e')) await prepareMachine(['chromium', 'firefox'], ['sound']);
}

/** @param {readonly Outcome[]} outcomes */
function sumUp(outcomes) {
  console.log('');
  for (const { name, passed, failed, skipped } of outcomes) {
    const counts = [
      `${passed} passed`,
      ...(failed > 0 ? [`${failed} FAILED`] : []),
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ];
    console.log(`${name}: ${counts.join(', ')}`);
  }
  const total = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    outcomes.reduce((sum, one) => sum + one[key], 0);
  const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
  console.log(`${total('passed')} passed, ${total('failed')} failed${skipped}`);
  return total('failed') === 0;
}

const { values } = parseArgs({ options: { full: { type: 'boolean', default: false }, only: { type: 'string' } } });
const steps = values.only?.split(',') ?? STEPS;
/** @type {Outcome[]} */
const outcomes = [];
try {
  await prepare(steps);
  for await (const outcome of runAll(steps, values.full)) outcomes.push(outcome);
} catch (error) {
  console.error(error instanceof NotReady ? error.message : error);
  outcomes.push(check('preparation', false));
}
process.exitCode = sumUp(outcomes) ? 0 : 1;
