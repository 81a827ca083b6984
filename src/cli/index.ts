/** The `analyse` command. Started by `tests/tools/analyse.mjs`; nothing but rows goes to standard output. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { answer } from './answer.ts';
import { type Request, readRequest } from './request.ts';

const HELP = `Extracts the article of a page, and who, where, when, figures and quotes in it.

  npm run --silent analyse -- page.html [--url URL] [--published 2022-01-10]
      one page, or a .txt file with a block a line; pretty JSON
  npm run --silent analyse -- --jsonl < rows.jsonl > answers.jsonl
      a row {"id", "html" | "text", "url"?, "published"?, "title"?, "lang"?} a line, an answer a line

  --url        the page's address, for links and the site's name
  --published  when it was published, where the page does not say: relative dates are resolved against it
`;

/** Writes and waits where the reader of our output is slower than we are. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resume) => process.stdout.once('drain', resume));
}

async function answerRows(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const { id, ...request } = readRequest(line);
    await write(`${JSON.stringify(request.ok ? answer(request.value) : { id, error: request.error })}\n`);
  }
}

async function answerFile(file: string, url: string | null, published: string | null): Promise<void> {
  const content = await readFile(file, 'utf8');
  const fields = { id: path.basename(file), url, published, title: null, lang: null };
  const request: Request = /\.txt$/i.test(file) ? { ...fields, text: content } : { ...fields, html: content };
  await write(`${JSON.stringify(answer(request), null, 2)}\n`);
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      url: { type: 'string' },
      published: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [file, ...more] = positionals;
  if (values.help) await write(HELP);
  else if (values.jsonl && file === undefined) await answerRows();
  else if (file !== undefined && more.length === 0 && !values.jsonl)
    await answerFile(file, values.url ?? null, values.published ?? null);
  else {
    console.error(HELP);
    return 2;
  }
  return 0;
}

// `head` closed our output: there is nobody left to answer.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  process.exitCode = await run();
} catch (error) {
  console.error(`analyse: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
