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
