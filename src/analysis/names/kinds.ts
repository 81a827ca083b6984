/**
 * What the text itself calls a name corrects what the tagger took it for: `the Spanish NGO Puertas Abiertas` is no person.
 */
import { knownName } from './gazetteer.ts';
import { isDeterminer, isOrganisationNoun, isPersonNoun } from './role-nouns.ts';
import { type RoleContext, readDescription } from './role-phrases.ts';
import type { TaggedMention } from './tagger.ts';

const keyOf = ({ words }: RoleContext, { first, next }: TaggedMention): string =>
  words
    .slice(first, next)
    .map((word) => word.folded)
    .join(' ');

/** 1 where an organisation's noun stands right before the name or in apposition to it, -1 where a person's does. */
function calledAt(context: RoleContext, mention: TaggedMention): number {
  const { words } = context;
  const before = words[mention.first - 1];
  const isNear = words[mention.first]?.isAdjacent || /^\s[“‘"']$/.test(words[mention.first]?.gap ?? '');
  if (isNear && before && !before.isCapital) {
    if (isPersonNoun(before)) return -1;
    if (isOrganisationNoun(before)) return 1;
  }
  const after = words[mention.next];
  if (after && /^,\s+$/.test(after.gap) && isDeterminer(after) && !words[mention.next - 1]?.isPossessive) {
    if (readDescription(context, mention.next, isPersonNoun)) return -1;
    if (readDescription(context, mention.next, isOrganisationNoun)) return 1;
  }
  if (after?.text === 'who' || /^(?:Mr|Mrs|Ms|Dr)\.?$/.test(before?.text ?? '')) return -1;
  return 0;
}

/** The surnames of those named in full. */
function surnamesOf(contexts: ReadonlyMap<number, RoleContext>, mentions: readonly TaggedMention[]): Set<string> {
  const surnames = new Set<string>();
  for (const mention of mentions) {
    const words = contexts.get(mention.sentence)?.words ?? [];
    const last = words[mention.next - 1];
    if (mention.kind === 'person' && mention.next - mention.first > 1 && last) surnames.add(last.folded);
  }
  return surnames;
}

/** @returns The mentions with the kinds the text gives them, one kind for all mentions of one form. */
export function settleKinds(
  contexts: ReadonlyMap<number, RoleContext>,
  mentions: readonly TaggedMention[],
): TaggedMention[] {
  const votes = new Map<string, number>();
  for (const mention of mentions) {
    const context = contexts.get(mention.sentence);
    if (mention.kind !== 'person' || !context) continue;
    const key = keyOf(context, mention);
    votes.set(key, (votes.get(key) ?? 0) + calledAt(context, mention));
  }
  const surnames = surnamesOf(contexts, mentions);
  return mentions.map((mention) => {
    const context = contexts.get(mention.sentence);
    if (!context) return mention;
    const key = keyOf(context, mention);
    const isKnown = knownName(key) !== undefined;
    if (mention.kind === 'person')
      return (votes.get(key) ?? 0) > 0 && !isKnown ? { ...mention, kind: 'organisation', rule: 'called-so' } : mention;
    const isArticled = context.words[mention.first - 1]?.text === 'the';
    return surnames.has(key) && !isKnown && !isArticled ? { ...mention, kind: 'person', rule: 'surname' } : mention;
  });
}
