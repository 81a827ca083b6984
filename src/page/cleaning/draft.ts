/** The draft that cleaning works on: the passages found, each with what rules ask about it. */
import type { Place } from '../../model/article.ts';
import { ancestry, type Outline } from '../outline.ts';
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

function linkShareOf({ text, marks }: Passage): number {
  const linked = marks.reduce((sum, { kind, span }) => sum + (kind === 'link' ? span.end - span.start : 0), 0);
  return text.length === 0 ? 0 : Math.min(1, linked / text.length);
}

/** Length of the text under each element. */
function textUnder(passages: readonly Passage[], outline: Outline): ReadonlyMap<Place, number> {
  const lengths = new Map<Place, number>();
  for (const { place, text } of passages) {
    for (const [at] of ancestry(outline, place)) lengths.set(at, (lengths.get(at) ?? 0) + text.length);
  }
  return lengths;
}

export function draftPassages(passages: readonly Passage[], outline: Outline): DraftPassage[] {
  const lengths = textUnder(passages, outline);
  const bulk = BULK * passages.reduce((sum, { text }) => sum + text.length, 0);
  return passages.map((found, index): DraftPassage => {
    // Rules read a passage as one line; offsets stay.
    const passage = found.text.includes('\n') ? { ...found, text: found.text.replaceAll('\n', ' ') } : found;
    const around = [...ancestry(outline, passage.place)];
    const own = around.filter(([place], depth) => depth === 0 || (lengths.get(place) ?? 0) <= bulk);
    const words = countWords(passage.text);
    const linkShare = linkShareOf(passage);
    const isText = passage.kind !== 'heading' && passage.kind !== 'caption';
    return {
      passage,
      index,
      words,
      linkShare,
      isProse: isText && words >= 12 && linkShare < 0.6 && SENTENCE_END.test(passage.text),
      names: own.map(([, element]) => element.names),
      tags: own.map(([, element]) => element.tag),
      places: own.map(([place]) => place),
      isHidden: around.some(([, element]) => element.isHidden),
    };
  });
}
