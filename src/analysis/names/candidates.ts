/**
 * Candidates: runs of capitalised words that may be a name, without what only stands before one
 * (titles, "Russian", the first word of a sentence). What they name is settled later.
 */
import { knownName, knownNameAt } from './gazetteer.ts';
import { ADJECTIVES_KIND, isAddress, isFirstName, isOrdinary, isPost } from './lexicon.ts';
import { PLACE_HEADS } from './lists/ordinary-words.ts';
import { HEADS_WITH_OF, ORGANISATION_WORDS } from './lists/organisations.ts';
import { isPartisanFrom, isPartyAndState } from './partisans.ts';
import type { Word } from './words.ts';

/** Words `first` to `next - 1` of a sentence. */
export interface Candidate {
  readonly first: number;
  readonly next: number;
  /** A title or post stands right before it. */
  readonly isTitled: boolean;
}

/** No name has more words; it keeps the search linear in a text of nothing but capitals. */
const LONGEST = 12;
const PARTICLES = new Set(
  'de da do dos das del della der den van von bin ibn bint la le du di y ul ur ould al el e zu ter ten'.split(' '),
);
const DETERMINERS = new Set(
  'the a an his her its our their my your this that these those i we he she they it'.split(' '),
);
const PREPOSITIONS = new Set(['of', 'for', 'on']);
/** `People's Liberation Army`: whom a name says it belongs to. */
const OWNERS = /^(?:people|women|men|children|workers|farmers|king|queen)$/;
/** With a capital they stand in a headline, and no person's name goes on over them: `Lund Is Back With Osei`. */
const HEADLINE_WORDS = new Set(
  "is are was were be been has have had does did isn't aren't wasn't don't doesn't can't won't would should could says with why how what when who only not".split(
    ' ',
  ),
);

const holdsHead = (words: readonly Word[], first: number, next: number): boolean => {
  for (let i = first; i < next; i++) if (HEADS_WITH_OF.has(words[i]?.text ?? '')) return true;
  return false;
};

const isHeadlineWord = (word: Word): boolean => !word.isAcronym && HEADLINE_WORDS.has(word.folded.replaceAll('’', "'"));

const isCapitalAt = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return word?.isCapital === true && word.isAdjacent;
};

/** Where the run goes on after `next`, over "of the", "van der" and the like; `next` itself where it does not. */
function continueRun(words: readonly Word[], first: number, next: number): number {
  const last = words[next - 1];
  const word = words[next];
  if (!last || !word || (last.isPossessive && !OWNERS.test(last.folded))) return next;
  if (word.gap.trim() === '&' && word.isCapital) return next + 1;
  if (!word.isAdjacent) return next;
  if (word.isCapital) return isHeadlineWord(word) ? next : next + 1;
  if (PARTICLES.has(word.text)) {
    if (isCapitalAt(words, next + 1)) return next + 2;
    if (PARTICLES.has(words[next + 1]?.text ?? '') && isCapitalAt(words, next + 2)) return next + 3;
  }
  // `Secretary of State Blinken`
  if (isPost(last) && word.text === 'of' && isCapitalAt(words, next + 1)) return next + 2;
  if (PLACE_HEADS.has(last.folded) && word.text === 'of' && isCapitalAt(words, next + 1)) return next + 2;
  if (!holdsHead(words, first, next)) return next;
  if (PREPOSITIONS.has(word.text)) {
    const after = words[next + 1]?.text === 'the' ? next + 2 : next + 1;
    if (isCapitalAt(words, after)) return after + 1;
  }
  const isInObject = words.slice(first, next).some((w) => PREPOSITIONS.has(w.text));
  const goesOn =
    isInObject && knownName(last.folded)?.kind !== 'place' && knownName(words[next + 1]?.folded ?? '') === undefined;
  if (word.text === 'and' && goesOn && isCapitalAt(words, next + 1)) return next + 2;
  if (word.text === 'in' && isInObject && knownNameAt(words, next + 1)?.kind === 'place' && goesOnIn(words, next + 1))
    return next + 2;
  return next;
}

/** `Cooperation in Europe`: only continents are part of such a name; `a ministry of ... in Lagos` is elsewhere. */
const goesOnIn = (words: readonly Word[], at: number): boolean =>
  /^(?:europe|africa|asia)$/.test(words[at]?.folded ?? '');

function runFrom(words: readonly Word[], first: number): number {
  const known = knownNameAt(words, first);
  let next = first + (known?.words ?? 1);
  while (next - first < LONGEST) {
    const further = continueRun(words, first, next);
    if (further === next) break;
    next = Math.min(further, words.length);
  }
  return next;
}

const isOrganisationRun = (words: readonly Word[], first: number, next: number): boolean => {
  for (let i = first; i < next; i++) if (ORGANISATION_WORDS.has(words[i]?.text ?? '')) return true;
  return false;
};

/** Cuts a run into the names it holds: `US | Secretary of State | Antony Blinken`. */
function cutRun(words: readonly Word[], start: number, end: number, out: Candidate[], titled: boolean): void {
  let first = start;
  let next = end;
  let isTitled = titled;
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

/** After the last word of the posts in the run, where a name may follow them; `first` where there is none. */
function lastPost(words: readonly Word[], first: number, next: number): number {
  for (let i = Math.min(next - 1, first + 7); i >= first; i--) {
    if (!isPost(words[i])) continue;
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
  return found.map((candidate) => withLandform(words, candidate));
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
