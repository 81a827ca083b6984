/**
 * The long lists, made by `npm run train` from packages of names: first names, personal names of any kind, towns.
 * What is in them is a hint and no more: `Will`, `Reading` and `Nice` are.
 */
import lists from '../../../assets/models/name-lists.json';

const [DIGIT_0, DIGIT_9] = [48, 57];

/** Reads what is written as `0abc2d`: how many letters a name shares with the one before it, and the rest. */
export function decodeNames(coded: string): ReadonlySet<string> {
  const names = new Set<string>();
  let before = '';
  for (let at = 0; at < coded.length; ) {
    const shared = coded.charCodeAt(at) - DIGIT_0;
    const from = at + 1;
    for (at = from; at < coded.length; at++) {
      const code = coded.charCodeAt(at);
      if (code >= DIGIT_0 && code <= DIGIT_9) break;
    }
    before = before.slice(0, shared) + coded.slice(from, at);
    names.add(before);
  }
  return names;
}

interface NameLists {
  readonly firstNames: ReadonlySet<string>;
  readonly otherNames: ReadonlySet<string>;
  readonly towns: ReadonlySet<string>;
  /** Of a first word, the number of words of the longest town that begins with it. */
  readonly longest: ReadonlyMap<string, number>;
}

let decoded: NameLists | undefined;

/** Decoded when first asked: 58,000 names take some 15 ms, which the start of a page need not wait for. */
function nameLists(): NameLists {
  if (decoded) return decoded;
  const towns = decodeNames(lists.towns);
  const longest = new Map<string, number>();
  for (const town of towns) {
    const words = town.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  decoded = { firstNames: decodeNames(lists.firstNames), otherNames: decodeNames(lists.personNames), towns, longest };
  return decoded;
}

/** @param folded As `fold` gives it. */
export const isListedFirstName = (folded: string): boolean => nameLists().firstNames.has(folded);
/** A name of a person that is in the list of first names no less than a surname. */
export const isListedPersonName = (folded: string): boolean =>
  nameLists().otherNames.has(folded) || isListedFirstName(folded);

interface Written {
  readonly folded: string;
  readonly isCapital: boolean;
  readonly isAdjacent: boolean;
}

/** How many words the longest town has that begins at `at`; 0 where none does. */
export function townLengthAt(words: readonly Written[], at: number): number {
  const { towns, longest } = nameLists();
  const first = words[at];
  if (!first?.isCapital) return 0;
  let found = 0;
  let phrase = '';
  for (let count = 1; count <= (longest.get(first.folded) ?? 0); count++) {
    const word = words[at + count - 1];
    if (!word || (count > 1 && !word.isAdjacent)) break;
    phrase = count === 1 ? word.folded : `${phrase} ${word.folded}`;
    if (word.isCapital && towns.has(phrase)) found = count;
  }
  return found;
}
