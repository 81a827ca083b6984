/**
 * The statistical tagger: an averaged perceptron over the words of each zone, trained by `npm run train`.
 * It gives no names but says of each word how well each kind suits it; `evidence.ts` counts that among its votes.
 */
import model from '../../../../assets/models/names.json';
import type { TextEvidence } from '../text-evidence.ts';
import type { WordedSentence } from '../words.ts';
import { featuresAt, MOST_FEATURES } from './features.ts';
import { KINDS, kindIndexOf, LABELS } from './labels.ts';
import { pathScores } from './paths.ts';
import { viewOf } from './sentence-view.ts';
import { addScores, unpackWeights, type Weights } from './weights.ts';
import { WordLexicon } from './word-traits.ts';
import { zonesOf } from './zones.ts';

/** Of a word, how well no name (0) and each kind (1 to 3) suit it: from 0 to 1, together 1. */
export type Suits = Float64Array;
export const SUITS = 1 + KINDS.length;

let unpacked: Weights | undefined;
/** Unpacked when first asked. */
const weights = (): Weights => {
  unpacked ??= unpackWeights(model);
  return unpacked;
};

/** A label that would lose so much against the best is a third as likely. Flat from 4 to 16 letters of weight. */
const SOFTNESS = 8;

/** @returns Of each word of each sentence four numbers, as `Suits` has them; words outside zones are no names. */
export function suitsOf(sentences: readonly WordedSentence[], evidence: TextEvidence): Suits[] {
  const lexicon = new WordLexicon();
  const keys = new Int32Array(MOST_FEATURES);
  const { transitions } = weights();
  return sentences.map((sentence) => {
    const suits = new Float64Array(sentence.words.length * SUITS);
    const view = viewOf(sentence, evidence, lexicon);
    for (const { first, next } of zonesOf(sentence.words)) {
      const length = next - first;
      const scores = new Int32Array(length * LABELS);
      for (let at = first; at < next; at++) {
        addScores(weights(), keys, featuresAt(view, at, keys), scores, (at - first) * LABELS);
      }
      const paths = pathScores(scores, transitions, length);
      for (let at = 0; at < length; at++) soften(paths, at * LABELS, suits, (first + at) * SUITS);
    }
    return suits;
  });
}

function soften(paths: Float64Array, from: number, suits: Suits, to: number): void {
  let best = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABELS; label++) best = Math.max(best, paths[from + label] ?? best);
  let sum = 0;
  for (let label = 0; label < LABELS; label++) {
    const share = Math.exp(((paths[from + label] ?? best) - best) / SOFTNESS);
    const kind = to + kindIndexOf(label) + 1;
    suits[kind] = (suits[kind] ?? 0) + share;
    sum += share;
  }
  for (let kind = 0; kind < SUITS; kind++) suits[to + kind] = (suits[to + kind] ?? 0) / sum;
}
