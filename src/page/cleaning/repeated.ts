/** What is said in other places: sentences pulled out of the text, and notes on where it is from. */
import type { DraftPassage, Rule } from './draft.ts';
import { anyOf, named } from './names.ts';

const PULLED = anyOf('pullquote pull pulled quote callout highlight standout');
/** Shorter quotations are refrains. */
const MIN_LETTERS = 15;
const MAX_WORDS = 60;

/** A quotation set large that the running text holds, word for word: it is heard there. */
export const pullQuote: Rule = {
  name: 'pullQuote',
  finds: (draft) => {
    const { passages } = draft;
    const isNamed = named(draft, PULLED);
    const isPulled = (item: DraftPassage): boolean =>
      item.words <= MAX_WORDS &&
      (item.passage.kind === 'blockQuotation' || item.tags.includes('aside') || isNamed(item));
    const candidates = passages.filter(isPulled);
    if (candidates.length === 0) return [];
    return candidates
      .filter(({ letters: own }) => {
        const isLonger = ({ letters }: DraftPassage): boolean => letters.length > own.length && letters.includes(own);
        return own.length >= MIN_LETTERS && passages.some(isLonger);
      })
      .map(({ index }) => index);
  },
};

const NOTES = anyOf('reflist references footnotes endnotes bibliography citations');
const HEADING =
  /^(?:references|notes|footnotes|endnotes|bibliography|citations|works cited|einzelnachweise|anmerkungen|fußnoten|literatur|quellen|références|notes et références|referencias|notas|referências|note|riferimenti|примечания|参考文献|脚注|각주|参考资料)$/iu;

/** "The main sources for this check:" */
const SOURCES = /\b(?:sources|references|quellen|fuentes|fontes|fonti)\b.*:$/i;
const MAX_TITLE = 12;

/** Notes and references in a list at the end; in a text read aloud nothing leads there. */
export const references: Rule = {
  name: 'references',
  finds: (draft) => {
    const { passages } = draft;
    const isNamed = named(draft, NOTES);
    const last = passages.findLastIndex((item) => item.isProse && !isNamed(item));
    const rest = passages.slice(last + 1);
    const isNote = (item: DraftPassage): boolean =>
      item.passage.kind === 'listItem' || item.passage.kind === 'paragraph';
    const at = rest.findIndex(
      ({ passage: { text }, words }) => HEADING.test(text) || (words <= MAX_TITLE && SOURCES.test(text)),
    );
    const under = at < 0 ? [] : rest.slice(at + 1);
    const isList =
      under.length > 0 && under.every(({ passage, linkShare }) => passage.kind === 'listItem' && linkShare > 0);
    const notes = rest.filter((item) => isNote(item) && isNamed(item));
    const heading = at >= 0 && (isList || notes.length > 0) ? rest.slice(at, at + 1) : [];
    return [...heading, ...(isList ? under : notes)].map(({ index }) => index);
  },
};
