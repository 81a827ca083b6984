/** Who, where, when, figures: each fact a button that leads to its sentence. */
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { isEnglish } from '../language/primary-language.ts';
import { interfaceLanguage, text } from '../platform/i18n.ts';
import { articleWords } from './article-words.ts';
import { EvidenceButton } from './evidence-button.tsx';
import { type Fact, type FactGroup, type FactWords, listFacts } from './facts.ts';
import './facts-view.css';
import type { Evidence, EvidenceActions, Reading } from './reading.ts';

/** What fits without scrolling; the rest is a press away. */
const SHOWN_AT_FIRST = 5;

const WORDS: FactWords = { locale: interfaceLanguage(), yearsOld: (age) => text('yearsOld', age) };

interface FactsProps {
  readonly reading: Reading;
  readonly evidence: Evidence | null;
  readonly actions: EvidenceActions;
}

interface GroupProps extends FactsProps {
  readonly group: FactGroup;
  readonly facts: readonly Fact[];
}

function FactItem({ fact, ...props }: FactsProps & { readonly fact: Fact }) {
  const words = (isOurs: boolean) => (isOurs ? {} : articleWords(props.reading.article));
  return (
    <li class="fact">
      <EvidenceButton id={fact.id} spans={fact.spans} {...props}>
        <span class="fact__label" {...words(fact.isLabelOurs)}>
          {fact.label}
        </span>
        {fact.detail !== null && (
          <span class="fact__detail" {...words(false)}>
            {fact.detail}
          </span>
        )}
      </EvidenceButton>
    </li>
  );
}

function GroupView({ group, facts, ...props }: GroupProps) {
  const isOpen = useSignal(false);
  const first = facts.filter(({ isDoubtful }) => !isDoubtful).slice(0, SHOWN_AT_FIRST);
  const shown = isOpen.value ? facts : first;
  const { article, analysis } = props.reading;
  const isUnread = (group === 'who' || group === 'where') && !isEnglish(article.lang);
  const isUndated =
    group === 'when' && article.publishedDay === null && analysis.when.some(({ value }) => value === null);
  return (
    <section class="facts__group" aria-labelledby={`facts-${group}`}>
      <h2 id={`facts-${group}`}>{text(group)}</h2>
      {isUndated && <p class="facts__note">{text('noPublicationDate')}</p>}
      {facts.length === 0 && <p class="facts__note">{text(isUnread ? 'namesInEnglish' : 'nothingFound')}</p>}
      {shown.length > 0 && (
        <ul class="facts__list">
          {shown.map((fact) => (
            <FactItem key={fact.id} fact={fact} {...props} />
          ))}
        </ul>
      )}
      {facts.length > first.length && (
        <button type="button" aria-expanded={isOpen.value} onClick={() => (isOpen.value = !isOpen.value)}>
          {isOpen.value ? text('showFewer') : text('showAll', facts.length)}
        </button>
      )}
    </section>
  );
}

export function FactsView(props: FactsProps) {
  const { article, analysis } = props.reading;
  const facts = useMemo(() => listFacts(article, analysis, WORDS), [article, analysis]);
  const groups: readonly FactGroup[] = ['who', 'where', 'when', 'figures'];
  return (
    <div class="facts">
      {groups.map((group) => (
        <GroupView key={group} group={group} facts={facts[group]} {...props} />
      ))}
    </div>
  );
}
