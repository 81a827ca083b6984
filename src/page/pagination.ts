/** Articles spread over several pages: addresses that differ in nothing but the number of the page. */
import { pageCount } from './gate-phrases.ts';
import type { Line } from './lines.ts';

/** How sites number the pages of an article in its address; WordPress's `?p=7` is an article, not a page. */
const NUMBERINGS: readonly RegExp[] = [
  /[?&](?:page|pg|seite|pagina|pagenum|page_no)=\d{1,3}(?=&|$)/i,
  /\/page[/-]?\d{1,3}(?=[/?]|$)/i,
  /\/\d{1,2}(?=\/?(?:\?|$))/,
  /[-_,]\d{1,2}(?=\.html?(?:\?|$))/i,
];
const NEXT =
  /^(?:(?:go to )?(?:the )?(?:next|following) page|page suivante|nächste seite|página siguiente|siguiente página)\s*[»›>→]*$/i;
const COMMENTS = /comment|respon/i;

const tidy = (address: string): string =>
  address
    .replace(/[?&]$/, '')
    .replace(/\/(?=\?|$)/, '')
    .replace(/\.html?(?=\?|$)/i, '');

/** The address without the number of its page, in each way it may be meant. */
function stemsOf(address: URL): ReadonlySet<string> {
  const whole = `${address.host}${address.pathname}${address.search}`;
  const cut = NUMBERINGS.filter((pattern) => pattern.test(whole)).map((pattern) => whole.replace(pattern, ''));
  return new Set([whole, ...cut].map(tidy));
}

function isOtherPage(href: string, url: URL): boolean {
  if (!URL.canParse(href, url.href)) return false;
  const target = new URL(href, url);
  if (COMMENTS.test(target.href.slice(url.origin.length)) && !COMMENTS.test(url.pathname)) return false;
  const [own, other] = [stemsOf(url), stemsOf(target)];
  const isSame =
    tidy(`${target.host}${target.pathname}${target.search}`) === tidy(`${url.host}${url.pathname}${url.search}`);
  return !isSame && [...other].some((stem) => own.has(stem));
}

/**
 * Whether the article goes on on other pages: a link to the next one, by its `rel` or its words, or a "Page 1 of 3" with any link to one.
 *
 * @param clone Marked, and nothing taken out of it yet.
 */
export function hasOtherPages(clone: Document, lines: readonly Line[], url: string | null): boolean {
  if (url === null || !URL.canParse(url)) return false;
  const here = new URL(url);
  const isCounted = lines.some(({ text }) => pageCount(text) !== null);
  return Array.from(clone.querySelectorAll('link[rel][href], a[href]')).some((link) => {
    const isNamed = /\b(?:next|prev)\b/i.test(link.getAttribute('rel') ?? '') || isCounted;
    if (!isNamed && !(link.localName === 'a' && NEXT.test((link.textContent ?? '').slice(0, 60).trim()))) return false;
    return isOtherPage(link.getAttribute('href') ?? '', here);
  });
}
