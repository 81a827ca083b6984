/**
 * Passages in single quotation marks, told from apostrophes.
 * An apostrophe stands between letters, after a plural's s, or for letters left out at a word's beginning or end.
 */
import type { Span } from '../../model/span.ts';
import type { MarkPair } from './double-marks.ts';

const SINGLE = /[‘’']/g;
const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /^$|[\s([—–\-"“/]/u;
const AFTER_OPENING = /[\p{L}\p{N}…"“£$€([]/u;
/** Words that begin with an apostrophe: 'em, 'tis, '90s. */
const ELISION = /^(?:em|tis|twas|til|till|cause|round|bout|n|kay|\p{N}0s)(?![\p{L}\p{N}])/iu;
/** Words that may end with one: the owners', goin', ol'. */
const MAY_END_IN_APOSTROPHE = /(?:[sSzZxX]|in|ol|an|o|th)$/u;

type Part = 'opening' | 'closing' | 'perhapsClosing' | 'none';

function partOf(text: string, at: number, block: Span): Part {
  const before = at === block.start ? '' : text.charAt(at - 1);
  const after = at + 1 >= block.end ? '' : text.charAt(at + 1);
  const mayOpen = text.charAt(at) !== '’' && BEFORE_OPENING.test(before) && AFTER_OPENING.test(after);
  if (mayOpen) return ELISION.test(text.slice(at + 1, at + 8)) ? 'none' : 'opening';
  if (text.charAt(at) === '‘' || before === '' || /\s/u.test(before) || LETTER.test(after)) return 'none';
  if (!LETTER.test(before)) return 'closing';
  const goesOn = /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
  return goesOn && MAY_END_IN_APOSTROPHE.test(text.slice(Math.max(block.start, at - 2), at))
    ? 'perhapsClosing'
    : 'closing';
}

/** Whether a passage of several paragraphs may open here: first in its block, or behind the comma or colon of its cue. */
const mayRunOn = (text: string, open: number, block: Span): boolean =>
  open === block.start || /[,:]\s+$/u.test(text.slice(Math.max(block.start, open - 3), open));

/**
 * The passages of one block in single marks, in reading order, never overlapping. An opening mark that none closes is taken
 * for an apostrophe, but at the beginning of a block, where it may open a quotation of several paragraphs.
 *
 * @param next The block behind it: where it opens with a mark too, a passage behind a cue may run on into it.
 */
export function singlePairs(text: string, block: Span, next?: Span): MarkPair[] {
  const isReopened =
    next !== undefined && partOf(text, next.start, next) === 'opening' && /[‘']/.test(text.charAt(next.start));
  const pairs: MarkPair[] = [];
  let open = -1;
  let perhaps = -1;
  const close = (at: number) => {
    if (open >= 0 && at >= 0) pairs.push({ start: open, end: at + 1, isOpen: false, markLength: 1 });
    open = -1;
    perhaps = -1;
  };
  for (const { index } of text.slice(block.start, block.end).matchAll(SINGLE)) {
    const at = block.start + index;
    const part = partOf(text, at, block);
    if (part === 'opening') {
      close(perhaps);
      open = at;
    } else if (open >= 0 && part === 'closing') close(at);
    else if (open >= 0 && part === 'perhapsClosing' && perhaps < 0) perhaps = at;
  }
  // "‘The workers’ boats were gone.": where the next paragraph reopens, a mark that may close is an apostrophe.
  if (isReopened ? open >= 0 && mayRunOn(text, open, block) : open === block.start && perhaps < 0) {
    pairs.push({ start: open, end: block.end, isOpen: true, markLength: 1 });
    return pairs;
  }
  close(perhaps);
  return pairs;
}
