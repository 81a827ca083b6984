/** Attributions without a reporting verb: by `according to`, by a dash or colon, by a verb of any kind behind a quotation. */
import { type Attribution, attribution } from './attribution.ts';
import { isAdverb, PERSONAL } from './closed-words.ts';
import type { Item } from './frames.ts';
import { isCapital, leadingSubject, phraseFrom } from './phrases.ts';
import { REPORTING_VERBS } from './verbs.ts';

/** "according to the mayor". */
export function accordingTo(items: readonly Item[], index: number): Attribution | null {
  if (items[index]?.lower !== 'according' || items[index + 1]?.lower !== 'to') return null;
  // In front of its clause, only a second comma tells an apposition from that clause.
  const source = phraseFrom(items, index + 2, index === 0 ? /^,$/ : undefined);
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

/** Behind a quotation the verb may be any: `"…," Osei thundered`. */
export function positionAt(items: readonly Item[], index: number): Attribution | null {
  if (items[index]?.kind !== 'marked') return null;
  let from = index + 1;
  if (items[from]?.text === ',') from++;
  let to = from;
  if (PERSONAL.has(items[from]?.lower ?? '')) to++;
  else while (to - from < 5 && isCapital(items[to])) to++;
  if (to === from) return null;
  let verb = to;
  if (isAdverb(items[verb]?.lower ?? '')) verb++;
  const item = items[verb];
  if (
    item?.kind !== 'word' ||
    isCapital(item) ||
    !/(?:ed|s)$/.test(item.lower) ||
    /^(?:was|is|has|does|this|as|its|his)$/.test(item.lower)
  )
    return null;
  return attribution({ from: to, to: verb + 1 }, { from, to }, REPORTING_VERBS.get('said') ?? null, 'position');
}

/** `OSEI: …` and `Osei: "…"`: a turn of a transcript, or a quotation whose cue is a colon. */
export function colonAt(items: readonly Item[], index: number, isTurn: boolean): Attribution | null {
  if (items[index]?.text !== ':' || index === 0 || items[index + 1]?.kind !== 'marked') return null;
  const lead = items.slice(0, index);
  const isName = index <= 5 && lead.every((item) => isCapital(item) && !/^(?:Q|A)$/.test(item.text));
  const cue = { from: index, to: index + 1 };
  if (isTurn) return attribution(cue, { from: 0, to: index }, null, 'turn');
  return attribution(cue, isName ? { from: 0, to: index } : leadingSubject(lead), null, 'colon');
}
