/** How much the story turns on a figure: what the lead and the headline tell first; large counts and money before times. */
import type { Figure, FigureKind } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';

/** Ours, not measured: no corpus grades figures (findings, "Salience"). */
const BY_KIND: Readonly<Record<FigureKind, number>> = {
  count: 0.2,
  money: 0.25,
  percent: 0.2,
  score: 0.2,
  ratio: 0.15,
  measure: 0.12,
  age: 0.05,
  duration: 0.08,
};

/** Adds `salience` and sorts by it, highest first, of equals in reading order. */
export function withSalience(figures: readonly Omit<Figure, 'salience'>[], article: Article): Figure[] {
  const length = Math.max(1, article.text.length);
  const title = article.title ?? '';
  return figures
    .map((figure) => {
      const lead = 0.45 * (1 - figure.span.start / length);
      const written = article.text.slice(figure.span.start, figure.span.end).split(' ')[0] ?? '';
      const isInTitle = written.length > 1 && title.includes(written);
      const isSmall = figure.kind === 'count' && figure.value < 10;
      const size = figure.kind === 'count' && figure.value >= 100 ? 0.1 : figure.unit === '' || isSmall ? -0.1 : 0;
      return { ...figure, salience: Math.max(0, lead + BY_KIND[figure.kind] + size + (isInTitle ? 0.2 : 0)) };
    })
    .toSorted((a, b) => b.salience - a.salience || a.span.start - b.span.start);
}
