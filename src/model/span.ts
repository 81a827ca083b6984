/** Spans: stretches of a text, counted in UTF-16 code units, as JavaScript strings are. */

/** `[start, end)` in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

export const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** In reading order; of two that start together the longer comes first. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
