/** Our code as one script that a page can run: what it exports is in the global `name`. */
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** @param entry Beside this folder, in `in-page/`. */
export async function bundle(entry: string, name: string, plugins: Plugin[] = []): Promise<string> {
  const built = await build({
    entryPoints: [fileURLToPath(new URL(`../in-page/${entry}`, import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: name,
    target: 'es2022',
    // As the content script is: a large bundle costs a cold run.
    minify: true,
    write: false,
    logLevel: 'error',
    plugins,
  });
  return built.outputFiles[0]?.text ?? '';
}
