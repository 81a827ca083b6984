/**
 * Who is heard where: quotations in the role of their speakers, all else in the narrator's.
 * Only words in quotation marks are somebody's own words; what is reported or believed stays with the narrator.
 */
import type { Quote } from '../model/analysis.ts';
import { NARRATOR, type Role } from '../model/script.ts';
import type { Span } from '../model/span.ts';

/** A stretch, inside its marks if it is quoted, and the role that says it. */
export interface RoleSpan {
  readonly span: Span;
  readonly role: Role;
  /** Index of the quotation; `null` for the narrator's words. */
  readonly quote: number | null;
  /** Whether the quoted words begin, and end, with this stretch: some go on over several sentences. */
  readonly opens: boolean;
  readonly closes: boolean;
}

export interface Cast {
  /** In reading order, not overlapping. */
  readonly spans: readonly RoleSpan[];
  /** By role; the narrator first. */
  readonly speakers: readonly (string | null)[];
}

export const narratorSpan = (span: Span): RoleSpan => ({
  span,
  role: NARRATOR,
  quote: null,
  opens: false,
  closes: false,
});

/** Whether the words in marks are told as somebody's own. */
export const isQuoted = ({ kind, form }: Quote): boolean => kind === 'speech' && form !== 'indirect';

/** Gives every speaker a role, in order of appearance. Quotations without a known speaker share one, without a name. */
export function assignRoles(quotes: readonly Quote[]): Cast {
  const heard = quotes
    .flatMap((quote, index) => (isQuoted(quote) ? quote.contents.map((span) => ({ span, quote, index })) : []))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const roles = new Map<string | null, Role>();
  const spans: RoleSpan[] = [];
  for (const { span, quote, index } of heard) {
    // A quotation inside another one is said by the outer speaker.
    if (span.start >= span.end || span.start < (spans.at(-1)?.span.end ?? 0)) continue;
    const speaker = quote.certainty === 'unknown' ? null : quote.speaker;
    const role = roles.get(speaker) ?? roles.size + 1;
    roles.set(speaker, role);
    spans.push({ span, role, quote: index, opens: true, closes: true });
  }
  return { spans, speakers: [null, ...roles.keys()] };
}

/** Index of the first that ends behind an offset; by halves, for an article may have thousands. */
function firstBehind(spans: readonly RoleSpan[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.span.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Splits a sentence where the voice changes. @param spans As `assignRoles` gives them. */
export function splitByRole(sentence: Span, spans: readonly RoleSpan[]): RoleSpan[] {
  const parts: RoleSpan[] = [];
  let at = sentence.start;
  let index = firstBehind(spans, at);
  for (let next = spans[index]; next && next.span.start < sentence.end; next = spans[++index]) {
    const start = Math.max(next.span.start, at);
    const end = Math.min(next.span.end, sentence.end);
    if (start > at) parts.push(narratorSpan({ start: at, end: start }));
    parts.push({ ...next, span: { start, end }, opens: start === next.span.start, closes: end === next.span.end });
    at = end;
  }
  if (at < sentence.end) parts.push(narratorSpan({ start: at, end: sentence.end }));
  return parts;
}
