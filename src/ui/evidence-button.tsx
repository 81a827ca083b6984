/** A fact or quote as a button: pressed, it shows in the page the sentence that says so, and tells it here too. */
import type { ComponentChildren } from 'preact';
import { type Span, sliceOf } from '../model/span.ts';
import { text } from '../platform/i18n.ts';
import { articleWords } from './article-words.ts';
import { sentenceAround } from './evidence.ts';
import './evidence-button.css';
import { Icon } from './icons.tsx';
import type { Evidence, EvidenceActions, PlayerActions, Reading } from './reading.ts';

interface EvidenceButtonProps {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly reading: Reading;
  readonly evidence: Evidence | null;
  readonly actions: EvidenceActions & Pick<PlayerActions, 'playPassages'>;
  /** How it was found, told under its sentence. */
  readonly why?: ComponentChildren;
  readonly children: ComponentChildren;
}

function EvidenceText(props: Omit<EvidenceButtonProps, 'children' | 'evidence'> & { readonly evidence: Evidence }) {
  const { id, spans, reading, evidence, actions, why } = props;
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
      <div class="evidence__tools">
        <button type="button" class="small-button" onClick={() => actions.playPassages([sentence])}>
          <Icon name="listen" />
          {text('hearSentence')}
        </button>
        {spans.length > 1 && (
          <button type="button" class="small-button" onClick={() => actions.showEvidence(id, spans)}>
            {text('nextPlace')}
          </button>
        )}
      </div>
      {why}
    </div>
  );
}

export function EvidenceButton({ children, ...props }: EvidenceButtonProps) {
  const { id, spans, evidence, actions } = props;
  const isOpen = evidence?.id === id;
  return (
    <>
      <button
        type="button"
        class="evidence-button"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? actions.hideEvidence() : actions.showEvidence(id, spans))}
      >
        <span class="evidence-button__words">{children}</span>
        <Icon name="more" />
      </button>
      {isOpen && <EvidenceText {...props} evidence={evidence} />}
    </>
  );
}
