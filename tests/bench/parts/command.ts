/** The `analyse` command as anybody runs it, once for many pages. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../tools/run-program.mjs';
import type { SamplePage } from './sample-pages.ts';

/** The fields of its answer. */
export interface AnsweredArticle {
  readonly text: string;
  readonly [field: string]: unknown;
}

interface Row {
  readonly id: string;
  readonly article?: AnsweredArticle;
}

const ENOUGH = 1 << 30;

/**
 * Articles by the id of their page; `null` where the command found none.
 *
 * @throws Where the command could not run.
 */
export function articlesOfCommand(pages: readonly SamplePage[]): ReadonlyMap<string, AnsweredArticle | null> {
  const command = [join(ROOT, 'tests', 'tools', 'analyse.mjs'), '--jsonl'];
  const input = pages.map(({ id, url, html }) => `${JSON.stringify({ id, url, html })}\n`).join('');
  const { status, stdout } = spawnSync(process.execPath, command, {
    input,
    encoding: 'utf8',
    maxBuffer: ENOUGH,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`analyse ended with ${status}`);
  const rows = stdout
    .split('\n')
    .filter(Boolean)
    .map((line): Row => JSON.parse(line));
  return new Map(rows.map(({ id, article }) => [id, article ?? null]));
}
