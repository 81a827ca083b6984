/** Running prose: what an article is made of, and forms, menus and tables are not. */
import type { Passage } from './passage.ts';
import { countWords } from './words.ts';

/** Full stops of all scripts, ellipses and closing quotation marks; Thai and Lao sentences end in none. */
const SENTENCE_END = /[.!?…。！？｡।॥۔؟።။።:;]["'”“’‘»«›‹)\]」』]*$|["”“»«」』]$/u;
/** A shorter line may be a label that ends in a full stop. */
const MIN_PROSE = 12;
/** A passage of this length runs, whatever it ends in. */
const LONG = 25;
/** A line with more of its text in links leads elsewhere. */
const MAX_LINK_SHARE = 0.6;

/** More than its last full stop, and what closes after it. */
const END = 8;

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-END));

/** How much of a passage is in links, 0 to 1. */
export function linkShareOf({ text, marks }: Passage): number {
  const linked = marks.reduce((sum, { kind, span }) => sum + (kind === 'link' ? span.end - span.start : 0), 0);
  return text.length === 0 ? 0 : Math.min(1, linked / text.length);
}

/** Words of a passage that is read and not a mere way to another page; headings and captions have none. */
export function wordsOfText(passage: Passage): number {
  if (passage.kind === 'heading' || passage.kind === 'caption' || linkShareOf(passage) >= MAX_LINK_SHARE) return 0;
  return countWords(passage.text);
}

/** Words of a passage in whole sentences. */
export function wordsOfProse(passage: Passage): number {
  if (passage.kind === 'table' || passage.kind === 'code') return 0;
  const words = wordsOfText(passage);
  return words >= LONG || (words >= MIN_PROSE && endsSentence(passage.text)) ? words : 0;
}
