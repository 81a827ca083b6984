/**
 * The gallery: every state of the sidebar, and the reader page in every look, in a plain page of its own. Bundled by
 * esbuild in seconds, served from memory.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { ReaderGalleryPage, ReaderScene } from './reader-scene.ts';
import { readerReading, readingFor } from './readings.ts';
import type { GalleryPage, Scene } from './scene.ts';
import { wordsOf } from './words.ts';

export interface Gallery {
  urlOf(scene: Scene): string;
  urlOfReader(scene: ReaderScene): string;
  close(): void;
}

const inFolder = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

async function bundle(): Promise<Readonly<Record<string, Uint8Array>>> {
  const { outputFiles } = await build({
    entryPoints: [inFolder('stage.tsx'), inFolder('reader-stage.tsx')],
    bundle: true,
    write: false,
    outdir: 'gallery',
    // Modules, for the reader page waits for its fonts and syllables before it says that it is drawn.
    format: 'esm',
    loader: { '.woff': 'file', '.woff2': 'file' },
    assetNames: '[name]',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { 'webextension-polyfill': inFolder('fake-browser.ts') },
  });
  return Object.fromEntries(outputFiles.map(({ path, contents }) => [path.replace(/^.*[\\/]/, '/'), contents]));
}

/** @param stage The bundle that draws `page`. */
function htmlOf(stage: string, page: GalleryPage | ReaderGalleryPage): string {
  const data = JSON.stringify(page).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Lectern</title><link rel="stylesheet" href="/${stage}.css"><body><div id="sidebar"></div><script>globalThis.gallery=${data}</script><script type="module" src="/${stage}.js"></script></body></html>`;
}

const sidebarPage = (scene: Scene): string =>
  htmlOf('stage', { scene, reading: readingFor(scene.name), ...wordsOf(scene.locale) });
const readerPage = (readerScene: ReaderScene): string =>
  htmlOf('reader-stage', { readerScene, reading: readerReading(readerScene.article), ...wordsOf(readerScene.locale) });

function pageOf({ searchParams }: URL): string | null {
  const [scene, reader] = [searchParams.get('scene'), searchParams.get('reader')];
  if (scene !== null) return sidebarPage(JSON.parse(scene) as Scene);
  return reader === null ? null : readerPage(JSON.parse(reader) as ReaderScene);
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

export async function openGallery(): Promise<Gallery> {
  const files = await bundle();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const body = pageOf(url) ?? files[url.pathname];
    const type = TYPES[url.pathname.slice(url.pathname.lastIndexOf('.'))] ?? 'text/html; charset=utf-8';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body ?? '');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    urlOf: (scene) => `${origin}/?scene=${encodeURIComponent(JSON.stringify(scene))}`,
    urlOfReader: (scene) => `${origin}/?reader=${encodeURIComponent(JSON.stringify(scene))}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
