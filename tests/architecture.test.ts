/**
 * The house rules a machine can hold us to: folders import from lower layers only, never sideways, without cycles;
 * each outside package is imported by one module; files keep to their length.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = path.join(import.meta.dirname, '..', 'src');

/** A folder and its layer. The order is that of `src/README.md`. */
const LAYERS: Readonly<Record<string, number>> = {
  model: 0,
  language: 1,
  analysis: 2,
  narration: 2,
  platform: 3,
  page: 4,
  speech: 4,
  ui: 4,
  background: 5,
  content: 5,
  sidebar: 5,
  reader: 5,
  cli: 5,
};

/** Packages that draw: free wherever something is drawn. */
const FREE = { packages: ['preact', '@preact/signals'], folders: ['ui', 'sidebar', 'reader'] };

const MAX_LINES = 250;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`, `new URL('x', import.meta.url)`. */
const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?[\w\s{},*$]*?\sfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|import\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]|new URL\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"],\s*import\.meta\.url/gm;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => file.split(path.sep).join('/'));

function importsOf(file: string, source = readFileSync(path.join(SRC, file), 'utf8')): Import[] {
  return [...source.matchAll(IMPORT)].map((match) => {
    const target = match[2] ?? match[3] ?? match[4] ?? match[5] ?? '';
    const to = target.startsWith('.')
      ? path.posix.normalize(path.posix.join(path.posix.dirname(file), target))
      : target;
    return { from: file, to, isType: match[1] !== undefined };
  });
}

const imports = files.flatMap((file) => importsOf(file));
const folderOf = (file: string): string => file.split('/')[0] ?? '';
const isInside = ({ to }: Import): boolean => files.includes(to);
const isPackage = ({ to }: Import): boolean => !to.startsWith('.') && !files.includes(to) && !/\.\w+$/.test(to);
const packageOf = (to: string): string =>
  to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : (to.split('/')[0] ?? '');

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Why an import may not be; `null` where it may. */
function objection({ from, to }: Import): string | null {
  const [a, b] = [folderOf(from), folderOf(to)];
  if (a === b || !(b in LAYERS)) return null;
  const [layerA, layerB] = [LAYERS[a] ?? -1, LAYERS[b] ?? -1];
  if (layerB < layerA) return null;
  return `${from} imports ${to}: ${a}/ (layer ${layerA}) may not import ${b}/ (layer ${layerB})`;
}

/** The first cycle among value imports, as a path; types cost nothing and may look back. */
function findCycle(all: readonly Import[]): string[] | null {
  const next = groupBy(all, ({ from }) => from);
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const { to } of next.get(file) ?? []) {
      const cycle = visit(to, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  return [...next.keys()].map((file) => visit(file, [])).find((cycle) => cycle !== null) ?? null;
}

describe('the layers', () => {
  test('the map tells every folder and its layer', () => {
    const map = readFileSync(path.join(SRC, 'README.md'), 'utf8');
    const told = [...map.matchAll(/^\| (\d) \| `(\w+)\/` \|/gm)].map(([, layer, folder]) => [folder, Number(layer)]);
    const real = [...new Set(files.map(folderOf))].map((folder) => [folder, LAYERS[folder]]);
    expect(told.toSorted()).toEqual(real.toSorted());
  });
  test('every folder of src has its layer', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in LAYERS))).toEqual([]);
  });
  test('imports run down, never sideways', () => {
    expect(imports.map(objection).filter((found) => found !== null)).toEqual([]);
  });
  test('no module leads back to itself', () => {
    expect(findCycle(imports.filter((found) => isInside(found) && !found.isType))).toBeNull();
  });
  test('every import inside src leads to a file', () => {
    const dead = imports.filter(
      (found) => found.to.match(/\.tsx?$/) && !isInside(found) && !found.to.endsWith('.d.ts'),
    );
    expect(dead).toEqual([]);
  });
});

describe('the doors', () => {
  const outside = imports.filter(isPackage).filter(({ to }) => !to.startsWith('node:'));
  const doors = groupBy(outside, ({ to }) => packageOf(to));
  const guarded = [...doors].filter(([name]) => !FREE.packages.includes(name));

  test.each(guarded.map(([name, found]) => ({ name, found })))('$name has one door', ({ found }) => {
    expect([...new Set(found.map(({ from }) => from))]).toHaveLength(1);
  });
  test('the map knows them', () => {
    const map = readFileSync(path.join(SRC, 'README.md'), 'utf8');
    const told = [...map.matchAll(/^ *\| `([^`]+)` \| `([^`]+\.tsx?)` \|$/gm)].map(([, name, door]) => [name, door]);
    const real = guarded.map(([name, found]) => [name, found[0]?.from]);
    expect(told.toSorted()).toEqual(real.toSorted());
  });
  test('what draws is used only where something is drawn', () => {
    const strays = outside.filter(
      ({ from, to }) => FREE.packages.includes(packageOf(to)) && !FREE.folders.includes(folderOf(from)),
    );
    expect(strays).toEqual([]);
  });
  test('only the command line knows Node', () => {
    expect(imports.filter(({ from, to }) => to.startsWith('node:') && folderOf(from) !== 'cli')).toEqual([]);
  });
});

describe('the files', () => {
  test('none is longer than 250 lines', () => {
    const long = files.filter((file) => readFileSync(path.join(SRC, file), 'utf8').split('\n').length - 1 > MAX_LINES);
    expect(long).toEqual([]);
  });
  test('each opens with its purpose', () => {
    const mute = files.filter((file) => !/^(?:\/\/\/.*\n)*\/\*\*/.test(readFileSync(path.join(SRC, file), 'utf8')));
    expect(mute).toEqual([]);
  });
});

describe('these tests see what they look for', () => {
  test.each([
    { name: 'sideways', from: 'page/a.ts', source: "import { b } from '../speech/b.ts';" },
    { name: 'up', from: 'model/a.ts', source: "import type { B } from '../analysis/b.ts';" },
    { name: 'up, re-exported', from: 'language/a.ts', source: "export { b } from '../platform/b.ts';" },
    { name: 'up, late', from: 'language/a.ts', source: "const b = import('../platform/b.ts');" },
    { name: 'over several lines', from: 'page/a.ts', source: "import {\n  b,\n} from '../ui/b.ts';" },
  ])('$name', ({ from, source }) => {
    expect(importsOf(from, source).map(objection)).toEqual([expect.stringContaining('may not import')]);
  });
  test('a cycle', () => {
    const [a, b] = [importsOf('ui/a.ts', "import './b.ts';"), importsOf('ui/b.ts', "import { a } from './a.ts';")];
    expect(findCycle([...a, ...b])).toEqual(['ui/a.ts', 'ui/b.ts', 'ui/a.ts']);
  });
});
