/** The draft that cleaning works on: the passages found, each with what rules ask about it. */
import type { Place } from '../../model/article.ts';
import { ancestry, nameWords, type Outline, type OutlinedElement } from '../outline.ts';
import type { Passage } from '../passage.ts';

export interface DraftPassage {
  readonly passage: Passage;
  readonly index: number;
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
const BULK = 0.35;
/** Scripts that write without spaces: a character counts for half a word. */
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const SENTENCE_END = /[.!?…。！？:;]["'”’»›)\]]*$|["”»]$/u;

export function countWords(text: string): number {
  const ideographs = text.match(IDEOGRAPHS)?.length ?? 0;
  const words = text.replace(IDEOGRAPHS, ' ').match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return words + Math.ceil(ideographs / 2);
}

/** Shorter prose may be a line of furniture. */
export const MIN_RUNNING = 25;

function isProse(passage: Passage): boolean {
  const { kind, text } = passage;
  if (kind === 'heading' || kind === 'caption' || !SENTENCE_END.test(text)) return false;
  return countWords(text) >= 12 && linkShareOf(passage) < 0.6;
}

function linkShareOf({ text, marks }: Passage): number {
  const linked = marks.reduce((sum, { kind, span }) => sum + (kind === 'link' ? span.end - span.start : 0), 0);
  return text.length === 0 ? 0 : Math.min(1, linked / text.length);
}

/** Length of the text under each element, and the elements with running prose in them. */
function contentsOf(passages: readonly Passage[], outline: Outline) {
  const lengths = new Map<Place, number>();
  const withProse = new Set<Place>();
  for (const passage of passages) {
    const isRunning = isProse(passage) && countWords(passage.text) >= MIN_RUNNING;
    for (const [at] of ancestry(outline, passage.place)) {
      lengths.set(at, (lengths.get(at) ?? 0) + passage.text.length);
      if (isRunning) withProse.add(at);
    }
  }
  return { lengths, withProse };
}

/** Names of a heading's own element are often made of its words: `<h2 id="comments">Comments</h2>`. */
function namesOf({ names }: OutlinedElement, isOwnHeading: boolean, text: string): string {
  if (!isOwnHeading) return names;
  const own = nameWords(text);
  return names.split(' ').every((word) => own.includes(` ${word} `) || word === '') ? ' ' : names;
}

export function draftPassages(passages: readonly Passage[], outline: Outline): DraftPassage[] {
  const { lengths, withProse } = contentsOf(passages, outline);
  const bulk = BULK * passages.reduce((sum, { text }) => sum + text.length, 0);
  return passages.map((found, index): DraftPassage => {
    // Rules read a passage as one line; offsets stay.
    const passage = found.text.includes('\n') ? { ...found, text: found.text.replaceAll('\n', ' ') } : found;
    const around = [...ancestry(outline, passage.place)];
    const own = around.filter(([place], depth) => depth === 0 || (lengths.get(place) ?? 0) <= bulk);
    const firstWithProse = own.findIndex(([place]) => withProse.has(place));
    return {
      passage,
      index,
      words: countWords(passage.text),
      linkShare: linkShareOf(passage),
      isProse: isProse(passage),
      names: own.map(([, element], depth) => namesOf(element, depth === 0 && passage.kind === 'heading', passage.text)),
      boxes: firstWithProse < 0 ? own.length : firstWithProse,
      tags: own.map(([, element]) => element.tag),
      places: own.map(([place]) => place),
      isHidden: around.some(([, element]) => element.isHidden),
    };
  });
}
