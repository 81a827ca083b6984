/** The facts as the sidebar lists them: four groups, each fact with the spans that say so. */
import type { Actor, Analysis, Figure, Moment, Place } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { type Span, sliceOf } from '../model/span.ts';
import { momentLabel, momentStart } from './moment-label.ts';

export type FactGroup = 'who' | 'where' | 'when' | 'figures';

export interface Fact {
  /** Unique among all facts of an article. */
  readonly id: string;
  readonly label: string;
  /** The label is in the interface's language, not in the article's. */
  readonly isLabelOurs: boolean;
  /** A role, a calendar date, what is counted; `null` where the article says no more. */
  readonly detail: string | null;
  /** In reading order, never empty. */
  readonly spans: readonly Span[];
  /** It is not shown before all are asked for. */
  readonly isDoubtful: boolean;
  /** Of a date with a place in the calendar: when it begins, in ms since 1970. */
  readonly startsAt?: number;
}

/** What the interface adds to the words of the article, in the reader's language. */
export interface FactWords {
  /** BCP 47. */
  readonly locale: string;
  /** "34 years old", for an age the article tells as a bare number. */
  yearsOld(age: string): string;
}

type Draft = Omit<Fact, 'id'> & { readonly key?: string };

export type Facts = Readonly<Record<FactGroup, readonly Fact[]>>;

const capitalise = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** `analysis/` gives no weight at all to what it is not sure of. */
const isDoubtful = ({ salience }: { readonly salience: number }): boolean => salience === 0;

function actorFact(article: Article, actor: Actor): Omit<Fact, 'id'> {
  return {
    label: actor.name,
    isLabelOurs: false,
    detail: actor.role && capitalise(sliceOf(article.text, actor.role.span)),
    spans: actor.mentions.map(({ span }) => span),
    isDoubtful: isDoubtful(actor),
  };
}

function placeFact(article: Article, place: Place): Omit<Fact, 'id'> {
  return {
    label: place.name,
    isLabelOurs: false,
    detail: place.within === undefined ? null : sliceOf(article.text, place.within),
    spans: place.mentions.map(({ span }) => span),
    isDoubtful: isDoubtful(place),
  };
}

function momentFact(article: Article, moment: Moment, { locale }: FactWords): Omit<Fact, 'id'> {
  const words = capitalise(sliceOf(article.text, moment.span));
  const date = momentLabel(moment.value, locale);
  const startsAt = momentStart(moment.value);
  // "Last summer" is shown as it is written, with its year.
  const year = date === null ? (/^\d{4}(?=-)/.exec(moment.value ?? '')?.[0] ?? null) : null;
  const detail = date === null ? (year && !words.includes(year) ? year : null) : date === words ? null : words;
  return {
    label: date ?? words,
    isLabelOurs: date !== null,
    detail,
    spans: [moment.span],
    isDoubtful: isDoubtful(moment),
    ...(startsAt === null ? {} : { startsAt }),
  };
}

/** "nearly 150 people" and "150 people" are one fact, "$449K" and "$449,000" too; the other side of a score is not told here. */
function keyOf({ kind, value, upper, unit }: Figure): { readonly key?: string } {
  if (unit === '' || kind === 'score' || kind === 'ratio') return {};
  return { key: `${kind} ${value} ${upper ?? ''} ${unit.toLowerCase()}` };
}

function figureFact(article: Article, figure: Figure, { yearsOld }: FactWords): Draft {
  const told = sliceOf(article.text, figure.span);
  const words = figure.kind === 'age' && /^\d+$/.test(told) ? yearsOld(told) : told;
  return {
    label: figure.qualifier === null ? words : `${figure.qualifier} ${words}`,
    isLabelOurs: words !== told,
    detail: figure.clause && sliceOf(article.text, figure.clause),
    spans: [figure.span],
    ...keyOf(figure),
    isDoubtful: isDoubtful(figure),
  };
}

/** Puts facts that say the same into one, in the order of the first. Without a key those do that read the same. */
function merge(group: FactGroup, facts: readonly Draft[]): Fact[] {
  const merged = new Map<string, Fact>();
  for (const { key, ...fact } of facts) {
    const id = `${group}:${key ?? fact.label}`;
    const known = merged.get(id);
    const spans = [...(known?.spans ?? []), ...fact.spans].sort((a, b) => a.start - b.start);
    merged.set(id, { ...(known ?? fact), id, spans, isDoubtful: fact.isDoubtful && known?.isDoubtful !== false });
  }
  return [...merged.values()];
}

/** From this many dates on they are told in the order in which they happened. */
const TIMELINE_FROM = 3;

/**
 * The dates among these in the order of time, then the rest as it was.
 *
 * @returns `null` where there are too few to make a timeline.
 */
export function timelineOf(facts: readonly Fact[]): readonly Fact[] | null {
  const dated = facts.filter(({ startsAt }) => startsAt !== undefined);
  if (dated.length < TIMELINE_FROM) return null;
  return [
    ...dated.sort((a, b) => (a.startsAt ?? 0) - (b.startsAt ?? 0)),
    ...facts.filter(({ startsAt }) => startsAt === undefined),
  ];
}

export function listFacts(article: Article, analysis: Analysis, words: FactWords): Facts {
  return {
    who: merge(
      'who',
      analysis.who.map((actor) => actorFact(article, actor)),
    ),
    where: merge(
      'where',
      analysis.where.map((place) => placeFact(article, place)),
    ),
    when: merge(
      'when',
      analysis.when.map((moment) => momentFact(article, moment, words)),
    ),
    figures: merge(
      'figures',
      analysis.figures.map((figure) => figureFact(article, figure, words)),
    ),
  };
}
