/**
 * Candidates: runs of capitalised words that may be a name, without what only stands before one
 * (titles, "Russian", the first word of a sentence). What they name is settled later.
 */
import { isKnownName, knownName, knownNameAt } from './gazetteer.ts';
import { ADJECTIVES_KIND, isAddress, isFirstName, isOrdinary, isPost, isPostModifier } from './lexicon.ts';
import { isListedPersonName } from './name-lists.ts';
import { withoutOffice } from './offices.ts';
import { isPartisanFrom, isPartyAndState } from './partisans.ts';
import { isPersonPlural, isRelative } from './role-nouns.ts';
import { isHeadlineWord, isOfficeOf, isOrganisationRun, LONGEST, PREPOSITIONS, runFrom } from './runs.ts';
import { seamIn } from './seams.ts';
import type { Word } from './words.ts';

/** Words `first` to `next - 1` of a sentence. */
export interface Candidate {
  readonly first: number;
  readonly next: number;
  /** A title or post stands right before it. */
  readonly isTitled: boolean;
}

const DETERMINERS = new Set(
  'the a an his her its our their my your this that these those i we he she they it'.split(' '),
);

/** Cuts a run into the names it holds: `US | Secretary of State | Antony Blinken`. */
function cutRun(words: readonly Word[], start: number, end: number, out: Candidate[], titled: boolean): void {
  const seam = seamIn(words, start, end);
  if (seam) {
    cutRun(words, start, seam.left, out, titled);
    cutRun(words, seam.person, end, out, seam.isTitled);
    return;
  }
  // `the former secretary of | State Osei`
  const isOfPost = words[start - 1]?.text === 'of' && isPost(words[start - 2]) && end - start > 1;
  const isTail = isOfPost && /^sta(?:te|ff)$/.test(words[start]?.folded ?? '') && !isOrganisationRun(words, start, end);
  let first = isTail ? start + 1 : start;
  let next = end;
  let isTitled = titled || first > start;
  const at = (i: number): Word | undefined => words[i];
  for (let guard = 0; guard < LONGEST && first < next; guard++) {
    const word = at(first);
    if (!word) return;
    const known = knownNameAt(words, first);
    if (!known && isAddress(word) && at(first + 1)?.isCapital && next - first > 1) {
      isTitled = true;
      first++;
      continue;
    }
    if (known && first + known.words < next) {
      const rest = first + known.words;
      const restIsName = !isOrganisationRun(words, rest, next);
      const isBound = PREPOSITIONS.has(at(rest)?.text ?? '');
      // `Christian Lund` is one person, `Christian Democrats` are none.
      const isFullName =
        isFirstName(word) && next - first === 2 && !/s$/.test(at(rest)?.text ?? '') && !isPost(at(rest));
      if (
        known.kind === ADJECTIVES_KIND &&
        restIsName &&
        known.words === 1 &&
        !isDirected(words, first, next) &&
        !isFullName
      ) {
        first = rest;
        continue;
      }
      if (
        known.kind !== ADJECTIVES_KIND &&
        !isBound &&
        (isPost(at(rest)) ||
          (restIsName && ((known.written.length <= 4 && known.words === 1) || isFirstName(at(rest)))))
      ) {
        out.push({ first, next: rest, isTitled: false });
        first = rest;
        continue;
      }
      if (known.kind === 'organisation' && known.words > 1 && !isBound) {
        out.push({ first, next: rest, isTitled: false });
        first = rest;
        continue;
      }
    }
    const isNamed = isFirstName(word) && !/^(?:will|may|can|mark|grant)$/.test(word.folded) && next - first > 1;
    if (!known && (word.isFirst || DETERMINERS.has(word.folded)) && isOrdinary(word) && !isPost(word) && !isNamed) {
      first++;
      while (first < next && !at(first)?.isCapital) first++;
      continue;
    }
    const post = lastPost(words, first, next);
    if (post > first) {
      if (!isPost(word)) cutRun(words, first, firstPost(words, first, post), out, false);
      isTitled = true;
      first = post;
      continue;
    }
    break;
  }
  while (first < next && !at(first)?.isCapital) first++;
  while (next > first && (!at(next - 1)?.isCapital || isTrailing(words, first, next))) next--;
  if (next > first) out.push({ first, next, isTitled });
}

