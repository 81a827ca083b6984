/** The draft that cleaning works on: the passages found, each with what rules ask about it. */
import type { Place } from '../../model/article.ts';
import { lettersOf } from '../letters.ts';
import type { Ancestry, Outline } from '../outline.ts';
import type { Passage } from '../passage.ts';
import { endsSentence, linkShareOf } from '../prose.ts';
import { fold } from '../wording.ts';
import { countWords } from '../words.ts';
import { type Amount, type Contents, contentsOf } from './contents.ts';

export interface DraftPassage {
  readonly passage: Passage;
  readonly index: number;
  /** Its text as rules on wording read it. */
  readonly line: string;
  /** Nothing but its letters and digits, small. */
  readonly letters: string;
  readonly words: number;
  /** 0 to 1: how much of the text is in links. */
  readonly linkShare: number;
  /** A passage of running text: long enough, mostly not links, ending as a sentence ends. */
  readonly isProse: boolean;
  /** Names of the elements around it, innermost first, up to those that hold the bulk of the article. */
  readonly names: readonly string[];
  /** How many of them, from the inside, hold no running prose: a name may say little, but not of a box with paragraphs. */
  readonly boxes: number;
  /** Tags of the same elements. */
  readonly tags: readonly string[];
  /** Places of the same elements. */
  readonly places: readonly Place[];
  /** Not shown in the page, or inside what is not shown. */
  readonly isHidden: boolean;
}

export interface Draft {
  /** Those no rule has left out so far. */
  readonly passages: readonly DraftPassage[];
  /** Those that were found. */
  readonly all: readonly DraftPassage[];
  readonly title: string | null;
  readonly standfirst: string | null;
  /** Text alternatives of the page's pictures. */
  readonly pictureTexts: () => readonly string[];
  /** Names of those who wrote the article. */
  readonly bylines: readonly string[];
}

/** A rule of cleaning: names the passages to leave out, by index. */
export interface Rule {
  readonly name: string;
  readonly finds: (draft: Draft) => Iterable<number>;
}

/** An element with more of the text than this holds the article, whatever its name says. */
export const BULK = 0.35;
/** Shorter prose may be a line of furniture. */
const MIN_RUNNING = 25;
const MIN_PROSE = 12;
const MAX_LINKED = 0.6;

/** Running prose is not convicted by how a line of it reads. */
export const isRunning = ({ isProse, words }: Pick<DraftPassage, 'isProse' | 'words'>): boolean =>
  isProse && words >= MIN_RUNNING;

/** What all rules may ask of a draft, whatever has been left out since: worked out once. */
export function oncePerDraft<Value extends object>(make: (draft: Draft) => Value): (draft: Draft) => Value {
  const known = new WeakMap<readonly DraftPassage[], Value>();
  return (draft) => {
    const before = known.get(draft.all);
    if (before !== undefined) return before;
    const value = make(draft);
    known.set(draft.all, value);
    return value;
  };
}

class Item implements DraftPassage {
  readonly words: number;
  readonly linkShare: number;
  readonly isProse: boolean;
  boxes = 0;
  private readonly own: Contents[] = [];
  private knownLine: string | null = null;
  private knownLetters: string | null = null;
  private knownNames: readonly string[] | null = null;
  private knownTags: readonly string[] | null = null;

  constructor(
    readonly passage: Passage,
    readonly index: number,
    readonly around: Ancestry,
  ) {
    const { kind, text } = passage;
    this.words = countWords(text);
    this.linkShare = linkShareOf(passage);
    const isText = kind !== 'heading' && kind !== 'caption' && this.words >= MIN_PROSE;
    this.isProse = isText && this.linkShare < MAX_LINKED && endsSentence(text);
  }

  get line(): string {
    this.knownLine ??= fold(this.passage.text);
    return this.knownLine;
  }
  get letters(): string {
    this.knownLetters ??= lettersOf(this.passage.text);
    return this.knownLetters;
  }
  get names(): readonly string[] {
    this.knownNames ??= this.own.map((contents, depth) =>
      depth === 0 && this.passage.kind === 'heading' ? contents.withoutHeading(true) : contents.names,
    );
    return this.knownNames;
  }
  get tags(): readonly string[] {
    this.knownTags ??= this.own.map(({ element }) => element.tag);
    return this.knownTags;
  }
  get places(): readonly Place[] {
    return this.own.map(({ element }) => element.place);
  }
  get isHidden(): boolean {
    return this.around.some(({ isHidden }) => isHidden);
  }

  get amount(): Amount {
    const { passage, index } = this;
    return { length: passage.text.length, hasRunning: isRunning(this), first: passage, index };
  }

  /** To be called when all passages are known. */
  settle(contents: ReadonlyMap<Place, Contents>, bulk: number): void {
    for (const { place } of this.around) {
      const inside = contents.get(place);
      if (inside === undefined || (this.own.length > 0 && inside.length > bulk)) break;
      this.own.push(inside);
    }
    const withProse = this.own.findIndex(({ hasRunning }) => hasRunning);
    this.boxes = withProse < 0 ? this.own.length : withProse;
  }
}

export function draftPassages(passages: readonly Passage[], outline: Outline): readonly DraftPassage[] {
  const items = passages.map((found, index) => {
    // Rules read a passage as one line; offsets stay.
    const passage = found.text.includes('\n') ? { ...found, text: found.text.replaceAll('\n', ' ') } : found;
    return new Item(passage, index, outline.around(passage.place));
  });
  const bulk = BULK * passages.reduce((sum, { text }) => sum + text.length, 0);
  const contents = contentsOf(items, outline);
  for (const item of items) item.settle(contents, bulk);
  return items;
}
