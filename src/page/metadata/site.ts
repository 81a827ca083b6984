/** The name of the site, and what else means it: its host, its initials, its name with a slogan. */
import { lettersOf, withoutAccents, wordsOf } from '../letters.ts';

const compact = (text: string): string => lettersOf(withoutAccents(text));

/** Words around a site's name that name nothing by themselves: "CBS News", "The Harbour Blog". */
const GENERIC: ReadonlySet<string> = new Set(
  'the news newspaper online international magazine blog weekly daily tv media network web site website com www org net official english world editorial team staff'.split(
    ' ',
  ),
);
/** Second levels that are registered for all: "co.uk". */
const PUBLIC_SUFFIX = /\.(?:(?:com?|org|net|gov|edu|ac|or|go|ne)\.)?[a-z]{2,24}$/;
const MAX_WORDS = 8;

/** "harbourpost" of "www.harbourpost.co.uk". */
export function hostLabel(host: string | null): string {
  const name = (host ?? '')
    .toLowerCase()
    .replace(/^(?:www\d?|m|amp|mobile|edition)\./, '')
    .replace(PUBLIC_SUFFIX, '');
  return compact(name.split('.').at(-1) ?? '');
}

/** A name: no address, no handle, no slogan behind it. */
export function siteName(raw: string | null): string | null {
  const name = raw?.split(/\s+[|–—·•-]\s+|\s*\|\s*/)[0]?.trim() ?? '';
  return name === '' || name.length > 80 || /^@|^https?:|^\/\/|^www\./i.test(name) ? null : name;
}

/**
 * Whether a label is written with the beginnings of words in their order: "latimes" of "Los Angeles Times", "bbc" of
 * "British Broadcasting Corporation". Each word gives some of its letters or, a small one, none; the first must.
 */
export function abbreviates(label: string, name: string): boolean {
  const words = wordsOf(withoutAccents(name)).slice(0, MAX_WORDS);
  let ends = new Set([0]);
  for (const [index, word] of words.entries()) {
    const isSkippable = /^(?:the|of|and|for|de|la|le|el|der|die|das)$/.test(word);
    const next = new Set<number>(isSkippable || (index > 0 && GENERIC.has(word)) ? ends : []);
    for (const end of ends) {
      for (let length = 1; length <= word.length && label.startsWith(word.slice(0, length), end); length++) {
        next.add(end + length);
      }
    }
    ends = next;
  }
  return label.length > 1 && ends.has(label.length);
}

const core = (name: string): string =>
  wordsOf(withoutAccents(name))
    .filter((word) => !GENERIC.has(word))
    .join('');

/**
 * Whether a name means the site: it is one of its names, its host, or one of them but for words like "News".
 *
 * @param names As the page gives them.
 */
export function isSameSite(name: string, names: readonly string[], host: string | null): boolean {
  const [own, ownCore, label] = [compact(name), core(name), hostLabel(host)];
  if (own === '') return false;
  if (own === label || own === compact((host ?? '').replace(/^www\./, ''))) return true;
  return (
    [...names.map(core), label].some(
      (known) => known !== '' && (known === ownCore || (known === own && known !== '')),
    ) || names.some((known) => compact(known) === own)
  );
}

/**
 * Of the names that a page gives its site, the one that its host or the end of its title confirms.
 *
 * @param candidates In the order of trust; the first stands where none is confirmed.
 * @param title The page's `title`.
 */
export function chooseSite(
  candidates: readonly (string | null)[],
  title: string | null,
  host: string | null,
): string | null {
  const label = hostLabel(host);
  const names = candidates.map(siteName).filter((name) => name !== null);
  const ends = title?.split(/\s+[|–—·•:»-]\s+|\s*[|»]\s*/) ?? [];
  const isConfirmed = (name: string): boolean =>
    abbreviates(label, name) || core(name) === label || ends.some((end) => compact(end) === compact(name));
  const last = ends.length > 1 ? siteName(ends.at(-1) ?? null) : null;
  const told = last !== null && wordsOf(last).length <= 6 && isConfirmedByHost(last, label) ? last : null;
  return names.find(isConfirmed) ?? (names.length === 0 || told !== null ? told : null) ?? names[0] ?? null;
}

const isConfirmedByHost = (name: string, label: string): boolean => compact(name) === label || abbreviates(label, name);