/** `Northern Rwanda` is one place. */
const isDirected = (words: readonly Word[], first: number, next: number): boolean =>
  /^(?:north|south|east|west|central)/.test(words[first]?.folded ?? '') &&
  knownNameAt(words, first + 1)?.kind === 'place' &&
  next - first === 1 + (knownNameAt(words, first + 1)?.words ?? 0);

/** `Moscow Wednesday`: a day or month after a name is no part of it. */
const isTrailing = (words: readonly Word[], first: number, next: number): boolean => {
  const word = words[next - 1];
  if (isPartisanFrom(words, first, next)) return true;
  return (
    next - first > 1 &&
    !!word &&
    /day$|^(?:january|february|august|september|october|november|december)$/.test(word.folded) &&
    knownName(word.folded)?.kind === 'adjective'
  );
};

/** `Amara King`, `Burger King`, `Gruber Brothers`: a post that ends a name it belongs to. */
function isSurname(words: readonly Word[], first: number, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (at === first || !before?.isCapital || !word?.isAdjacent || before.isPossessive) return false;
  const isFamily = isPersonPlural(word) && isRelative({ ...word, folded: word.folded.slice(0, -1) });
  // `Chief Strategy Officer`: Officer is a surname too, Strategy no name before one.
  if (!isFamily && !(isListedPersonName(word.folded) && isListedPersonName(before.folded))) return false;
  return !isPost(before) && !isPostModifier(before) && !isOrdinary(before) && !isKnownName(before.folded);
}

/** After the last word of the posts in the run, where a name may follow them; `first` where there is none. */
function lastPost(words: readonly Word[], first: number, next: number): number {
  for (let i = Math.min(next - 1, first + 7); i >= first; i--) {
    if (!isPost(words[i]) || (i === next - 1 && isSurname(words, first, i))) continue;
    // `Attorney General's Office` names no attorney.
    if (isOfficeOf(words[i], words[i + 1]) && i < next - 1) return first;
    const end = /^(?:of|for)$/.test(words[i + 1]?.text ?? '') ? tailEnd(words, i, next) : i + 1;
    // `Interior Minister Shaked` is a person, `King Saud University` is none.
    if (end >= next && isOrganisationRun(words, first, next)) return first;
    return end < next && isOrganisationRun(words, end, next) && i === first ? first : end;
  }
  return first;
}

/** `Secretary of State Antony Blinken`: the post goes on to `State`; of `Minister of Foreign Affairs` nothing is left over. */
function tailEnd(words: readonly Word[], post: number, next: number): number {
  const end = words[post + 2]?.text === 'the' ? post + 4 : post + 3;
  const isShort =
    /^(?:state|staff|defen[cs]e|treasury|interior|police|justice|health|finance|education|transport|trade|energy|agriculture|labou?r|information|environment|tourism|culture|economy|housing|water|works|commerce|industry|science|sports?|mines|lands|planning)$/.test(
      words[end - 1]?.folded ?? '',
    );
  return isShort ? Math.min(end, next) : post + 2;
}

function firstPost(words: readonly Word[], first: number, next: number): number {
  for (let i = first; i < next; i++) if (isPost(words[i]) || words[i]?.text === 'Deputy') return i;
  return next;
}

/** The candidates of one sentence, in reading order, none overlapping. */
export function candidatesOf(words: readonly Word[]): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    if (!word?.isCapital || (isHeadlineWord(word) && !word.isFirst)) {
      i++;
      continue;
    }
    const next = runFrom(words, i);
    if (isPartyAndState(word)) {
      i = next;
      continue;
    }
    const before = words[i - 1];
    const isTitled = word.isAdjacent && before !== undefined && !before.isCapital && isPost(before);
    cutRun(words, i, next, found, isTitled);
    i = next;
  }
  return found.flatMap((candidate) => withoutOffice(words, withLandform(words, candidate)) ?? []);
}

/** `Crimean peninsula` names a place, though only its adjective is capitalised. */
function withLandform(words: readonly Word[], candidate: Candidate): Candidate {
  const { first, next } = candidate;
  const after = words[next];
  const isAdjective = next - first === 1 && knownName(words[first]?.folded ?? '')?.kind === ADJECTIVES_KIND;
  if (!isAdjective || !after?.isAdjacent || !/^(?:peninsula|archipelago|islands?|strait)$/.test(after.text))
    return candidate;
  return { ...candidate, next: next + 1 };
}
