/**
 * Statements: what each attribution of a frame attributes, as passages in marks and words outside them.
 * What is said stands after the cue (`Osei said that …`), before it (`"…," said Osei`), or on both sides of it.
 */
import type { Span } from '../../model/span.ts';
import type { Attribution } from './attribution.ts';
import { afterCue, isEnd, isMarked, lowerAt, textAt } from './clause-start.ts';
import { CONJUNCTIONS, PREPOSITIONS } from './closed-words.ts';
import type { Item } from './frames.ts';
import type { Range } from './phrases.ts';

export interface Statement {
  readonly attribution: Attribution;
  /** Indexes of the passages in marks. */
  readonly marked: readonly number[];
  /** The words outside the marks. */
  readonly words: readonly Span[];
  readonly wordCount: number;
  /** The cue is the last thing of its frame and announces more: `Osei said:` */
  readonly announces: boolean;
}

/** Whether the cue follows what it attributes. */
function isPostposed(items: readonly Item[], { whole, rule }: Attribution, free: number, after: number): boolean {
  const { from } = whole;
  if (rule === 'dash') return true;
  if (rule === 'turn' || rule === 'colon') return false;
  if (isMarked(items, from - 1)) return !/[.\p{L}\p{N}]/u.test(items[from - 1]?.ending ?? '') || isEnd(items, after);
  if (rule === 'accordingTo') return from > free + 2;
  if (textAt(items, from - 1) !== ',') return false;
  if (isMarked(items, after + 1) && /^[,:]$/.test(textAt(items, after)) && !isMarked(items, from - 2)) return false;
  if (isMarked(items, from - 2) && from - 2 >= free) return true;
  const first = lowerAt(items, free);
  if (from - free < 4 || PREPOSITIONS.has(first) || CONJUNCTIONS.has(first) || /(?:ing|ed)$/.test(first)) return false;
  return isEnd(items, after) && !isMarked(items, after) && textAt(items, after) !== ':';
}

/** Where the zone of an attribution must end because the next one begins: -1 where the next is part of what is said. */
function breakBefore(items: readonly Item[], { whole, inherits, rule }: Attribution): number {
  const { from } = whole;
  if (rule === 'dash') return from;
  if (isMarked(items, from - 1)) return from - 1;
  if (textAt(items, from - 1) === ',' && isMarked(items, from - 2)) return from - 2;
  if (inherits) return from;
  // "Osei recalled that Mensah boasted, [Q]": the nearer cue owns the passage.
  const behind =
    items[whole.to]?.kind === 'marked' || (/^[,:]$/.test(textAt(items, whole.to)) && isMarked(items, whole.to + 1));
  if (behind && (rule === 'verb' || rule === 'position')) return from;
  if (rule === 'colon') return whole.from;
  const before = lowerAt(items, from - 1);
  if (/^(?:;|—|–)$/.test(before) || /^(?:while|but|as|although|though|whereas)$/.test(before)) return from - 1;
  return before === 'and' && textAt(items, from - 2) === ',' ? from - 1 : -1;
}

function collect(items: readonly Item[], regions: readonly Range[]) {
  const marked: number[] = [];
  const words: Span[] = [];
  let wordCount = 0;
  for (const { from, to } of regions) {
    let open = -1;
    let last = -1;
    const close = () => {
      const first = items[open];
      const end = items[last];
      if (first && end) words.push({ start: first.start, end: end.end });
      open = -1;
    };
    for (let i = from; i < to; i++) {
      const item = items[i];
      if (item?.kind === 'marked') {
        close();
        marked.push(item.marked);
      } else if (item?.kind === 'word') {
        if (open < 0) open = i;
        last = i;
        wordCount++;
      }
    }
    close();
  }
  return { marked, words, wordCount };
}

/** What stands on both sides of a postposed cue: `"X," she said, "Y"`; `The plan, she said, would fail`. */
function resumption(items: readonly Item[], after: number, end: number, hasMarked: boolean): Range | null {
  let start = after;
  while (start < end && /^[,:;—–-]$/.test(textAt(items, start))) start++;
  if (start >= end) return null;
  const lower = lowerAt(items, start);
  if (isMarked(items, start) || (hasMarked && /^(?:and|but|that|because)$/.test(lower) && isMarked(items, start + 1))) {
    return { from: start, to: end };
  }
  if (hasMarked) {
    for (let i = start + 1; i < end; i++)
      if (isMarked(items, i) && textAt(items, i - 1) === ',') return { from: i, to: end };
  }
  if (hasMarked || textAt(items, after) !== ',' || /^(?:who|which|as|while|when|and|but|where|after)$/.test(lower))
    return null;
  return /ing$/.test(lower) ? null : { from: start, to: end };
}

/** The statements of one frame, in reading order. What is said within what is said is not told apart. */
export function statementsOf(items: readonly Item[], attributions: readonly Attribution[]): Statement[] {
  const statements: Statement[] = [];
  let free = 0;
  for (const [index, attribution] of attributions.entries()) {
    if (attribution.whole.from < free) continue;
    const after = afterCue(items, attribution);
    let end = items.length;
    for (const next of attributions.slice(index + 1)) {
      const at = next.whole.from > after ? breakBefore(items, next) : -1;
      if (at >= after && at > attribution.whole.to - 1) {
        end = Math.min(end, at);
        break;
      }
    }
    const isAfter = isPostposed(items, attribution, free, after);
    const before = { from: free, to: attribution.whole.from };
    const regions: Range[] = [];
    if (isAfter) {
      const hasMarked = items.slice(before.from, before.to).some(({ kind }) => kind === 'marked');
      const more = resumption(items, after, end, hasMarked);
      regions.push(before, ...(more ? [more] : []));
      free = more ? end : Math.min(end, after);
    } else {
      regions.push({ from: after, to: end });
      free = end;
    }
    const announces = !isAfter && textAt(items, items.length - 1) === ':' && end === items.length;
    statements.push({ attribution, ...collect(items, regions), announces });
  }
  return statements;
}
