/** Why a fact is listed: how it was found in the sentence that is shown, and what makes it count. */
import type { Span } from '../model/span.ts';
import { text } from '../platform/i18n.ts';
import { sentenceAround } from './evidence.ts';
import { factReasons } from './fact-reasons.ts';
import type { Fact, FactGroup } from './facts.ts';
import type { Reading } from './reading.ts';
import { WhyView } from './why-view.tsx';

interface FactWhyProps {
  readonly reading: Reading;
  readonly group: FactGroup;
  readonly fact: Fact;
  /** Which of its spans is shown. */
  readonly span: Span;
}

export function FactWhy({ reading, group, fact, span }: FactWhyProps) {
  const { article, analysis } = reading;
  const { sentences, told } = factReasons(reading, group, fact, span);
  const shown = sentenceAround(analysis.sentences, span);
  const sentence = told && sentenceAround(analysis.sentences, told);
  // What the sentence above tells need not be told again.
  const isElsewhere = sentence !== null && sentence.start !== shown.start;
  return (
    <WhyView
      question={text('whyFact')}
      sentences={sentences}
      evidence={isElsewhere ? [[text('whyTold'), sentence]] : []}
      article={article}
    />
  );
}
