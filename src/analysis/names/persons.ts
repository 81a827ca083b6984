/** Which person a name means: `Ryabkov` the Sergei Ryabkov named in full, of two Clintons the one named last. */

/** No text names more people of one surname whom we could tell apart; it keeps the search linear. */
const MOST_NAMESAKES = 20;

/** Initials (`J.K.` is folded to `jk`), titles and "Jr". */
const NO_NAME = /^(?:\p{L}|(?!ng)[^aeiouy\W]{2}|jr|sr|iii?|mr|mrs|ms|miss|dr|sir|dame|prof|rev|sheikh|the|late)$/u;
const ARTICLE = /^(?:al|el|as|ash|an|ar|ad|az)-(?=\p{L}{3})/u;

/** The words of a folded name that name somebody; `al-Haddad` is also written `Haddad`. */
function wordsIn(key: string): string[] {
  const words = key.split(/\s+/).filter((word) => word !== '');
  const named = words.filter((word) => !NO_NAME.test(word));
  return (named.length > 0 ? named : words).map((word) => word.replace(ARTICLE, ''));
}

type Index = Map<string, string[]>;

function note(index: Index, word: string, key: string): void {
  const keys = index.get(word);
  if (!keys) index.set(word, [key]);
  else if (keys.length < MOST_NAMESAKES && !keys.includes(key)) keys.push(key);
}

/** Of two names with one surname: all words of one are in the other, or one first name is short for the other (Tim, Timothy). */
function isSamePerson(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const own = wordsIn(short);
  const other = wordsIn(long);
  if (own.every((word) => other.includes(word))) return true;
  return own.length === other.length && (other[0] ?? '').startsWith(own[0] ?? '?');
}

/**
 * Reads all names of persons of a text, then answers for one after the other, in reading order, which full name it belongs to.
 *
 * @param keys Folded names, in reading order.
 * @returns A function to be called with each of `keys`, in the same order; it remembers whom a surname meant last.
 */
export function personKeys(keys: readonly string[]): (key: string) => string {
  const last: Index = new Map();
  const first: Index = new Map();
  const middle: Index = new Map();
  for (const key of new Set(keys)) {
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
  const latest = new Map<string, string>();
  return (key) => {
    const words = wordsIn(key);
    const surname = words.at(-1) ?? key;
    if (words.length > 1) {
      const chosen = fullestOf(key);
      latest.set(surname, chosen);
      return chosen;
    }
    const bySurname = latest.get(surname) ?? last.get(surname)?.[0];
    if (bySurname !== undefined) return fullestOf(bySurname);
    const others = new Set([...(first.get(surname) ?? []), ...(middle.get(surname) ?? [])].map(fullestOf));
    return others.size === 1 ? ([...others][0] ?? key) : key;
  };
}
