/** Who wrote the article, said again at its end: "Ada Example is a reporter for the Harbour Post." */
import type { Draft, DraftPassage, Rule } from './draft.ts';
import { anyOf, isNamed } from './names.ts';

const NOTE =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:is|are|was) (?:an? |the )?(?:[\p{L}-]+ ){0,6}(?:reporter|writer|editor|correspondent|journalist|columnist|producer|contributor|author)\b|^(?:reporting|additional reporting|edited|editing|writing|reported|compiled) by\b|^\(?(?:reporting|additional reporting|editing|writing) by\b|\bcontributed (?:to this (?:report|story|article)|reporting)|^the associated press contributed|^(?:have|got) a (?:tip|story|news tip)\b|^(?:email|contact|reach|follow) (?:the (?:author|reporter|writer)|[\p{L}]+ (?:at|on))\b/iu;
const HANDLE =
  /^[^“"]*\bfollow (?:him|her|them|me|us) (?:on|at) (?:twitter|x|facebook|instagram|linkedin|bluesky|mastodon|@)/i;
/** A note is said in the last lines; with pleas and rights after it. */
const LAST = 4;
const MAX_WORDS = 80;

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Starts with the name of one who wrote the article, and goes on about them. */
function aboutAuthors(bylines: readonly string[]): RegExp | null {
  const names = bylines.filter((name) => name.length >= 4).map(escaped);
  if (names.length === 0) return null;
  const verbs = 'is|are|was|has|have|covers?|writes?|reports?|works?|can be|joined|lives?|holds?';
  return new RegExp(`^(?:${names.join('|')})(?:,[^.]{0,80},?)?(?:['’]s [^.]{0,60}\\bbook\\b| (?:${verbs})\\b)`, 'u');
}

export const authorNote: Rule = {
  name: 'authorNote',
  finds: ({ passages, bylines }: Draft) => {
    const about = aboutAuthors(bylines);
    return passages
      .slice(-LAST)
      .filter(({ passage: { kind, text }, words }) => {
        if (kind === 'heading' || words > MAX_WORDS) return false;
        return (words < 60 && (NOTE.test(text) || HANDLE.test(text))) || about?.test(text) === true;
      })
      .map(({ index }) => index);
  },
};

const BOX = anyOf('author authors bio biography aboutauthor contributor contributors');

const isInBox = (item: DraftPassage): boolean => isNamed(item, BOX);

/** The box on the author after the last paragraph, whole sentences too. */
export const authorBox: Rule = {
  name: 'authorBox',
  finds: ({ passages }: Draft) => {
    const last = passages.findLastIndex((item) => item.isProse && !isInBox(item));
    // Where all is in such a box, it is the article.
    const rest = last < 0 ? [] : passages.slice(last + 1);
    return rest.filter(isInBox).map(({ index }) => index);
  },
};

/** "About the Harbour Post": what a company says of itself under its news. Not "About the study". */
const ABOUT = /^about (?:us|the (?:author|writer|company|reporter)s?|\p{Lu}[^.?!]{0,40})\s*:?$/u;
const MAX_ABOUT = 4;
const MAX_ABOUT_SHARE = 0.2;

const countOf = (passages: readonly DraftPassage[]): number => passages.reduce((sum, { words }) => sum + words, 0);

export const aboutUs: Rule = {
  name: 'aboutUs',
  finds: ({ passages }: Draft) => {
    const at = passages.findLastIndex(
      ({ passage, words }) => words <= 6 && ABOUT.test(passage.text.replace(/^A/, 'a')),
    );
    const rest = at < 0 ? [] : passages.slice(at);
    const isLast = rest.length <= MAX_ABOUT && countOf(rest) <= MAX_ABOUT_SHARE * countOf(passages);
    return isLast ? rest.map(({ index }) => index) : [];
  },
};
