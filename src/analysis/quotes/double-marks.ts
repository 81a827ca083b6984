/**
 * Passages in double quotation marks: curly, straight, angle marks, and double marks typed as two single ones.
 * Marks that do not pair are repaired by what stands beside them.
 */
import type { Span } from '../../model/span.ts';

/** A passage with its marks. */
export interface MarkPair extends Span {
  readonly isOpen: boolean;
  /** Length of its marks: 2 where a double mark is typed as two single ones. */
  readonly markLength: number;
}

const DOUBLE = /["“”„‟«»]|''|``/g;
const LETTER = /[\p{L}\p{N}]/u;
/** What an opening mark may follow: nothing, white space, an opening bracket, a dash. */
const BEFORE_OPENING = /^$|[\s([—–\-/:‘'…]/u;

interface Opened {
  readonly at: number;
  readonly mark: string;
}

/** Whether a mark met while none is open opens a passage; a closing mark there is either stray or a slip for an opening one. */
function opens(mark: string, before: string, after: string): boolean {
  if (/[“„‟«]|``/.test(mark)) return true;
  if (/[”»]/.test(mark)) return BEFORE_OPENING.test(before) && LETTER.test(after);
  // 6'2" and 19" are lengths.
  if (/\p{N}/u.test(before) && !LETTER.test(after)) return false;
  return !(/[\p{L}\p{N},.!?]/u.test(before) && !LETTER.test(after));
}

/** Whether a mark met while a passage is open opens another, the first having lost its closing mark. */
function reopens(mark: string, open: Opened, at: number, before: string, after: string): boolean {
  if (open.mark === '„') return mark === '„';
  if (open.mark === '»') return mark === '»';
  // An opening mark right behind a word is a slip for a closing one.
  if (/[“«]|``/.test(mark)) return !/[\p{L}\p{N}\p{P}]/u.test(before) || LETTER.test(after);
  if (mark !== '"' && mark !== "''") return false;
  return at > open.at + open.mark.length && /[\s([—–-]/u.test(before) && /[\p{L}\p{N}‘'’([$…]/u.test(after);
}

/** The passages of one block in double marks, in reading order, never overlapping. */
export function doublePairs(text: string, block: Span): MarkPair[] {
  const pairs: MarkPair[] = [];
  let open: Opened | null = null;
  const close = (end: number, isOpen: boolean) => {
    if (open) pairs.push({ start: open.at, end, isOpen, markLength: open.mark.length });
  };
  for (const { 0: mark, index } of text.slice(block.start, block.end).matchAll(DOUBLE)) {
    const at = block.start + index;
    const end = at + mark.length;
    const before = at === block.start ? '' : text.charAt(at - 1);
    const after = end >= block.end ? '' : text.charAt(end);
    if (!open) {
      if (opens(mark, before, after)) open = { at, mark };
    } else if (reopens(mark, open, at, before, after)) {
      close(at, true);
      open = { at, mark };
    } else {
      close(end, false);
      open = null;
    }
  }
  close(block.end, true);
  return pairs;
}
