/** How much the story turns on a figure: what the lead and the headline tell first, what is told twice, and what it is. */
import { lexemesOf } from '../../language/lexemes.ts';
import type { Figure, FigureKind } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import { mayBeginFigure } from './openings.ts';
import { readRange } from './ranges.ts';
import { readRatio } from './ratios.ts';

/**
 * Ours: no corpus grades figures. Tried on the 54 figures that headlines of the quotes, salience and extraction corpora
 * name, with the headline hidden.
 */
const BY_KIND: Readonly<Record<FigureKind, number>> = {
  count: 0.2,
  money: 0.25,
  percent: 0.2,
  score: 0.2,
  ratio: 0.15,
  measure: 0.16,
  age: 0.05,
  duration: 0.08,
};

interface Told {
  readonly value: number;
  readonly kind: FigureKind;
}

/** The amounts that the headline tells. */
function readTitle(title: string): Told[] {
  const lexemes = lexemesOf(title, { start: 0, end: title.length });
  const told: Told[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const reading = mayBeginFigure(lexemes, at) ? (readRatio(lexemes, at) ?? readRange(lexemes, at)) : null;
    if (reading) told.push(reading);
    at = reading?.next ?? at + 1;
  }
  return told;
}

/** A small number is told of many things, so what it is must be the same. */
const isSame = (figure: Told, told: Told): boolean =>
  figure.value === told.value && (figure.kind === told.kind || figure.value >= 10);

/** What the lead tells stands out. Mean reciprocal rank of the headline's figures: 76, of a straight line down the text: 59. */
const leadOf = (place: number): number => 0.6 * Math.exp(-6 * place) + 0.05 * (1 - place);

/** A phrase after it says what it is; the clause around it may speak of anything. */
export const isToldAfter = ({ span, clause }: Pick<Figure, 'span' | 'clause'>): boolean =>
  clause !== null && clause.start >= span.end;

/** Small counts are told in passing, as are numbers that nothing after them explains. */
function sizeOf({ span, kind, value, unit, clause, rule }: Omit<Figure, 'salience'>): number {
  if (rule === 'number' && !isToldAfter({ span, clause })) return -0.25;
  if (kind !== 'count') return 0;
  if (value >= 100) return 0.1;
  return value < 10 || unit === '' ? -0.1 : 0;
}

/** Where no word says of what it is an amount, as in a cell of a table or in brackets, only its noun could. */
const isDoubtful = ({ clause, kind, rule }: Omit<Figure, 'salience'>): boolean =>
  clause === null && (rule === 'number' || ['money', 'percent', 'measure', 'ratio'].includes(kind));

/** Adds `salience` and sorts by it, highest first, of equals in reading order. What is doubtful has 0. */
export function withSalience(figures: readonly Omit<Figure, 'salience'>[], article: Article): Figure[] {
  const length = Math.max(1, article.text.length);
  const title = readTitle(article.title ?? '');
  const keyOf = ({ value, unit, kind }: Omit<Figure, 'salience'>): string => `${value} ${kind === 'count' ? '' : unit}`;
  const times = new Map<string, number>();
  for (const figure of figures) times.set(keyOf(figure), (times.get(keyOf(figure)) ?? 0) + 1);
  return figures
    .map((figure) => {
      const often = 0.12 * (1 - 1 / (times.get(keyOf(figure)) ?? 1));
      const told = leadOf(figure.span.start / length) + BY_KIND[figure.kind] + sizeOf(figure) + often;
      const said = isToldAfter(figure) ? 0.02 : 0;
      const isInHeadline = title.some((each) => isSame(figure, each));
      return {
        ...figure,
        salience: isDoubtful(figure) ? 0 : Math.max(0, told + said + (isInHeadline ? 0.25 : 0)),
        ...(isInHeadline && { isInHeadline }),
      };
    })
    .toSorted((a, b) => b.salience - a.salience || a.span.start - b.span.start);
}
