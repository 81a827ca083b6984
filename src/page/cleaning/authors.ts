/** Who wrote the article, said again at its end: "Ada Example is a reporter for the Harbour Post." */

import { asTheyStand, linesTogether, wordings } from '../wording.ts';
import { WordingTable } from '../wording-table.ts';
import { type Draft, type DraftPassage, isRunning, type Rule } from './draft.ts';
import { anyOf, named } from './names.ts';
import { isSlanted } from './pictures.ts';

/** Who also worked on it: agencies say it under each report. Names begin with a capital, or it is a sentence. */
const NAMES = String.raw`\p{Lu}[\p{L}.'’-]+(?:[\s,;&]+(?:and |in |for |from |by |with |und |et |y |e )?\p{Lu}[\p{L}.'’-]*)*`;
const NAMED_CREDITS = wordings('authors.named', [
  new RegExp(
    `^[[(]?(?:(?:Additional|Further|With|Original) )?(?:[Rr]eporting|[Rr]eported|[Ee]dited|[Ee]diting|[Ww]riting|[Ww]ritten|[Cc]ompiled|[Pp]roduced|[Ff]act-checked|[Tt]ranslated|[Tt]ranslation|[Rr]esearch)(?: and \\p{L}+)? by:? ${NAMES}`,
    'u',
  ),
  /^[\p{Lu}][^.]{0,120} contributed\.?$/u,
]);
const CREDITS = wordings('authors.credits', [
  /\bcontributed (?:to (?:this|the) (?:report|story|article|piece)|reporting)\b/,
  /^(?:traduction|ubersetzung|ubersetzt von|aus dem .{3,20} von|traduccion|traducao|traduzione|mitarbeit|(?:con|avec) la (?:collaboration|colaboracion) de|colaboraram?|ha collaborato)\s*:?\s.{0,60}$/,
]);
const NOTES = wordings('authors.notes', [
  /^(?:[\p{L}.'-]+ ){2,4}(?:is|are|was) (?:an? |the )?(?:[\p{L}-]+ ){0,6}(?:reporter|writer|editor|correspondent|journalist|columnist|producer|contributor|author|redakteur(?:in)?|journaliste)\b/u,
  /^(?:do you )?(?:have|got) an? (?:tip|story|news tip|question|correction)\b|^(?:the author|the writer) (?:is|has|can be)\b/,
]);
/** How to reach a writer: with an address to write to. */
const ADDRESS = String.raw`\b.{0,120}(?:@|\.(?:com|org|net|de|fr|es|it)\b|twitter|facebook|instagram|linkedin|signal|\d{3}[ -]\d{3})`;
const CONTACTS = wordings('authors.contacts', [
  new RegExp(
    `^(?:you can )?(?:e-?mail|contact|reach|follow|write to|send (?:us )?(?:an? )?(?:tips?|e-?mail))${ADDRESS}`,
  ),
  new RegExp(`^(?:you can )?[\\p{L}'-]+(?: [\\p{L}'-]+)* can be reached${ADDRESS}`, 'u'),
  /^[^“"]*\bfollow (?:him|her|them|me|us) (?:on|at) (?:twitter|x|facebook|instagram|linkedin|bluesky|threads|mastodon|@)/,
]);
const ASKED = new WordingTable([CREDITS, CONTACTS, NOTES]);
const ASKED_CASED = new WordingTable([NAMED_CREDITS]);
/** A note is said in the last lines; with pleas and rights after it. */
const LAST = 5;
const MAX_WORDS = 80;
const MAX_NOTE = 60;
const MAX_CREDIT = 45;

/** Its own words say that it is a note. One who is called a writer in a whole paragraph may be whom the article is about. */
function notesIn(last: readonly DraftPassage[]): (item: DraftPassage) => boolean {
  const lines = linesTogether(last.map(({ line }) => line));
  const texts = last.map(({ passage }) => passage.text);
  const found = ASKED.foundIn(lines);
  const [credits, contacts, notes] = [found(CREDITS), found(CONTACTS), found(NOTES)];
  const namedCredits = ASKED_CASED.foundIn(asTheyStand(lines, texts))(NAMED_CREDITS);
  const isSaid = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));
  return (item) => {
    const { passage, words, line } = item;
    if (words <= MAX_CREDIT && (isSaid(credits, line) || isSaid(namedCredits, passage.text))) return true;
    if (words <= MAX_NOTE && isSaid(contacts, line)) return true;
    return (!isRunning(item) || isSlanted(passage)) && isSaid(notes, line);
  };
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Starts with the name of one who wrote the article, and goes on about them. */
function aboutAuthors(bylines: readonly string[], last: readonly DraftPassage[]): RegExp | null {
  const begins = (name: string): boolean => last.some(({ passage }) => passage.text.startsWith(name));
  const names = bylines.filter((name) => name.length >= 4 && begins(name)).map(escaped);
  if (names.length === 0) return null;
  const verbs = 'is|are|was|has|have|covers?|writes?|reports?|works?|can be|joined|lives?|holds?';
  return new RegExp(`^(?:${names.join('|')})(?:,[^.]{0,80},?)?(?:['’]s [^.]{0,60}\\bbook\\b| (?:${verbs})\\b)`, 'u');
}

/** A line that is the author's name alone, and what is said of him right under it: "Ada writes about the sea." */
function namedNotes(last: readonly DraftPassage[], bylines: readonly string[]): ReadonlySet<DraftPassage> {
  const notes = last.flatMap((item, at) => {
    const name = bylines.find((byline) => byline === item.passage.text.trim());
    const [first] = name?.split(' ') ?? [];
    const note = last[at + 1];
    if (first === undefined || note === undefined || note.words > MAX_WORDS) return [];
    return note.passage.text.startsWith(`${first} `) ? [item, note] : [];
  });
  return new Set(notes);
}

export const authorNote: Rule = {
  name: 'authorNote',
  finds: ({ passages, bylines }: Draft) => {
    const last = passages.slice(-LAST);
    const about = aboutAuthors(bylines, last);
    const isNote = notesIn(last);
    const notes = namedNotes(last, bylines);
    return last
      .filter((item) => {
        if (notes.has(item)) return true;
        const { kind, text } = item.passage;
        if (kind === 'heading' || item.words > MAX_WORDS) return false;
        return isNote(item) || about?.test(text) === true;
      })
      .map(({ index }) => index);
  },
};

const BOX = anyOf('author authors bio biography aboutauthor contributor contributors');

/** The box on the author after the last paragraph, whole sentences too. */
export const authorBox: Rule = {
  name: 'authorBox',
  finds: (draft: Draft) => {
    const { passages } = draft;
    const isInBox = named(draft, BOX);
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
