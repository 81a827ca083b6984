/** Why a fact is listed: how it was found where it is shown, and what makes it count; in plain words. */
import type { Analysis, Figure, Moment } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { contains, type Span, sliceOf } from '../model/span.ts';
import { text } from '../platform/i18n.ts';
import { figureRule, momentRule, nameRule, roleRule } from './fact-rules.ts';
import type { Fact, FactGroup } from './facts.ts';

/** What was read, as far as the reasons need it. */
interface Read {
  readonly article: Article;
  readonly analysis: Analysis;
}

interface Reasons {
  readonly sentences: readonly (string | null)[];
  readonly isInHeadline?: boolean | undefined;
  /** Where the article tells what is shown under the name. */
  readonly told?: Span | undefined;
}

const isAt = (span: Span, { start, end }: Span): boolean => span.start === start && span.end === end;

/** Written out without its year, as "14 January" is. */
function isYearAdded({ article }: Read, { span, value, rule }: Moment): boolean {
  const year = /^\d{4}/.exec(value ?? '')?.[0];
  // Years in words, or of two digits.
  if (year === undefined || rule === 'spokenYear' || rule === 'numericDate' || rule === 'fiscalYear') return false;
  return momentRule(rule) === text('whyDateWritten') && !/\d{4}|[’']\d\d/.test(sliceOf(article.text, span));
}

function momentReasons(read: Read, moment: Moment): Reasons {
  const { value, rule, isInHeadline } = moment;
  const sentences =
    value === null ? [text('whyNoDay')] : [momentRule(rule), isYearAdded(read, moment) ? text('whyYearAdded') : null];
  return { sentences, isInHeadline };
}

const figureReasons = ({ rule, isInHeadline }: Figure): Reasons => ({ sentences: [figureRule(rule)], isInHeadline });

function nameReasons({ analysis }: Read, span: Span): Reasons {
  const named = [...analysis.who, ...analysis.where].find(({ mentions }) =>
    mentions.some((one) => isAt(one.span, span)),
  );
  if (!named) return { sentences: [] };
  const { name, mentions, isInHeadline } = named;
  const mention = mentions.find((one) => isAt(one.span, span));
  const role = named.kind === 'place' ? null : named.role;
  const isQuoted = analysis.quotes.some(({ speaker, kind }) => speaker === name && kind === 'speech');
  return {
    sentences: [
      mention ? nameRule(mention.rule) : null,
      role && roleRule(role.rule),
      named.kind !== 'place' && isQuoted ? text('whySpeaks') : null,
    ],
    isInHeadline,
    told: named.kind === 'place' ? named.within : role?.span,
  };
}

function reasonsAt(read: Read, group: FactGroup, span: Span): Reasons {
  if (group === 'who' || group === 'where') return nameReasons(read, span);
  const { when, figures } = read.analysis;
  const moment = group === 'when' ? when.find((one) => isAt(one.span, span)) : undefined;
  if (moment) return momentReasons(read, moment);
  const figure = figures.find((one) => isAt(one.span, span));
  return figure ? figureReasons(figure) : { sentences: [] };
}

/** The article's first paragraph or heading. */
const isInLead = ({ article }: Read, span: Span): boolean =>
  article.blocks[0] !== undefined && contains(article.blocks[0].span, span);

export interface FactReasons {
  /** Whole sentences, in the reader's language. Never empty for a fact of this reading. */
  readonly sentences: readonly string[];
  /** Where the article tells the role or the larger place that is shown with a name; `null` where nothing is. */
  readonly told: Span | null;
}

/**
 * @param fact One of `listFacts`.
 * @param span Which of its spans is asked about; the first.
 */
export function factReasons(read: Read, group: FactGroup, fact: Fact, span?: Span): FactReasons {
  const [first] = fact.spans;
  if (!first) throw new Error(`a fact without evidence: ${fact.id}`);
  const { sentences, isInHeadline, told } = reasonsAt(read, group, span ?? first);
  const all = [
    ...sentences,
    isInHeadline ? text('whyInHeadline') : null,
    isInLead(read, first) ? text('whyInLead') : null,
    fact.spans.length > 1 ? text('whyOften', fact.spans.length) : null,
    fact.isDoubtful ? text('whyDoubtful') : null,
  ];
  return { sentences: all.filter((sentence) => sentence !== null), told: told ?? null };
}
