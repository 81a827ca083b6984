/** Who says what, in the words of the article; each can be heard, and all of one speaker. */
import { useId, useMemo } from 'preact/hooks';
import type { PlayerState } from '../model/player-state.ts';
import { contains } from '../model/span.ts';
import { text } from '../platform/i18n.ts';
import { articleWords } from './article-words.ts';
import { EvidenceButton } from './evidence-button.tsx';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icons.tsx';
import { groupQuotes, type QuoteGroup, type QuoteItem } from './quote-groups.ts';
import { QuoteWhy } from './quote-why.tsx';
import './quotes-view.css';
import type { Evidence, EvidenceActions, PlayerActions, Reading } from './reading.ts';

interface QuotesProps {
  readonly reading: Reading;
  readonly evidence: Evidence | null;
  readonly player: PlayerState;
  readonly actions: EvidenceActions & Pick<PlayerActions, 'playPassages'>;
}

function speakerLabel({ speaker, certainty }: QuoteGroup): string {
  if (speaker === null) return text('unknownSpeaker');
  return certainty === 'named' ? speaker : text('probableSpeaker', speaker);
}

/** Whether what is being spoken is within the quotation's own words. */
function isSpoken({ contents }: QuoteItem, { script }: Reading, { status, position }: PlayerState): boolean {
  const said = status === 'playing' ? script.utterances[position.utterance] : undefined;
  return said?.part === 'body' && contents.some((content) => contains(content, said.span));
}

interface QuoteProps extends QuotesProps {
  readonly item: QuoteItem;
  readonly speaker: string;
  /** Less sure than the heading over it says. */
  readonly isDoubtful: boolean;
}

function QuoteView({ item, speaker, isDoubtful, ...props }: QuoteProps) {
  const { reading, player, actions } = props;
  return (
    <li class="quote" aria-current={isSpoken(item, reading, player)}>
      <IconButton icon="play" name="hearQuote" of={speaker} onClick={() => actions.playPassages(item.contents)} />
      <div class="quote__words">
        <EvidenceButton id={item.id} spans={[item.span]} why={<QuoteWhy item={item} reading={reading} />} {...props}>
          <q {...articleWords(reading.article)}>{item.words}</q>
          {isDoubtful && <span class="quote__certainty">{text('probableSpeaker', speaker)}</span>}
        </EvidenceButton>
      </div>
    </li>
  );
}

function SpeakerView({ group, ...props }: QuotesProps & { readonly group: QuoteGroup }) {
  const speaker = speakerLabel(group);
  const { role, quotes, certainty } = group;
  const id = useId();
  return (
    <section class="quote-card">
      <header class="quote-card__head">
        <h3 class="quote-card__speaker" id={id} dir="auto">
          {speaker}
        </h3>
        {role !== null && (
          <p class="quote-card__role" {...articleWords(props.reading.article)}>
            {role}
          </p>
        )}
        {quotes.length > 1 && (
          <button
            type="button"
            id={`${id}-all`}
            class="small-button"
            aria-labelledby={`${id}-all ${id}`}
            onClick={() => props.actions.playPassages(quotes.flatMap(({ contents }) => contents))}
          >
            <Icon name="play" />
            {text('hearAll', quotes.length)}
          </button>
        )}
      </header>
      <ul>
        {quotes.map((item) => (
          <QuoteView
            key={item.id}
            item={item}
            speaker={speaker}
            isDoubtful={certainty === 'named' && item.quote.certainty !== 'named'}
            {...props}
          />
        ))}
      </ul>
    </section>
  );
}

export function QuotesView(props: QuotesProps) {
  const { article, analysis } = props.reading;
  const groups = useMemo(() => groupQuotes(article, analysis), [article, analysis]);
  return (
    <section class="quotes" aria-labelledby="quotes">
      <h2 id="quotes">{text('quotes')}</h2>
      {groups.length === 0 && <p class="quotes__note">{text('noQuotes')}</p>}
      {groups.map((group) => (
        <SpeakerView key={group.speaker} group={group} {...props} />
      ))}
    </section>
  );
}
