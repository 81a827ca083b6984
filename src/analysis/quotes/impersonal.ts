/** What nobody in particular thinks: `the bridge is expected to open in May`, `it seems that the talks failed`. */
import { type Attribution, attribution } from './attribution.ts';
import type { Item } from './frames.ts';
import { REPORTING_VERBS } from './verbs.ts';

const BE = /^(?:is|are|was|were|been)$/;
const HELD = /^(?:expected|believed|thought|assumed|rumou?red|feared)$/;
const SEEM = /^(?:seems?|seemed|appears?|appeared)$/;
/** It takes both a clause and an infinitive. */
const BELIEVED = REPORTING_VERBS.get('hoped') ?? null;

/** The first such verb of a frame: what is thought stands on both sides of it. */
export function impersonalIn(items: readonly Item[]): Attribution | null {
  for (let i = 1; i < items.length; i++) {
    const lower = items[i]?.lower ?? '';
    const next = items[i + 1]?.lower ?? '';
    const isHeld =
      HELD.test(lower) && next === 'to' && /^(?:is|are|was|were|been|widely|also|now)$/.test(items[i - 1]?.lower ?? '');
    if (isHeld) {
      let from = i - 1;
      while (from > 0 && !BE.test(items[from]?.lower ?? '')) from--;
      return attribution({ from, to: i + 1 }, null, BELIEVED, 'impersonal');
    }
    if (SEEM.test(lower) && /^(?:to|that|like|as)$/.test(next))
      return attribution({ from: i, to: i + 1 }, null, BELIEVED, 'impersonal');
  }
  return null;
}
