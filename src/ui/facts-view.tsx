/** Who, where, when, figures: each fact a button that leads to its sentence. */
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { isEnglish } from '../language/primary-language.ts';
import { sliceOf } from '../model/span.ts';
import { type MessageKey, text } from '../platform/i18n.ts';
import { articleWords } from './article-words.ts';
import { sentenceAround } from './evidence.ts';
import { EvidenceButton } from './evidence-button.tsx';
import { FactWhy } from './fact-why.tsx';
import { FACT_WORDS } from './fact-words.ts';
import { type Fact, type FactGroup, listFacts, timelineOf } from './facts.ts';
import './facts-view.css';
import type { Evidence, EvidenceActions, PlayerActions, Reading } from './reading.ts';

/** What fits without scrolling; the rest is a press away. */
const SHOWN_AT_FIRST = 5;

interface FactsProps {
  readonly reading: Reading;
  readonly evidence: Evidence | null;
  readonly actions: EvidenceActions & Pick<PlayerActions, 'playPassages'>;
}

interface GroupProps extends FactsProps {
  readonly group: FactGroup;
  readonly facts: readonly Fact[];
}

/** What happened at a date: its sentence. The date's own words are in it. */
const eventOf = ({ article, analysis }: Reading, { spans }: Fact): string | null =>
  spans[0] ? sliceOf(article.text, sentenceAround(analysis.sentences, spans[0])) : null;

interface ItemProps extends FactsProps {
  readonly group: FactGroup;
  readonly fact: Fact;
  readonly isEvent: boolean;
}

function FactItem({ group, fact, isEvent, ...props }: ItemProps) {
  const { reading, evidence } = props;
  const { article } = reading;
  const why = evidence?.id === fact.id && <FactWhy reading={reading} group={group} fact={fact} span={evidence.span} />;
  const detail = isEvent ? eventOf(reading, fact) : fact.detail;
  return (
    <li class="fact">
      <EvidenceButton id={fact.id} spans={fact.spans} why={why} {...props}>
        {fact.startsAt === undefined ? (
          <span class="fact__label" {...(fact.isLabelOurs ? {} : articleWords(article))}>
            {fact.label}
          </span>
        ) : (
          <time class="fact__label" dateTime={new Date(fact.startsAt).toISOString().slice(0, 10)}>
            {fact.label}
          </time>
        )}
        {detail !== null && (
          <span class="fact__detail" {...articleWords(article)}>
            {detail}
          </span>
        )}
      </EvidenceButton>
    </li>
  );
}

/** Why a group is empty, or not as it might be; `null` where all is as it should be. */
function noteOf({ group, facts, reading: { article, analysis } }: GroupProps): MessageKey | null {
  if (facts.length === 0) {
    const isUnread = (group === 'who' || group === 'where') && !isEnglish(article.lang);
    return isUnread ? 'namesInEnglish' : 'nothingFound';
  }
  const isUndated = article.publishedDay === null && analysis.when.some(({ value }) => value === null);
  return group === 'when' && isUndated ? 'noPublicationDate' : null;
}

function FactList({ facts, ...props }: GroupProps) {
  const timeline = props.group === 'when' ? timelineOf(facts) : null;
  const items = (timeline ?? facts).map((fact) => (
    <FactItem key={fact.id} fact={fact} isEvent={timeline !== null} {...props} />
  ));
  // Only what has an order is told to have one.
  return timeline ? (
    <ol class="facts__list facts__list--in-time" aria-label={text('inOrderOfTime')}>
      {items}
    </ol>
  ) : (
    <ul class="facts__list">{items}</ul>
  );
}

function GroupView(props: GroupProps) {
  const isOpen = useSignal(false);
  const { group, facts } = props;
  const first = facts.filter(({ isDoubtful }) => !isDoubtful).slice(0, SHOWN_AT_FIRST);
  const shown = isOpen.value ? facts : first;
  const note = noteOf(props);
  return (
    <section class="facts__group" aria-labelledby={`facts-${group}`}>
      <h2 id={`facts-${group}`}>{text(group)}</h2>
      {note !== null && <p class="facts__note">{text(note)}</p>}
      {shown.length > 0 && <FactList {...props} facts={shown} />}
      {facts.length > first.length && (
        <button
          type="button"
          class="small-button facts__more"
          aria-expanded={isOpen.value}
          onClick={() => (isOpen.value = !isOpen.value)}
        >
          {isOpen.value ? text('showFewer') : text('showAll', facts.length)}
        </button>
      )}
    </section>
  );
}

export function FactsView(props: FactsProps) {
  const { article, analysis } = props.reading;
  const facts = useMemo(() => listFacts(article, analysis, FACT_WORDS), [article, analysis]);
  const groups: readonly FactGroup[] = ['who', 'where', 'when', 'figures'];
  // Four headings over nothing would tell it four times.
  if (isEnglish(article.lang) && groups.every((group) => facts[group].length === 0))
    return <p class="facts facts__note facts__note--all">{text('noFacts')}</p>;
  return (
    <div class="facts">
      {groups.map((group) => (
        <GroupView key={group} group={group} facts={facts[group]} {...props} />
      ))}
    </div>
  );
}
