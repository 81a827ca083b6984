/** Why a quotation stands under its speaker: how sure we are, the rule in plain words, and the words of the article it read. */
import type { Certainty, Quote } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import { text } from '../platform/i18n.ts';
import type { QuoteItem } from './quote-groups.ts';
import type { Reading } from './reading.ts';
import { WhyView } from './why-view.tsx';

const SURENESS: Readonly<Record<Certainty, () => string>> = {
  named: () => text('speakerNamed'),
  probable: () => text('speakerProbable'),
  unknown: () => text('speakerUnknown'),
};

/** By the name of the rule, without what it adds behind a comma: "verb, in part". */
const RULES: ReadonlyMap<string, () => string> = new Map([
  ['verb', () => text('whyVerb')],
  ['inverted', () => text('whyInverted')],
  ['shared', () => text('whyShared')],
  ['accordingTo', () => text('whyAccordingTo')],
  ['turn', () => text('whyTurn')],
  ['dash', () => text('whyDash')],
  ['colon', () => text('whyColon')],
  ['position', () => text('whyPosition')],
  ['announced', () => text('whyAnnounced')],
  ['blockQuotation', () => text('whyBlockQuotation')],
  ['goesOn', () => text('whyGoesOn')],
  ['noCue', () => text('whyNoCue')],
]);

/** The rule that told the speaker, in plain words; `null` for one that is not known here. */
export const ruleWords = (rule: string): string | null => RULES.get(rule.split(',')[0] ?? '')?.() ?? null;

/** How sure we are who speaks, and by what rule; whole sentences. */
export const quoteReasons = ({ certainty, rule }: Quote): string[] =>
  [SURENESS[certainty](), ruleWords(rule)].filter((sentence) => sentence !== null);

interface QuoteWhyProps {
  readonly item: QuoteItem;
  readonly reading: Reading;
}

export function QuoteWhy({ item, reading: { article } }: QuoteWhyProps) {
  const { cue, source, mention } = item.quote;
  const isElsewhere = mention !== null && mention.start !== source?.start;
  const evidence: readonly (readonly [string, Span | null])[] = [
    [text('whyCue'), cue],
    [text('whySource'), source],
    [text('whyMention'), isElsewhere ? mention : null],
  ];
  return (
    <WhyView
      question={text('whySpeaker')}
      sentences={quoteReasons(item.quote)}
      evidence={evidence.filter((entry): entry is readonly [string, Span] => entry[1] !== null)}
      article={article}
    />
  );
}
