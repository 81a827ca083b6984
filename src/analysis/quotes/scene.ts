/** What is read from the whole article before its speakers are told, and what the walk through the quotations adds to it. */
import type { Actor } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import { type Span, sliceOf } from '../../model/span.ts';
import { genderOfName } from '../names/given-names.ts';
import type { Known, Past } from './antecedents.ts';
import { type Gender, gendersOf, standingsOf } from './cast.ts';
import type { Frame } from './frames.ts';
import { isCapital } from './phrases.ts';
import { type Surnames, surnamesOf } from './surnames.ts';
import { type Tellings, toldIn } from './told.ts';

export interface Scene extends Past {
  readonly text: string;
  readonly genders: ReadonlyMap<Actor, Gender>;
  readonly told: Tellings;
  /** Whom the article names most often: one, or several equally. */
  readonly main: ReadonlySet<Actor>;
  /** Words the article writes with a capital within a sentence, in lower case. */
  readonly attested: ReadonlySet<string>;
  readonly surnames: Surnames;
  readonly speaking: Map<number, Known>;
  readonly asked: Map<number, Known>;
  /** The mention that gives each of those who have spoken in full. */
  readonly fullest: Map<Actor, Span>;
  /** Nouns of those introduced without a name: "a spokesman". */
  readonly unnamed: Set<string>;
}

function mainOf(who: readonly Actor[]): Set<Actor> {
  const people = who.filter(({ kind }) => kind === 'person');
  const most = people.reduce((max, { mentions }) => Math.max(max, mentions.length), 0);
  return new Set(people.filter(({ mentions }) => mentions.length === most));
}

function attestedIn(frames: readonly Frame[]): Set<string> {
  const attested = new Set<string>();
  for (const { items } of frames) {
    for (const [index, item] of items.entries())
      if (isCapital(item) && items[index - 1]?.kind === 'word') attested.add(item.lower);
  }
  return attested;
}

export function sceneOf({ text }: Article, frames: readonly Frame[], who: readonly Actor[]): Scene {
  const standings = standingsOf(frames, who);
  return {
    text,
    frames,
    standings,
    genders: gendersOf(text, frames, standings),
    told: toldIn(frames, standings, who),
    main: mainOf(who),
    attested: attestedIn(frames),
    surnames: surnamesOf(who),
    speaking: new Map(),
    asked: new Map(),
    fullest: new Map(),
    unnamed: new Set(),
  };
}

/** The mention that gives the fullest name: what leads from "Osei" to Amara Osei. */
export function fullestOf({ text, fullest }: Scene, actor: Actor): Span | null {
  const known = fullest.get(actor);
  if (known) return known;
  const mention =
    actor.mentions.find(({ span }) => sliceOf(text, span).length >= actor.name.length) ?? actor.mentions[0];
  if (mention) fullest.set(actor, mention.span);
  return mention?.span ?? null;
}

/** Whether somebody may be meant by a word of this gender; `null` fits everybody. */
export const fitsGender =
  ({ genders }: Scene, gender: Gender | null) =>
  (actor: Actor): boolean =>
    gender === null || (genders.get(actor) ?? genderOfName(actor.name) ?? gender) === gender;
