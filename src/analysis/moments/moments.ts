/**
 * When: the dates and times an article tells, with their place on the calendar.
 * A grammar of our own, over lexemes; values are those of TIMEX3. Vague words ("now", "recently") are no facts.
 */
import type { LexedSentence } from '../../language/lexed-sentences.ts';
import { lexemesOf, spanOfLexemes } from '../../language/lexemes.ts';
import { isEnglish } from '../../language/primary-language.ts';
import type { Moment } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { findMomentsAbroad } from './abroad.ts';
import { readMoment } from './compounds.ts';
import { storyDay } from './dateline.ts';
import { dayOfIso, type Period, periodValue } from './periods.ts';
import type { Reading, Setting } from './reading.ts';
import { withSalience } from './salience.ts';

/** A quarter is still spoken of this many sentences later. */
const QUARTER_MEMORY = 15;
/** A story of long ago goes on so many sentences after its last date. */
const STORY_MEMORY = 2;

interface Found {
  readonly span: Span;
  readonly reading: Reading;
}

/** A clock time alone is on the day told right after it, else the last one before it, else on that of publication. */
function placeClocks(found: readonly Found[], today: Period | null): Found[] {
  let before: Period | null = null;
  return found.map((item, index) => {
    const { period, rule } = item.reading;
    if (period?.unit === 'day') before = period;
    if (rule !== 'clock') return item;
    // "2 a.m. local time (0100 GMT) on Wednesday"
    const after = found.slice(index + 1, index + 3).find((other) => other.reading.rule !== 'clock')?.reading.period;
    const day = after?.unit === 'day' ? after : (before ?? today);
    return { ...item, reading: { ...item.reading, period: day } };
  });
}

function timexOf({ period, until, time }: Reading): string | null {
  if (!period) return null;
  return until ? `${periodValue(period)}/${periodValue(until)}` : periodValue(period) + (time ?? '');
}

/** The values of the moments that the headline tells. */
function readTitle(title: string, setting: Omit<Setting, 'lexemes'>): Set<string> {
  const lexemes = lexemesOf(title, { start: 0, end: title.length });
  const values = new Set<string>();
  for (let at = 0; at < lexemes.length; ) {
    const reading = readMoment({ ...setting, lexemes }, at);
    const value = reading && timexOf(reading);
    if (value) values.add(value);
    at = reading?.next ?? at + 1;
  }
  return values;
}

/**
 * Finds dates, times and intervals. Where neither page nor text tells the story's day only what is absolute gets a value.
 *
 * @returns Most salient first, of equals in reading order. Spans do not overlap. Linear in the length of the text.
 */
export function findMoments(article: Article, sentences: readonly LexedSentence[]): Moment[] {
  if (!isEnglish(article.lang)) {
    const day = dayOfIso(article.publishedDay);
    return withSalience(findMomentsAbroad(sentences, article.lang ?? '', day), article, day);
  }
  const today = storyDay(article, sentences);
  const isDayFirst = /^en-(?!US)/i.test(article.lang ?? '');
  const moments: Omit<Moment, 'salience'>[] = [];
  let lastQuarter: Period | null = null;
  let quarterAt = 0;
  let lastPeriod: Period | null = null;
  let periodAt = 0;
  for (const [index, { lexemes }] of sentences.entries()) {
    if (index - quarterAt > QUARTER_MEMORY) lastQuarter = null;
    const found: Found[] = [];
    for (let at = 0; at < lexemes.length; ) {
      const isTelling: boolean = index - periodAt <= STORY_MEMORY;
      const reading: Reading | null = readMoment(
        { lexemes, today, isDayFirst, lastQuarter, lastPeriod, isTelling },
        at,
      );
      if (!reading) {
        at += 1;
        continue;
      }
      found.push({ span: spanOfLexemes(lexemes, at, reading.next), reading });
      if (reading.rule === 'quarter') [lastQuarter, quarterAt] = [reading.period, index];
      if (reading.period) [lastPeriod, periodAt] = [reading.period, index];
      at = reading.next;
    }
    for (const { span, reading } of placeClocks(found, today))
      moments.push({ span, value: timexOf(reading), rule: reading.rule });
  }
  const title = readTitle(article.title ?? '', { today, isDayFirst, lastQuarter: null, lastPeriod: null });
  return withSalience(moments, article, today, title);
}
