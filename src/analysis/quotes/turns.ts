/**
 * Turns of a transcript: blocks that begin with a name and a colon, and are said from there to their end.
 * A single such block may be a label ("UPDATE: …"); where two with different names stand close together, people talk.
 */
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

const TURN =
  /^["“«‘']?\s*((?:\p{Lu}[\p{L}\p{N}.'’-]*\s+){0,4}\p{Lu}[\p{L}\p{N}.'’-]*)(?:\s*\([^)]{1,40}\))?\s*:\s+(?=\S)/u;
/** Names are short; the limit keeps the search off the body of a block. */
const LONGEST_NAME = 90;
/** How far apart two turns may stand: a stage direction, or a paragraph the first goes on with. */
const REACH = 3;
const SENTENCE_END = /[.?!…—–-]["”»’')\]]*$/u;
const CLOSING = /["”»’']$/u;

interface Turn {
  readonly block: number;
  readonly name: string;
  readonly said: Span;
}

/** Somebody talks: OSEI: …, or Amara Osei: … with a sentence behind it. Questions and answers ("Q:", "A:") name nobody. */
function turnOf(text: string, span: Span, block: number): Turn | null {
  const head = TURN.exec(text.slice(span.start, Math.min(span.end, span.start + LONGEST_NAME)));
  const name = head?.[1] ?? '';
  if (!head || name.length < 2) return null;
  const whole = text.slice(span.start, span.end);
  if (name !== name.toUpperCase() && !SENTENCE_END.test(whole.slice(-4))) return null;
  const opensMark = /^["“«‘']/u.test(whole);
  const start = span.start + head[0].length;
  // A turn with marks of its own behind the colon is no other than any quotation.
  if (/["“«‘']/u.test(text.charAt(start))) return null;
  const end = opensMark && CLOSING.test(whole) ? span.end - 1 : span.end;
  return start < end ? { block, name, said: { start, end } } : null;
}

/** What is said in the blocks that are turns, by block. Linear in the length of the text. */
export function findTurns({ text, blocks }: Article): ReadonlyMap<number, Span> {
  const turns = blocks.flatMap(({ kind, span }, block) =>
    kind === 'paragraph' || kind === 'blockQuotation' || kind === 'listItem' ? (turnOf(text, span, block) ?? []) : [],
  );
  const isTalk = (a: Turn | undefined, b: Turn | undefined): boolean =>
    a !== undefined && b !== undefined && b.block - a.block <= REACH && a.name !== b.name;
  const found = new Map<number, Span>();
  for (const [i, turn] of turns.entries()) {
    if (isTalk(turns[i - 1], turn) || isTalk(turn, turns[i + 1])) found.set(turn.block, turn.said);
  }
  return found;
}
