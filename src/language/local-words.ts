/**
 * Words of dates and amounts in the languages that have no grammar of their own here: months, weekdays, "yesterday",
 * magnitudes, percent, units of time, currencies. All come from the Unicode data of the platform (CLDR, through `Intl`).
 */
import { type DecimalMark, type Lexeme, lexemesOf } from './lexemes.ts';

/** Phrases by their first word, longest first. */
export type Phrases<Value> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly value: Value }[]
>;

export interface LocalWords {
  readonly decimal: DecimalMark;
  /** 1 to 12. */
  readonly months: Phrases<number>;
  /** ISO 8601: Monday is 1, Sunday 7. */
  readonly weekdays: Phrases<number>;
  /** Days from today. */
  readonly nearDays: Phrases<number>;
  readonly magnitudes: Phrases<number>;
  readonly percent: Phrases<true>;
  /** The values are as in `timeUnitOf`. */
  readonly timeUnits: Phrases<string>;
  /** ISO 4217. */
  readonly currencies: Phrases<string>;
}

const COUNTS = [1, 2, 5, 21] as const;
const CURRENCIES = 'USD EUR GBP JPY CHF CNY INR RUB CAD AUD SEK NOK DKK PLN CZK HUF TRY UAH BRL MXN ARS'.split(' ');
const MAGNITUDES = [1e3, 1e6, 1e9, 1e12];

const wordsOf = (phrase: string): string[] =>
  lexemesOf(phrase, { start: 0, end: phrase.length })
    .map(({ lower }) => lower)
    .filter((word) => word !== '.');

/** The first value given to a phrase is kept. */
function phrasesOf<Value>(pairs: readonly (readonly [string, Value])[]): Phrases<Value> {
  const phrases = new Map<string, { words: readonly string[]; value: Value }[]>();
  for (const [phrase, value] of pairs) {
    const words = wordsOf(phrase);
    const first = words[0];
    if (first === undefined) continue;
    const known = phrases.get(first) ?? [];
    if (known.some((other) => other.words.join(' ') === words.join(' '))) continue;
    phrases.set(
      first,
      [...known, { words, value }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return phrases;
}

const partsOf = (format: Intl.NumberFormat, value: number, type: string): string =>
  format
    .formatToParts(value)
    .filter((part) => part.type === type)
    .map((part) => part.value)
    .join(' ');

function calendarNames(lang: string, part: 'month' | 'weekday'): [string, number][] {
  const count = part === 'month' ? 12 : 7;
  const styles: Intl.DateTimeFormatOptions[] =
    part === 'month'
      ? [{ month: 'long', day: 'numeric' }, { month: 'long' }, { month: 'short', day: 'numeric' }]
      : [{ weekday: 'long' }];
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(lang, { ...style, calendar: 'gregory', timeZone: 'UTC' });
    return Array.from({ length: count }, (_, index): [string, number] => {
      // 3 January 2022 was a Monday.
      const day = part === 'month' ? Date.UTC(2022, index, 10) : Date.UTC(2022, 0, 3 + index);
      const name = format.formatToParts(day).find(({ type }) => type === part)?.value ?? '';
      return [/\d/.test(name) ? '' : name, index + 1];
    });
  });
}

function magnitudeNames(lang: string): [string, number][] {
  return (['long', 'short'] as const).flatMap((compactDisplay) => {
    const format = new Intl.NumberFormat(lang, { notation: 'compact', compactDisplay });
    return MAGNITUDES.flatMap((factor) =>
      COUNTS.flatMap((count): [string, number][] => {
        const name = partsOf(format, factor * count, 'compact');
        // One letter is a unit as often: 5 M, 20 k.
        const isTold = name.length > 1 && partsOf(format, factor * count, 'integer') === String(count);
        return isTold ? [[name, factor]] : [];
      }),
    );
  });
}

const unitNames = (lang: string, unit: string): string[] => {
  const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' });
  return COUNTS.map((count) => partsOf(format, count, 'unit'));
};

function currencyNames(lang: string): [string, string][] {
  const names = CURRENCIES.flatMap((currency) => {
    const format = new Intl.NumberFormat(lang, { style: 'currency', currency, currencyDisplay: 'name' });
    return COUNTS.map((count): [string, string] => [partsOf(format, count, 'currency'), currency]);
  });
  // The word that the American and the Canadian dollar share means the American one.
  const wordsIn = (code: string): string[] => names.filter(([, of]) => of === code).flatMap(([name]) => wordsOf(name));
  const canadian = new Set(wordsIn('CAD'));
  const dollars = wordsIn('USD').filter((word) => word.length > 3 && canadian.has(word));
  return [...names, ...dollars.map((word): [string, string] => [word, 'USD'])];
}

function readWords(lang: string): LocalWords {
  const near = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  const decimal = partsOf(new Intl.NumberFormat(lang), 1.5, 'decimal');
  return {
    decimal: decimal === '.' ? 'point' : 'comma',
    months: phrasesOf(calendarNames(lang, 'month')),
    weekdays: phrasesOf(calendarNames(lang, 'weekday')),
    // One word for yesterday and tomorrow (Hindi) tells neither.
    nearDays: phrasesOf(
      near.format(-1, 'day') === near.format(1, 'day')
        ? [[near.format(0, 'day'), 0]]
        : [0, -1, 1].map((days): [string, number] => [near.format(days, 'day'), days]),
    ),
    magnitudes: phrasesOf(magnitudeNames(lang)),
    percent: phrasesOf(
      [...unitNames(lang, 'percent'), '%', '٪', 'per cento'].map((name): [string, true] => [name, true]),
    ),
    timeUnits: phrasesOf(
      ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'].flatMap((unit) =>
        unitNames(lang, unit).flatMap((name): [string, string][] => [
          [name, unit],
          // German after "in", "nach", "vor": Tagen, Jahren, Monaten.
          [`${name}n`, unit],
        ]),
      ),
    ),
    currencies: phrasesOf(currencyNames(lang)),
  };
}

const known = new Map<string, LocalWords>();

/** @param lang BCP 47. Of a language the platform knows nothing of it gives what the platform falls back on. */
export function localWords(lang: string): LocalWords {
  const words = known.get(lang) ?? readWords(lang);
  known.set(lang, words);
  return words;
}

/** The longest phrase that begins at lexeme `at`; full stops of short forms ("Mio.") belong to it. */
export function readPhrase<Value>(
  phrases: Phrases<Value>,
  lexemes: readonly Lexeme[],
  at: number,
): { readonly value: Value; readonly next: number } | null {
  for (const { words, value } of phrases.get(lexemes[at]?.lower ?? '') ?? []) {
    if (!words.every((word, index) => lexemes[at + index]?.lower === word)) continue;
    const next = at + words.length;
    const dot = lexemes[next];
    const isShort = dot?.text === '.' && dot.isJoined && lexemes[next + 1] !== undefined;
    return { value, next: isShort ? next + 1 : next };
  }
  return null;
}
