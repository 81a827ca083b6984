/**
 * Captions: what is said of a picture a listener does not see. A quarter of all junk lines.
 * They are known by element or name, by their place right under a picture, or by repeating its text alternative.
 */

import { lettersOf } from '../letters.ts';
import type { Passage } from '../passage.ts';
import type { DraftPassage, Rule } from './draft.ts';
import { anyOf, named } from './names.ts';

const isOwnKind = ({ passage }: DraftPassage): boolean =>
  passage.kind === 'blockQuotation' || passage.kind === 'table' || passage.kind === 'code';

/** The title of a table says what its rows are. */
const isTableTitle = ({ tags }: DraftPassage, next: DraftPassage | undefined): boolean =>
  tags[0] === 'caption' && next?.passage.kind === 'table';

const CAPTION = /caption|photo ?credit|image ?credit|photographer/;
const CREDIT = anyOf('credit credits attribution');

export const caption: Rule = {
  name: 'caption',
  finds: (draft) => {
    const { passages } = draft;
    const [isCaption, isCredit] = [named(draft, CAPTION), named(draft, CREDIT)];
    return passages
      .filter((item, at) => {
        if (isTableTitle(item, passages[at + 1])) return false;
        if (item.passage.kind === 'caption') return true;
        if (isOwnKind(item)) return false;
        return isCaption(item) || item.tags.includes('figure') || (!item.isProse && isCredit(item));
      })
      .map(({ index }) => index);
  },
};

/** Longer text under a picture goes on with the article; in italics it may be what introduces it. */
const MAX_WORDS = 30;
const MAX_SLANTED = 20;

/** Whether a text is in italics, nearly all of it. */
export function isSlanted({ marks, text }: Passage): boolean {
  const slanted = marks.filter(({ kind }) => kind === 'emphasis');
  return slanted.reduce((sum, { span }) => sum + span.end - span.start, 0) > 0.9 * text.length;
}

/** Ends in its picture's makers: "(NASA/Ada Example)", "via Ada Example". */
const MAKERS =
  /[([]\p{Lu}[\p{L}\p{N} .&'’-]*(?:\/\p{Lu}[\p{L}\p{N} .&'’-]*)+[)\]]$|\bvia \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}$|(?:[摄攝]|撮影|촬영|제공)[)）]?$/u;

/** Shorter ones may be any word. */
const MIN_LETTERS = 8;

/** A line right under a picture that repeats its text alternative, is all in italics, or ends in the makers' names. */
export const underPicture: Rule = {
  name: 'underPicture',
  finds: ({ passages, pictureTexts }) => {
    const lines = passages.filter(({ passage }) => passage.followsPicture === true && passage.kind === 'paragraph');
    if (lines.length === 0) return [];
    const alternatives = new Set(
      pictureTexts()
        .map(lettersOf)
        .filter(({ length }) => length >= MIN_LETTERS),
    );
    return lines
      .filter((item) => {
        const { passage, words } = item;
        if (alternatives.has(item.letters)) return true;
        if (words <= MAX_SLANTED && isSlanted(passage)) return true;
        return words <= MAX_WORDS && MAKERS.test(passage.text);
      })
      .map(({ index }) => index);
  },
};

/** "Photo:" on a line of its own; the next line names who took it. */
const LABEL = /^(?:photos?|images?|pictures?|credits?|source|fotos?|bild(?:er)?|фото|источник)\s*:$/;

export const creditLabel: Rule = {
  name: 'credit',
  finds: ({ passages }) =>
    passages.flatMap(({ line, words, index }, at) => {
      // All labels are one word.
      if (words > 1 || !LABEL.test(line)) return [];
      const next = passages[at + 1];
      const isName = next !== undefined && next.words <= 12 && !/[.!?…]$/.test(next.passage.text);
      return isName && next.passage.kind !== 'heading' ? [index, next.index] : [index];
    }),
};
