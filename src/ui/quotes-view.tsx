/** Who says what, in the words of the article. */
import { useMemo } from 'preact/hooks';
import { text } from '../platform/i18n.ts';
import { articleWords } from './article-words.ts';
import { EvidenceButton } from './evidence-button.tsx';
import { groupQuotes, type QuoteGroup } from './quote-groups.ts';
import './quotes-view.css';
import type { Evidence, EvidenceActions, Reading } from './reading.ts';

interface QuotesProps {
  readonly reading: Reading;
  readonly evidence: Evidence | null;
  readonly actions: EvidenceActions;
}

function speakerLabel({ speaker, certainty }: QuoteGroup): string {
  if (speaker === null) return text('unknownSpeaker');
  return certainty === 'named' ? speaker : text('probableSpeaker', speaker);
}

export function QuotesView(props: QuotesProps) {
  const { article, analysis } = props.reading;
  const groups = useMemo(() => groupQuotes(article, analysis), [article, analysis]);
  return (
    <section class="quotes" aria-labelledby="quotes">
      <h2 id="quotes">{text('quotes')}</h2>
      {groups.length === 0 && <p class="quotes__note">{text('nothingFound')}</p>}
      {groups.map((group) => (
        <div key={group.speaker} class="quote-card">
          <h3 class="quote-card__speaker" dir="auto">
            {speakerLabel(group)}
          </h3>
          <ul>
            {group.quotes.map(({ id, words, span }) => (
              <li key={id}>
                <EvidenceButton id={id} spans={[span]} {...props}>
                  <q class="quote-card__words" {...articleWords(article)}>
                    {words}
                  </q>
                </EvidenceButton>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
