/** Serves the sample articles (`tests/fixtures/<slug>/source.html`) and the awkward pages on a free port of this machine. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { AWKWARD_PAGES } from './awkward-pages.ts';
import { HOSTILE_PICTURE, hostilePage } from './hostile-page.ts';

export interface ArticleServer {
  readonly origin: string;
  /** Address of a sample article or awkward page; an address stays as it is. */
  urlOf(slugOrUrl: string): string;
  /** Paths asked for, in order; icons, which browsers fetch as they like, left out. */
  readonly requests: readonly string[];
  /** What the latest request for a path told of where it came from. */
  readonly referrers: ReadonlyMap<string, string | undefined>;
  close(): Promise<void>;
}

async function readPage(slug: string): Promise<string | null> {
  if (slug === 'hostile') return hostilePage();
  const awkward = AWKWARD_PAGES[slug];
  if (awkward !== undefined) return awkward();
  if (!/^[a-z0-9-]+$/.test(slug)) return null;
  const file = fileURLToPath(new URL(`../fixtures/${slug}/source.html`, import.meta.url));
  return readFile(file, 'utf8').catch(() => null);
}

async function answer(path: string, response: ServerResponse): Promise<void> {
  if (path.endsWith('.svg'))
    return void response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(HOSTILE_PICTURE);
  const html = await readPage(path.replace(/^\/|\/$/g, ''));
  response.writeHead(html === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(html ?? '');
}

export async function serveArticles(): Promise<ArticleServer> {
  const requests: string[] = [];
  const referrers = new Map<string, string | undefined>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    requests.push(pathname);
    referrers.set(pathname, request.headers.referer);
    void answer(pathname, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    referrers,
    urlOf: (slugOrUrl) => (slugOrUrl.includes(':') ? slugOrUrl : `${origin}/${slugOrUrl}/`),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
