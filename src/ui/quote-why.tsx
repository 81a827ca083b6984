/** Why a quotation stands under its speaker: how sure we are, the rule in plain words, and the words of the article it read. */
import type { Span } from '../model/span.ts';
import { text } from '../platform/i18n.ts';
import type { QuoteItem } from './quote-groups.ts';
import { quoteReasons } from './quote-reasons.ts';
import type { Reading } from './reading.ts';
import { WhyView } from './why-view.tsx';

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
