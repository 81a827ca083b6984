/**
 * Sentences of an article.
 * `Intl.Segmenter` (Unicode UAX #29) proposes the boundaries; we take back those it puts after an abbreviation, between a
 * sentence and its closing mark, and between a quotation and its cue.
 */
import type { Sentence } from '../model/analysis.ts';
import type { Article, Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import {
  ABROAD,
  BEFORE_NAMES,
  BEFORE_NUMBERS,
  CUE_VERBS,
  DOTTED_ORDINALS,
  MAY_END,
  STARTERS,
} from './abbreviations.ts';
import { isEnglish, primaryLanguage } from './primary-language.ts';

/** No abbreviation and no run of closing marks is longer; it keeps the look back short in any text. */
const WINDOW = 24;
const STRETCH = 4096;
const CLOSERS = /^[\s]*[”’»)\]]+(?=\s|$)/u;
const CRY_IN_QUOTES = /[?!…]["”’»']+$/u;
const HAS_WORD = /[\p{L}\p{N}]/u;

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterFor(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
    segmenters.set(lang, segmenter);
  }
  return segmenter;
}

/** A cue such as `Amara Osei asked` begins the text: capitalised words, then a verb of saying. */
function beginsWithCue(after: string): boolean {
  const words = after.split(/\s+/, 6);
  const verb = words.findIndex((word) => CUE_VERBS.has(word.replace(/[^\p{L}]+$/u, '')));
  return verb > 0 && words.slice(0, verb).every((word) => /^\p{Lu}/u.test(word) && !STARTERS.has(word));
}

/** The abbreviation a text ends with, without its last stop; empty where it ends with none. */
const lastAbbreviation = (before: string): string => /(?:^|[\s("“‘'[–—/-])([\p{L}.]+)\.$/u.exec(before)?.[1] ?? '';

function endsInAbbreviation(before: string, after: string): boolean {
  const word = lastAbbreviation(before);
  if (word === '') return false;
  const next = /^[("“‘'[]*([\p{L}\p{N}$£€]+)/u.exec(after)?.[1] ?? '';
  if (BEFORE_NAMES.has(word)) return true;
  if (BEFORE_NUMBERS.has(word) && /^\p{N}/u.test(next)) return true;
  const isInitial = /^\p{Lu}(?:\.\p{Lu})*$/u.test(word) && word !== 'I';
  if (!isInitial && !MAY_END.has(word)) return false;
  // Of names after "U.S.", "Inc." or an initial nearly all go on; of the words that begin sentences nearly none do.
  return next !== '' && !/^["“‘]/u.test(after) && !STARTERS.has(next);
}

/** Whether the boundary between these two must be taken back. `before` and `after` are short stretches, trimmed. */
function belongsTogether(before: string, after: string): boolean {
  if (/^\(?(?:\p{N}{1,3}|\p{L})[.)]$/u.test(before)) return true;
  if (CRY_IN_QUOTES.test(before)) return /^[\p{Ll}–—-]/u.test(after) || beginsWithCue(after);
  if (/[?!]$/u.test(before) && /^\p{Ll}/u.test(after)) return true;
  return endsInAbbreviation(before, after);
}

/** The same where the words are not English: an ordinal before its month, a magnitude before its unit. */
function belongsTogetherAbroad(before: string, after: string, lang: string): boolean {
  const isOrdinal = DOTTED_ORDINALS.has(primaryLanguage(lang)) && /(?<![\p{L}\p{N}.,])\d{1,2}\.$/u.test(before);
  return (isOrdinal && /^\p{L}/u.test(after)) || ABROAD.has(lastAbbreviation(before));
}

/**
 * Ends of the sentences proposed for `text`, closing marks drawn to the sentence they close.
 * V8 pays for the whole text at every step (1 MB: 45 s), so it is given a stretch at a time, always from a boundary on.
 */
function proposedEnds(text: string, lang: string): number[] {
  const segmenter = segmenterFor(lang);
  const ends: number[] = [];
  let size = STRETCH;
  for (let from = 0; from < text.length; ) {
    const stretch = text.slice(from, from + size);
    const isLast = from + size >= text.length;
    let next = from;
    for (const { segment, index } of segmenter.segment(stretch)) {
      const end = from + index + segment.length;
      // What a cut stretch ends with is no sentence yet.
      if (!isLast && index + segment.length === stretch.length) break;
      const closers = ends.length > 0 ? (CLOSERS.exec(segment.slice(0, WINDOW))?.[0].length ?? 0) : 0;
      if (closers > 0) ends[ends.length - 1] = from + index + closers;
      if (end > (ends.at(-1) ?? 0)) ends.push(end);
      next = end;
    }
    size = next === from ? 2 * size : STRETCH;
    from = next;
  }
  return ends;
}

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return HAS_WORD.test(text.slice(from, to)) ? { start: from, end: to } : null;
}

/**
 * Splits a text into sentences.
 *
 * @param lang A valid BCP 47 tag; picks the rules of the segmenter and the abbreviations.
 * @returns Spans in UTF-16 code units, without surrounding white space; none for a text without letters and digits.
 */
export function segmentText(text: string, lang: string | null): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of proposedEnds(text, lang ?? 'en')) {
    const before = text.slice(Math.max(start, end - WINDOW), end).trim();
    const after = text.slice(end, end + 3 * WINDOW).trimStart();
    if (
      after !== '' &&
      !/\n\s*$/.test(text.slice(Math.max(start, end - WINDOW), end)) &&
      (belongsTogether(before, after) || (!isEnglish(lang) && belongsTogetherAbroad(before, after, lang ?? '')))
    )
      continue;
    const span = trimmed(text, start, end);
    if (span) spans.push(span);
    start = end;
  }
  return spans;
}

/** No sentence goes on from one cell of a table into the next; a cell over several rows counts once. */
function partsOf({ cells, span }: Block): readonly Span[] {
  if (cells === undefined) return [span];
  const filled = cells.flat().filter(({ start, end }) => start < end);
  return [...new Map(filled.map((cell) => [cell.start, cell])).values()].sort((a, b) => a.start - b.start);
}

/**
 * Splits every block into sentences, in reading order.
 *
 * @param article `article.lang` is a BCP 47 tag and picks the rules.
 * @returns Spans in UTF-16 code units into `article.text`, trimmed. Blocks without letters or digits give none.
 */
export function segmentSentences(article: Article): Sentence[] {
  return article.blocks.flatMap((block, index) =>
    partsOf(block).flatMap((part) =>
      segmentText(article.text.slice(part.start, part.end), article.lang).map(({ start, end }) => ({
        span: { start: start + part.start, end: end + part.start },
        block: index,
      })),
    ),
  );
}
