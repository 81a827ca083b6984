/**
 * Copies eSpeak NG beside the bundle with the data of a few languages only (24 MB become 1.3 MB for seven languages).
 * The package is Emscripten's: `espeak-ng.js` names every file inside `espeak-ng.data` by start and end, so both are
 * rewritten together. The program itself is not touched.
 *
 *     node tests/tools/trim-espeak.mjs dist/espeak en,de,fr
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The languages Lectern speaks by itself. `src/speech/palette.ts` lists their voices. */
export const ESPEAK_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

const DATA = '/usr/share/espeak-ng-data/';
const FILE = /filename:"([^"]+)",start:(\d+),end:(\d+)/g;
const PACKAGE = /loadPackage\(\{files:\[[^\]]*\],remote_package_size:\d+\}\)/;

/** Whether a file of the package is needed to speak one of `langs` (ISO 639-1). */
export function isNeeded(path, langs) {
  const name = path.slice(DATA.length);
  if (/^(phondata|phonindex|phontab|intonations)$/.test(name) || name.startsWith('voices/!v/')) return true;
  const lang = /^(\w+)_dict$/.exec(name)?.[1] ?? /^lang\/\w+\/([a-z]+)(?:-[\w-]+)?$/.exec(name)?.[1];
  return lang !== undefined && langs.includes(lang);
}

/**
 * Writes `espeak-ng.js`, `espeak-ng.data` and the licence into `outDir`.
 *
 * @returns The sizes in bytes. Throws where the package is not built as expected or lacks a language.
 */
export async function trimEspeak(outDir, langs = ESPEAK_LANGUAGES) {
  const source = dirname(createRequire(import.meta.url).resolve('@echogarden/espeak-ng-emscripten'));
  const [script, data, licence] = await Promise.all([
    readFile(join(source, 'espeak-ng.js'), 'utf8'),
    readFile(join(source, 'espeak-ng.data')),
    readFile(join(source, 'COPYING')),
  ]);
  if (!PACKAGE.test(script)) throw new Error('espeak-ng.js: the list of its files is not where it was');

  const kept = [...script.matchAll(FILE)].filter(([, path]) => isNeeded(path, langs));
  for (const lang of langs) {
    if (!kept.some(([, path]) => path === `${DATA}${lang}_dict`))
      throw new Error(`eSpeak NG has no dictionary: ${lang}`);
  }
  const parts = kept.map(([, , start, end]) => data.subarray(Number(start), Number(end)));
  let offset = 0;
  const files = kept.map(([, path], index) => {
    const start = offset;
    offset += parts[index].length;
    return `{filename:"${path}",start:${start},end:${offset}}`;
  });
  const trimmed = script.replace(
    PACKAGE,
    () => `loadPackage({files:[${files.join(',')}],remote_package_size:${offset}})`,
  );

  await mkdir(outDir, { recursive: true });
  await Promise.all([
    writeFile(join(outDir, 'espeak-ng.js'), trimmed),
    writeFile(join(outDir, 'espeak-ng.data'), Buffer.concat(parts)),
    writeFile(join(outDir, 'COPYING'), licence),
  ]);
  return { scriptBytes: Buffer.byteLength(trimmed), dataBytes: offset };
}

async function main([outDir, langs]) {
  if (!outDir) throw new Error('usage: trim-espeak.mjs OUT [en,de,…]');
  const { scriptBytes, dataBytes } = await trimEspeak(outDir, langs?.split(','));
  console.log(`${outDir}: espeak-ng.js ${scriptBytes} bytes, espeak-ng.data ${dataBytes} bytes`);
}

// No top-level await: webpack's configuration reaches this file through `require`.
if (process.argv[1] === fileURLToPath(import.meta.url)) void main(process.argv.slice(2));
