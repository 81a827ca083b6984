/** Which person a name means: `Ryabkov` the Sergei Ryabkov named in full, of two Clintons the one it has come to stand for. */
import { type Gender, genderOfName } from './given-names.ts';
import { Namesakes } from './namesakes.ts';

/** A person's name as it stands in the text. */
export interface PersonName {
  /** Folded. */
  readonly key: string;
  readonly sentence: number;
  /** Told by its title: `Mr.`, `Dame`. */
  readonly title: Gender | 'either' | null;
  /** A verb of saying stands beside it. */
  readonly isSpeaking: boolean;
}

/** No text names more people of one surname whom we could tell apart; it keeps the search linear. */
const MOST_NAMESAKES = 20;

const SUFFIX = /^(?:jr|sr|iii?|iv)$/;
/** Initials (`J.K.` is folded to `jk`), titles and "Jr". */
const NO_NAME = /^(?:\p{L}|(?!ng)[^aeiouy\W]{2}|jr|sr|iii?|mr|mrs|ms|miss|dr|sir|dame|prof|rev|sheikh|the|late)$/u;
const ARTICLE = /^(?:al|el|as|ash|an|ar|ad|az)-(?=\p{L}{3})/u;

/** The words of a folded name that name somebody; `al-Haddad` is also written `Haddad`. */
function wordsIn(key: string): string[] {
  const words = key.split(/\s+/).filter((word) => word !== '');
  const named = words.filter((word) => !NO_NAME.test(word));
  return (named.length > 0 ? named : words).map((word) => word.replace(ARTICLE, ''));
}

const suffixOf = (key: string): string => {
  const last = key.split(/\s+/).at(-1) ?? '';
  return SUFFIX.test(last) ? last : '';
};

type Index = Map<string, string[]>;

function note(index: Index, word: string, key: string): void {
  const keys = index.get(word);
  if (!keys) index.set(word, [key]);
  else if (keys.length < MOST_NAMESAKES && !keys.includes(key)) keys.push(key);
}

/** Of two names with one surname: all words of one are in the other, or one first name is short for the other (Tim, Timothy). */
function isSameName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const own = wordsIn(short);
  const other = wordsIn(long);
  if (own.every((word) => other.includes(word))) return true;
  return own.length === other.length && (other[0] ?? '').startsWith(own[0] ?? '?');
}

/**
 * Tells which full name each name of a text belongs to.
 *
 * @param names All names of persons, in reading order.
 * @returns The key of the full name for each of them.
 */
export function personKeys(names: readonly PersonName[]): string[] {
  const last: Index = new Map();
  const first: Index = new Map();
  const middle: Index = new Map();
  const order = new Map<string, number>();
  for (const { key } of names) {
    if (order.has(key)) continue;
    order.set(key, order.size);
    const words = wordsIn(key);
    if (words.length === 1 && words[0] !== key) note(last, words[0] ?? '', key);
    if (words.length < 2) continue;
    note(first, words[0] ?? '', key);
    // In `Chan Ka-chiu` and `John Lee Ka-chiu` the surname does not come last.
    for (const word of words.slice(1, -1)) note(middle, word, key);
    // `Ursula von der Leyen` is also `von der Leyen`.
    for (let from = 1; from < Math.min(words.length, 4); from++) note(last, words.slice(from).join(' '), key);
    if (words.length > 4) note(last, words.at(-1) ?? '', key);
  }
  /** The son is told from the father where he is named as such after him; else the suffix is left out the second time. */
  const isSamePerson = (a: string, b: string): boolean => {
    const [own, other] = [suffixOf(a), suffixOf(b)];
    if (own !== other) {
      const [plain, marked] = own === '' ? [a, b] : [b, a];
      const isLater = own !== '' && other !== '' ? true : (order.get(plain) ?? 0) < (order.get(marked) ?? 0);
      if (isLater && wordsIn(plain).length > 1) return false;
    }
    return isSameName(a, b);
  };
  const fullest = new Map<string, string>();
  const fullestOf = (key: string): string => {
    const found = fullest.get(key);
    if (found !== undefined) return found;
    const asSurname = last.get(key);
    const namesakes = (last.get(wordsIn(key).at(-1) ?? '') ?? []).filter((other) => isSamePerson(key, other));
    const longest = namesakes.reduce((best, other) => (other.length > best.length ? other : best), key);
    const chosen = asSurname?.length === 1 ? (asSurname[0] ?? longest) : longest;
    fullest.set(key, chosen);
    return chosen;
  };
  const holders = new Map<string, Namesakes>();
  const holdersOf = (surname: string): Namesakes => {
    const known = holders.get(surname) ?? new Namesakes((last.get(surname) ?? []).map(fullestOf), suffixOf);
    holders.set(surname, known);
    return known;
  };
  for (const name of names) {
    const words = wordsIn(name.key);
    const gender = name.title === 'either' ? null : (name.title ?? genderOfName(name.key));
    if (words.length > 1) holdersOf(words.at(-1) ?? '').learn(fullestOf(name.key), gender);
  }
  return names.map((name) => {
    const { key } = name;
    const words = wordsIn(key);
    const surname = words.at(-1) ?? key;
    if (words.length > 1) {
      const chosen = fullestOf(key);
      holdersOf(surname).meet(chosen, name);
      return chosen;
    }
    if (last.has(surname)) return fullestOf(holdersOf(surname).meant(name) ?? key);
    // A first name, or the surname of those whose comes first; only of one person it tells who is meant.
    const others = new Set([...(first.get(surname) ?? []), ...(middle.get(surname) ?? [])].map(fullestOf));
    const [only] = others;
    return others.size === 1 || (name.title !== null && only !== undefined) ? (only ?? key) : key;
  });
}
