/** The gallery: every state of the sidebar, in a plain page of its own. Bundled by esbuild in a second, served from memory. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readingFor } from './readings.ts';
import type { GalleryPage, Scene } from './scene.ts';
import { wordsOf } from './words.ts';

export interface Gallery {
  urlOf(scene: Scene): string;
  close(): void;
}

const inFolder = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

async function bundle(): Promise<Readonly<Record<string, string>>> {
  const { outputFiles } = await build({
    entryPoints: [inFolder('stage.tsx')],
    bundle: true,
    write: false,
    outdir: 'gallery',
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { 'webextension-polyfill': inFolder('fake-browser.ts') },
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, '/'), text]));
}

function pageOf(scene: Scene): string {
  const page: GalleryPage = { scene, reading: readingFor(scene.name), ...wordsOf(scene.locale) };
  const data = JSON.stringify(page).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Lectern</title><link rel="stylesheet" href="/stage.css"><body><div id="sidebar"></div><script>globalThis.gallery=${data}</script><script src="/stage.js"></script></body></html>`;
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

export async function openGallery(): Promise<Gallery> {
  const files = await bundle();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const asked = searchParams.get('scene');
    const body = asked === null ? files[pathname] : pageOf(JSON.parse(asked) as Scene);
    const type = TYPES[pathname.slice(pathname.lastIndexOf('.'))] ?? 'text/html';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(body ?? '');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    urlOf: (scene) => `${origin}/?scene=${encodeURIComponent(JSON.stringify(scene))}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
