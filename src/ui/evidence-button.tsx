/** A fact or quote as a button: pressed, it shows in the page the sentence that says so, and tells it here too. */
import type { ComponentChildren } from 'preact';
import { type Span, sliceOf } from '../model/span.ts';
import { text } from '../platform/i18n.ts';
import { articleWords } from './article-words.ts';
import { sentenceAround } from './evidence.ts';
import './evidence-button.css';
import type { Evidence, EvidenceActions, Reading } from './reading.ts';

interface EvidenceButtonProps {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly reading: Reading;
  readonly evidence: Evidence | null;
  readonly actions: EvidenceActions;
  readonly children: ComponentChildren;
}

function EvidenceText({
  spans,
  reading,
  evidence,
}: Pick<EvidenceButtonProps, 'spans' | 'reading'> & { readonly evidence: Evidence }) {
  const { span } = evidence;
  const { article, analysis } = reading;
  const sentence = sentenceAround(analysis.sentences, span);
  return (
    <div class="evidence">
      {spans.length > 1 && <p class="evidence__place">{text('factPlace', evidence.index + 1, spans.length)}</p>}
      <p class="evidence__sentence" {...articleWords(article)}>
        {sliceOf(article.text, { start: sentence.start, end: span.start })}
        <mark>{sliceOf(article.text, span)}</mark>
        {sliceOf(article.text, { start: span.end, end: sentence.end })}
      </p>
      {!evidence.isInPage && <p class="evidence__place">{text('sentenceNotFound')}</p>}
    </div>
  );
}

export function EvidenceButton({ id, spans, reading, evidence, actions, children }: EvidenceButtonProps) {
  const isCurrent = evidence?.id === id;
  return (
    <>
      <button
        type="button"
        class="evidence-button"
        aria-current={isCurrent}
        onClick={() => actions.showEvidence(id, spans)}
      >
        {children}
      </button>
      {isCurrent && <EvidenceText spans={spans} reading={reading} evidence={evidence} />}
    </>
  );
}
