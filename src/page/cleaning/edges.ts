/** The edges: what stands before the first and after the last paragraph of running text is rarely the article. */
import { lettersOf } from '../letters.ts';
import type { Draft, DraftPassage, Rule } from './draft.ts';

/** Enough to tell it from most. */
const BEGINNING = 24;

/**
 * Asked before the letters of a whole text are taken. Signs and blanks make up less than two thirds of any that repeats
 * another, letter by letter; a heading may repeat a part. One of the two begins with what the other begins with.
 */
function mayRepeat({ passage: { kind, text } }: DraftPassage, wanted: string): boolean {
  if (text.length >= 3 * wanted.length || (kind !== 'heading' && text.length < wanted.length)) return false;
  // The last letter of what is cut may be another than in the whole: a final sigma.
  const beginning = lettersOf(text.slice(0, BEGINNING)).slice(0, -1);
  return wanted.startsWith(beginning) || beginning.startsWith(wanted);
}

/** The headline is read first, as a field. */
export const titleRepeated: Rule = {
  name: 'titleRepeated',
  finds: ({ passages, title }) => {
    const wanted = lettersOf(title ?? '');
    return passages
      .filter((item) => {
        if (!mayRepeat(item, wanted)) return false;
        const { passage, letters: own } = item;
        if (own === wanted) return true;
        const isCutTitle = own.length > 20 && wanted.startsWith(own);
        const isLongTitle = wanted.length > 20 && own.startsWith(wanted) && own.length < wanted.length * 1.4;
        return passage.kind === 'heading' && (isCutTitle || isLongTitle);
      })
      .map(({ index }) => index);
  },
};

/** So is the standfirst. */
export const standfirstRepeated: Rule = {
  name: 'standfirst',
  finds: ({ passages, standfirst }) => {
    const wanted = lettersOf(standfirst ?? '');
    return passages.filter((item) => mayRepeat(item, wanted) && item.letters === wanted).map(({ index }) => index);
  },
};

const firstProse = (passages: readonly DraftPassage[]): number => passages.findIndex(({ isProse }) => isProse);

/** Lines before the first paragraph of running text, other than quotations: dates, names, sections, cities. */
export const lead: Rule = {
  name: 'lead',
  finds: ({ passages }: Draft) => {
    const first = firstProse(passages);
    return passages
      .slice(0, Math.max(0, first))
      .filter(({ passage, words, linkShare }, at) => {
        if (passage.kind === 'blockQuotation' || passage.kind === 'table' || passage.kind === 'code') return false;
        if (passage.kind === 'heading') return false;
        // Who speaks first.
        if (at === first - 1 && passage.text.endsWith(':')) return false;
        // Key points stand above the text of many an article, buttons and sections have a word or two.
        if (passage.kind === 'listItem' && linkShare < 0.5) return words < 4;
        return words < 12 && !/[.!?…。]["”’)]*$/.test(passage.text);
      })
      .map(({ index }) => index);
  },
};

/** Furniture at the end comes in a few lines. */
const MAX_LOOSE = 3;

/** "Attendance: 4,118" */
const FIGURE = /^[^:]{2,40}: [\d.,]+(?: \p{L}+)?$/u;

/** Lines after the last paragraph of running text: headings of what was left out, links, short lines that end no sentence. */
export const tail: Rule = {
  name: 'tail',
  finds: ({ passages }: Draft) => {
    const last = passages.findLastIndex(({ isProse }) => isProse);
    if (last < 0) return [];
    const rest = passages.slice(last + 1);
    // Many loose lines are a programme, prices, results: the article's own point. So are lists and tables.
    const isLoose = rest.filter(({ passage }) => passage.kind === 'paragraph').length <= MAX_LOOSE;
    const isLine = ({ passage, words }: DraftPassage): boolean => {
      if (passage.kind !== 'paragraph' || !isLoose) return false;
      return words < 12 && !/[.!?…。]["”’)]*$|^["“]/.test(passage.text) && !FIGURE.test(passage.text);
    };
    return rest
      .filter((item, at) => {
        if (item.passage.kind !== 'heading') return isLine(item);
        // A heading stays with what is read under it.
        const under = rest.slice(at + 1).find((next) => !isLine(next));
        return under === undefined || under.passage.kind === 'heading';
      })
      .map(({ index }) => index);
  },
};
