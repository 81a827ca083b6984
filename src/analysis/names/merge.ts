/**
 * Merging: which mentions name the same person, organisation or place.
 * `Ryabkov` is the Sergei Ryabkov the article names in full; `EU` is the European Union.
 */
import { fold } from './fold.ts';
import { knownName } from './gazetteer.ts';
import { personKeys } from './persons.ts';
import type { NameKind, TaggedMention } from './tagger.ts';

export interface Entity {
  readonly kind: NameKind;
  /** The fullest form the text gives. */
  readonly name: string;
  /** In reading order, never empty. */
  readonly mentions: readonly TaggedMention[];
}

interface Group {
  readonly kind: NameKind;
  name: string;
  readonly mentions: TaggedMention[];
}

const written = (text: string, mention: TaggedMention): string => text.slice(mention.span.start, mention.span.end);

/** `EU` and `European Union` have one key. */
function keyOf(kind: NameKind, name: string): string {
  const folded = fold(name).replace(/\s+/g, ' ').replace(/^the /, '');
  const known = kind === 'person' ? undefined : knownName(folded);
  return known?.kind === kind ? known.key : folded;
}

/** `OSCE` for `Organization for Security and Cooperation`: the initials begin the acronym. */
function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replaceAll('.', '').toLowerCase();
  const initials = (pattern: RegExp): string =>
    [...name.matchAll(pattern)].map((match) => match[0].charAt(0).toLowerCase()).join('');
  const isLike = (own: string): boolean =>
    own.length >= 2 && letters.startsWith(own) && letters.length - own.length <= 1;
  return isLike(initials(/\p{Lu}[\p{L}.]*/gu)) || isLike(initials(/\p{L}+/gu));
}

/** Joins to an organisation the acronym given in brackets after it, and everywhere else it is used. */
function acronymKeys(text: string, mentions: readonly TaggedMention[]): Map<string, string> {
  const keys = new Map<string, string>();
  for (const [i, mention] of mentions.entries()) {
    const before = mentions[i - 1];
    if (before?.kind !== 'organisation' || mention.kind !== 'organisation') continue;
    const gap = text.slice(before.span.end, mention.span.start);
    const [long, short] = [written(text, before), written(text, mention)];
    if (gap.length > 4 || !gap.trim().startsWith('(') || !isAcronymOf(short, long)) continue;
    const [longKey, shortKey] = [keyOf('organisation', long), keyOf('organisation', short)];
    // The list's own key wins, so that a cut or unusual long form meets the usual one.
    if (knownName(fold(short))) keys.set(longKey, shortKey);
    else keys.set(shortKey, longKey);
  }
  return keys;
}

/** @param mentions In reading order. @returns Entities in the order of their first mention. */
export function mergeMentions(text: string, mentions: readonly TaggedMention[]): Entity[] {
  const acronyms = acronymKeys(text, mentions);
  const people = mentions.filter((mention) => mention.kind === 'person');
  const personKey = personKeys(people.map((mention) => keyOf('person', written(text, mention))));
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const name = written(text, mention).replace(/\s+/g, ' ');
    const own = keyOf(mention.kind, name);
    const key = mention.kind === 'person' ? personKey(own) : (acronyms.get(own) ?? own);
    const id = `${mention.kind}:${key}`;
    const group = groups.get(id) ?? { kind: mention.kind, name, mentions: [] };
    groups.set(id, group);
    group.mentions.push(mention);
    if (name.length > group.name.length) group.name = name;
  }
  return [...groups.values()];
}
