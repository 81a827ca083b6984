/** Those whom a source calls by surname where no name was seen in it: `Ms. White`, `Black said` at the head of a sentence. */
import type { Actor } from '../../model/analysis.ts';
import { fold } from '../names/fold.ts';
import { HONORIFICS, POSTS } from '../names/lists/titles.ts';
import { headEnd } from './descriptions.ts';
import type { Frame } from './frames.ts';
import { isCapital, type Range } from './phrases.ts';

/** By the last word of their names, folded; `null` where several bear it. */
export type Surnames = ReadonlyMap<string, Actor | null>;

export function surnamesOf(who: readonly Actor[]): Surnames {
  const surnames = new Map<string, Actor | null>();
  for (const actor of who) {
    const words = actor.kind === 'person' ? fold(actor.name).split(' ') : [];
    const surname = words.at(-1) ?? '';
    if (words.length > 1) surnames.set(surname, surnames.has(surname) ? null : actor);
  }
  return surnames;
}

const isTitle = (word: string): boolean => HONORIFICS.has(word) || POSTS.has(word.toLowerCase());

/** The one person whose surname the source at `range` ends with, and whose name has all its other words but titles. */
export function calledBySurname(surnames: Surnames, { items }: Frame, range: Range): Actor | null {
  const head = headEnd(items, range);
  const words = items.slice(range.from, head);
  // "Osei and Mensah": neither is the one.
  if (!words.every(isCapital) || items[head]?.lower === 'and') return null;
  const names = words.filter(({ text }) => !isTitle(text)).map(({ text }) => fold(text));
  const actor = surnames.get(names.at(-1) ?? '') ?? null;
  const own = new Set(fold(actor?.name ?? '').split(' '));
  return names.every((word) => own.has(word)) ? actor : null;
}
