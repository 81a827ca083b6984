/** Times in plain sight: "Published on 10 Jan 2022", or a line near the headline that is a date and nothing else. */
import { findDate } from './dates.ts';
import type { FoundTimes } from './marked-times.ts';
import { type Line, MAX_LINE, type Surroundings } from './surroundings.ts';
import { labelledTexts } from './time-labels.ts';

const NAMED =
  '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [class*="byline" i], [class*="meta" i]';
const MAX_ELEMENTS = 200;
/** A label's time follows at once. */
const MAX_LABELLED = 60;
/** Letters besides the date: a day of the week, a zone, "at", "Uhr". A sentence has more. */
const MAX_LETTERS = 16;

/** Whether a text is a date and little else. */
function isDateAlone(text: string): boolean {
  const found = findDate(text.replace(/\d{1,2}:\d{2}(?::\d{2})?/, ' '), 'fr');
  if (found === null) return false;
  const besides = text.length - found.length;
  return besides <= MAX_LETTERS || (text.match(/\p{L}/gu)?.length ?? 0) - found.length <= MAX_LETTERS;
}

const isByline = (line: string): boolean => /^(?:by|von|par|por|di|door|av|af|oleh|автор)\b/i.test(line);

export function shownTimes(clone: Document, near: readonly Line[], { isElsewhere, rankOf }: Surroundings): FoundTimes {
  const published: string[] = [];
  const unlabelled: string[] = [];
  const modified: string[] = [];
  const read = (line: string, alone: string, isClear: boolean): void => {
    const pieces = labelledTexts(line);
    for (const { label, text } of pieces) {
      const time = text.slice(0, MAX_LABELLED);
      if (label === 'published') published.push(time);
      else if (label === 'updated') modified.push(time);
    }
    if (pieces.length === 1 && (isClear || isDateAlone(alone) || isByline(line))) unlabelled.push(alone, line);
  };
  for (const { element, text, line } of near) if (rankOf(element) < 2) read(line, text, false);
  // A box and what is in it often hold the same line.
  const seen = new Set<string>();
  for (const element of Array.from(clone.querySelectorAll(NAMED)).slice(0, MAX_ELEMENTS)) {
    const text = element.textContent ?? '';
    // Before the headline stands the date of today.
    if (text.length > MAX_LINE || rankOf(element) === 2 || isElsewhere(element)) continue;
    const line = text.replace(/\s+/g, ' ').trim();
    if (seen.has(line)) continue;
    seen.add(line);
    read(line, line, true);
  }
  return { published: [...published, ...unlabelled], modified };
}
