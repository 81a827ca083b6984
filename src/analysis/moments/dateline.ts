/**
 * The day a story is told from. An article that opens with its own date ("LISBON, March 14 —", or a line that holds a
 * date and nothing else) means that day by "today" and "on Monday"; its time of publication may be another time zone's.
 */
import { type Lexeme, lexemesOf } from '../../language/lexemes.ts';
import type { Sentence } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import { readDate } from './dates.ts';
import { dayOfIso, type Period } from './periods.ts';
import { readWeekday } from './weekdays.ts';

/** A dateline stands among the first sentences. */
const SEARCHED = 4;
/** Further from publication a date is what the story is about, not when it was told. */
const MAX_DAYS = 2;
/** A place of at most so many lexemes stands before the date. */
const MAX_PLACE = 8;

const isDash = (lexeme: Lexeme | undefined): boolean => lexeme !== undefined && /^[-–—_]$/.test(lexeme.text);

/** After the date of a dateline come the dash, or the agency in brackets and the dash. */
function isDateline(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  const isPlaced = at > 1 && lexemes[at - 1]?.text === ',' && /^\p{Lu}+$/u.test(lexemes[0]?.text ?? '');
  const after = lexemes[next];
  if (!isPlaced) return false;
  return (isDash(after) && !after?.isJoined) || (after?.text === '(' && lexemes.slice(next, next + 5).some(isDash));
}

/** The day the article opens with, told by `today` where it has no year of its own. */
function openingDay(article: Article, sentences: readonly Sentence[], today: Period | null): Period | null {
  for (const { span } of sentences.slice(0, SEARCHED)) {
    const lexemes = lexemesOf(article.text, span);
    for (let at = 0; at < Math.min(MAX_PLACE, lexemes.length); at++) {
      const setting = { lexemes, today, isDayFirst: true, lastQuarter: null, lastPeriod: null };
      const reading = readWeekday(setting, at) ?? readDate(setting, at);
      if (!reading) continue;
      const isLine = at === 0 && reading.next === lexemes.length && !reading.isFloating;
      const isDay = reading.period?.unit === 'day' && !reading.until;
      if (isDay && (isLine || isDateline(lexemes, at, reading.next))) return reading.period;
      break;
    }
  }
  return null;
}

/** The day that relative dates are told from; `null` where neither page nor text tells it. */
export function storyDay(article: Article, sentences: readonly Sentence[]): Period | null {
  const published = dayOfIso(article.publishedDay);
  const opening = openingDay(article, sentences, published);
  if (!opening || !published) return opening ?? published;
  return Math.abs(opening.index - published.index) <= MAX_DAYS ? opening : published;
}
