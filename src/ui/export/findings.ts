/** Facts and quotes as they leave Lectern: each with the sentence that says so. */
import type { Certainty } from '../../model/analysis.ts';
import { type Span, sliceOf } from '../../model/span.ts';
import { sentenceAround } from '../evidence.ts';
import { factReasons } from '../fact-reasons.ts';
import { type FactGroup, type FactWords, listFacts } from '../facts.ts';
import { groupQuotes } from '../quote-groups.ts';
import { quoteReasons } from '../quote-reasons.ts';
import type { Reading } from '../reading.ts';
import { sentenceAddress } from './text-fragment.ts';

export interface SavedFinding {
  readonly group: FactGroup | 'quotes';
  /** The name, the date, the figure; of a quotation its words. */
  readonly label: string;
  /** The role, the words of the article, the meaning; of a quotation its speaker. `null` where the article says no more. */
  readonly detail: string | null;
  /** Of a quotation: how sure it is that the speaker is its speaker. `null` of facts. */
  readonly certainty: Certainty | null;
  /** How it was found and why it counts, in the reader's language. */
  readonly why: readonly string[];
  /** Every sentence that says so, in reading order. */
  readonly evidence: readonly { readonly sentence: string; readonly address: string | null }[];
}

export interface SavedFindings {
  readonly title: string | null;
  readonly site: string | null;
  readonly bylines: readonly string[];
  readonly published: string | null;
  readonly url: string | null;
  readonly findings: readonly SavedFinding[];
}

/** What is doubtful is left out, as it is at first in the view. */
export function savedFindings({ article, analysis }: Reading, words: FactWords): SavedFindings {
  const evidenceOf = (spans: readonly Span[]): SavedFinding['evidence'] => {
    const sentences = spans.map((span) => sliceOf(article.text, sentenceAround(analysis.sentences, span)));
    return [...new Set(sentences)].map((sentence) => ({ sentence, address: sentenceAddress(article.url, sentence) }));
  };
  const facts = Object.entries(listFacts(article, analysis, words)).flatMap(([group, all]) =>
    all
      .filter(({ isDoubtful }) => !isDoubtful)
      .map((fact) => ({
        group: group as FactGroup,
        label: fact.label,
        detail: fact.detail,
        certainty: null,
        why: factReasons({ article, analysis }, group as FactGroup, fact).sentences,
        evidence: evidenceOf(fact.spans),
      })),
  );
  const quotes = groupQuotes(article, analysis).flatMap(({ speaker, quotes: said }) =>
    said.map(({ words: label, span, quote }) => ({
      group: 'quotes' as const,
      label,
      detail: speaker,
      certainty: quote.certainty,
      why: quoteReasons(quote),
      evidence: evidenceOf([{ start: span.start, end: span.start }]),
    })),
  );
  const { title, site, bylines, published, url } = article;
  return { title, site, bylines, published, url, findings: [...facts, ...quotes] };
}
