/** What was left out of the reading, why, and the way to have it read after all. */
import type { Article, OmittedBlock } from '../model/article.ts';
import { type MessageKey, text } from '../platform/i18n.ts';
import { articleWords } from '../ui/article-words.ts';
import './omitted-view.css';

interface OmittedProps {
  /** As it was extracted. */
  readonly article: Article;
  readonly restored: ReadonlySet<number>;
  readonly onRestore: (restored: ReadonlySet<number>) => void;
}

/** A reason in words, for the rules of `page/cleaning` that share it. */
const REASONS: readonly (readonly [MessageKey, readonly string[]])[] = [
  ['leftOutHidden', ['hidden']],
  ['leftOutRepeated', ['titleRepeated', 'standfirst', 'pullQuote']],
  ['leftOutPicture', ['caption', 'underPicture', 'credit', 'player']],
  [
    'leftOutLinks',
    ['cards', 'navigation', 'related', 'tags', 'readMore', 'announced', 'linkList', 'linkRow', 'linkLine'],
  ],
  ['leftOutPlea', ['newsletter', 'advertisement', 'signUp', 'support', 'feedback', 'offer', 'quiz']],
  ['leftOutAuthor', ['byline', 'dateLine', 'source', 'references', 'authorBox', 'aboutUs', 'authorNote']],
  ['leftOutLegal', ['legal', 'copyright', 'consent', 'ageNotice']],
  ['leftOutControls', ['sharing', 'comments', 'controls', 'shortcode', 'emptyHeading']],
];
const REASON = new Map(REASONS.flatMap(([key, rules]) => rules.map((rule) => [rule, key])));

/** By reason, in the order of the first; each with its index in `Article.omitted`. */
function groupByReason(omitted: readonly OmittedBlock[]): Map<MessageKey, (OmittedBlock & { index: number })[]> {
  const groups = new Map<MessageKey, (OmittedBlock & { index: number })[]>();
  for (const [index, block] of omitted.entries()) {
    const reason = REASON.get(block.rule) ?? 'leftOutAside';
    groups.set(reason, [...(groups.get(reason) ?? []), { ...block, index }]);
  }
  return groups;
}

export function OmittedView({ article, restored, onRestore }: OmittedProps) {
  if (article.omitted.length === 0) return null;
  const toggle = (index: number, isRead: boolean): void => {
    const next = new Set(restored);
    if (isRead) next.add(index);
    else next.delete(index);
    onRestore(next);
  };
  return (
    <section class="omitted" aria-labelledby="omitted">
      <details>
        <summary>
          <h2 id="omitted">{text('leftOut', article.omitted.length)}</h2>
        </summary>
        <p class="omitted__note">{text('leftOutHow')}</p>
        {[...groupByReason(article.omitted)].map(([reason, blocks]) => (
          <fieldset key={reason} class="omitted__group">
            <legend>{text(reason)}</legend>
            {blocks.map(({ index, text: words }) => (
              <label key={index} class="omitted__block">
                <input
                  type="checkbox"
                  checked={restored.has(index)}
                  onChange={({ currentTarget }) => toggle(index, currentTarget.checked)}
                />
                <span {...articleWords(article)}>{words}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </details>
    </section>
  );
}
