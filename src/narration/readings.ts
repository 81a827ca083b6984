/** What is read, in order: headline, authors and date, standfirst, then the body sentence by sentence. */
import { segmentText } from '../language/sentences.ts';
import type { Analysis, Quote } from '../model/analysis.ts';
import { type Article, type Block, partText, type TextPart } from '../model/article.ts';
import type { ScriptPart } from '../model/script.ts';
import { contains, type Span } from '../model/span.ts';
import { isRepeated } from './opening.ts';
import { isQuoted, narratorSpan, type RoleSpan, splitByRole } from './roles.ts';
import type { SpokenText } from './spoken-text.ts';
import { speakTable } from './tables.ts';

/** What is read as one sentence, before it is known whether anything of it is spoken. */
export interface Reading {
  readonly part: ScriptPart;
  readonly span: Span;
  readonly parts: readonly RoleSpan[];
  readonly isLastOfBlock: boolean;
  /** Of the body: index of its block. */
  readonly block?: number;
  readonly isHeading?: boolean;
  /** Of the body: index in `Analysis.sentences`. */
  readonly index?: number;
  /** Said before it, and written nowhere: the number of a list item. */
  readonly label?: string;
  /** BCP 47, where it is not the article's. */
  readonly lang?: string;
  /** What is said, where it is not what is written. */
  readonly spoken?: SpokenText;
}

const plainReadings = (part: ScriptPart, spans: readonly Span[]): Reading[] =>
  spans.map((span, index) => ({ part, span, parts: [narratorSpan(span)], isLastOfBlock: index === spans.length - 1 }));

function readPart(article: Article, part: Exclude<TextPart, 'body'>): Reading[] {
  const text = partText(article, part);
  // A headline is heard in one piece, whatever stops it holds.
  return plainReadings(part, part === 'title' ? [{ start: 0, end: text.length }] : segmentText(text, article.lang));
}

/** @param byline Lines, joined by line ends. */
function readByline(byline: string): Reading[] {
  return plainReadings(
    'byline',
    [...byline.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({ start: index, end: index + line.length })),
  );
}

function readTable(text: string, lang: string, block: Block, at: number): Reading[] {
  const rows = speakTable(text, lang, block);
  return rows.map(({ span, spoken }, index) => ({
    part: 'body',
    span,
    parts: [narratorSpan(span)],
    isLastOfBlock: index === rows.length - 1,
    block: at,
    spoken,
  }));
}

/** The language of a sentence that is all in another one than the article; a foreign word does not change the voice. */
function otherLanguage(block: Block | undefined, span: Span): Pick<Reading, 'lang'> {
  const mark = block?.marks.find((candidate) => candidate.kind === 'language' && contains(candidate.span, span));
  return mark?.kind === 'language' ? { lang: mark.lang } : {};
}

/** Of the first sentence of an item in an ordered list. */
function labelOf(block: Block | undefined): Pick<Reading, 'label'> {
  const label = block?.kind === 'listItem' ? (block.marker ?? block.ordinal) : undefined;
  return label === undefined || label === '' ? {} : { label: `${label}`.replace(/[.:)\s]*$/u, '. ') };
}

function readBody({ text, blocks, lang }: Article, { sentences }: Analysis, quoted: readonly RoleSpan[]): Reading[] {
  return sentences.flatMap(({ span, block: at }, index): Reading[] => {
    const block = blocks[at];
    const isFirst = sentences[index - 1]?.block !== at;
    // The sentences of a table are its cells; it is heard by the row.
    if (block?.cells !== undefined) return isFirst ? readTable(text, lang ?? 'en', block, at) : [];
    return [
      {
        part: 'body',
        span,
        parts: splitByRole(span, quoted),
        isLastOfBlock: sentences[index + 1]?.block !== at,
        block: at,
        index,
        isHeading: block?.kind === 'heading',
        ...(isFirst ? labelOf(block) : {}),
        ...otherLanguage(block, span),
      },
    ];
  });
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Sentences that hold words of a quotation, or say whose they are. */
function withQuotesOnly(body: readonly Reading[], quotes: readonly Quote[]): Reading[] {
  const wanted = quotes.filter(isQuoted).flatMap(({ contents, cue }) => (cue ? [...contents, cue] : contents));
  return body.filter(({ span, spoken }) => spoken === undefined && wanted.some((words) => touches(span, words)));
}

/** Pull quotes were heard, or will be, where they belong. */
function withoutRepeats(body: readonly Reading[], { blocks }: Article, quotes: readonly Quote[]): readonly Reading[] {
  const repeats = quotes.flatMap(({ repeats, contents: [first] }) => (repeats === undefined || !first ? [] : [first]));
  if (repeats.length === 0) return body;
  let next = 0;
  const silent = new Set<number>();
  for (const [index, { span }] of blocks.entries()) {
    while ((repeats[next]?.start ?? Number.POSITIVE_INFINITY) < span.start) next++;
    const repeat = repeats[next];
    if (repeat && contains(span, repeat)) silent.add(index);
  }
  return body.filter(({ block }) => block === undefined || !silent.has(block));
}

export interface ReadingParts {
  readonly quoted: readonly RoleSpan[];
  readonly byline: string;
  readonly hasQuotesOnly: boolean;
}

export function findReadings(
  article: Article,
  analysis: Analysis,
  { quoted, byline, hasQuotesOnly }: ReadingParts,
): Reading[] {
  const body = withoutRepeats(readBody(article, analysis, quoted), article, analysis.quotes);
  return [
    ...readPart(article, 'title'),
    ...(hasQuotesOnly ? [] : readByline(byline)),
    ...(hasQuotesOnly || isRepeated(article) ? [] : readPart(article, 'standfirst')),
    ...(hasQuotesOnly ? withQuotesOnly(body, analysis.quotes) : body),
  ];
}
