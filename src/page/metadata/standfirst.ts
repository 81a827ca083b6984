/** The standfirst: the sentence between headline and body that says what the story is. */
import type { Place } from '../../model/article.ts';
import { lettersOf } from '../letters.ts';
import { placeOf } from '../trace.ts';
import { textOf } from './json-ld.ts';
import type { PageFields } from './page-fields.ts';

export interface FoundStandfirst {
  readonly standfirst: string | null;
  readonly place: Place | null;
}

const NAMED =
  /(^|[\s_-])(standfirst|subhead|subheading|sub-?headline|subtitle|sub-title|dek|deck|strapline|kicker-text|article-?summary|article-?intro|story-?summary|excerpt|lede-?text|synopsis|tagline)($|[\s_-])/i;
const MIN_WORDS = 4;
/** A longer text is the first paragraph of the body, which many pages take for their description. */
const MAX_LENGTH = 320;
/** So is one of many sentences. */
const MAX_SENTENCES = 3;

/** Whether an element is one paragraph of the body: its neighbours are long paragraphs too. */
function standsInBody(element: Element): boolean {
  const siblings = Array.from(element.parentElement?.children ?? []).filter(
    (sibling) => sibling !== element && sibling.localName === 'p' && (sibling.textContent ?? '').length > 60,
  );
  return siblings.length >= 2;
}

/** A paragraph before it: then it heads a part of the body, as "article__sub-title" does in some places. */
const MIN_PARAGRAPH = 100;

function followsParagraph(element: Element): boolean {
  for (let before = element.previousElementSibling; before !== null; before = before.previousElementSibling) {
    if (before.localName === 'p' && (before.textContent ?? '').length >= MIN_PARAGRAPH) return true;
  }
  return false;
}

function isCandidate(element: Element): boolean {
  const text = element.textContent ?? '';
  if (text.length > MAX_LENGTH || text.trim().split(/\s+/).length < MIN_WORDS) return false;
  if ((text.match(/[.!?]["'”’)]?(?=\s)/g)?.length ?? 0) + 1 > MAX_SENTENCES) return false;
  return element.closest('aside, nav, footer, li, figure') === null && element.querySelector('h1, h2, ul, ol') === null;
}

/** The first element named as a standfirst, else one that repeats the page's description and is no paragraph of the body. */
export function findStandfirst(clone: Document, fields: PageFields): FoundStandfirst {
  const { linked, meta, plain } = fields;
  const none = { standfirst: null, place: null };
  const found = (element: Element): FoundStandfirst => {
    const standfirst = plain(element.textContent);
    return standfirst === null ? none : { standfirst, place: placeOf(element) };
  };
  const elements = Array.from(clone.querySelectorAll('p, h2, h3, h4, div, span')).slice(0, 20_000);
  const named = elements.find(
    (element) => NAMED.test(element.getAttribute('class') ?? '') && isCandidate(element) && !followsParagraph(element),
  );
  // A page of cards names many summaries; an article has one.
  if (named !== undefined && elements.filter(({ className }) => className === named.className).length === 1)
    return found(named);
  const descriptions = [textOf(linked.article.description), meta('og:description'), meta('description')]
    .map((text) => lettersOf(plain(text) ?? ''))
    .filter((text) => text.length >= 20);
  if (descriptions.length === 0) return none;
  const shortest = Math.min(...descriptions.map(({ length }) => length));
  const repeated = elements.find((element) => {
    const text = element.textContent ?? '';
    if (text.length < shortest || text.length > MAX_LENGTH || !descriptions.includes(lettersOf(text))) return false;
    return isCandidate(element) && !standsInBody(element);
  });
  return repeated === undefined ? none : found(repeated);
}
