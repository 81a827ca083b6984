/** Times in processor time, and the text they are taken on: the fixtures' articles over and over. */
import { type BuildOptions, build } from 'esbuild';
import { openDocument } from '../../../src/cli/document.ts';
import { extractArticle } from '../../../src/page/extract.ts';
import { fixturePages } from './sample-pages.ts';

const WORD = /[\p{L}\p{N}]+/gu;
export const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;

/** The articles of the fixtures as one text, line by line. @param isWanted By language. */
export function fixtureLines(isWanted: (lang: string | null) => boolean = () => true): string[] {
  return fixturePages().flatMap(({ html, url }) => {
    const { document, close } = openDocument(html, url);
    const extracted = extractArticle(document, url);
    close();
    if (!extracted.ok || !isWanted(extracted.value.article.lang)) return [];
    return extracted.value.article.text.split('\n');
  });
}

/** A text of at least so many words. */
export function textOf(lines: readonly string[], words: number): string {
  const text: string[] = [];
  for (let count = 0, at = 0; count < words; at++) {
    const line = lines[at % lines.length] ?? '';
    text.push(line);
    count += wordsIn(line);
  }
  return text.join('\n');
}

/** Processor time in milliseconds: other programs on the machine count little. */
export function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export const least = (times: number, run: () => void): number =>
  Math.min(...Array.from({ length: times }, () => timeOf(run)));

/** Our code as one module, as it ships: a development tool's own wrapping of every function costs as much as some rules. */
export async function bundleModule(entry: Pick<BuildOptions, 'entryPoints' | 'stdin'>): Promise<Uint8Array> {
  const built = await build({
    ...entry,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    loader: { '.bin': 'binary' },
    logLevel: 'error',
  });
  return built.outputFiles?.[0]?.contents ?? new Uint8Array();
}

export const importModule = (code: Uint8Array): Promise<unknown> =>
  import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
