/**
 * Roles: the post an article gives a person, and what it says an organisation is. Of all it tells, the fullest is taken:
 * with an owner before without, a post before a mere affiliation.
 */
import type { Role } from '../../model/analysis.ts';
import type { Entity } from './merge.ts';
import type { RoleContext } from './role-phrases.ts';
import { type Told, toldAfter } from './roles-after.ts';
import { toldBefore } from './roles-before.ts';
import type { TaggedMention } from './tagger.ts';
import type { Word, WordedSentence } from './words.ts';

/** A role told in a plain way is worth more than one that takes a guess at what belongs together. */
const STRENGTH: Readonly<Record<string, number>> = {
  'title-before': 3,
  apposition: 3,
  'apposition-before': 3,
  'who-is': 3,
  copula: 2.5,
  'called-so': 2,
  'who-leads': 1.5,
  'party-and-state': 1.2,
  affiliation: 1,
  'led-by': 1,
};
/** Of one name, no more mentions are asked: the later ones tell what the first ones did. It keeps long texts linear. */
const MOST_MENTIONS = 200;

/** Each sentence that names somebody, by its index, as roles are read from it. */
export type RoleReading = ReadonlyMap<number, RoleContext>;

export function readRoles(sentences: readonly WordedSentence[], mentions: readonly TaggedMention[]): RoleReading {
  const contexts = new Map<
    number,
    { words: readonly Word[]; starting: Map<number, TaggedMention>; ending: Map<number, TaggedMention> }
  >();
  for (const mention of mentions) {
    const words = sentences[mention.sentence]?.words ?? [];
    const context = contexts.get(mention.sentence) ?? { words, starting: new Map(), ending: new Map() };
    contexts.set(mention.sentence, context);
    context.starting.set(mention.first, mention);
    context.ending.set(mention.next, mention);
  }
  return contexts;
}

/** An owner (`NATO`, `Kenya’s`) or a phrase (`of Tema`) says more than the post alone; more words say more. */
function scoreOf(words: readonly Word[], { first, next, rule }: Told): number {
  const told = words.slice(first, next);
  const hasOwner = told.some(
    (word, i) => word.isPossessive || /^(?:of|for|at)$/.test(word.text) || (word.isCapital && i + 1 < told.length),
  );
  return (STRENGTH[rule] ?? 0) + (hasOwner ? 1 : 0) + Math.min(told.length, 8) / 16;
}

/** The fullest role the text gives; the first of equals. */
export function findRole(contexts: RoleReading, entity: Entity): Role | null {
  let best: Role | null = null;
  let bestScore = 0;
  for (const mention of entity.mentions.slice(0, MOST_MENTIONS)) {
    const context = contexts.get(mention.sentence);
    if (!context) continue;
    for (const told of [...toldBefore(context, mention), ...toldAfter(context, mention)]) {
      const [from, to] = [context.words[told?.first ?? -1], context.words[(told?.next ?? 0) - 1]];
      if (!told || !from || !to || told.next <= told.first) continue;
      const score = scoreOf(context.words, told);
      if (score > bestScore)
        [best, bestScore] = [{ span: { start: from.span.start, end: to.span.end }, rule: told.rule }, score];
    }
  }
  return best;
}
