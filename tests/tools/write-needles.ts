/** `npm run needles`: writes what all wordings need to `src/page/needles.ts`. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { needlesSource } from './needles-source.ts';
import { ROOT } from './run-program.mjs';

const file = join(ROOT, 'src', 'page', 'needles.ts');
writeFileSync(file, needlesSource());
execFileSync(process.execPath, [
  join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome'),
  'format',
  '--write',
  file,
]);
