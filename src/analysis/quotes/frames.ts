/**
 * Frames: sentences in which every passage in quotation marks is one item, so that `"X," she said, "Y."` reads [Q] she said [Q].
 * Who speaks is told in the words outside the marks; what is said inside must not be mistaken for them.
 */
import type { Sentence } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { isSentenceLike, type Marked } from './marks.ts';
import { REPORTING_VERBS } from './verbs.ts';

export interface Item extends Span {
  readonly kind: 'word' | 'punctuation' | 'marked';
  readonly text: string;
  readonly lower: string;
  /** Of a passage in marks: its index among all, the last character within the marks, and whether it is a whole sentence. */
  readonly marked: number;
  readonly ending: string;
  readonly isSentence: boolean;
}

export interface Frame {
  readonly block: number;
  readonly items: readonly Item[];
}

/** A word with its inner apostrophes, hyphens and stops (Osei's, Al-Amin, U.S., Mr., J.); else one character. */
const ITEM =
  /(?:Mr|Mrs|Ms|Mx|Dr|Sen|Rep|Gov|Gen|Prof|St|Lt|Col|Sgt|Capt|Jr|Sr|Rev|Hon)\.|(?:\p{Lu}\.)+|[\p{L}\p{N}]+(?:['’.\-&@,](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*['’]?|[^\s]/gu;
const WORD = /[\p{L}\p{N}]/u;
const LONGEST_NAME = 6;
const ADVERB = /^(?:also|then|later|again|\p{Ll}{3,}ly)$/u;
/** A past form, as far as its ending or one of the usual exceptions tells. */
const PAST = /^(?:\p{Ll}{3,}ed|went|shot|cut|broke|came|began|spoke|swore|sang)$/u;
/** Longer sentences are no prose; the limit keeps later stages linear in any text. */
const MOST_ITEMS = 400;

function addItems(items: Item[], text: string, start: number, end: number): void {
  for (const { 0: word, index } of text.slice(start, end).matchAll(ITEM)) {
    // Marks left over are a name's or stray.
    if (/^["“”„‟«»‘’'`]$/.test(word)) continue;
    items.push({
      kind: WORD.test(word) ? 'word' : 'punctuation',
      text: word,
      lower: word.toLowerCase(),
      start: start + index,
      end: start + index + word.length,
      marked: -1,
      ending: '',
      isSentence: false,
    });
  }
}

function itemsOf(text: string, block: Span, marked: readonly Marked[], first: number): Item[] {
  const items: Item[] = [];
  let at = block.start;
  for (let i = first; i < marked.length; i++) {
    const passage = marked[i];
    if (!passage || passage.outer.start >= block.end) break;
    addItems(items, text, at, passage.outer.start);
    const ending = text.charAt(passage.inner.end - 1);
    const isSentence = isSentenceLike(text, passage);
    items.push({ kind: 'marked', text: '', lower: '', ...passage.outer, marked: i, ending, isSentence });
    at = passage.outer.end;
  }
  addItems(items, text, at, block.end);
  return items;
}

/** Whether a cue begins at `index`: a name or pronoun and its verb, of saying or at the end of its clause: `Osei pressed.` */
function beginsCue(items: readonly Item[], index: number): boolean {
  let i = index;
  while (i - index < LONGEST_NAME && /^\p{Lu}/u.test(items[i]?.text ?? '')) i++;
  if (i === index) return false;
  while (ADVERB.test(items[i]?.lower ?? '')) i++;
  const verb = items[i];
  if (verb?.kind !== 'word') return false;
  if (/^(?:past|present)$/.test(REPORTING_VERBS.get(verb.lower)?.form ?? '')) return true;
  const next = items[i + 1];
  return (
    PAST.test(verb.lower) && (next === undefined || /^[.,:]$/.test(next.text) || /^(?:on|back|in)$/.test(next.lower))
  );
}

/** Whether a sentence may end between these two: not between a quotation that asks for more and what follows it. */
function mayPart(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  const after = items[index];
  if (before?.kind !== 'marked' || after?.kind === 'marked') return true;
  if (!/[.?!…]/u.test(before.ending) || !/^[\p{Lu}\p{N}]/u.test(after?.text ?? '')) return false;
  return before.ending === '.' || !beginsCue(items, index);
}

/** Splits the items of a block where its sentences begin outside the marks. */
function framesOf(block: number, items: readonly Item[], starts: readonly number[]): Frame[] {
  const frames: Frame[] = [];
  let from = 0;
  let next = 0;
  for (let i = 1; i < items.length; i++) {
    const item = items[i];
    const before = items[i - 1];
    if (!item || !before) break;
    while ((starts[next] ?? Number.POSITIVE_INFINITY) < before.end) next++;
    const begins = (starts[next] ?? Number.POSITIVE_INFINITY) <= item.start && item.kind !== 'punctuation';
    const isAfterPassage = before.kind === 'marked' && (item.kind === 'marked' || before.ending === '.');
    const isTooLong = i - from >= MOST_ITEMS;
    if (isTooLong || ((begins || isAfterPassage) && mayPart(items, i))) {
      frames.push({ block, items: items.slice(from, i) });
      from = i;
    }
  }
  if (items.length > 0) frames.push({ block, items: items.slice(from) });
  return frames;
}

/** The frames of every block that holds sentences, in reading order. Linear in the length of the text. */
export function findFrames(article: Article, sentences: readonly Sentence[], marked: readonly Marked[]): Frame[] {
  const { text, blocks } = article;
  const startsOf: number[][] = blocks.map(() => []);
  for (const { span, block } of sentences) startsOf[block]?.push(span.start);
  const frames: Frame[] = [];
  let first = 0;
  for (const [index, { span, kind }] of blocks.entries()) {
    while (first < marked.length && (marked[first]?.block ?? 0) < index) first++;
    if (kind === 'heading' || kind === 'table' || kind === 'code' || kind === 'caption') continue;
    for (const frame of framesOf(index, itemsOf(text, span, marked, first), startsOf[index] ?? [])) frames.push(frame);
  }
  return frames;
}
