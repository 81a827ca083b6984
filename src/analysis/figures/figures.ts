/**
 * Figures: the amounts an article tells, with what they are amounts of. A grammar of our own, over lexemes.
 * No figures: what is part of a date, ordinals, numbers in names (G7, F-16, Section 427), telephone numbers, "one of".
 *
 * Units: as written ("troops", "years", "km"); of money the currency's name beside its ISO 4217 code; "percent" for all
 * its spellings.
 */
import { currencyName } from '../../language/currencies.ts';
import type { LexedSentence } from '../../language/lexed-sentences.ts';
import { type Lexeme, spanOfLexemes } from '../../language/lexemes.ts';
import { isEnglish } from '../../language/primary-language.ts';
import type { Figure, FigureKind, Moment } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { findFiguresAbroad } from './abroad.ts';
import { readClause } from './clauses.ts';
import { isAmount, isInName } from './names-with-digits.ts';
import { mayBeginFigure } from './openings.ts';
import { readQualifier } from './qualifiers.ts';
import { readRange } from './ranges.ts';
import { readRatio } from './ratios.ts';
import { isToldAfter, withSalience } from './salience.ts';

type Draft = Omit<Figure, 'salience'>;

/** Cents and pence are in no code. */
const unitOf = (kind: FigureKind, unit: string): Pick<Figure, 'unit' | 'currency'> =>
  kind === 'money' && /^[A-Z]{3}$/.test(unit) ? { unit: currencyName(unit), currency: unit } : { unit };

/**
 * A number that is a name elsewhere in the article ("Boeing 787", "the 787-9") is one here too: "787 Dreamliners", "the 787".
 * Names of fewer digits are counts as often ("over 100", beside "Top 100").
 */
function isNamed({ kind, span, unit, qualifier, clause }: Draft, names: ReadonlySet<string>, text: string): boolean {
  const number = /^\d{3,4}(?!\d|[.,]\d)/.exec(text.slice(span.start, span.start + 6))?.[0] ?? '';
  if (kind !== 'count' || !names.has(number)) return false;
  return unit === '' ? qualifier === null && !isToldAfter({ span, clause }) : /^\p{Lu}/u.test(unit);
}

/** Tells, for lexemes asked for in reading order, whether they lie in a date. */
function takenBy(moments: readonly Span[]): (lexeme: Lexeme) => boolean {
  let index = 0;
  return ({ span }) => {
    while (index > 0 && (moments[index - 1]?.end ?? 0) > span.start) index -= 1;
    while ((moments[index]?.end ?? Number.POSITIVE_INFINITY) <= span.start) index += 1;
    return (moments[index]?.start ?? Number.POSITIVE_INFINITY) < span.end;
  };
}

/**
 * Finds the figures of an article.
 *
 * @param moments Numbers inside them are dates, not figures.
 * @returns Most salient first, of equals in reading order. Spans do not overlap. Linear in the length of the text.
 */
export function findFigures(
  article: Article,
  sentences: readonly LexedSentence[],
  moments: readonly Moment[],
): Figure[] {
  // "the past two weeks" and "in three days" are dates, and figures too.
  const dates = moments.filter(({ rule }) => rule !== 'stretch' && rule !== 'inTime');
  const spans = dates.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  const isTaken = takenBy(spans);
  if (!isEnglish(article.lang)) return withSalience(findFiguresAbroad(sentences, article.lang ?? '', isTaken), article);
  const figures: Draft[] = [];
  const names = new Set<string>();
  for (const { lexemes } of sentences) {
    const taken = lexemes.map(isTaken);
    for (let at = 0; at < lexemes.length; ) {
      const isOpening = !taken[at] && mayBeginFigure(lexemes, at);
      const reading = !isOpening ? null : (readRatio(lexemes, at) ?? readRange(lexemes, at));
      const isFree = reading && !taken.slice(reading.first, reading.next).includes(true);
      const isName = reading !== null && isInName(lexemes, reading.first, reading);
      if (isName) names.add(lexemes[reading.first]?.text ?? '');
      if (!reading || !isFree || isName || !isAmount(lexemes, reading.first, reading)) {
        at = reading && isFree ? Math.max(at + 1, reading.first + 1) : at + 1;
        continue;
      }
      const { first, next, value, upper, unit, kind, rule } = reading;
      figures.push({
        span: spanOfLexemes(lexemes, first, next),
        value,
        ...(upper === undefined ? {} : { upper }),
        ...unitOf(kind, unit),
        kind,
        qualifier: readQualifier(lexemes, first, article.text),
        clause: readClause(lexemes, first, next, kind, isTaken),
        rule,
      });
      at = next;
    }
  }
  return withSalience(
    figures.filter((figure) => !isNamed(figure, names, article.text)),
    article,
  );
}
