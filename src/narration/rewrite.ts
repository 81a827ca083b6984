/** What is said for a stretch of written text, and which voices need to be told. */
import type { Span } from '../model/span.ts';

/**
 * `all`: no voice can know it (a score, a street), or voices are known to fail ("£6.5 million" as "six pounds fifty
 * pence million"). `literal`: voices that say what they see, as eSpeak NG does; others know these customs of their language.
 */
export type VoicesInNeed = 'all' | 'literal';

export interface Rewrite {
  readonly written: Span;
  /** The empty string: nothing. A space: a gap between words. */
  readonly spoken: string;
  readonly voices: VoicesInNeed;
}
