/**
 * Furniture: what the page itself names as something other than the article, by tag, role or class name.
 * Names say what they say in whole words; an element that holds the bulk of the text is never furniture (`draft.ts`), and a
 * name that the bulk of the running text bears says nothing: some sites call each of their paragraphs "paywall".
 */
import { BULK, type Draft, type DraftPassage, isRunning, oncePerDraft, type Rule } from './draft.ts';
import { type FurnitureName, MEANINGS, type NameMeaning } from './furniture-names.ts';
import { anyOf, named, namesAround } from './names.ts';

const MAX_SHORT = 25;
/** Lines that are labels. */
const MAX_LABEL = 6;
const MIN_SENTENCE = 3;

/** What the names around the passages of a draft say. */
interface Furniture {
  /** Words that name furniture, by the names they stand in. */
  readonly meanings: ReadonlyMap<string, readonly NameMeaning[]>;
  /** Rules that any of them is for. */
  readonly rules: ReadonlySet<FurnitureName>;
  /** Words that the bulk of the running text bears. */
  readonly bulk: ReadonlySet<string>;
}

const meaningsOf = (names: string): NameMeaning[] => names.split(' ').flatMap((word) => MEANINGS.get(word) ?? []);

function wordsOfBulk(all: readonly DraftPassage[], meanings: Furniture['meanings']): ReadonlySet<string> {
  const borne = new Map<string, number>();
  const running = all.filter(isRunning);
  for (const { names, words } of running) {
    const own = names.flatMap((name) => meanings.get(name) ?? []).map(({ word }) => word);
    for (const word of new Set(own)) borne.set(word, (borne.get(word) ?? 0) + words);
  }
  const bulk = BULK * running.reduce((sum, { words }) => sum + words, 0);
  return new Set([...borne].filter(([, words]) => words > bulk).map(([word]) => word));
}

const furnitureAround = oncePerDraft((draft): Furniture => {
  const meant = namesAround(draft).map((names) => [names, meaningsOf(names)] as const);
  const meanings = new Map(meant.filter(([, found]) => found.length > 0));
  const rules = new Set([...meanings.values()].flat().map(({ rule }) => rule));
  return { meanings, rules, bulk: wordsOfBulk(draft.all, meanings) };
});

/** Words on the elements around a passage that name furniture; weak ones only where no running prose stands. */
function saidAround(item: DraftPassage, { meanings, bulk }: Furniture): NameMeaning[] {
  // The class of a heading says how it looks: "section-title", "entry-date".
  const isHeading = item.passage.kind === 'heading';
  return item.names.flatMap((names, depth) =>
    (meanings.get(names) ?? []).filter(({ word, rule, isClear }) => {
      const isOwnLook = isHeading && depth === 0 && rule !== 'navigation';
      return !bulk.has(word) && (isClear || (depth < item.boxes && !isOwnLook));
    }),
  );
}

const isSentence = ({ passage: { text }, words, linkShare }: DraftPassage): boolean =>
  words >= MIN_SENTENCE && linkShare < 0.5 && /[.!?…。！？।۔؟]["'”’»)」』]*$/.test(text);

/** A quotation is the article's, in whatever box it is embedded; so is a sentence, and an item of a list that leads nowhere. */
function isLine(item: DraftPassage): boolean {
  const { kind } = item.passage;
  if (kind === 'blockQuotation' || kind === 'table' || kind === 'code') return false;
  return item.words < MAX_SHORT && !item.isProse;
}

const isLinked = ({ linkShare }: DraftPassage): boolean => linkShare >= 0.4;

function isLabel(item: DraftPassage): boolean {
  const { kind } = item.passage;
  if (kind === 'heading' || isSentence(item)) return false;
  return item.words <= MAX_LABEL && (kind !== 'listItem' || isLinked(item));
}

function namedRule(name: FurnitureName, mayBeWeak: (item: DraftPassage) => boolean = isLine): Rule {
  return {
    name: name === 'label' ? 'navigation' : name,
    finds: (draft: Draft) => {
      const furniture = furnitureAround(draft);
      if (!furniture.rules.has(name)) return [];
      return draft.passages
        .filter((item) =>
          saidAround(item, furniture).some(
            ({ rule, isClear }) => rule === name && (isClear || (isLine(item) && mayBeWeak(item))),
          ),
        )
        .map(({ index }) => index);
    },
  };
}

export const hidden: Rule = {
  name: 'hidden',
  finds: ({ passages }) => passages.filter(({ isHidden }) => isHidden).map(({ index }) => index),
};

export const newsletter = namedRule('newsletter');
export const sharing = namedRule('sharing');
export const navigation = namedRule('navigation');
export const label = namedRule('label', isLabel);
export const advertisement = namedRule('advertisement');
export const comments = namedRule('comments');
export const related = namedRule('related', isLinked);
export const tags = namedRule('tags');
export const byline = namedRule('byline');
export const legal = namedRule('legal');

const BESIDE = anyOf('complementary contentinfo dialog infobox navbox');

/** Elements whose very purpose is to stand beside the text. */
export const aside: Rule = {
  name: 'aside',
  finds: (draft) => {
    const isBeside = named(draft, BESIDE);
    return draft.passages
      .filter((item) => {
        if (item.tags.includes('nav') || isBeside(item)) return true;
        return !item.isProse && (item.tags.includes('footer') || item.tags.includes('aside'));
      })
      .map(({ index }) => index);
  },
};
