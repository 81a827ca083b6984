/**
 * `npm test`: types, lint, build, the extension's own lint, unit tests, end-to-end tests.
 * Nothing stops at the first failure; the last line says `N passed, N failed`, each check and each test case counted as one.
 */
import { parseArgs } from 'node:util';
import { measure } from './bench.mjs';
import { build } from './build.mjs';
import { lintExtension } from './lint-extension.mjs';
import { NotReady, prepareMachine, preparePackages } from './prepare.mjs';
import { runInstalled } from './run-program.mjs';
import { runTests } from './run-tests.mjs';

/** @typedef {{ name: string, passed: number, failed: number, skipped: number }} Outcome */

/** Each with a `tsconfig.json` of its own: what a layer may not use, its compiler does not know. */
const TYPE_PROJECTS = ['src/model', 'src/language', 'src/analysis', 'src/narration', '.', 'src/cli', 'tests'];
const STEPS = ['types', 'lint', 'build', 'extension', 'unit', 'e2e'];
/** Measurements without a clock: a busy machine does not fail them. */
const MEASUREMENTS = ['chromium-equals-node', 'tracing'];

/** @param {string} name @param {boolean} isGood @returns {Outcome} */
const check = (name, isGood) => ({ name, passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 });

/** @param {string} script @param {readonly string[]} args */
const succeeds = async (script, args) => (await runInstalled(script, args)).code === 0;

/**
 * A step that breaks down counts as one that failed, and the next goes on.
 *
 * @param {string} name
 * @param {() => Promise<boolean | Outcome>} step
 */
async function attempt(name, step) {
  try {
    const outcome = await step();
    return typeof outcome === 'boolean' ? check(name, outcome) : outcome;
  } catch (error) {
    console.error(`${name}:`, error);
    return check(name, false);
  }
}

/** @param {readonly string[]} steps @param {boolean} isFull */
async function* runAll(steps, isFull) {
  const has = (/** @type {string} */ step) => steps.includes(step);
  for (const project of has('types') ? TYPE_PROJECTS : []) {
    yield attempt(`types of ${project}`, () => succeeds('typescript/bin/tsc', ['-p', project]));
  }
  if (has('lint')) yield attempt('lint', () => succeeds('@biomejs/biome/bin/biome', ['check', '.']));
  let isBuilt = true;
  if (has('build')) {
    const outcome = await attempt('build', build);
    isBuilt = outcome.failed === 0;
    yield outcome;
  }
  if (has('extension')) yield attempt('web-ext lint', async () => isBuilt && lintExtension());
  if (has('unit')) yield attempt('unit tests', () => runTests('unit', isFull));
  // What is in dist/ would be older than what is to be tested.
  if (has('e2e')) yield attempt('end-to-end tests', async () => isBuilt && runTests('e2e', isFull));
  for (const name of isFull && has('e2e') ? MEASUREMENTS : []) yield attempt(name, () => measure(name));
}

/** @param {readonly string[]} steps @param {boolean} isFull */
async function prepare(steps, isFull) {
  await preparePackages();
  const wishes = /** @type {const} */ (isFull ? ['sound', 'voices'] : ['sound']);
  if (steps.includes('e2e')) await prepareMachine(['chromium', 'firefox'], wishes);
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
  await prepare(steps, values.full);
  for await (const outcome of runAll(steps, values.full)) outcomes.push(outcome);
} catch (error) {
  console.error(error instanceof NotReady ? error.message : error);
  outcomes.push(check('preparation', false));
}
process.exitCode = sumUp(outcomes) ? 0 : 1;
