/** The people and organisations of an article as they stand in its frames, outside quotation marks, and what is told of their gender. */
import type { Actor } from '../../model/analysis.ts';
import { type Span, sliceOf } from '../../model/span.ts';
import type { Gender } from '../names/given-names.ts';
import type { Frame } from './frames.ts';

export type { Gender };

/** A mention outside quotation marks. */
export interface Standing {
  readonly actor: Actor;
  readonly span: Span;
}

const MALE =
  /\b(?:Mr|Sir|Lord|King|Prince|Duke|Baron|Brother|Father|Pope|\w*(?:spokes|chair|congress|business|states|alder|assembly|council|sales|police|country)man|husband|father|brother|son|grandson|grandfather|uncle|nephew|widower|boyfriend|man|boy)\.?$/;
const FEMALE =
  /\b(?:Mrs|Ms|Miss|Mme|Lady|Dame|Queen|Princess|Duchess|Baroness|Sister|\w*(?:spokes|chair|congress|business|states|alder|assembly|council|police)woman|actress|wife|mother|daughter|sister|granddaughter|grandmother|aunt|niece|widow|girlfriend|woman|girl)\.?$/;
const HE = /^(?:he|his|him|himself)$/;
const SHE = /^(?:she|her|hers|herself)$/;
/** Longest title or noun before a name that is looked at. */
const REACH = 24;

/** Gender by a word that ends here, a title or a noun such as "spokeswoman". */
export function genderOfNoun(text: string): Gender | null {
  if (FEMALE.test(text)) return 'female';
  return MALE.test(text) ? 'male' : null;
}

export const genderOfPronoun = (lower: string): Gender | null =>
  HE.test(lower) ? 'male' : SHE.test(lower) ? 'female' : null;

/** The mentions that stand in each frame, in reading order. */
export function standingsOf(frames: readonly Frame[], who: readonly Actor[]): Standing[][] {
  const all = who
    .flatMap((actor) => actor.mentions.map(({ span }) => ({ actor, span })))
    .sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  return frames.map(({ items }) => {
    const found: Standing[] = [];
    for (const item of items) {
      while ((all[next]?.span.end ?? Number.POSITIVE_INFINITY) <= item.start) next++;
      const standing = all[next];
      if (standing && item.kind === 'word' && standing.span.start < item.end && found.at(-1) !== standing)
        found.push(standing);
    }
    return found;
  });
}

/**
 * Gender where the text tells it: by titles and nouns before a name or in a role, else by the pronouns of sentences that name
 * nobody else. Never guessed from first names.
 */
export function gendersOf(
  text: string,
  frames: readonly Frame[],
  standings: readonly (readonly Standing[])[],
): ReadonlyMap<Actor, Gender> {
  const genders = new Map<Actor, Gender>();
  const votes = new Map<Actor, number>();
  for (const [index, frame] of frames.entries()) {
    const people = (standings[index] ?? []).filter(({ actor }) => actor.kind === 'person');
    for (const { actor, span } of people) {
      const role = actor.role ? genderOfNoun(sliceOf(text, actor.role.span).split(' ').slice(-1).join(' ')) : null;
      const told = genderOfNoun(text.slice(Math.max(0, span.start - REACH), span.start).trimEnd()) ?? role;
      if (told) genders.set(actor, told);
    }
    const [only] = people;
    if (!only || people.some(({ actor }) => actor !== only.actor)) continue;
    const pronouns = new Set(
      frame.items.flatMap(({ lower, start }) => (start > only.span.end ? (genderOfPronoun(lower) ?? []) : [])),
    );
    if (pronouns.size !== 1) continue;
    votes.set(only.actor, (votes.get(only.actor) ?? 0) + (pronouns.has('male') ? 1 : -1));
  }
  for (const [actor, vote] of votes) {
    if (!genders.has(actor) && Math.abs(vote) >= 2) genders.set(actor, vote > 0 ? 'male' : 'female');
  }
  return genders;
}
