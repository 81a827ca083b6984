/** Attributions without a verb: by `according to`, by a dash and a name, by the name that begins a turn of a transcript. */
import { type Attribution, attribution } from './attribution.ts';
import type { Item } from './frames.ts';
import { isCapital, phraseFrom } from './phrases.ts';
import { REPORTING_VERBS } from './verbs.ts';

/** A longer line behind a dash is an item of a list. */
const LONGEST_SIGNATURE = 14;

/** "according to the mayor". */
export function accordingTo(items: readonly Item[], index: number): Attribution | null {
  if (items[index]?.lower !== 'according' || items[index + 1]?.lower !== 'to') return null;
  // In front of its clause, only a second comma tells an apposition from that clause.
  // "Early results", "the latest poll": no time here.
  let lead = index + 2;
  while (/^(?:early|earlier|recent|last|this|next)$/.test(items[lead]?.lower ?? '')) lead++;
  const found = phraseFrom(items, lead, index === 0 ? /^,$/ : undefined);
  const source = found && { from: index + 2, to: found.to };
  return (
    source && attribution({ from: index, to: index + 2 }, source, REPORTING_VERBS.get('said') ?? null, 'accordingTo')
  );
}

/** `"…" — Kofi Osei`, at the end of a block. */
export function dashAt(items: readonly Item[], index: number): Attribution | null {
  if (!/^[—–―-]$/.test(items[index]?.text ?? '') || items[index - 1]?.kind !== 'marked') return null;
  const rest = items.length - index - 1;
  if (rest < 1 || rest > 12 || !isCapital(items[index + 1])) return null;
  if (items.slice(index + 1).some(({ kind, text }) => kind === 'marked' || /^[;:]$/.test(text))) return null;
  return attribution({ from: index, to: index + 1 }, { from: index + 1, to: items.length }, null, 'dash');
}

/** `— Kofi Osei`, all of a block, under the quotation it signs. */
export function signatureOf(items: readonly Item[]): Attribution | null {
  if (!/^[—–―-]$/.test(items[0]?.text ?? '') || items.length < 2 || items.length > LONGEST_SIGNATURE) return null;
  const isName = isCapital(items[1]) && items.every(({ kind, text }) => kind !== 'marked' && !/^[;:?!]$/.test(text));
  return isName ? attribution({ from: 0, to: 1 }, { from: 1, to: items.length }, null, 'dash') : null;
}

/** `OSEI: …`: a turn of a transcript. */
export function turnAt(items: readonly Item[], index: number, isTurn: boolean): Attribution | null {
  if (!isTurn || items[index]?.text !== ':' || index === 0) return null;
  return attribution({ from: index, to: index + 1 }, { from: 0, to: index }, null, 'turn');
}
