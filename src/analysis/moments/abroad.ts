/**
 * When, in other languages than English: dates in digits, days and months by their names, and the days around today.
 * No tense is told here, so that a weekday is resolved only when it is the story's own.
 */
import type { LexedSentence } from '../../language/lexed-sentences.ts';
import { isCapitalised, type Lexeme, spanOfLexemes } from '../../language/lexemes.ts';
import { type LocalWords, localWords, readPhrase } from '../../language/local-words.ts';
import type { Moment } from '../../model/analysis.ts';
import { numericDate } from './numeric-dates.ts';
import { dayOf, monthOf, type Period, periodAround, periodValue, shift, weekdayOf, yearOf } from './periods.ts';
import type { Reading } from './reading.ts';

interface Abroad {
  readonly lexemes: readonly Lexeme[];
  readonly words: LocalWords;
  readonly today: Period | null;
}

/** Between day and month, or month and year: "10 de enero de 2022", "10. Januar", "1er mai", "10 января 2022 года". */
const LINKS = new Set(['de', 'del', 'di', 'of', '.', ',', 'º', 'ª', '°', 'er', 'e', 'і', "d'", 'th']);
/** Words of time that stand before a bare year, in the languages of Europe that use Latin or Cyrillic letters. */
const YEAR_CUES = new Set(
  (
    'im jahr jahre seit bis von ab ende anfang mitte um en depuis dès année avant après début fin desde hasta año años ' +
    'in nel dal del al anno em ano até sinds vanaf jaar tot i siden sedan til till år w od do roku v od roce в с до году'
  ).split(' '),
);

const isYear = (lexeme: Lexeme | undefined): boolean => /^(1[5-9]|20|21)\d\d$/.test(lexeme?.text ?? '');

const afterLinks = ({ lexemes }: Abroad, at: number): number => {
  let next = at;
  while (next - at < 2 && LINKS.has(lexemes[next]?.lower ?? '')) next += 1;
  return next;
};

/** The year of a day told without one: the nearest to the story's day. */
function nearestYear(today: Period | null, month: number, day: number): Period | null {
  if (!today) return null;
  const year = periodAround('year', today).index;
  const days = [year - 1, year, year + 1].map((each) => dayOf(each, month, day)).filter((each) => each !== null);
  return days.toSorted((a, b) => Math.abs(a.index - today.index) - Math.abs(b.index - today.index))[0] ?? null;
}

function readDay(abroad: Abroad, at: number): Reading | null {
  const { lexemes, words, today } = abroad;
  const day = Number(lexemes[at]?.text);
  if (!/^\d{1,2}$/.test(lexemes[at]?.text ?? '') || day < 1 || day > 31) return null;
  const month = readPhrase(words.months, lexemes, afterLinks(abroad, at + 1));
  if (!month) return null;
  const yearAt = afterLinks(abroad, month.next);
  const isTold = isYear(lexemes[yearAt]);
  const period = isTold ? dayOf(Number(lexemes[yearAt]?.text), month.value, day) : nearestYear(today, month.value, day);
  return { next: isTold ? yearAt + 1 : month.next, period, rule: 'dayOfMonth' };
}

function readMonth(abroad: Abroad, at: number): Reading | null {
  const { lexemes, words } = abroad;
  const month = readPhrase(words.months, lexemes, at);
  const yearAt = month && afterLinks(abroad, month.next);
  if (!month || yearAt === null || !isYear(lexemes[yearAt])) return null;
  return { next: yearAt + 1, period: monthOf(Number(lexemes[yearAt]?.text), month.value), rule: 'monthOfYear' };
}

/** "2022年1月10日", "2022년 1월 10일". */
function readEastAsian({ lexemes }: Abroad, at: number): Reading | null {
  const [year, , month, , day] = lexemes.slice(at, at + 5).map(({ text }) => Number(text));
  const signs = [1, 3, 5].map((step) => lexemes[at + step]?.text.charAt(0));
  if (!isYear(lexemes[at]) || !/^[年년]$/.test(signs[0] ?? '')) return null;
  if (!year || !month || month > 12 || !/^[月월]$/.test(signs[1] ?? ''))
    return year ? { next: at + 2, period: yearOf(year), rule: 'year' } : null;
  const isDay = day !== undefined && /^[日일]$/.test(signs[2] ?? '');
  return isDay
    ? { next: at + 6, period: dayOf(year, month, day), rule: 'dayOfMonth' }
    : { next: at + 4, period: monthOf(year, month), rule: 'monthOfYear' };
}

function readNamed({ lexemes, words, today }: Abroad, at: number): Reading | null {
  // "am Morgen" is a noun, "la mañana" too: both are a part of the day.
  const isNoun =
    at > 0 && (isCapitalised(lexemes[at]) || ['la', 'una', 'esta', 'de'].includes(lexemes[at - 1]?.lower ?? ''));
  const near = isNoun ? null : readPhrase(words.nearDays, lexemes, at);
  if (near) return { next: near.next, period: today && shift(today, near.value), rule: 'nearDay' };
  const weekday = readPhrase(words.weekdays, lexemes, at);
  if (!weekday) return null;
  return { next: weekday.next, period: today && weekdayOf(today) === weekday.value ? today : null, rule: 'weekday' };
}

function readBareYear({ lexemes }: Abroad, at: number): Reading | null {
  if (!isYear(lexemes[at]) || !YEAR_CUES.has(lexemes[at - 1]?.lower ?? '')) return null;
  const after = lexemes[at + 1];
  if (after?.isJoined && after.kind !== 'sign') return null;
  return { next: at + 1, period: yearOf(Number(lexemes[at]?.text)), rule: 'year' };
}

function readMoment(abroad: Abroad, at: number): Reading | null {
  const { lexemes, today } = abroad;
  if (lexemes[at]?.kind !== 'digits') return readMonth(abroad, at) ?? readNamed(abroad, at);
  const setting = { lexemes, today, isDayFirst: true, lastQuarter: null, lastPeriod: null };
  return numericDate(setting, at) ?? readEastAsian(abroad, at) ?? readDay(abroad, at) ?? readBareYear(abroad, at);
}

/** A weekday before its date belongs to it: "Montag, 10. Januar 2022", "lundi 10 janvier". */
function joined(abroad: Abroad, reading: Reading): Reading {
  if (reading.rule !== 'weekday') return reading;
  const date = readMoment(abroad, afterLinks(abroad, reading.next));
  return date?.rule === 'dayOfMonth' || date?.rule === 'numericDate' ? { ...date, rule: 'weekdayAndDate' } : reading;
}

/** Finds dates in a language that is not English. Spans do not overlap. */
export function findMomentsAbroad(
  sentences: readonly LexedSentence[],
  lang: string,
  today: Period | null,
): Omit<Moment, 'salience'>[] {
  const words = localWords(lang);
  return sentences.flatMap(({ lexemes }) => {
    const abroad = { lexemes, words, today };
    const moments: Omit<Moment, 'salience'>[] = [];
    for (let at = 0; at < abroad.lexemes.length; ) {
      const first = readMoment(abroad, at);
      const reading = first && joined(abroad, first);
      if (reading) {
        const { next, period, rule } = reading;
        moments.push({ span: spanOfLexemes(abroad.lexemes, at, next), value: period && periodValue(period), rule });
      }
      at = reading?.next ?? at + 1;
    }
    return moments;
  });
}
