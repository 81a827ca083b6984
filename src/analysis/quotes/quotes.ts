/** Quotations with their speakers: what was said, by whom, and how sure we are of it. */
import type { Actor, Quote, Sentence } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import { compareSpans, type Span } from '../../model/span.ts';
import { draftQuotes } from './drafts.ts';
import { type Frame, findFrames } from './frames.ts';
import { findMarked } from './marks.ts';
import type { Range } from './phrases.ts';
import { findRepeats, type Repeat } from './repeats.ts';
import { speakersOf } from './speakers.ts';

function spanOf(frame: Frame | undefined, range: Range | null | undefined): Span | null {
  const first = range && frame?.items[range.from];
  const last = range && frame?.items[range.to - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

const startOf = ({ contents: [first] }: Quote): Span => first ?? { start: 0, end: 0 };

/** Pull quotes have the speaker of what they repeat. */
function repeated(quotes: readonly Quote[], repeats: readonly Repeat[]): Quote[] {
  const byPassage = new Map(
    quotes.flatMap((quote) => quote.contents.map(({ start }): [number, Quote] => [start, quote])),
  );
  return repeats.flatMap(({ content, original }): Quote[] => {
    const said = byPassage.get(original);
    if (!said) return [];
    const { speaker, mention, certainty } = said;
    const rest = { cue: null, source: null, form: 'direct', kind: 'speech', rule: 'repeat' } as const;
    return [{ ...rest, contents: [content], speaker, mention, certainty, repeats: startOf(said).start }];
  });
}

/**
 * Finds quotations in marks and reported speech in the running text; headings, captions and tables hold none.
 *
 * @param sentences Those of the article, in reading order.
 * @param who The people and organisations of the article; without them no speaker has a full name.
 * @returns In reading order. Of a statement told partly in marks, the words in marks are one quotation (`mixed`) and the words
 *   around them another (`indirect`); contents never overlap. Takes time linear in the length of the text.
 */
export function findQuotes(article: Article, sentences: readonly Sentence[], who: readonly Actor[]): Quote[] {
  const marked = findMarked(article);
  const frames = findFrames(article, sentences, marked);
  const repeats = findRepeats(article, marked);
  const drafts = draftQuotes(article, frames, marked, repeats);
  const speakers = speakersOf(article, frames, drafts, who);
  const quotes = drafts.map((draft, index): Quote => {
    const frame = frames[draft.frame];
    const speaker = speakers[index] ?? { name: null, mention: null, certainty: 'unknown' };
    return {
      contents: draft.contents,
      cue: spanOf(frame, draft.attribution?.cue),
      source: spanOf(frame, draft.attribution?.source),
      form: draft.form,
      kind: draft.kind,
      speaker: speaker.name,
      mention: speaker.mention,
      certainty: speaker.certainty,
      rule: draft.rule,
    };
  });
  return [...quotes, ...repeated(quotes, [...repeats.values()])].sort((a, b) => compareSpans(startOf(a), startOf(b)));
}
