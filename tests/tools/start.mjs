/** `npm start`: installs what is missing, builds, and opens a browser with Lectern on a sample article. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWhenStale } from './build.mjs';
import { findBrowser, PRODUCTS } from './find-browsers.mjs';
import { NotReady, prepareMachine, preparePackages } from './prepare.mjs';
import { ROOT, run } from './run-program.mjs';

const HELP = `npm start [-- options] [-- https://address]

Opens a browser with Lectern loaded, on a sample article or on the page you name.
Without a display it makes the same journey in a headless browser (click, facts, play),
prints what the sidebar shows, and writes pictures and the spoken sound to ./output/.

  --browser=NAME   ${PRODUCTS.join(', ')}; else the first one found
  --headless       as if there were no display
  --seconds=N      headless: how long to listen (20)
  --help           this text`;

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @param {string | undefined} asked @param {boolean} isHeadless */
async function chooseBrowser(asked, isHeadless) {
  const product = PRODUCTS.find((one) => one === asked);
  if (asked !== undefined && product === undefined) {
    throw new NotReady(`There is no browser "${asked}"; choose one of ${PRODUCTS.join(', ')}.`);
  }
  const find = () =>
    product === undefined ? PRODUCTS.map(findBrowser).find((one) => one !== null) : findBrowser(product);
  if (!find()) await prepareMachine([product === 'firefox' ? 'firefox' : 'chromium']);
  const found = find();
  if (!found) throw new NotReady(`Install ${product ?? 'Chromium, Chrome, Edge or Firefox'}, and run this again.`);
  // Firefox's audio graph stands still where no sound server answers.
  if (isHeadless && found.product === 'firefox') await prepareMachine([], ['sound']);
  return found;
}

/** @param {string | undefined} asked An address, or the name of a sample. */
function checkAddress(asked) {
  if (asked === undefined || (/^(?:https?|file):/i.test(asked) && URL.canParse(asked))) return asked ?? null;
  const isSample = /^[a-z-]+$/.test(asked) && existsSync(join(ROOT, 'tests', 'fixtures', asked, 'source.html'));
  if (isSample) return asked;
  throw new NotReady(`"${asked}" is no address: give a whole one, such as https://example.org/story.`);
}

/** @param {string} asked */
function checkSeconds(asked) {
  const seconds = Number(asked);
  if (seconds > 0 && Number.isFinite(seconds)) return seconds;
  throw new NotReady(`"${asked}" is no number of seconds to listen for.`);
}

async function start() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      headless: { type: 'boolean', default: false },
      seconds: { type: 'string', default: '20' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [url, seconds] = [checkAddress(positionals[0]), checkSeconds(values.seconds)];
  await preparePackages();
  const isHeadless = values.headless || !hasDisplay();
  const { product, executable } = await chooseBrowser(values.browser, isHeadless);
  if (!(await buildWhenStale())) return 1;
  console.log(`Browser: ${executable}${isHeadless ? ', headless' : ''}`);
  const wish = {
    product,
    executable,
    isHeadless,
    url,
    seconds,
    root: ROOT,
  };
  // tsx's own command ends before us on Ctrl+C, and a browser would be left.
  return (await run(process.execPath, ['--import', 'tsx', 'tests/tools/try-out.ts', JSON.stringify(wish)])).code;
}

try {
  process.exitCode = await start();
} catch (error) {
  if (!(error instanceof NotReady || /** @type {NodeJS.ErrnoException} */ (error).code?.startsWith('ERR_PARSE_ARGS')))
    throw error;
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
