/**
 * Pull quotes: a block that holds nothing but words quoted elsewhere in the running text, set apart to catch the eye, with
 * marks or without, signed or not. They have the speaker of the quotation they repeat, and are heard once.
 */
import type { Article } from '../../model/article.ts';
import { type Span, sliceOf } from '../../model/span.ts';
import type { Marked } from './marks.ts';

/** A block that repeats, and the beginning of what it repeats. */
export interface Repeat {
  readonly content: Span;
  readonly original: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;
/** `— Amara Osei, mayor`, or nothing. */
const SIGNATURE = /^\W*$|^\W*[—–―-]\s*(?:[\p{L}\p{N}.'’]+[\s,]*){1,8}$/u;
const FEWEST_WORDS = 5;
const KEY_WORDS = 4;
/** Where one stretch of words stands more often, the first places are looked at: it keeps the search linear. */
const MOST_PLACES = 4;

interface Quoted {
  readonly words: readonly string[];
  /** By word: where its passage begins. */
  readonly starts: readonly number[];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** The words a block stands for when it is one quotation and nothing else; `null` for running text. */
function wholeOf({ text, blocks }: Article, block: number, passages: readonly Marked[]): Span | null {
  const span = blocks[block]?.span;
  const [only] = passages;
  if (!span) return null;
  if (!only) return blocks[block]?.kind === 'blockQuotation' ? span : null;
  const isAlone = passages.length === 1 && !only.isTurn && !LETTER.test(text.slice(span.start, only.outer.start));
  return isAlone && SIGNATURE.test(text.slice(only.outer.end, span.end)) ? only.inner : null;
}

function quotedOf(text: string, passages: readonly Marked[]): Quoted {
  const words: string[] = [];
  const starts: number[] = [];
  for (const { inner } of passages) {
    for (const word of wordsOf(sliceOf(text, inner))) {
      words.push(word);
      starts.push(inner.start);
    }
  }
  return { words, starts };
}

/** Finds the blocks that repeat a quotation of another block, by index. Linear in the length of the text. */
export function findRepeats(article: Article, marked: readonly Marked[]): ReadonlyMap<number, Repeat> {
  const byBlock = new Map<number, Marked[]>();
  for (const passage of marked) {
    const known = byBlock.get(passage.block);
    if (known) known.push(passage);
    else byBlock.set(passage.block, [passage]);
  }
  const whole = new Map<number, Span>();
  for (const block of article.blocks.keys()) {
    const content = wholeOf(article, block, byBlock.get(block) ?? []);
    if (content) whole.set(block, content);
  }
  const repeats = new Map<number, Repeat>();
  if (whole.size === 0) return repeats;
  const places = new Map<string, { readonly quoted: Quoted; readonly at: number }[]>();
  for (const [block, passages] of byBlock) {
    if (whole.has(block)) continue;
    const quoted = quotedOf(article.text, passages);
    for (let at = 0; at + KEY_WORDS <= quoted.words.length; at++) {
      const key = quoted.words.slice(at, at + KEY_WORDS).join(' ');
      const known = places.get(key) ?? [];
      if (known.length < MOST_PLACES) places.set(key, [...known, { quoted, at }]);
    }
  }
  for (const [block, content] of whole) {
    const words = wordsOf(sliceOf(article.text, content));
    if (words.length < FEWEST_WORDS) continue;
    const found = places
      .get(words.slice(0, KEY_WORDS).join(' '))
      ?.find(({ quoted, at }) => words.every((word, i) => quoted.words[at + i] === word));
    const original = found?.quoted.starts[found.at];
    if (original !== undefined) repeats.set(block, { content, original });
  }
  return repeats;
}
