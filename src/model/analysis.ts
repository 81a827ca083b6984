/**
 * What `analysis/` finds. A finding *is* a span of the article: it keeps its spans and the name of the rule that made it.
 * All spans point into `Article.text`.
 */
import type { Span } from './span.ts';

export interface Sentence {
  readonly span: Span;
  /** Index of its block. */
  readonly block: number;
}

export interface Mention {
  /** The name as written, without title and possessive. */
  readonly span: Span;
  readonly rule: string;
}

export interface Role {
  /** "NATO Secretary-General", as the article has it. */
  readonly span: Span;
  readonly rule: string;
}

/** What tells beside its own words that a finding matters. */
interface Prominent {
  /** The headline tells it, too. */
  readonly isInHeadline?: boolean;
}

interface Named extends Prominent {
  /** The fullest form the article gives. */
  readonly name: string;
  /** In reading order, never empty. */
  readonly mentions: readonly Mention[];
  /** 0 to 1: how much the story turns on it. Lists are sorted by it, highest first. */
  readonly salience: number;
}
export interface Person extends Named {
  readonly kind: 'person';
  readonly role: Role | null;
}
export interface Organisation extends Named {
  readonly kind: 'organisation';
  readonly role: Role | null;
}
export interface Place extends Named {
  readonly kind: 'place';
  /** The larger place the article says it lies in: "Ukraine" in "Lviv, Ukraine". */
  readonly within?: Span;
}
export type Actor = Person | Organisation;

/** A date, time or interval. */
export interface Moment extends Prominent {
  readonly span: Span;
  /**
   * `2022-01-10`, `2021-06`, `2021`, `2022-01-10T08:00Z` (zone as told, none where none is), `2022-01-10TEV`,
   * `2022-W03`, `2022-W01-WE`, `2021-Q3`, `2022-H1`, `2022-SU`, `199` (a decade), `a/b`; `null` where it cannot be told.
   */
  readonly value: string | null;
  /** How much the story turns on it; 0 where it is doubtful. Lists are sorted by it, highest first. */
  readonly salience: number;
  readonly rule: string;
}

export type FigureKind = 'count' | 'money' | 'percent' | 'duration' | 'age' | 'measure' | 'score' | 'ratio';

export interface Figure extends Prominent {
  readonly span: Span;
  readonly value: number;
  /** Of a range, its upper end. */
  readonly upper?: number;
  /** What is counted ("troops"), "US dollars", "percent", "years"; empty where nothing is said. */
  readonly unit: string;
  /** Of money: ISO 4217. */
  readonly currency?: string;
  readonly kind: FigureKind;
  /** "an estimated", "more than". */
  readonly qualifier: string | null;
  /**
   * The words that say what it is: those after it, "near the border with Ukraine", else the clause it stands in, with
   * the figure itself: "expand the fleet by 30%".
   */
  readonly clause: Span | null;
  /** How much the story turns on it; 0 where it is doubtful. Lists are sorted by it, highest first. */
  readonly salience: number;
  readonly rule: string;
}

export type Certainty = 'named' | 'probable' | 'unknown';

export interface Quote {
  /** Inside the marks. `"X," he said, "Y"` is one quote with two contents. In reading order, never empty. */
  readonly contents: readonly Span[];
  /** "said" */
  readonly cue: Span | null;
  /** "he", "the minister", "Jens Stoltenberg" */
  readonly source: Span | null;
  /** How it is told: all in marks, some in marks, none. */
  readonly form: 'direct' | 'mixed' | 'indirect';
  /** Speech, or what somebody thinks, wants or plans; beliefs are not shown as quotations. */
  readonly kind: 'speech' | 'belief';
  /** The fullest name the article gives, or the unnamed source as described; `null` when not sure. */
  readonly speaker: string | null;
  /**
   * The words that say who the source is: of a name the mention that gives it in full, of a pronoun and of a quotation that
   * goes on the name it goes back to, of an unnamed source the description itself. `null` with the speaker.
   */
  readonly mention: Span | null;
  readonly certainty: Certainty;
  readonly rule: string;
  /** Of a pull quote: where the quotation begins whose words it repeats. It is listed and spoken once, there. */
  readonly repeats?: number;
}

export interface Analysis {
  readonly sentences: readonly Sentence[];
  readonly who: readonly Actor[];
  readonly where: readonly Place[];
  readonly when: readonly Moment[];
  readonly figures: readonly Figure[];
  /** In reading order. */
  readonly quotes: readonly Quote[];
}
