/** Why a quotation stands under its speaker: how sure we are, the rule in plain words, and the words of the article it read. */
import type { Certainty } from '../model/analysis.ts';
import { type Span, sliceOf } from '../model/span.ts';
import { text } from '../platform/i18n.ts';
import { articleWords } from './article-words.ts';
import type { QuoteItem } from './quote-groups.ts';
import './quote-why.css';
import type { Reading } from './reading.ts';

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

interface QuoteWhyProps {
  readonly item: QuoteItem;
  readonly reading: Reading;
}

/** Closed until it is asked for; stands under the sentence of a quotation that is pressed. */
export function QuoteWhy({ item, reading: { article } }: QuoteWhyProps) {
  const { cue, source, mention, certainty, rule } = item.quote;
  const isElsewhere = mention !== null && mention.start !== source?.start;
  const evidence: readonly (readonly [string, Span | null])[] = [
    [text('whyCue'), cue],
    [text('whySource'), source],
    [text('whyMention'), isElsewhere ? mention : null],
  ];
  const words = ruleWords(rule);
  const told = evidence.filter((entry): entry is readonly [string, Span] => entry[1] !== null);
  return (
    <details class="quote-why">
      <summary>{text('whySpeaker')}</summary>
      <p>{SURENESS[certainty]()}</p>
      {words !== null && <p>{words}</p>}
      {told.length > 0 && (
        <dl class="quote-why__evidence">
          {told.map(([label, span]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd {...articleWords(article)}>{sliceOf(article.text, span)}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
