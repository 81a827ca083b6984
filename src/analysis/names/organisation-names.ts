/**
 * Which names mean one organisation: `OSCE` and the Organization for Security and Co-operation in Europe, `Acme` and
 * Acme Corp, `the Supreme Court` and the Supreme Court of Ghana. Two stay two where we are not sure.
 */
import { fold } from './fold.ts';
import { knownName } from './gazetteer.ts';

/** Left out, these change no name. */
const GENERAL =
  /^(?:corp|corporation|inc|ltd|limited|llc|plc|co|company|group|holdings?|international|university|party|fc|afc|cf|club|bank|airlines?|airways|motors?|organi[sz]ation|foundation|institute|association|industries|enterprises|partners|systems|technologies|pharmaceuticals|board|network|news|newspaper|magazine|agency|airport|sa|ag|se|nv|gmbh|movement|alliance|hospital|system)$/;
/** Alone, these mean the one organisation of the text whose name ends so: `the Council`, `the Post`. */
const HEADS =
  /^(?:post|times|journal|guardian|herald|tribune|chronicle|council|commission|committee|ministry|department|court|union|party|church|board|agency|authority|institute|association|foundation|federation|assembly|bureau|league|bank|university|hospital|fund|institution)$/;
/** No text names more organisations that begin alike; it keeps the search linear. */
const MOST_ALIKE = 20;
const SMALL = /^(?:of|for|the|and|in|on|to|at|de|du|des|la|le|&)$/;

/** The first letters of a name, with its small words and without. */
function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  const first = (list: readonly string[]): string =>
    list
      .map((word) => word.charAt(0))
      .join('')
      .toLowerCase();
  return [first(words.filter((word) => !SMALL.test(word.toLowerCase()))), first(words)];
}

const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}&.-]*\p{Lu}\.?s?$/u.test(name) && name.length <= 8;

/** Whether the letters of an acronym may stand for the name; in brackets right behind it one letter may be left over. */
export function isAcronymOf(acronym: string, name: string, isBracketed = false): boolean {
  const letters = acronym.replace(/[.&-]/g, '').toLowerCase();
  return initialsOf(name).some(
    (own) =>
      own === letters ||
      (isBracketed && own.length >= 2 && letters.startsWith(own) && letters.length - own.length <= 1),
  );
}

/** `ministry health` for the Ministry of Health and the Health Ministry. */
const bagOf = (folded: string): string =>
  folded
    .split(' ')
    .filter((word) => !SMALL.test(word))
    .sort()
    .join(' ');

const isLead = (folded: string): boolean => {
  const known = knownName(folded);
  return known?.kind === 'adjective' || known?.kind === 'place' || /^(?:un|eu|us|uk)$/.test(folded);
};

/** Whether the long name is the short one told in full. */
function isFuller(short: string, long: string): boolean {
  if (long.startsWith(`${short} `)) {
    const rest = long.slice(short.length + 1).split(' ');
    if (rest[0] === 'of' || rest[0] === 'for') return short.includes(' ');
    return rest.every((word) => GENERAL.test(word)) && !knownName(short);
  }
  if (!long.endsWith(` ${short}`)) return false;
  return short.includes(' ') ? isLead(long.slice(0, -short.length - 1)) : HEADS.test(short);
}

/**
 * Reads all names of organisations of a text.
 *
 * @param names As written, in reading order.
 * @param bracketed Of an acronym in brackets, the name before it.
 * @returns The key of a folded name; names of one organisation have one key.
 */
export function organisationKeys(
  names: readonly string[],
  bracketed: ReadonlyMap<string, string>,
): (folded: string) => string {
  const same = new Map<string, string>();
  const keyOf = (folded: string): string => {
    let key = folded;
    for (let step = 0; step < 8; step++) {
      const next = same.get(key);
      if (next === undefined || next === key) break;
      key = next;
    }
    return key;
  };
  const own = (name: string): string => {
    const folded = fold(name.replaceAll(',', '')).replace(/\s+/g, ' ').replace(/^the /, '');
    const known = knownName(folded);
    return known?.kind === 'organisation' ? known.key : folded;
  };
  const join = (from: string, to: string): void => {
    if (keyOf(from) !== keyOf(to)) same.set(keyOf(from), keyOf(to));
  };
  const distinct = new Map(names.map((name) => [own(name), name] as const));
  for (const [short, long] of bracketed) {
    // The list's own key wins, so that a cut or unusual long form meets the usual one.
    if (knownName(fold(short))) join(own(long), own(short));
    else join(own(short), own(long));
  }
  const alike = new Map<string, string[]>();
  const note = (index: string, key: string): void => {
    const list = alike.get(index) ?? [];
    alike.set(index, list);
    if (list.length < MOST_ALIKE && !list.includes(key)) list.push(key);
  };
  for (const [key, name] of distinct) {
    const words = key.split(' ');
    if (words.length < 2) continue;
    for (const initials of new Set(initialsOf(name))) if (initials.length >= 3) note(`=${initials}`, key);
    note(`>${words[0]}`, key);
    note(`<${words.at(-1)}`, key);
    note(`~${bagOf(key)}`, key);
  }
  for (const [key, name] of distinct) {
    const words = key.split(' ');
    const candidates = isAcronym(name)
      ? (alike.get(`=${name.replace(/[.&-]|s$/g, '').toLowerCase()}`) ?? [])
      : [...(alike.get(`>${words[0]}`) ?? []), ...(alike.get(`<${words.at(-1)}`) ?? [])].filter((long) =>
          isFuller(key, long),
        );
    const twins = (alike.get(`~${bagOf(key)}`) ?? []).filter((other) => other !== key);
    const found = new Set([...candidates, ...twins].map(keyOf));
    found.delete(keyOf(key));
    // Of two ministries neither is meant.
    if (found.size === 1) join(key, [...found][0] ?? key);
  }
  return keyOf;
}
