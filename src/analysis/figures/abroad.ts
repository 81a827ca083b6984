/**
 * Figures in other languages than English: percent, money, times, measures by their signs, and in the languages whose
 * plurals can be told by their endings, what is counted. No numbers in words, no qualifiers, no clauses.
 */
import { CODES, currencyName, SIGNS } from '../../language/currencies.ts';
import type { LexedSentence } from '../../language/lexed-sentences.ts';
import { isCapitalised, type Lexeme, spanOfLexemes } from '../../language/lexemes.ts';
import { type LocalWords, localWords, readPhrase } from '../../language/local-words.ts';
import { primaryLanguage } from '../../language/primary-language.ts';
import { isUnitSign } from '../../language/units.ts';
import type { Figure, FigureKind } from '../../model/analysis.ts';

type Draft = Omit<Figure, 'salience'>;

interface Abroad {
  readonly lexemes: readonly Lexeme[];
  readonly words: LocalWords;
  readonly noun: RegExp | null;
}

interface Amount {
  readonly next: number;
  readonly value: number;
  /** It is written with a magnitude or parted thousands: no year, no number of a house. */
  readonly isLarge: boolean;
}

interface Shape {
  readonly next: number;
  readonly unit: string;
  readonly kind: FigureKind;
  readonly currency?: string;
  readonly rule: string;
}

/** German nouns are told by their capital. */
const GERMAN_NOUN = /^\p{Lu}\p{L}{2,}$/u;
/** What a noun in the plural looks like. */
const NOUNS: Readonly<Record<string, RegExp>> = {
  de: GERMAN_NOUN,
  fr: /^\p{Ll}{3,}[sx]$/u,
  es: /^\p{Ll}{3,}s$/u,
  pt: /^\p{Ll}{3,}s$/u,
  ca: /^\p{Ll}{3,}s$/u,
  it: /^\p{Ll}{3,}[ie]$/u,
  nl: /^\p{Ll}{2,}(en|s)$/u,
  sv: /^\p{Ll}{2,}(ar|or|er)$/u,
  da: /^\p{Ll}{2,}er$/u,
  nb: /^\p{Ll}{2,}er$/u,
  no: /^\p{Ll}{2,}er$/u,
};
/** Words of grammar that look like nouns there. */
const NO_NOUNS = new Set(
  (
    'uhr plus mais dans sans sous vers depuis moins jamais alors après très près puis pour les des ses ces leurs más ' +
    'menos antes después tras entonces pues mas depois além fois veces vezes delle nelle dalle alle come dove anche ' +
    'oltre circa sempre quasi volte maar toen tegen tussen hebben waren werden worden eller efter under över over fois'
  ).split(' '),
);
/** "5 millions de personnes", "3 milliards d'euros". */
const LINKS = new Set(['de', 'di', 'des', 'von']);
const isYearLike = (lexeme: Lexeme): boolean =>
  /^(1[5-9]|20|21)\d\d$/.test(lexeme.text) && lexeme.span.end - lexeme.span.start === 4;

function readAmount({ lexemes, words }: Abroad, at: number): Amount | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'digits') return null;
  const magnitude = readPhrase(words.magnitudes, lexemes, at + 1);
  const isParted = lexeme.span.end - lexeme.span.start > lexeme.text.length;
  const value = Number((Number(lexeme.text) * (magnitude?.value ?? 1)).toPrecision(15));
  return {
    next: magnitude?.next ?? at + 1,
    value,
    isLarge: magnitude !== null || isParted || /^\d{5}/.test(lexeme.text),
  };
}

