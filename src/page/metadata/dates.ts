/** Dates as pages write them in figures or with the name of a month, in ten languages. */
import { MONTHS, MONTHS_ABROAD, SHORT_MONTHS, SHORT_MONTHS_ABROAD } from '../../language/calendar-names.ts';
import { CASED, withoutAccents } from '../letters.ts';

const fold = (text: string): string => withoutAccents(text).toLowerCase();

const MONTH_NAMES: ReadonlyMap<string, number> = new Map(
  [MONTHS, SHORT_MONTHS, MONTHS_ABROAD, SHORT_MONTHS_ABROAD].flatMap((names) =>
    [...names].map(([name, month]): [string, number] => [fold(name), month]),
  ),
);

const ISO = /(?<!\d)(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)/g;
/** "20191119", with or without a time behind it. */
const COMPACT = /(?<!\d)(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=$|\D|\d{4}(?:\d\d)?(?:\D|$))/g;
/** "2019年11月20日", "2019년 11월 20일", "2019. 11. 20." */
const EASTERN = /(?<!\d)(?<year>\d{4})\s?[年년.]\s?(?<month>\d{1,2})\s?[月월.]\s?(?<day>\d{1,2})(?!\d)/g;
/** Any word may stand for a month here: whether it names one is asked afterwards. */
const NAME = `(?<name>[${CASED}]+)`;
const MONTH_FIRST = new RegExp(String.raw`${NAME}\.?\s+(?<day>\d\d?)(?:st|nd|rd|th)?\s*,?\s+(?<year>\d{4})(?!\d)`, 'g');
const DAY_FIRST = new RegExp(
  String.raw`(?<!\d)(?<day>\d\d?)(?:st|nd|rd|th|er|[.ºª°])?(?:\s+(?:de|of|di))?[\s-]*${NAME}[.,]*[\s-]*(?:del?\s+)?(?<year>\d{4})(?!\d)`,
  'g',
);
const FIGURES =
  /(?<![\d.,/-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?![\d/-]|[.,]\d)/g;

const AMERICAN_ORDER = /^en-(?:US|PH)\b/i;
const EUROPEAN_ORDER = /^(?!en\b|ja\b|ko\b|zh\b|hu\b|lt\b)\w|^en-(?:GB|IE|AU|NZ|IN|ZA|NG|KE|GH|PK|SG|MT)\b/i;

export interface FoundDate {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Where it stands in the text, and how long it is. */
  readonly index: number;
  readonly length: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

const pad = (value: number): string => String(value).padStart(2, '0');

/** Days that mean "never set": the beginning of the count in Unix, .NET, OLE and SQL. */
const ZERO_DAYS: ReadonlySet<string> = new Set(['1970-01-01', '1899-12-30', '1899-12-31', '1900-01-01', '1753-01-01']);

function realDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1700 && year <= 2200;
  const text = `${year}-${pad(month)}-${pad(day)}`;
  return isReal && !ZERO_DAYS.has(text) ? text : null;
}

/** "19.11.2019", "11/19/19": by what is possible, else by the order of the language; dots always put the day first. */
function figuresDate(groups: Groups, lang: string | null): string | null {
  const { first: one, second: two, mark, year: written = '' } = groups;
  const [first, second, isShort] = [Number(one), Number(two), written.length === 2];
  if (isShort && mark === '-') return null;
  const year = Number(written) + (isShort ? 2000 : 0);
  if (first > 12) return realDate(year, second, first);
  if (second > 12) return realDate(year, first, second);
  if (first === second || mark === '.' || (lang !== null && EUROPEAN_ORDER.test(lang)))
    return realDate(year, second, first);
  return lang !== null && AMERICAN_ORDER.test(lang) ? realDate(year, first, second) : null;
}

function matchDate(groups: Groups, lang: string | null): string | null {
  const { first, name, year, month, day } = groups;
  if (first !== undefined) return figuresDate(groups, lang);
  return realDate(Number(year), name === undefined ? Number(month) : (MONTH_NAMES.get(fold(name)) ?? 0), Number(day));
}

/**
 * The first date in a short text.
 *
 * @param lang Tells 3 April from 4 March in "03/04/2020"; where it does not tell, that is no date.
 */
export function findDate(text: string, lang: string | null): FoundDate | null {
  // Most lines of a page have no figure.
  if (!/\d/.test(text)) return null;
  for (const pattern of [ISO, COMPACT, EASTERN, MONTH_FIRST, DAY_FIRST, FIGURES]) {
    for (const match of text.matchAll(pattern)) {
      const date = matchDate(match.groups ?? {}, lang);
      if (date !== null) return { date, index: match.index, length: match[0].length };
    }
  }
  return null;
}
