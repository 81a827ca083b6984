/** The draft that cleaning works on: the passages found, each with what rules ask about it. */
import type { Place } from '../../model/article.ts';
import { lettersOf } from '../letters.ts';
import { type Ancestry, nameWords, type Outline, type OutlinedElement } from '../outline.ts';
import type { Passage } from '../passage.ts';
import { endsSentence, linkShareOf } from '../prose.ts';
import { fold } from '../wording.ts';
import { countWords } from '../words.ts';

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
  readonly pictureTexts: readonly string[];
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
export const MIN_RUNNING = 25;
const MIN_PROSE = 12;
const MAX_LINKED = 0.6;

/** What is in each element of the page. */
interface Contents {
  /** UTF-16 code units of its passages. */
  readonly lengths: ReadonlyMap<Place, number>;
  /** Elements with running prose. */
  readonly withProse: ReadonlySet<Place>;
  /** The heading an element begins with. */
  readonly headings: ReadonlyMap<Place, string>;
}

class Item implements DraftPassage {
  readonly words: number;
  readonly linkShare: number;
  readonly isProse: boolean;
  private knownLine: string | null = null;
  private knownLetters: string | null = null;
  private knownNames: readonly string[] | null = null;
  private own: Ancestry = [];
  boxes = 0;
  isHidden = false;

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
    this.knownNames ??= this.own.map(([place, element], depth) => this.nameOf(place, element, depth));
    return this.knownNames;
  }
  get tags(): readonly string[] {
    return this.own.map(([, { tag }]) => tag);
  }
  get places(): readonly Place[] {
    return this.own.map(([place]) => place);
  }

  /** To be called when all passages are known. */
  settle(contents: Contents, bulk: number): void {
    this.contents = contents;
    this.own = this.around.filter(([place], depth) => depth === 0 || (contents.lengths.get(place) ?? 0) <= bulk);
    const withProse = this.own.findIndex(([place]) => contents.withProse.has(place));
    this.boxes = withProse < 0 ? this.own.length : withProse;
    this.isHidden = this.around.some(([, element]) => element.isHidden);
  }

  private contents: Contents | null = null;

  /**
   * Names are often made of the heading they stand at: `<section id="navigation"><h2>Navigation</h2>`,
   * `<h2 class="comments">Comments</h2>`. Those say nothing.
   */
  private nameOf(place: Place, element: OutlinedElement, depth: number): string {
    const heading = this.contents?.headings.get(place);
    if (heading === undefined) return element.names;
    const said = nameWords(heading);
    if (nameWords(element.id) === said) return element.namesButId;
    const isOwn = depth === 0 && this.passage.kind === 'heading';
    return isOwn && element.names.split(' ').every((word) => said.includes(` ${word} `)) ? ' ' : element.names;
  }
}

function contentsOf(items: readonly Item[]): Contents {
  const lengths = new Map<Place, number>();
  const withProse = new Set<Place>();
  const headings = new Map<Place, string>();
  for (const { passage, around, isProse, words } of items) {
    const isRunning = isProse && words >= MIN_RUNNING;
    for (const [at] of around) {
      const before = lengths.get(at);
      if (before === undefined && passage.kind === 'heading') headings.set(at, passage.text);
      lengths.set(at, (before ?? 0) + passage.text.length);
      if (isRunning) withProse.add(at);
    }
  }
  return { lengths, withProse, headings };
}

export function draftPassages(passages: readonly Passage[], outline: Outline): readonly DraftPassage[] {
  const items = passages.map((found, index) => {
    // Rules read a passage as one line; offsets stay.
    const passage = found.text.includes('\n') ? { ...found, text: found.text.replaceAll('\n', ' ') } : found;
    return new Item(passage, index, outline.around(passage.place));
  });
  const bulk = BULK * passages.reduce((sum, { text }) => sum + text.length, 0);
  const contents = contentsOf(items);
  for (const item of items) item.settle(contents, bulk);
  return items;
}
