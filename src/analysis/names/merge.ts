/**
 * Merging: which mentions name the same person, organisation or place.
 * `Ryabkov` is the Sergei Ryabkov the article names in full; `EU` is the European Union.
 */
import { fold } from './fold.ts';
import { knownName } from './gazetteer.ts';
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
const wordsIn = (key: string): string[] => key.split(/\s+/).filter((word) => !/^(?:\p{L}|jr|sr|iii?)$/u.test(word));

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

/** For each last word (and first word) of a full name, the full names that have it. */
function fullNames(
  text: string,
  mentions: readonly TaggedMention[],
): { last: Map<string, Set<string>>; first: Map<string, Set<string>> } {
  const last = new Map<string, Set<string>>();
  const first = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, word: string, key: string): void => {
    const set = map.get(word) ?? new Set();
    map.set(word, set.add(key));
  };
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue;
    const key = keyOf('person', written(text, mention));
    const words = wordsIn(key);
    if (words.length < 2) continue;
    note(last, words.at(-1) ?? '', key);
    note(first, words[0] ?? '', key);
    if (words.length > 2) note(last, words.slice(1).join(' '), key);
    if (words.length > 3) note(last, words.slice(2).join(' '), key);
  }
  return { last, first };
}

/** Of two full names with one surname, the shorter is the same person when all its words, or its first initial, agree. */
function isSamePerson(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const own = wordsIn(short);
  const other = wordsIn(long);
  return (
    own.every((word) => other.includes(word)) ||
    (own.length === other.length && (other[0] ?? '').startsWith(own[0] ?? '?'))
  );
}

/** The full name a person's mention belongs to: the one last named before it, else the first there is. */
function personKey(key: string, names: ReturnType<typeof fullNames>, latest: Map<string, string>): string {
  const words = wordsIn(key);
  if (words.length > 1) {
    const others = [...(names.last.get(words.at(-1) ?? '') ?? [])].slice(0, 20);
    const fullest = others.filter((other) => isSamePerson(key, other)).sort((a, b) => b.length - a.length)[0] ?? key;
    const isPart = names.last.get(key);
    const chosen = isPart?.size === 1 ? ([...isPart][0] ?? fullest) : fullest;
    latest.set(words.at(-1) ?? '', chosen);
    return chosen;
  }
  const word = words[0] ?? key;
  const bySurname = names.last.get(word);
  if (bySurname) {
    const seen = latest.get(word) ?? [...bySurname][0] ?? key;
    return seen.includes(' ') && !latest.has(seen) ? personKey(seen, names, new Map(latest)) : seen;
  }
  const byFirst = names.first.get(word);
  return byFirst?.size === 1 ? personKey([...byFirst][0] ?? key, names, new Map()) : key;
}

/** @param mentions In reading order. @returns Entities in the order of their first mention. */
export function mergeMentions(text: string, mentions: readonly TaggedMention[]): Entity[] {
  const acronyms = acronymKeys(text, mentions);
  const names = fullNames(text, mentions);
  const latest = new Map<string, string>();
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const name = written(text, mention).replace(/\s+/g, ' ');
    const own = keyOf(mention.kind, name);
    const key = mention.kind === 'person' ? personKey(own, names, latest) : (acronyms.get(own) ?? own);
    const id = `${mention.kind}:${key}`;
    const group = groups.get(id) ?? { kind: mention.kind, name, mentions: [] };
    groups.set(id, group);
    group.mentions.push(mention);
    if (name.length > group.name.length) group.name = name;
  }
  return [...groups.values()];
}
