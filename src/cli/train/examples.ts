/** Examples to learn from: each zone of each sentence, with the features of its words and their right labels. */
import { featuresAt, MOST_FEATURES } from '../../analysis/names/perceptron/features.ts';
import { isBegin } from '../../analysis/names/perceptron/labels.ts';
import { viewOf } from '../../analysis/names/perceptron/sentence-view.ts';
import { WordLexicon } from '../../analysis/names/perceptron/word-traits.ts';
import { zonesOf } from '../../analysis/names/perceptron/zones.ts';
import { gatherEvidence } from '../../analysis/names/text-evidence.ts';
import { type WordedSentence, wordSentences } from '../../analysis/names/words.ts';
import { type LabelledText, labelOf } from './corpora.ts';

export interface Example {
  /** Of each word of the zone, its features. */
  readonly keys: readonly Int32Array[];
  readonly labels: Uint8Array;
}

/** The labels of all words of one sentence. A word that is partly in a name is in it. */
function labelsOf({ words }: WordedSentence, offset: number, sentence: LabelledText[number]): Uint8Array {
  const labels = new Uint8Array(words.length);
  for (const { start, end, kind } of sentence.names) {
    let isFirst = true;
    for (const [i, { span }] of words.entries()) {
      if (span.start - offset >= end || span.end - offset <= start) continue;
      labels[i] = labelOf(kind, isFirst);
      isFirst = false;
    }
  }
  return labels;
}

/** Words outside zones cannot be told, so what they carried begins anew behind them. */
function withinZone(labels: Uint8Array): Uint8Array {
  const own = labels.slice();
  for (const [i, label] of own.entries()) {
    const before = i === 0 ? 0 : (own[i - 1] ?? 0);
    if (label !== 0 && !isBegin(label) && before !== label && before !== label - 1) own[i] = label - 1;
  }
  return own;
}

export function examplesOf(text: LabelledText): Example[] {
  let whole = '';
  const sentences = text.map((sentence) => {
    const start = whole.length;
    whole += `${sentence.text}\n`;
    return { span: { start, end: start + sentence.text.length }, block: 0 };
  });
  const worded = wordSentences(whole, sentences);
  const evidence = gatherEvidence(worded);
  const lexicon = new WordLexicon();
  const keys = new Int32Array(MOST_FEATURES);
  return worded.flatMap((sentence, index) => {
    const labels = labelsOf(sentence, sentence.sentence.span.start, text[index] ?? { text: '', names: [] });
    const view = viewOf(sentence, evidence, lexicon);
    return zonesOf(sentence.words).map(({ first, next }) => ({
      keys: Array.from({ length: next - first }, (_, i) => keys.slice(0, featuresAt(view, first + i, keys))),
      labels: withinZone(labels.subarray(first, next)),
    }));
  });
}
