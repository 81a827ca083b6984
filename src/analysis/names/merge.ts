/**
 * Merging: which mentions name the same person, organisation or place.
 * `Ryabkov` is the Sergei Ryabkov the article names in full; `EU` is the European Union.
 */
import { fold } from './fold.ts';
import { knownName } from './gazetteer.ts';
import { isListedPersonName } from './name-lists.ts';
import { isAcronymOf, organisationKeys } from './organisation-names.ts';
import { type PersonName, personKeys } from './persons.ts';
import { isShortState, placeKey } from './place-names.ts';
import type { NameKind, TaggedMention } from './tagger.ts';

export interface Entity {
  readonly kind: NameKind;
  /** The same for all names of it, for looking it up elsewhere. */
  readonly key: string;
  /** The fullest form the text gives; of a state that it only has cut short, the whole name. */
  readonly name: string;
  /** In reading order, never empty. */
  readonly mentions: readonly TaggedMention[];
}

interface Group {
  readonly kind: NameKind;
  readonly key: string;
  /** How often each form is written. */
  readonly forms: Map<string, number>;
  readonly mentions: TaggedMention[];
}

const written = (text: string, { span }: TaggedMention): string =>
  text.slice(span.start, span.end).replace(/\s+/g, ' ');

/** `EU` and `European Union` have one key. */
function ownKey(kind: NameKind, name: string): string {
  const folded = fold(name.replaceAll(',', '')).replace(/^the /, '');
  if (kind === 'place') return placeKey(folded);
  const known = kind === 'person' ? undefined : knownName(folded);
  return known?.kind === kind ? known.key : folded;
}

/** Acronyms given in brackets right after the name they stand for, or right before it. */
function bracketedAcronyms(text: string, mentions: readonly TaggedMention[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [i, mention] of mentions.entries()) {
    const before = mentions[i - 1];
    if (before?.kind !== 'organisation' || mention.kind !== 'organisation') continue;
    const gap = text.slice(before.span.end, mention.span.start);
    if (gap.length > 5 || !/^\s*\(\s*["“‘']?$/.test(gap)) continue;
    const [first, second] = [written(text, before), written(text, mention)];
    if (isAcronymOf(second, first, true)) found.set(second, first);
    else if (isAcronymOf(first, second, true)) found.set(first, second);
  }
  return found;
}

const isShouted = (name: string): boolean => name.length > 4 && name === name.toUpperCase();

/** `Crooked Amara Osei`, where the text mostly has `Amara Osei`: the word before it is in no list of names, and is none. */
function hasEpithet(form: string, forms: ReadonlyMap<string, number>): boolean {
  const [first = '', ...rest] = form.split(' ');
  return (
    rest.length > 1 && (forms.get(rest.join(' ')) ?? 0) > (forms.get(form) ?? 0) && !isListedPersonName(fold(first))
  );
}

const capitalised = (name: string): string =>
  name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** Of the forms of a person or organisation the longest; of a place the commonest, since its names are no abbreviations. */
function nameOf({ kind, key, forms }: Group): string {
  const rank = (form: string): readonly number[] => {
    const isShort = /^(?:\p{Lu}\.?){1,5}$|\.$|^\p{Lu}\p{Ll}{1,3}$/u.test(form) ? 0 : 1;
    const called = isShouted(form) || (kind === 'person' && hasEpithet(form, forms)) ? 0 : 1;
    return kind === 'place' ? [isShort, called, forms.get(form) ?? 0, form.length] : [called, form.length];
  };
  const isBetter = (a: readonly number[], b: readonly number[]): boolean => {
    const at = a.findIndex((value, i) => value !== b[i]);
    return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
  };
  let best = '';
  for (const form of forms.keys()) if (best === '' || isBetter(rank(form), rank(best))) best = form;
  const isCutShort = kind === 'place' && isShortState(key, fold(best));
  if (isCutShort) return capitalised([...forms.keys()].find((form) => fold(form) === key) ?? key);
  // `GENEVA` is shouted only because it begins a report.
  const isPlain = kind === 'place' && isShouted(best) && !best.includes('.');
  return isPlain ? capitalised(best) : best;
}

const MEN = /(?:^|\s)(?:Mr|Sir|Lord|King|Prince|husband|father|brother|son)\.?\s+$/;
const WOMEN =
  /(?:^|\s)(?:Mrs|Ms|Miss|Mme|Mlle|Madam|Madame|Lady|Dame|Queen|Princess|wife|mother|sister|daughter)\.?\s+$/;
const TITLE = /(?:^|\s)(?:Dr|Prof|Sen|Rep|Gov|Gen|Rev|President|Senator|Governor|Minister|Mayor|Judge|Justice)\.?\s+$/;
/** Longest title looked at, with the space around it. */
const BEFORE = 12;
const SAYING =
  /^,?\s+(?:said|says|told|tells|asked|asks|added|adds|wrote|writes|argued|called|tweeted|insisted|warned)\b/;
const SAID = /\b(?:said|says|added|adds|asked|wrote|tweeted)\s+(?:\p{L}+\.?\s+){0,3}$/u;

function personName(text: string, mention: TaggedMention): PersonName {
  const { start, end } = mention.span;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return {
    key: ownKey('person', written(text, mention)),
    sentence: mention.sentence,
    title: WOMEN.test(before) ? 'female' : MEN.test(before) ? 'male' : TITLE.test(before) ? 'either' : null,
    isSpeaking: SAYING.test(text.slice(end, end + 16)) || SAID.test(text.slice(Math.max(0, start - 40), start)),
  };
}

/** @param mentions In reading order. @returns Entities in the order of their first mention. */
export function mergeMentions(text: string, mentions: readonly TaggedMention[]): Entity[] {
  const namesOf = (kind: NameKind): string[] =>
    mentions.filter((mention) => mention.kind === kind).map((mention) => written(text, mention));
  const people = mentions.filter(({ kind }) => kind === 'person');
  const personKeyOf = new Map(
    personKeys(people.map((mention) => personName(text, mention))).map((key, index) => [people[index], key]),
  );
  const organisationKey = organisationKeys(namesOf('organisation'), bracketedAcronyms(text, mentions));
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const { kind } = mention;
    const name = written(text, mention);
    const own = ownKey(kind, name);
    const key =
      kind === 'person' ? (personKeyOf.get(mention) ?? own) : kind === 'organisation' ? organisationKey(own) : own;
    const group: Group = groups.get(`${kind}:${key}`) ?? { kind, key, forms: new Map(), mentions: [] };
    groups.set(`${kind}:${key}`, group);
    group.mentions.push(mention);
    group.forms.set(name, (group.forms.get(name) ?? 0) + 1);
  }
  return [...groups.values()].map((group) => ({
    kind: group.kind,
    key: group.key,
    name: nameOf(group),
    mentions: group.mentions,
  }));
}
