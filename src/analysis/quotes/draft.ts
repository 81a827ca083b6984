/** A draft of a quotation, and how it joins those before it: sentences before its cue, paragraphs it goes on with. */
import type { Quote } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Attribution } from './attribution.ts';
import type { Frame } from './frames.ts';
import type { Marked } from './marks.ts';

export interface Draft {
  readonly contents: Span[];
  readonly form: Quote['form'];
  readonly kind: Quote['kind'];
  readonly rule: string;
  /** Index of its frame. */
  readonly frame: number;
  readonly block: number;
  /** `null` where no cue stands with it. */
  readonly attribution: Attribution | null;
  /** Without a cue: the draft whose speaker goes on. */
  readonly follows: Draft | null;
}

/** Where the walk through the frames stands. */
export interface Walk {
  readonly article: Article;
  readonly marked: readonly Marked[];
  readonly drafts: Draft[];
  /** The last draft in marks. */
  last: Draft | null;
  /** A draft that opens its block without a cue, right behind the cue of the block before: a cue of its own may follow. */
  pending: Draft | null;
  /** The block it has come to. */
  lastBlock: number;
  /** Frames between it and here hold no other words. */
  isAdjacent: boolean;
  /** A cue that has announced what comes next. */
  announced: { readonly attribution: Attribution; readonly frame: number } | null;
  /** A block already taken whole. */
  takenBlock: number;
}

export const innerOf = (walk: Walk, indexes: readonly number[]): Span[] =>
  indexes.flatMap((index) => walk.marked[index]?.inner ?? []);

export const sizeOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

export function add(walk: Walk, draft: Draft): Draft {
  walk.drafts.push(draft);
  if (draft.form !== 'indirect') {
    walk.last = draft;
    walk.lastBlock = draft.block;
    walk.isAdjacent = true;
  }
  return draft;
}

/** Joins a block without a cue to the quotation of the block before, when no cue of its own has come. */
export function settle(walk: Walk): void {
  const { pending } = walk;
  walk.pending = null;
  const before = pending?.follows;
  if (!pending || !before) return;
  walk.drafts.splice(walk.drafts.lastIndexOf(pending), 1);
  for (const content of pending.contents) before.contents.push(content);
  if (walk.last === pending) walk.last = before;
}

/** Puts a draft in the place of one without a cue whose speaker it tells. */
function absorb(walk: Walk, last: Draft, draft: Draft): void {
  walk.drafts.splice(walk.drafts.lastIndexOf(last), 1);
  add(walk, { ...draft, contents: [...last.contents, ...draft.contents] });
}

/** A cue after its quotation also tells who says the sentences in marks right before it. */
export function addDirect(walk: Walk, draft: Draft, frame: Frame, marked: readonly number[]): void {
  const { last } = walk;
  const opensFrame = frame.items[0]?.kind === 'marked' && frame.items[0].marked === marked[0];
  const isOpen = last !== null && !last.attribution && (!last.follows || last === walk.pending);
  if (last && isOpen && opensFrame && walk.isAdjacent && walk.lastBlock === frame.block) {
    walk.pending = null;
    absorb(walk, last, draft);
    return;
  } else if (
    last &&
    marked[0] !== undefined &&
    walk.marked[marked[0]]?.isContinuation &&
    walk.lastBlock === frame.block - 1
  ) {
    const hasOwnSource = draft.attribution?.source && last.attribution?.source;
    if (last.attribution && !hasOwnSource) {
      for (const content of draft.contents) last.contents.push(content);
      walk.lastBlock = frame.block;
      walk.isAdjacent = true;
      return;
    }
    if (!last.attribution && !last.follows) {
      absorb(walk, last, draft);
      return;
    }
  }
  add(walk, draft);
}
