/** `npm run screenshots`: starts `tests/gallery/screenshots.ts`, after installing what is missing. */
import { join } from 'node:path';
import { NotReady, prepareMachine, preparePackages } from './prepare.mjs';
import { runInstalled } from './run-program.mjs';

try {
  await preparePackages();
  await prepareMachine(['chromium', 'firefox']);
  const script = join('tests', 'gallery', 'screenshots.ts');
  process.exitCode = (await runInstalled('tsx/dist/cli.mjs', [script, ...process.argv.slice(2)])).code;
} catch (error) {
  if (!(error instanceof NotReady)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
