/**
 * The pages that extraction is measured on: our fixtures, and beside the checkout, where they are, the seed page and the
 * news pages of the extraction corpus. Other people's pages are never part of this repository.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { URL_OF_PAGES } from '../../fixtures/pages/frame.ts';
import { ARTICLES } from '../../fixtures/pages/index.ts';
import { ROOT } from '../../tools/run-program.mjs';

export interface SamplePage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  /** One of the corpus. */
  readonly isNews?: boolean;
}

const FIXTURES = join(ROOT, 'tests', 'fixtures');
const SEED = join(ROOT, '..', 'shared', 'seed');
const CORPUS = join(ROOT, '..', 'shared', 'corpora', 'extraction');

export function fixturePages(): SamplePage[] {
  return readdirSync(FIXTURES)
    .filter((slug) => existsSync(join(FIXTURES, slug, 'source.html')))
    .map((slug) => ({
      id: slug,
      url: `https://news.example.org/${slug}/`,
      html: readFileSync(join(FIXTURES, slug, 'source.html'), 'utf8'),
    }));
}

/** The invented articles that the minimum is held to. */
const inventedPages = (): SamplePage[] => ARTICLES.map(({ name, html }) => ({ id: name, url: URL_OF_PAGES, html }));

function seedPages(): SamplePage[] {
  if (!existsSync(SEED)) return [];
  return readdirSync(SEED)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      id: file,
      url: `https://www.example.org/news/${file.replace('.html', '')}`,
      html: readFileSync(join(SEED, file), 'utf8'),
    }));
}

/** None where the corpus is not on this machine. */
export function corpusPages(): SamplePage[] {
  const truthFile = join(CORPUS, 'truth.json');
  if (!existsSync(truthFile)) return [];
  const truth: Record<string, { readonly url: string }> = JSON.parse(readFileSync(truthFile, 'utf8'));
  return Object.entries(truth).map(([id, { url }]) => {
    const packed = readFileSync(join(CORPUS, 'pages', `${id}.html.gz`));
    return { id: id.slice(0, 8), url, html: gunzipSync(packed).toString('utf8'), isNews: true };
  });
}

/** All of them; says what they are. `LECTERN_PAGES=word,word` takes those whose id or address holds one of the words. */
export function samplePages(): SamplePage[] {
  const [fixtures, seed, corpus] = [[...fixturePages(), ...inventedPages()], seedPages(), corpusPages()];
  const missing = corpus.length === 0 ? ` (no corpus at ${CORPUS}: fixtures only)` : '';
  console.log(`${fixtures.length} fixtures, ${seed.length} seed page, ${corpus.length} news pages${missing}`);
  const { LECTERN_PAGES = '' } = process.env;
  const wanted = LECTERN_PAGES.split(',');
  return [...fixtures, ...seed, ...corpus].filter(({ id, url }) =>
    wanted.some((word) => id.includes(word) || url.includes(word)),
  );
}
