/** Link lines: passages that are nothing but ways to other pages. */
import type { DraftPassage, Rule } from './draft.ts';

/** A link that is a whole sentence may be the article's own; those are left to other rules. */
const isLinkLine = ({ passage, linkShare, isProse, words }: DraftPassage): boolean =>
  linkShare >= 0.85 &&
  !isProse &&
  words <= 40 &&
  passage.kind !== 'table' &&
  passage.kind !== 'blockQuotation' &&
  !/[.!?…]["”’)]*$/.test(passage.text);

/** A line that is one link, in a paragraph or heading of its own or in a list. */
export const linkLine: Rule = {
  name: 'linkLine',
  finds: ({ passages }) => passages.filter(isLinkLine).map(({ index }) => index),
};

/** A heading with nothing but left-out passages until the next heading announced them. */
export const emptyHeading: Rule = {
  name: 'emptyHeading',
  finds: ({ passages }) =>
    passages
      .filter(({ passage, index }, at) => {
        if (passage.kind !== 'heading') return false;
        const next = passages[at + 1];
        const isGap = next === undefined || next.index > index + 1;
        return (
          isGap && (next === undefined || (next.passage.kind === 'heading' && levelOf(next) <= levelOf({ passage })))
        );
      })
      .map(({ index }) => index),
};

const levelOf = ({ passage }: Pick<DraftPassage, 'passage'>): number => passage.level ?? 6;

/** Items of a list whose text is links for the most part, one after another: other articles, whatever their titles end in. */
const MIN_ITEMS = 3;
const MIN_LIST_SHARE = 0.7;

export const linkList: Rule = {
  name: 'linkList',
  finds: ({ passages }) =>
    listsIn(passages)
      .filter((items) => {
        const share = items.reduce((sum, { linkShare }) => sum + linkShare, 0) / items.length;
        return items.length >= MIN_ITEMS && share >= MIN_LIST_SHARE;
      })
      .flat()
      .map(({ index }) => index),
};

/** Runs of list items that follow each other in the page. */
function listsIn(passages: readonly DraftPassage[]): DraftPassage[][] {
  const lists: DraftPassage[][] = [];
  for (const [at, item] of passages.entries()) {
    if (item.passage.kind !== 'listItem') continue;
    if (passages[at - 1]?.passage.kind === 'listItem') lists.at(-1)?.push(item);
    else lists.push([item]);
  }
  return lists;
}
