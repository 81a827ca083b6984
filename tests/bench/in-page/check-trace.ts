/**
 * Whether an article leads back to its page, strictly: each block and each sentence to a range that lies in the block's own
 * element, holds its characters and no others, and stands after the one before it.
 */
import { segmentSentences } from '../../../src/language/sentences.ts';
import { partText, type TextPart } from '../../../src/model/article.ts';
import { restoreOmitted } from '../../../src/model/restore.ts';
import { type Span, sliceOf } from '../../../src/model/span.ts';
import { rangeOf } from '../../../src/page/anchor.ts';
import type { Extraction } from '../../../src/page/extract.ts';
import { readRange, squeezed } from './range-text.ts';

export type FaultKind = 'no place' | 'gone' | 'not found' | 'other element' | 'other text' | 'out of order';

export interface Fault {
  readonly kind: FaultKind;
  readonly unit: 'block' | 'sentence' | 'omitted' | TextPart;
  readonly text: string;
  /** What was found in its stead. */
  readonly found: string;
}

export interface Count {
  readonly characters: number;
  readonly traced: number;
}

export interface TraceReport {
  readonly blocks: Count;
  readonly sentences: Count;
  /** Headline and standfirst that the article has, and how many of them are found in the page. */
  readonly parts: Count;
  /** What was left out; of that, `hidden` blocks are not drawn and cannot be shown. */
  readonly omitted: Count;
  readonly faults: readonly Fault[];
}

interface Unit {
  readonly name: Fault['unit'];
  readonly part: TextPart;
  readonly span: Span;
  readonly place: number | null;
}

/** Two ranges in different trees (a shadow root, a frame) have no order. */
function isBefore(earlier: Range, later: Range): boolean {
  if (earlier.endContainer.getRootNode() !== later.startContainer.getRootNode()) return true;
  // END_TO_START: the start of this one with the end of the other.
  return later.compareBoundaryPoints(3, earlier) >= 0;
}

function check(extraction: Extraction, unit: Unit, previous: Range | null): FaultKind | Range {
  const { article, trace } = extraction;
  const element = unit.place === null ? undefined : trace.elements[unit.place];
  if (element === undefined) return 'no place';
  if (!element.isConnected) return 'gone';
  const range = rangeOf(extraction, unit.part, unit.span);
  if (range === null) return 'not found';
  if (!element.contains(range.commonAncestorContainer)) return 'other element';
  if (readRange(range) !== squeezed(sliceOf(partText(article, unit.part), unit.span))) return 'other text';
  return previous === null || isBefore(previous, range) ? range : 'out of order';
}

function checkAll(extraction: Extraction, units: readonly Unit[], faults: Fault[]): Count {
  let [characters, traced] = [0, 0];
  let previous: Range | null = null;
  for (const unit of units) {
    const text = sliceOf(partText(extraction.article, unit.part), unit.span);
    characters += text.length;
    const checked = check(extraction, unit, unit.part === 'body' ? previous : null);
    if (typeof checked === 'string') {
      const found = rangeOf(extraction, unit.part, unit.span)?.toString() ?? '';
      faults.push({ kind: checked, unit: unit.name, text, found });
    } else {
      traced += text.length;
      previous = checked;
    }
  }
  return { characters, traced };
}

/** Whether each block that was left out is found once it is put back. */
function checkOmitted(extraction: Extraction, faults: Fault[]): Count {
  const { blocks, omitted } = extraction.article;
  const shown = [...omitted.keys()].filter((index) => omitted[index]?.rule !== 'hidden');
  const article = restoreOmitted(extraction.article, new Set(shown));
  const standsBefore = (at: number) => (index: number) => (omitted[index]?.before ?? 0) <= at;
  const read = new Set([...blocks.keys()].map((at) => at + shown.filter(standsBefore(at)).length));
  const units = article.blocks
    .filter((_, at) => !read.has(at))
    .map(({ span, place }): Unit => ({ name: 'omitted', part: 'body', span, place }));
  return checkAll({ ...extraction, article }, units, faults);
}

export function checkTrace(extraction: Extraction): TraceReport {
  const { article } = extraction;
  const faults: Fault[] = [];
  const blocks = article.blocks.map(({ span, place }): Unit => ({ name: 'block', part: 'body', span, place }));
  const sentences = segmentSentences(article).map(({ span, block }): Unit => {
    return { name: 'sentence', part: 'body', span, place: article.blocks[block]?.place ?? null };
  });
  const parts = (['title', 'standfirst'] as const).flatMap((part): Unit[] => {
    const text = partText(article, part);
    const place = part === 'title' ? article.titlePlace : article.standfirstPlace;
    return text === '' ? [] : [{ name: part, part, span: { start: 0, end: text.length }, place }];
  });
  return {
    blocks: checkAll(extraction, blocks, faults),
    sentences: checkAll(extraction, sentences, faults),
    parts: checkAll(extraction, parts, faults),
    omitted: checkOmitted(extraction, faults),
    faults,
  };
}
