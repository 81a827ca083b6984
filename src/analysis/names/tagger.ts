/**
 * The tagger: text in, typed mentions out. Rules propose the names, and what each is, is put to the vote: of the perceptron,
 * of lists and of the words around it.
 */
import type { Span } from '../../model/span.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Votes, votesFor } from './evidence.ts';
import { isKnownName, knownNameAt } from './gazetteer.ts';
import { ORDINARY } from './lists/ordinary-words.ts';
import { withoutFields } from './offices.ts';
import { suitsOf } from './perceptron/perceptron.ts';
import { gatherEvidence, type TextEvidence } from './text-evidence.ts';
import type { WordedSentence } from './words.ts';

export type NameKind = 'person' | 'organisation' | 'place';

export interface TaggedMention {
  readonly span: Span;
  readonly kind: NameKind;
  readonly rule: string;
  /** Index of its sentence and of its words there. */
  readonly sentence: number;
  readonly first: number;
  readonly next: number;
}

interface Weighed {
  readonly candidate: Candidate;
  readonly sentence: number;
  readonly key: string;
  readonly votes: Votes;
}

const KINDS = ['person', 'organisation', 'place'] as const;
/** Fewer votes than this are no evidence. Set on the development corpora of news. */
const ENOUGH = 0.6;

const keyOf = (sentence: WordedSentence, candidate: Candidate): string =>
  sentence.words
    .slice(candidate.first, candidate.next)
    .map((word) => word.folded)
    .join(' ');

function weigh(sentences: readonly WordedSentence[], evidence: TextEvidence): Weighed[] {
  const suits = suitsOf(sentences, evidence);
  return sentences.flatMap((sentence, index) => {
    if (sentence.isHeadline) return [];
    return withoutFields(sentence.words, candidatesOf(sentence.words)).map((candidate) => ({
      candidate,
      sentence: index,
      key: keyOf(sentence, candidate),
      votes: votesFor(sentence.words, candidate, evidence, suits[index] ?? new Float64Array()),
    }));
  });
}

function best(votes: Votes): NameKind | null {
  let kind: NameKind | null = null;
  for (const each of KINDS) if (kind === null || votes[each] > votes[kind]) kind = each;
  return kind !== null && votes[kind] >= ENOUGH && votes[kind] > votes.other ? kind : null;
}

/** A name is weighed by all that the text says of it, since one text seldom uses one name for two things. */
function decide(weighed: readonly Weighed[]): Map<string, NameKind | null> {
  const sums = new Map<string, Votes>();
  for (const { key, votes } of weighed) {
    const sum = sums.get(key) ?? { person: 0, organisation: 0, place: 0, other: 0 };
    sums.set(key, {
      person: sum.person + votes.person,
      organisation: sum.organisation + votes.organisation,
      place: sum.place + votes.place,
      other: sum.other + votes.other,
    });
  }
  const kinds = new Map([...sums].map(([key, sum]) => [key, best(sum)] as const));
  const parts = new Set<string>();
  for (const [key, kind] of kinds) {
    const words = key.split(' ');
    if (kind === 'person' && words.length > 1) for (const word of words) if (word.length > 2) parts.add(word);
  }
  // A part of a person's full name is that person, unless the lists know it and the text has more for that.
  for (const [key, sum] of sums) {
    if (parts.has(key) && Math.max(sum.place, sum.organisation, sum.other) < sum.person + 3) kinds.set(key, 'person');
  }
  // Headlines often have the surname alone.
  for (const part of parts)
    if (!kinds.has(part) && !isKnownName(part) && !ORDINARY.has(part)) kinds.set(part, 'person');
  return kinds;
}

/** In headlines only names count that the lists or the rest of the text know. */
function tagHeadline(
  { words }: WordedSentence,
  sentence: number,
  kinds: ReadonlyMap<string, NameKind | null>,
): TaggedMention[] {
  const found: TaggedMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const known = knownNameAt(words, i);
    let kind: NameKind | null = known && known.kind !== 'adjective' ? known.kind : null;
    let count = known?.words ?? 0;
    let key = '';
    for (let n = 1; n <= 4 && words[i + n - 1]; n++) {
      key = n === 1 ? (words[i]?.folded ?? '') : `${key} ${words[i + n - 1]?.folded}`;
      const same = kinds.get(key);
      if (same && n >= count && words[i]?.isCapital) [kind, count] = [same, n];
    }
    const [first, last] = [words[i], words[i + count - 1]];
    if (!kind || !first || !last) continue;
    const span = { start: first.span.start, end: last.span.end };
    found.push({ span, kind, rule: 'known-in-headline', sentence, first: i, next: i + count });
    i += count - 1;
  }
  return found;
}

/** @returns Typed mentions in reading order, none overlapping. */
export function tagMentions(sentences: readonly WordedSentence[]): TaggedMention[] {
  const weighed = weigh(sentences, gatherEvidence(sentences));
  const kinds = decide(weighed);
  const mentions: TaggedMention[] = [];
  for (const { candidate, sentence, key, votes } of weighed) {
    const words = sentences[sentence]?.words ?? [];
    const [first, last] = [words[candidate.first], words[candidate.next - 1]];
    const kind = kinds.get(key);
    if (!kind || !first || !last) continue;
    const span = { start: first.span.start, end: last.span.end };
    const rule = votes.rules?.[kind] ?? 'elsewhere-in-text';
    mentions.push({ span, kind, rule, sentence, first: candidate.first, next: candidate.next });
  }
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.isHeadline) mentions.push(...tagHeadline(sentence, index, kinds));
  }
  return mentions.sort((a, b) => a.span.start - b.span.start);
}
