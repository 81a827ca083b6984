/**
 * The reader page's address, and the article it shows. Articles wait in `storage.session`: in memory, for this session of
 * the browser, so that a reload finds them again. The newest few are kept; a private window's are not told from others.
 */
import { type Article, EXTRACT_ERRORS, type ExtractError } from '../model/article.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import { browser } from './browser.ts';
import { articleSchema, parse } from './message-schemas.ts';

const PAGE = 'reader.html';
const PREFIX = 'article:';
/** Browsers give an extension 10 MB of session storage; an article of the longest kind may take most of it. */
const MOST_ARTICLES = 8;

interface Kept {
  readonly article: unknown;
  /** Of the clock, in ms: which is the oldest. */
  readonly keptAt: number;
}

const keptAt = (value: unknown): number => (value as Kept | undefined)?.keptAt ?? 0;

async function makeRoom(most: number): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(PREFIX));
  const oldest = all.sort(([, a], [, b]) => keptAt(b) - keptAt(a)).slice(most);
  await browser.storage.session.remove(oldest.map(([key]) => key));
}

async function keep(article: Article): Promise<string> {
  const id = crypto.randomUUID();
  const kept: Kept = { article, keptAt: Date.now() };
  await makeRoom(MOST_ARTICLES - 1);
  try {
    await browser.storage.session.set({ [PREFIX + id]: kept });
  } catch {
    // Full: this one matters more than those before it.
    await makeRoom(0);
    await browser.storage.session.set({ [PREFIX + id]: kept });
  }
  return id;
}

/** Shows the reader page in the tab, in place of the page: Back returns to it. */
export async function openReader(tabId: number, article: Article): Promise<void> {
  const id = await keep(article);
  await browser.tabs.update(tabId, { url: browser.runtime.getURL(`${PAGE}#${id}`) });
}

/** From the reader page, back to the page the article is from. */
export const leaveReader = (tabId: number): Promise<void> => browser.tabs.goBack(tabId);

/** Why the reader page has no article to show. `readerGone`: it is no longer kept. */
export type ReaderFailure = ExtractError | 'pageNotAllowed' | 'readingFailed' | 'readerGone';

const FAILURES: readonly ReaderFailure[] = [...EXTRACT_ERRORS, 'pageNotAllowed', 'readingFailed'];
const FAILED = 'failed:';

/** Says in the reader page why it shows no article: where no panel stands open, it is the one place to say so. */
export async function openReaderFailure(tabId: number, failure: ReaderFailure): Promise<void> {
  await browser.tabs.update(tabId, { url: browser.runtime.getURL(`${PAGE}#${FAILED}${failure}`) });
}

/** In the reader page: the article of this address, or what the address says of it. */
export async function loadArticle(hash: string): Promise<Result<Article, ReaderFailure>> {
  const name = hash.replace(/^#/, '');
  const failure = FAILURES.find((one) => name === FAILED + one);
  if (failure !== undefined) return fail(failure);
  const key = PREFIX + name;
  const { [key]: kept } = await browser.storage.session.get(key);
  const article = parse<Article>(articleSchema, (kept as Kept | undefined)?.article);
  return article.ok ? succeed(article.value) : fail('readerGone');
}
