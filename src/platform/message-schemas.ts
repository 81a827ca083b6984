/**
 * What a message must look like before anybody reads it. The only door to Valibot.
 * A page may have taken over the content script's process, so its articles are checked like anything from outside:
 * sizes first, then shape, then that every span lies in its text.
 */
import * as v from 'valibot';
import {
  type Article,
  type Block,
  EXTRACT_ERRORS,
  MAX_TEXT,
  type Mark,
  type OmittedBlock,
  type Picture,
} from '../model/article.ts';
import { COMMANDS } from '../model/commands.ts';
import type { ContentCalls, Highlight, PanelEvents } from '../model/messages.ts';
import type { Result } from '../model/result.ts';
import { contains, type Span } from '../model/span.ts';

const MAX_LINE = 4_000;
const MAX_ITEMS = 100_000;

type Schema<Output> = v.GenericSchema<unknown, Output>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
/** As long as Chromium lets an address be. */
const address = v.pipe(v.string(), v.maxLength(2_097_152));
const orNull = <Output>(schema: Schema<Output>): Schema<Output | null> => v.nullable(schema);
const list = <Output>(schema: Schema<Output>): Schema<readonly Output[]> =>
  v.pipe(v.array(schema), v.maxLength(MAX_ITEMS));

const span: Schema<Span> = v.pipe(
  v.object({ start: count, end: count }),
  v.check(({ start, end }) => start <= end),
);
const place = orNull(count);
const kind = v.picklist(['heading', 'paragraph', 'listItem', 'blockQuotation', 'table', 'code', 'caption']);
const mark: Schema<Mark> = v.variant('kind', [
  v.object({ kind: v.literal('link'), span, href: address }),
  v.object({ kind: v.picklist(['emphasis', 'strong']), span }),
  v.object({ kind: v.literal('language'), span, lang: line }),
]);
const block: Schema<Block> = v.object({
  kind,
  span,
  level: v.exactOptional(count),
  ordinal: v.exactOptional(v.pipe(v.number(), v.integer())),
  marker: v.exactOptional(line),
  cells: v.exactOptional(list(list(span))),
  headers: v.exactOptional(v.object({ rows: count, columns: count })),
  marks: list(mark),
  place,
});
const omitted: Schema<OmittedBlock> = v.object({
  kind,
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  rule: line,
  before: count,
  place,
});
const picture: Schema<Picture> = v.object({
  source: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  before: count,
});

const isInOrder = ({ text, blocks }: Article): boolean =>
  blocks.every(({ span, marks, cells }, i) => {
    const previous = blocks[i - 1];
    const inside = [...marks.map((mark) => mark.span), ...(cells?.flat() ?? [])];
    const isOrdered = span.start >= (previous?.span.end ?? 0) && span.start < span.end && span.end <= text.length;
    return isOrdered && inside.every((part) => contains(span, part));
  });

const articleShape: Schema<Article> = v.object({
  url: orNull(address),
  title: orNull(line),
  bylines: list(line),
  site: orNull(line),
  lang: orNull(line),
  published: orNull(line),
  publishedDay: orNull(line),
  modified: orNull(line),
  standfirst: orNull(line),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  blocks: list(block),
  omitted: list(omitted),
  pictures: list(picture),
  titlePlace: place,
  standfirstPlace: place,
  isCut: v.boolean(),
});
export const articleSchema: Schema<Article> = v.pipe(articleShape, v.check(isInOrder));

const part = v.picklist(['title', 'standfirst', 'body']);
const highlight: Schema<Highlight> = v.object({
  part,
  sentence: span,
  word: orNull(span),
  scroll: v.boolean(),
  isAsked: v.exactOptional(v.boolean()),
});

/** What a call's input must be, by its name. */
export const inputSchemas: { readonly [Name in keyof ContentCalls]: Schema<ContentCalls[Name]['input']> } = {
  getArticle: v.null(),
  restore: list(count),
  highlight: orNull(highlight),
  askedPlaces: v.object({ isSelection: v.boolean() }),
};

const askedPlace = v.object({ part, offset: count });

/** What the answer to a call must be, by its name. */
export const outputSchemas: { readonly [Name in keyof ContentCalls]: Schema<ContentCalls[Name]['output']> } = {
  getArticle: v.variant('ok', [
    v.object({ ok: v.literal(true), value: articleSchema }),
    v.object({ ok: v.literal(false), error: v.picklist(EXTRACT_ERRORS) }),
  ]),
  restore: v.boolean(),
  highlight: v.object({ found: v.boolean(), isSamePage: v.boolean(), isAway: v.boolean(), isReader: v.boolean() }),
  askedPlaces: orNull(v.object({ from: askedPlace, until: orNull(askedPlace) })),
};

/** What is told of an event, by its name. */
export const eventSchemas: { readonly [Name in keyof PanelEvents]: Schema<PanelEvents[Name]> } = {
  pressed: v.object({ tabId: count, windowId: v.number(), reached: v.boolean(), since: v.number() }),
  readFrom: v.object({ tabId: count, part, offset: count, until: v.exactOptional(askedPlace) }),
  command: v.object({ tabId: count, command: v.picklist(COMMANDS) }),
  shortcut: v.object({ windowId: v.number(), command: v.picklist(COMMANDS) }),
};

export const callSchema = v.object({
  call: v.picklist(['getArticle', 'restore', 'highlight', 'askedPlaces']),
  input: v.unknown(),
});
export const eventSchema = v.object({
  event: v.picklist(['pressed', 'readFrom', 'command', 'shortcut']),
  detail: v.unknown(),
});

/** Reads a value by a schema; a value that does not fit is a failure, not an exception. */
export function parse<Output>(schema: Schema<Output>, value: unknown): Result<Output, 'malformed'> {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  return parsed.success ? { ok: true, value: parsed.output } : { ok: false, error: 'malformed' };
}
