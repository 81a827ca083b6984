/**
 * Datelines: where and by whom a report was filed, `GENEVA, Jan 10 (AP) —`, `By Amara Osei in Kyiv`.
 * What stands there is a place of the report, and hardly ever what the report is about.
 */
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

/** Only the first blocks can begin a report; some pages have a summary or a picture's words before it. */
const FIRST_BLOCKS = 4;
const LONGEST = 110;
const PLACE = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:de|da|do|del|la|of|the|al)\s)?\p{Lu}[\p{L}.'’-]*){0,4}`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?`;
const DATE = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}|${MONTH}\s+\d{1,2})(?:,?\s+\d{4})?`;
const AGENCY = String.raw`[(\[][\p{L}\s./&-]{2,40}[)\]]`;
/** A dash alone ends a dateline only where place, date or agency leave no doubt: `Osei — the mayor — spoke` is none. */
const DATELINE = new RegExp(
  String.raw`^(?:(?<place>${PLACE})(?:/${PLACE})*(?:,\s*${PLACE}){0,2})?(?:,?\s*(?<date>${DATE}))?,?\s*(?<agency>${AGENCY})?\s*(?:[—–:]|-{1,2})\s`,
  'u',
);
const BYLINE = /^By\s+\p{Lu}[^\n]{2,90}$/u;

const isShouted = (place: string): boolean => /\p{Lu}{3}/u.test(place) && place === place.toUpperCase();

/** The spans of the article's datelines, in reading order. */
export function findDatelines({ text, blocks }: Article): readonly Span[] {
  const found: Span[] = [];
  for (const { span } of blocks.slice(0, FIRST_BLOCKS)) {
    const opening = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
    if (span.end - span.start < LONGEST && BYLINE.test(opening) && !/[.!?]$/.test(opening)) found.push(span);
    const match = DATELINE.exec(opening);
    const { place, date, agency } = match?.groups ?? {};
    const isSure = agency !== undefined || (place !== undefined && (date !== undefined || isShouted(place)));
    if (match && isSure) found.push({ start: span.start, end: span.start + match[0].length });
  }
  return found;
}
