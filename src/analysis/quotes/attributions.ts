/**
 * Attributions of a frame: a reporting verb with its subject, before or after it; `according to`; a name and a colon; a dash and
 * a name; behind a quotation, any verb in the place of one.
 */
import type { Attribution } from './attribution.ts';
import { beforePassage, behindPassage } from './beside-passages.ts';
import type { Item } from './frames.ts';
import { impersonalIn } from './impersonal.ts';
import { accordingTo, dashAt, turnAt } from './layout-cues.ts';
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
    if (i < (found.at(-1)?.whole.to ?? 0)) continue;
    const item = items[i];
    if (item?.kind === 'marked') {
      const before = beforePassage(items, i, low, found.at(-1));
      if (before) found.push(before);
      const behind = behindPassage(items, i);
      if (behind) found.push(behind);
      low = i + 1;
      continue;
    }
    const next =
      verbAt(items, i, low, found) ??
      accordingTo(items, i) ??
      dashAt(items, i) ??
      turnAt(items, i, isBlockStart && isTurn(items[i + 1]?.marked ?? -1));
    if (next) found.push(next);
  }
  const impersonal = found.length === 0 && low === 0 ? impersonalIn(items) : null;
  return impersonal ? [impersonal] : found;
}
