/** Other articles: what a page shows of them in and after this one. */
import type { Place } from '../../model/article.ts';
import type { DraftPassage, Rule } from './draft.ts';
import { anyOf } from './names.ts';
import { isRunning } from './phrases.ts';
import { isPointer } from './pointers.ts';

const CARD = anyOf('card teaser tile promo');
/** One alone may be a box of the article's own. */
const MIN_CARDS = 2;
const MAX_CARD_WORDS = 90;
/** Entries of a live report are the article. */
const MAX_CARDS_SHARE = 0.5;

const countOf = (passages: readonly DraftPassage[]): number => passages.reduce((sum, { words }) => sum + words, 0);

/** The innermost element around a passage that is an article or card of its own. */
function cardAround({ tags, names, places }: DraftPassage): Place | null {
  const at = tags.findIndex((tag, depth) => tag === 'article' || CARD.test(names[depth] ?? ''));
  return at < 0 ? null : (places[at] ?? null);
}

/** Small articles within the article's element, each with a headline that leads elsewhere. */
export const cards: Rule = {
  name: 'cards',
  finds: ({ passages }) => {
    const byCard = new Map<Place, DraftPassage[]>();
    for (const item of passages) {
      const card = cardAround(item);
      if (card !== null) byCard.set(card, [...(byCard.get(card) ?? []), item]);
    }
    const found = [...byCard.values()].filter((items) => {
      const isLinked = items.some(({ linkShare, words }) => linkShare > 0.8 && words >= 3);
      return isLinked && countOf(items) <= MAX_CARD_WORDS;
    });
    const all = found.flat();
    const isBulk = countOf(all) > MAX_CARDS_SHARE * countOf(passages);
    return found.length < MIN_CARDS || isBulk ? [] : all.map(({ index }) => index);
  },
};

const isLinked = (item: DraftPassage): boolean => {
  const { passage, linkShare, words } = item;
  if (isRunning(item) && linkShare < 0.4) return false;
  if (passage.kind === 'listItem') return linkShare > 0.1 && words <= 40;
  return linkShare >= 0.6 && words <= 30;
};

/** The linked lines after "More stories" or "You may also like". */
export const announced: Rule = {
  name: 'announced',
  finds: ({ passages }) =>
    passages.flatMap((item, at) => {
      if (!isPointer(item)) return [];
      const after = passages.slice(at + 1);
      const end = after.findIndex((next) => !isLinked(next));
      return after.slice(0, end < 0 ? after.length : end).map(({ index }) => index);
    }),
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
