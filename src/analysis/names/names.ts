/** Who and where: the people, organisations and places of an article, what each is, and how much it matters. */
import type { Actor, Place, Sentence } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import { findAttributes } from './attributes.ts';
import { findContainers } from './containers.ts';
import { settleKinds } from './kinds.ts';
import { type Entity, mergeMentions } from './merge.ts';
import { findRole, readRoles } from './roles.ts';
import { isInHeadline, prominenceOf, salienceOf } from './salience.ts';
import { tagMentions } from './tagger.ts';
import { wordSentences } from './words.ts';

const bySalience = (a: { salience: number }, b: { salience: number }): number => b.salience - a.salience;

/**
 * Finds who and where.
 *
 * @param sentences Of `article`, in reading order.
 * @returns Both lists sorted by salience. Mentions are names as written, never pronouns; no two overlap.
 */
export function findNames(article: Article, sentences: readonly Sentence[]): { who: Actor[]; where: Place[] } {
  const { text } = article;
  const worded = wordSentences(text, sentences);
  const tagged = tagMentions(worded);
  const mentions = settleKinds(readRoles(worded, tagged), tagged);
  const reading = readRoles(worded, mentions);
  const containers = findContainers(text, mentions);
  const prominence = prominenceOf(article, worded, [...containers.values(), ...findAttributes(text, worded, mentions)]);
  const named = (entity: Entity) => ({
    name: entity.name,
    mentions: entity.mentions.map(({ span, rule }) => ({ span, rule })),
    salience: salienceOf(prominence, entity),
    ...(isInHeadline(prominence, entity) && { isInHeadline: true }),
  });
  const who: Actor[] = [];
  const where: Place[] = [];
  for (const entity of mergeMentions(text, mentions)) {
    if (entity.kind === 'place') {
      const within = entity.mentions.map((mention) => containers.get(mention)?.span).find((span) => span !== undefined);
      where.push({ kind: 'place', ...named(entity), ...(within && { within }) });
    } else who.push({ kind: entity.kind, ...named(entity), role: findRole(reading, entity) });
  }
  return { who: who.sort(bySalience), where: where.sort(bySalience) };
}