/** After "de", or with "d'" before it: the lexeme as a noun alone. */
function bareLexeme(lexeme: Lexeme | undefined): Lexeme | undefined {
  const elided = lexeme && /^d['’](.+)$/iu.exec(lexeme.text)?.[1];
  return lexeme && elided ? { ...lexeme, text: elided, lower: elided.toLowerCase() } : lexeme;
}

function moneyShape(currency: string, next: number): Shape {
  return { next, unit: currencyName(currency), kind: 'money', currency, rule: 'money' };
}

/** What stands after the amount. */
function shapeAfter(abroad: Abroad, amount: Amount, number: Lexeme): Shape | null {
  const { lexemes, words, noun } = abroad;
  const { next, isLarge } = amount;
  const percent = readPhrase(words.percent, lexemes, next);
  if (percent) return { next: percent.next, unit: 'percent', kind: 'percent', rule: 'percent' };
  const sign = SIGNS.get(lexemes[next]?.text ?? '');
  if (sign) return moneyShape(sign, next + 1);
  if (CODES.has(lexemes[next]?.text ?? '')) return moneyShape(lexemes[next]?.text ?? '', next + 1);
  const start = LINKS.has(lexemes[next]?.lower ?? '') ? next + 1 : next;
  const bare = [...lexemes.slice(start, start + 6)].map((lexeme, index) =>
    index === 0 ? (bareLexeme(lexeme) ?? lexeme) : lexeme,
  );
  const currency = readPhrase(words.currencies, bare, 0);
  if (currency) return moneyShape(currency.value, start + currency.next);
  const time = readPhrase(words.timeUnits, lexemes, next);
  if (time) return { next: time.next, unit: `${time.value}s`, kind: 'duration', rule: 'duration' };
  const degree = lexemes[next]?.text === '°' && /^[CF]$/.test(lexemes[next + 1]?.text ?? '');
  if (degree) return { next: next + 2, unit: `°${lexemes[next + 1]?.text}`, kind: 'measure', rule: 'measure' };
  const unit = lexemes[next];
  if (unit && isUnitSign(unit) && unit.text.length > 1)
    return { next: next + 1, unit: unit.text, kind: 'measure', rule: 'measure' };
  // German: "40 alte Häuser".
  const isAdjective = noun === GERMAN_NOUN && /^\p{Ll}{2,}e[nr]?$/u.test(bare[0]?.text ?? '') && !bare[0]?.isJoined;
  const first = bare[isAdjective ? 1 : 0];
  const isNoun =
    noun !== null && first !== undefined && !first.isJoined && noun.test(first.text) && !NO_NOUNS.has(first.lower);
  if (!isNoun || isYearLike(number) || (!isLarge && amount.value < 2)) return null;
  const counted = isAdjective ? `${bare[0]?.text} ${first.text}` : first.text;
  return { next: start + (isAdjective ? 2 : 1), unit: counted, kind: 'count', rule: 'count' };
}

/** "$ 1,5 Mrd.", "€20". */
function shapeBefore({ lexemes }: Abroad, at: number, next: number): (Shape & { readonly first: number }) | null {
  const text = lexemes[at - 1]?.text ?? '';
  const currency = SIGNS.get(text) ?? (CODES.has(text) ? text : undefined);
  return currency === undefined ? null : { ...moneyShape(currency, next), first: at - 1 };
}

/** Part of a name, a telephone number, a score or a date: A380, 020-7946, 3:1. */
function isLoose({ lexemes }: Abroad, at: number, next: number): boolean {
  const [before, first, after] = [lexemes[at - 1], lexemes[at], lexemes[next]];
  const isLeaning = first?.isJoined === true && before !== undefined && !/^[([„«“"‘'’$£€¥–—-]$/.test(before.text);
  const isGroup = before?.kind === 'digits' || after?.kind === 'digits';
  const isTied = after?.isJoined === true && /^[:/.-]$/.test(after.text) && lexemes[next + 1]?.isJoined === true;
  const isNumbered = isCapitalised(before) && before?.text.toUpperCase() === before?.text;
  return !isLeaning && !isGroup && !isTied && !isNumbered;
}

/** "5–7 %": where the lower end has no unit of its own, that of the upper. */
function readRange(abroad: Abroad, at: number): (Draft & { readonly next: number }) | null {
  const { lexemes } = abroad;
  const lower = readAmount(abroad, at);
  if (!lower || !isLoose(abroad, at, lower.next)) {
    const joint = lower && /^[-–—]$/.test(lexemes[lower.next]?.text ?? '') ? lower.next + 1 : null;
    if (joint === null || lexemes[joint]?.kind !== 'digits') return null;
  }
  const number = lexemes[at];
  if (!lower || !number) return null;
  const joint = /^[-–—]$/.test(lexemes[lower.next]?.text ?? '') ? lower.next + 1 : null;
  const upper = joint === null ? null : readAmount(abroad, joint);
  const top = upper && upper.value > lower.value ? upper : null;
  const before = shapeBefore(abroad, at, (top ?? lower).next);
  const shape = before ?? shapeAfter(abroad, top ?? lower, number);
  if (!shape) return null;
  const { next, unit, kind, currency, rule } = shape;
  return {
    next,
    span: spanOfLexemes(lexemes, before?.first ?? at, next),
    value: lower.value,
    ...(top ? { upper: top.value } : {}),
    unit,
    ...(currency === undefined ? {} : { currency }),
    kind,
    qualifier: null,
    clause: null,
    rule,
  };
}

/**
 * Finds the figures of an article in a language that is not English.
 *
 * @param isTaken Tells, for lexemes asked for in reading order, whether they lie in a date.
 */
export function findFiguresAbroad(
  sentences: readonly LexedSentence[],
  lang: string,
  isTaken: (lexeme: Lexeme) => boolean,
): Draft[] {
  const words = localWords(lang);
  const noun = NOUNS[primaryLanguage(lang)] ?? null;
  return sentences.flatMap(({ lexemes }) => {
    const taken = lexemes.map(isTaken);
    const abroad: Abroad = { lexemes, words, noun };
    const drafts: Draft[] = [];
    for (let at = 0; at < lexemes.length; ) {
      const found = lexemes[at]?.kind === 'digits' && !taken[at] ? readRange(abroad, at) : null;
      if (found) {
        const { next: _, ...draft } = found;
        drafts.push(draft);
      }
      at = found?.next ?? at + 1;
    }
    return drafts;
  });
}
