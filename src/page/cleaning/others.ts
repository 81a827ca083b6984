/** Other articles: what a page shows of them in and after this one. */
import type { Place } from '../../model/article.ts';
import { type Draft, type DraftPassage, isRunning, type Rule } from './draft.ts';
import { anyOf, namesLike } from './names.ts';
import { nothing } from './phrases.ts';
import { pointers } from './pointers.ts';

const CARD = anyOf('card teaser tile promo');
/** One alone may be a box of the article's own. */
const MIN_CARDS = 2;
const MAX_CARD_WORDS = 90;
/** Entries of a live report are the article. */
const MAX_CARDS_SHARE = 0.5;

const countOf = (passages: readonly DraftPassage[]): number => passages.reduce((sum, { words }) => sum + words, 0);

interface Card {
  readonly place: Place;
  /** The element the cards stand in, where that is not the article's own. */
  readonly parent: Place | null;
  readonly items: DraftPassage[];
}

/** Passages by the innermost element around them that is an article or card of its own. */
function cardsIn(draft: Draft): Card[] {
  const cardNames = namesLike(draft, CARD);
  const byPlace = new Map<Place, Card>();
  for (const item of draft.passages) {
    const { tags, names, places } = item;
    const at = tags.findIndex((tag, depth) => tag === 'article' || cardNames.has(names[depth] ?? ''));
    const place = places[at];
    if (place === undefined) continue;
    const card = byPlace.get(place) ?? { place, parent: places[at + 1] ?? null, items: [] };
    card.items.push(item);
    byPlace.set(place, card);
  }
  return [...byPlace.values()].filter(({ items }) => countOf(items) <= MAX_CARD_WORDS);
}

const hasLinkedTitle = ({ items }: Card): boolean =>
  items.some(({ linkShare, words }) => linkShare > 0.8 && words >= 3);

/** Small articles within the article's element, each with a headline that leads elsewhere, and those among them. */
export const cards: Rule = {
  name: 'cards',
  finds: (draft) => {
    const all = cardsIn(draft);
    const linked = all.filter(hasLinkedTitle);
    if (linked.length < MIN_CARDS) return [];
    const rows = new Set(linked.map(({ parent }) => parent).filter((parent) => parent !== null));
    const found = all.filter((card) => hasLinkedTitle(card) || (card.parent !== null && rows.has(card.parent)));
    const items = found.flatMap((card) => card.items);
    const isBulk = countOf(items) > MAX_CARDS_SHARE * countOf(draft.passages);
    return isBulk ? [] : items.map(({ index }) => index);
  },
};

/** A teaser's line or two. */
const MAX_TEASER_WORDS = 40;

const isLinked = (item: DraftPassage): boolean => {
  const { passage, linkShare, words } = item;
  if (isRunning(item) && linkShare < 0.4) return false;
  if (passage.kind === 'listItem') return linkShare > 0.1 && words <= 40;
  return linkShare >= 0.6 && words <= 30;
};

/** The element of the list a passage stands in. */
function listAround({ tags, places }: DraftPassage): Place | null {
  const at = tags.findIndex((tag) => tag === 'ul' || tag === 'ol');
  return at < 0 ? null : (places[at] ?? null);
}

/** How far after the pointer at `start` its links go: linked lines, and what stands beside them in the same list. */
function endOfLinks(passages: readonly DraftPassage[], start: number): number {
  let list: Place | null = null;
  for (let at = start + 1; ; at++) {
    const next = passages[at];
    if (next === undefined) return at;
    const own = listAround(next);
    if (isLinked(next)) list = own;
    else if (own === null || own !== list || next.words > MAX_TEASER_WORDS) return at;
  }
}

/** The linked lines after "More stories" or "You may also like", with what is told under each. */
export const announced: Rule = {
  name: 'announced',
  finds: (draft) => {
    const { passages } = draft;
    const isPointer = pointers(draft);
    if (isPointer === nothing) return [];
    return passages.flatMap((item, at) => {
      if (!isPointer(item)) return [];
      return passages.slice(at + 1, endOfLinks(passages, at)).map(({ index }) => index);
    });
  },
};

const MIN_LINKS = 2;

/** Several links in one line, with little between them. */
export const linkRow: Rule = {
  name: 'linkRow',
  finds: ({ passages }) =>
    passages
      .filter(({ passage, linkShare, isProse, words }) => {
        if (isProse || passage.kind !== 'paragraph' || words > 60) return false;
        return linkShare >= 0.65 && passage.marks.filter(({ kind }) => kind === 'link').length >= MIN_LINKS;
      })
      .map(({ index }) => index),
};
