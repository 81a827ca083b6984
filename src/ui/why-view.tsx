/** "Why?": closed until it is asked for; stands under the sentence of a fact or a quotation that is pressed. */
import type { Article } from '../model/article.ts';
import { type Span, sliceOf } from '../model/span.ts';
import { articleWords } from './article-words.ts';
import './why-view.css';

interface WhyProps {
  readonly question: string;
  /** Whole sentences, in the reader's language. */
  readonly sentences: readonly string[];
  /** Words of the article that say so, each with what they are. */
  readonly evidence: readonly (readonly [label: string, span: Span])[];
  readonly article: Article;
}

export function WhyView({ question, sentences, evidence, article }: WhyProps) {
  return (
    <details class="why">
      <summary>{question}</summary>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {evidence.length > 0 && (
        <dl class="why__evidence">
          {evidence.map(([label, span]) => (
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
