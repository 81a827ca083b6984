/** The lists, ready to be asked: which known name begins at a word, and what it is called elsewhere. */
import { fold } from './fold.ts';
import { COUNTRIES } from './lists/countries.ts';
import { KNOWN_ORGANISATIONS } from './lists/organisations.ts';
import { ADJECTIVES, REGIONS, US_PLACES } from './lists/places.ts';

export type KnownKind = 'place' | 'organisation' | 'adjective';

export interface KnownName {
  readonly kind: KnownKind;
  /** The same for all names of one thing. */
  readonly key: string;
  /** As the list has it; tells `US` from `us`. */
  readonly written: string;
  readonly words: number;
}

const names = new Map<string, KnownName>();
/** Of a first word, the number of words of the longest name that begins with it. */
const longest = new Map<string, number>();

function add(kind: KnownKind, key: string, written: string): void {
  const folded = fold(written.replaceAll(',', ''));
  if (folded === '' || names.has(folded)) return;
  const words = folded.split(' ');
  names.set(folded, { kind, key, written, words: words.length });
  const first = words[0] ?? '';
  longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
}

function fill(): void {
  for (const line of COUNTRIES.trim().split('\n')) {
    const [countries = [], cities = [], demonyms = []] = line.split('|').map((part) => part.split(',').filter(Boolean));
    for (const name of countries) {
      // Names on one line are one country only where they are its own, not a part's or a neighbour's.
      const first = countries[0] ?? name;
      add('place', SAME_COUNTRY.has(name) ? fold(first) : fold(name), name);
    }
    for (const name of cities) add('place', fold(name).replace(/^st /, 'saint '), name);
    for (const name of demonyms) {
      add('adjective', fold(name), name);
      add('adjective', fold(name), `${name}s`);
    }
  }
  for (const name of [...US_PLACES, ...REGIONS]) add('place', fold(name), name);
  for (const aliases of KNOWN_ORGANISATIONS) {
    for (const name of aliases) add('organisation', fold(aliases[0] ?? name), name);
  }
  for (const name of ADJECTIVES) {
    add('adjective', fold(name), name);
    add('adjective', fold(name), `${name}s`);
  }
}
const SAME_COUNTRY = new Set(
  `UK,U.K.,Britain,Great Britain,US,U.S.,USA,U.S.A.,America,United States of America,People's Republic of China,Cabo Verde,The Bahamas,Bosnia,
  Bosnia-Herzegovina,DR Congo,DRC,Democratic Republic of Congo,Cote d'Ivoire,Côte d'Ivoire,Czechia,Timor-Leste,Swaziland,The Gambia,North Macedonia,
  Burma,The Netherlands,Holland,DPRK,PNG,The Philippines,Russian Federation,UAE,Emirates,Türkiye,Turkiye,Antigua,Vatican City,Holy See`
    .split(',')
    .map((name) => name.trim()),
);
fill();

export const isKnownName = (folded: string): boolean => names.has(folded);
export const knownName = (folded: string): KnownName | undefined => names.get(folded);

/** A word as this module looks at it. */
interface Written {
  readonly text: string;
  readonly folded: string;
  readonly isCapital: boolean;
  readonly isAdjacent: boolean;
  readonly isPossessive: boolean;
}

/** `US` is in the list as an acronym: the word must be written so too, with or without stops. */
function fits(known: KnownName, words: readonly Written[], at: number): boolean {
  const bare = known.written.replaceAll('.', '');
  const isAcronym = bare.length <= 5 && bare === bare.toUpperCase();
  return !isAcronym || words[at]?.text.replaceAll('.', '') === bare;
}

/** The longest known name that begins at `at`. Looks at no more words than the longest such name has. */
export function knownNameAt(words: readonly Written[], at: number): KnownName | undefined {
  const first = words[at];
  if (!first?.isCapital) return undefined;
  let found: KnownName | undefined;
  let phrase = '';
  for (let count = 1; count <= (longest.get(first.folded) ?? 0); count++) {
    const word = words[at + count - 1];
    if (!word || (count > 1 && (!word.isAdjacent || words[at + count - 2]?.isPossessive))) break;
    phrase = count === 1 ? word.folded : `${phrase} ${word.folded}`;
    const known = names.get(phrase);
    if (known && word.isCapital && fits(known, words, at)) found = known;
  }
  return found;
}
