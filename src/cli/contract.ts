/** What `analyse` answers: the model in the words of the contract (README, "The analyse command"). */
import type { Actor, Analysis, Figure, Place, Quote } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { RowId } from './request.ts';

type Pair = readonly [number, number];
const pair = ({ start, end }: Span): Pair => [start, end];

function articleRow(article: Article) {
  const {
    title,
    bylines,
    site,
    lang,
    published,
    publishedDay,
    modified,
    standfirst,
    url,
    text,
    blocks,
    omitted,
    isCut,
  } = article;
  return {
    title,
    byline: bylines.length === 0 ? null : bylines.join(', '),
    bylines,
    site,
    lang,
    url,
    published,
    publishedDay,
    modified,
    standfirst,
    isCut,
    text,
    blocks: blocks.map(({ kind, span, level, ordinal, marker, cells, headers }) => ({
      kind,
      ...span,
      ...(level === undefined ? {} : { level }),
      ...(ordinal === undefined ? {} : { ordinal }),
      ...(marker === undefined ? {} : { marker }),
      ...(headers === undefined ? {} : { headers }),
      ...(cells === undefined ? {} : { cells: cells.map((row) => row.map(pair)) }),
    })),
    omitted: omitted.map(({ kind, text: left, rule, before }) => ({ kind, text: left, rule, before })),
  };
}

const mentionsOf = ({ mentions }: Actor | Place): Pair[] => mentions.map(({ span }) => pair(span));

const actorRow = (article: Article) => (actor: Actor) => ({
  name: actor.name,
  kind: actor.kind,
  role: actor.role === null ? null : article.text.slice(actor.role.span.start, actor.role.span.end),
  roleSpan: actor.role === null ? null : pair(actor.role.span),
  mentions: mentionsOf(actor),
  salience: actor.salience,
});

const figureRow = ({ span, clause, value, upper, unit, currency, kind, qualifier, rule }: Figure) => ({
  span: pair(span),
  value,
  ...(upper === undefined ? {} : { upper }),
  unit,
  ...(currency === undefined ? {} : { currency }),
  kind,
  qualifier,
  clause: clause === null ? null : pair(clause),
  rule,
});

const quoteRow = ({ contents, cue, source, form, kind, speaker, mention, certainty, rule, repeats }: Quote) => ({
  content: contents.map(pair),
  cue: cue === null ? null : [pair(cue)],
  source: source === null ? null : [pair(source)],
  form,
  kind,
  speaker,
  mention: mention === null ? null : pair(mention),
  certainty,
  rule,
  ...(repeats === undefined ? {} : { repeats }),
});

/** An answer, ready to be written as JSON. */
export function answerRow(id: RowId, article: Article, analysis: Analysis) {
  const { who, where, when, figures, quotes } = analysis;
  return {
    id,
    article: articleRow(article),
    who: who.map(actorRow(article)),
    where: where.map((place) => ({ name: place.name, mentions: mentionsOf(place), salience: place.salience })),
    when: when.map(({ span, value, rule }) => ({ span: pair(span), value, rule })),
    figures: figures.map(figureRow),
    quotes: quotes.map(quoteRow),
  };
}
