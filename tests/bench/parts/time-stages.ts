/** Times what `extractArticle` calls, whatever that is just now: its imports are wrapped while the bundle is made. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { ROOT } from '../../tools/run-program.mjs';

const STOPWATCH = join(ROOT, 'tests', 'bench', 'in-page', 'stopwatch.ts');
const IMPORT = /^import \{([^}]*)\} from ('\.[^']*');$/gm;

/** `import { a, type B } from 'x'` becomes `import { a as a_ …` and `const a = timed('a', a_)`. */
function wrapImports(source: string): string {
  const stages: string[] = [];
  const wrapped = source.replace(IMPORT, (_, names: string, from: string) => {
    const imported = names.split(',').map((name) => name.trim());
    const values = imported.filter((name) => name !== '' && !name.startsWith('type '));
    const types = imported.filter((name) => name.startsWith('type '));
    stages.push(...values);
    return `import { ${[...values.map((name) => `${name} as ${name}_`), ...types].join(', ')} } from ${from};`;
  });
  const constants = stages.map((name) => `const ${name} = timed('${name}', ${name}_);`);
  return `import { timed } from ${JSON.stringify(STOPWATCH)};\n${wrapped}\n${constants.join('\n')}`;
}

export const timeStages: Plugin = {
  name: 'time-stages',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]page[\\/]extract\.ts$/ }, async ({ path }) => ({
      contents: wrapImports(await readFile(path, 'utf8')),
      loader: 'ts',
      resolveDir: dirname(path),
    }));
  },
};
