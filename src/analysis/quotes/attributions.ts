/**
 * Attributions of a frame: a reporting verb with its subject, before or after it; `according to`; a name and a colon; a dash and
 * a name; behind a quotation, any verb in the place of one.
 */
import type { Attribution } from './attribution.ts';
import type { Item } from './frames.ts';
import { accordingTo, colonAt, dashAt, positionAt } from './layout-cues.ts';
import { verbAt } from './verb-cues.ts';

/**
 * Finds the attributions among the items of one frame, in reading order.
 *
 * @param isBlockStart Whether the frame begins its block.
 * @param isTurn Whether a passage is a turn of a transcript.
 */
export function findAttributions(
  items: readonly Item[],
  isBlockStart: boolean,
  isTurn: (marked: number) => boolean,
): Attribution[] {
  const found: Attribution[] = [];
  let low = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item?.kind === 'marked') low = i + 1;
    if (i < (found.at(-1)?.whole.to ?? 0)) continue;
    const next =
      verbAt(items, i, low, found) ??
      accordingTo(items, i) ??
      dashAt(items, i) ??
      (found.length === 0 ? colonAt(items, i, isBlockStart && isTurn(items[i + 1]?.marked ?? -1)) : null);
    if (next) found.push(next);
  }
  // A verb known as one counts for more than a word in its place.
  for (let i = 0; i < items.length; i++) {
    const open = items[i]?.kind === 'marked' ? positionAt(items, i) : null;
    if (open && !found.some(({ whole }) => whole.from < open.whole.to && open.whole.from < whole.to)) found.push(open);
  }
  return found.sort((a, b) => a.whole.from - b.whole.from);
}
