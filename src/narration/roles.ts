/**
 * Who is heard where: quotations in the voice of their speakers, all else in the narrator's.
 * Only words in quotation marks are somebody's own words; what is reported or believed stays with the narrator.
 */
import type { Quote } from '../model/analysis.ts';
import { NARRATOR, type Role } from '../model/script.ts';
import type { Span } from '../model/span.ts';

/** A quoted stretch, inside its marks, and the role that says it. */
export interface RoleSpan {
  readonly span: Span;
  readonly role: Role;
}

export interface Cast {
  /** In reading order, not overlapping. */
  readonly spans: readonly RoleSpan[];
  /** By role; the narrator first. */
  readonly speakers: readonly (string | null)[];
}

/** Gives every speaker a role, in order of appearance. Quotations without a known speaker share one, without a name. */
export function assignRoles(quotes: readonly Quote[]): Cast {
  const heard = quotes
    .filter(({ kind, form }) => kind === 'speech' && form !== 'indirect')
    .flatMap(({ contents, speaker }) => contents.map((span) => ({ span, speaker })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const roles = new Map<string | null, Role>();
  const spans: RoleSpan[] = [];
  for (const { span, speaker } of heard) {
    // A quotation inside another one is said by the outer speaker.
    if (span.start >= span.end || span.start < (spans.at(-1)?.span.end ?? 0)) continue;
    const role = roles.get(speaker) ?? roles.size + 1;
    roles.set(speaker, role);
    spans.push({ span, role });
  }
  return { spans, speakers: [null, ...roles.keys()] };
}

/** Splits a sentence where the voice changes. @param spans As `assignRoles` gives them. */
export function splitByRole(sentence: Span, spans: readonly RoleSpan[]): RoleSpan[] {
  const parts: RoleSpan[] = [];
  let at = sentence.start;
  for (const { span, role } of spans) {
    if (span.end <= at) continue;
    if (span.start >= sentence.end) break;
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, sentence.end);
    if (start > at) parts.push({ span: { start: at, end: start }, role: NARRATOR });
    parts.push({ span: { start, end }, role });
    at = end;
  }
  if (at < sentence.end) parts.push({ span: { start: at, end: sentence.end }, role: NARRATOR });
  return parts;
}
