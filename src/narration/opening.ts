/** What is heard before the body: headline, authors and date, standfirst. */
import type { Article } from '../model/article.ts';
import type { NarrationPhrases } from './phrases.ts';

/** More authors are "and others". */
const MAX_AUTHORS = 3;

function authorsOf({ bylines, lang }: Article, phrases: NarrationPhrases | null): string {
  const isLong = bylines.length > MAX_AUTHORS;
  const told = isLong ? bylines.slice(0, MAX_AUTHORS - 1) : bylines;
  // "A, B and others" is one list, "A and B" another.
  const names = isLong ? told.join(', ') : new Intl.ListFormat(lang ?? 'en', { type: 'conjunction' }).format(told);
  if (names === '' || phrases === null) return names;
  return isLong ? phrases.bylineAndOthers(names) : phrases.byline(names);
}

function dateOf({ publishedDay, published, lang }: Article): string {
  const day = Date.parse(publishedDay ?? published?.slice(0, 10) ?? '');
  if (Number.isNaN(day)) return '';
  return new Intl.DateTimeFormat(lang ?? 'en', { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** Authors and date as they are said, a line each; empty where nothing is known. */
export function bylineOf(article: Article, phrases: NarrationPhrases | null): string {
  const told = [authorsOf(article, phrases), dateOf(article)].filter((words) => words !== '');
  return told.map((words) => (/[.!?]$/.test(words) ? words : `${words}.`)).join('\n');
}

const squeezed = (text: string): string =>
  text
    .replace(/[\s\u00AD]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Whether the standfirst says again what the headline has said, or what the body will begin with. */
export function isRepeated({ standfirst, title, text }: Article): boolean {
  const words = squeezed(standfirst ?? '');
  if (words === '') return true;
  return words === squeezed(title ?? '') || squeezed(text.slice(0, 2 * words.length + 100)).startsWith(words);
}
