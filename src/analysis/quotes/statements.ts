/**
 * Statements: what each attribution of a frame attributes, as passages in marks and words outside them.
 * What is said stands after the cue (`Osei said that …`), before it (`"…," said Osei`), or on both sides of it.
 */
import type { Span } from '../../model/span.ts';
import type { Attribution } from './attribution.ts';
import { afterCue, isEnd, isMarked, lowerAt, textAt } from './clause-start.ts';
import { clauseSubject, isFiniteVerb } from './clauses.ts';
import { CONJUNCTIONS, DAYS, isAdverb, PREPOSITIONS } from './closed-words.ts';
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

const LONGEST_ASIDE = 15;
const SUBORDINATOR = /^(?:as|when|while|after|before|because|if|although|though|since|once|until)$/;

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
  const mark = textAt(items, after);
  if (!isEnd(items, after) || isMarked(items, after) || mark === ':') return false;
  // "On Monday, after a long debate in the council, officials said.": a clause has a verb.
  for (let i = free; i < from; i++) if (isFiniteVerb(items, i)) return true;
  // "The old bridge, Osei said, would …"
  const first = lowerAt(items, free);
  return (
    mark === ',' &&
    from - free > 2 &&
    !PREPOSITIONS.has(first) &&
    !CONJUNCTIONS.has(first) &&
    !DAYS.has(first) &&
    !isAdverb(first)
  );
}

/** Where the zone of an attribution must end because the next one begins: -1 where the next is part of what is said. */
function breakBefore(items: readonly Item[], { whole, inherits, rule, verb }: Attribution): number {
  const { from } = whole;
  if (rule === 'dash') return from;
  if (isMarked(items, from - 1)) return from - 1;
  if (textAt(items, from - 1) === ',' && isMarked(items, from - 2)) return from - 2;
  // "Said she was tired and wanted change": what she wants is part of what she said.
  if (inherits && verb?.kind === 'belief' && lowerAt(items, from - 1) === 'and' && items[from - 2]?.kind === 'word')
    return -1;
  if (inherits) return from;
  // "Osei recalled that Mensah boasted, [Q]": the nearer cue owns the passage.
  const behind =
    items[whole.to]?.kind === 'marked' || (/^[,:]$/.test(textAt(items, whole.to)) && isMarked(items, whole.to + 1));
  if (behind && (rule === 'verb' || rule === 'position')) return from;
  if (rule === 'colon') return whole.from;
  const before = lowerAt(items, from - 1);
  if (/^(?:;|—|–)$/.test(before) || /^(?:while|but|as|although|though|whereas)$/.test(before)) return from - 1;
  const isClause = textAt(items, from - 2) === ',' || isMarked(items, from - 2);
  return /^(?:and|or)$/.test(before) && isClause ? from - 1 : -1;
}

/** Whether nothing but a comma or colon stands between a cue and the passage at `index`. */
const introduces = (items: readonly Item[], { whole, rule }: Attribution, index: number): boolean =>
  (rule === 'verb' || rule === 'shared') &&
  isMarked(items, index) &&
  (whole.to === index || (whole.to === index - 1 && /^[,:]$/.test(textAt(items, index - 1))));

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

/**
 * What stands on both sides of a postposed cue: `"X," she said, "Y"`; `The plan, she said, would fail`.
 *
 * @param to Where the cue ends.
 * @param after Where the words about time and place behind it end.
 */
function resumption(items: readonly Item[], to: number, after: number, end: number, hasMarked: boolean): Range | null {
  let start = after;
  // "She said after a brief 'sorry'": the passage belongs to the words about time.
  if (start > to && isMarked(items, start) && items[start - 1]?.kind === 'word') return null;
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
  if (hasMarked || textAt(items, after) !== ',' || /^(?:who|which)$/.test(lower)) return null;
  return { from: start, to: end };
}

/** Steps over an aside between commas: `said, without a smile, that …`. A clause that ends with its verb says nothing: `As Osei spoke, …`. */
function behindAside(items: readonly Item[], { whole, rule, verb }: Attribution, after: number, end: number): number {
  if (textAt(items, after) !== ',' || isMarked(items, after + 1) || rule === 'accordingTo') return after;
  for (let i = after + 1; i + 1 < end && i - after < LONGEST_ASIDE; i++) {
    if (textAt(items, i) === ',' && (isMarked(items, i + 1) || lowerAt(items, i + 1) === 'that')) return i + 1;
  }
  const lead = lowerAt(items, whole.from - 1);
  // "As Osei put it, …": what is said stands behind the comma.
  const isComment = lead === 'as' && verb?.complements.has('quote');
  return SUBORDINATOR.test(lead) && !isComment ? end : after;
}

/** Where the subject of the clause that goes on at `end` begins. */
const clauseStart = (items: readonly Item[], end: number): number => clauseSubject(items, end, 0)?.from ?? end;

/** The statements of one frame, in reading order. What is said within what is said is not told apart. */
export function statementsOf(items: readonly Item[], attributions: readonly Attribution[]): Statement[] {
  const statements: Statement[] = [];
  let free = 0;
  for (const [index, attribution] of attributions.entries()) {
    if (attribution.whole.from < free) continue;
    const nextFrom = attributions[index + 1]?.whole.from ?? items.length;
    const after = Math.min(afterCue(items, attribution), Math.max(nextFrom, attribution.whole.to));
    let end = items.length;
    for (const next of attributions.slice(index + 1)) {
      const at = next.whole.from > after ? breakBefore(items, next) : -1;
      if (at >= after && at > attribution.whole.to - 1) {
        end = Math.min(end, introduces(items, attribution, at) ? at + 1 : at);
        break;
      }
    }
    const isAfter = isPostposed(items, attribution, free, after);
    const before = { from: free, to: attribution.whole.from };
    const regions: Range[] = [];
    if (attribution.rule === 'impersonal') {
      const isIt = lowerAt(items, attribution.whole.from - 1) === 'it';
      const from = isIt ? attribution.whole.from : clauseStart(items, attribution.whole.from);
      const stop = items.findIndex(({ text }, at) => at >= after && /^[,;—–]$/.test(text));
      free = stop < 0 ? end : stop;
      regions.push({ from, to: attribution.whole.from }, { from: after, to: free });
    } else if (attribution.rule === 'asked') {
      const comma = items.findIndex((item, at) => at > after && item.text === ',');
      regions.push({ from: after, to: comma < 0 ? end : Math.min(end, comma) });
      free = regions[0]?.to ?? end;
    } else if (isAfter) {
      const hasMarked = items.slice(before.from, before.to).some(({ kind }) => kind === 'marked');
      // Behind a quotation the next cue has what follows it.
      const last = hasMarked && nextFrom >= after ? Math.min(end, nextFrom) : end;
      const more = resumption(items, attribution.whole.to, after, last, hasMarked);
      regions.push(before, ...(more ? [more] : []));
      free = more ? more.to : Math.min(end, after);
    } else {
      const start = behindAside(items, attribution, after, end);
      if (start < end) regions.push({ from: start, to: end });
      free = start < end ? end : Math.min(end, after);
    }
    const announces = !isAfter && textAt(items, items.length - 1) === ':' && end === items.length;
    statements.push({ attribution, ...collect(items, regions), announces });
  }
  return statements;
}
