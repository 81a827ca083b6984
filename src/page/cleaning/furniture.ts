/**
 * Furniture: what the page itself names as something other than the article, by tag, role or class name.
 * Names say what they say in whole words; an element that holds the bulk of the text is never furniture (`draft.ts`), and a
 * name that the bulk of the running text bears says nothing: some sites call each of their paragraphs "paywall".
 */
import { BULK, type Draft, type DraftPassage, type Rule } from './draft.ts';
import { type FurnitureName, MEANINGS } from './furniture-names.ts';
import { anyOf, isNamed } from './names.ts';
import { isRunning } from './phrases.ts';

const MAX_SHORT = 25;
/** Lines that are labels. */
const MAX_LABEL = 6;
const MIN_SENTENCE = 3;

/** Words on the elements around a passage that name furniture; weak ones only where no running prose stands. */
interface Said {
  readonly word: string;
  readonly rule: FurnitureName;
  readonly isClear: boolean;
}

const known = new WeakMap<DraftPassage, readonly Said[]>();

function saidAround(item: DraftPassage): readonly Said[] {
  const before = known.get(item);
  if (before !== undefined) return before;
  // The class of a heading says how it looks: "section-title", "entry-date".
  const isHeading = item.passage.kind === 'heading';
  const said = item.names.flatMap((names, depth) =>
    names.split(' ').flatMap((word): Said[] => {
      const meaning = MEANINGS.get(word);
      if (meaning === undefined) return [];
      const { rule, isClear } = meaning;
      const isOwnLook = isHeading && depth === 0 && rule !== 'navigation';
      return isClear || (depth < item.boxes && !isOwnLook) ? [{ word, rule, isClear }] : [];
    }),
  );
  known.set(item, said);
  return said;
}

const bulkWords = new WeakMap<readonly DraftPassage[], ReadonlySet<string>>();

/** Words that the bulk of the running text bears. */
function wordsOfBulk(passages: readonly DraftPassage[]): ReadonlySet<string> {
  const before = bulkWords.get(passages);
  if (before !== undefined) return before;
  const borne = new Map<string, number>();
  let all = 0;
  for (const item of passages) {
    if (!isRunning(item)) continue;
    all += item.words;
    const own = item.names.flatMap((names) => names.split(' ')).filter((word) => MEANINGS.has(word));
    for (const word of new Set(own)) borne.set(word, (borne.get(word) ?? 0) + item.words);
  }
  const bulk = new Set([...borne].filter(([, words]) => words > BULK * all).map(([word]) => word));
  bulkWords.set(passages, bulk);
  return bulk;
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
    finds: ({ passages, all }: Draft) => {
      const bulk = wordsOfBulk(all);
      return passages
        .filter((item) =>
          saidAround(item).some(
            ({ word, rule, isClear }) =>
              rule === name && !bulk.has(word) && (isClear || (isLine(item) && mayBeWeak(item))),
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
  finds: ({ passages }) =>
    passages
      .filter((item) => {
        if (item.tags.includes('nav') || isNamed(item, BESIDE)) return true;
        return !item.isProse && (item.tags.includes('footer') || item.tags.includes('aside'));
      })
      .map(({ index }) => index),
};
