/**
 * Evidence for what a candidate names: votes of the tagger, of the lists and of the words around it.
 * The weights were set by hand and checked on development corpora of news; only their order of size matters.
 */
import type { Candidate } from './candidates.ts';
import { knownNameAt } from './gazetteer.ts';
import { isFirstName, isInitial, isOrdinary, isPost } from './lexicon.ts';
import { PLACE_BEGINNINGS, PLACE_ENDINGS, PLACE_HEADS, THING_WORDS } from './lists/ordinary-words.ts';
import { ORGANISATION_WORDS } from './lists/organisations.ts';
import { isOverCompany } from './offices.ts';
import { KINDS } from './perceptron/labels.ts';
import { SUITS, type Suits } from './perceptron/perceptron.ts';
import { SHIP } from './seams.ts';
import { SPEAKS } from './speech-verbs.ts';
import { CAPITAL, LOWER, type TextEvidence, TITLED } from './text-evidence.ts';
import type { Word } from './words.ts';

type VoteKind = 'person' | 'organisation' | 'place' | 'other';

export interface Votes {
  readonly person: number;
  readonly organisation: number;
  readonly place: number;
  readonly other: number;
  /** The strongest piece of evidence for each kind. */
  readonly rules?: Readonly<Partial<Record<VoteKind, string>>>;
}

/** The tagger's vote where it is sure, and its vote against any name. Flat from 3 to 5, and from 2.4 to 3.2. */
const LEARNT = 4;
const LEARNT_OTHER = 2.8;
const IN_PLACE =
  /^(?:in|near|from|at|outside|across|throughout|around|towards?|into|inside|visit(?:ed|ing)?|leave|left)$/;

class Tally {
  person = 0;
  organisation = 0;
  place = 0;
  other = 0;
  private readonly strongest: Partial<Record<VoteKind, number>> = {};
  private readonly rules: Partial<Record<VoteKind, string>> = {};

  vote(kind: VoteKind, weight: number, rule: string): void {
    this[kind] += weight;
    if (weight <= (this.strongest[kind] ?? 0)) return;
    this.strongest[kind] = weight;
    this.rules[kind] = rule;
  }
  votes(): Votes {
    const { person, organisation, place, other, rules } = this;
    return { person, organisation, place, other, rules };
  }
}

function voteByLists(tally: Tally, words: readonly Word[], candidate: Candidate): void {
  const { first, next } = candidate;
  const count = next - first;
  const name = words.slice(first, next);
  const head = name[0];
  const last = name.at(-1);
  if (!head || !last) return;
  const known = knownNameAt(words, first);
  if (known && known.words === count) {
    tally.vote(known.kind === 'adjective' ? 'other' : known.kind, 6, 'listed');
  } else if (known?.kind === 'organisation') tally.vote('organisation', 2, 'begins-as-listed');
  const isPersonal = isFirstName(head) || (isInitial(head) && count > 1);
  if (isPersonal && count > 1 && count < 6) tally.vote('person', 4, 'first-name');
  else if (isPersonal && count === 1) tally.vote('person', 1.5, 'first-name-alone');
  else if (count > 2 && name.slice(1, -1).some((word) => isFirstName(word) || isInitial(word)))
    tally.vote('person', 2, 'first-name-within');
  if (count > 1 && /^(?:jr|sr|iii?|al-\p{L}+|bin|ibn)$/u.test(last.folded)) tally.vote('person', 2, 'name-ending');
  if (name.some((word) => ORGANISATION_WORDS.has(word.text)))
    tally.vote('organisation', count > 1 ? 4.5 : 1.5, 'organisation-word');
  else if (last.isAcronym && count === 1 && !known)
    tally.vote('organisation', last.text.length < 7 ? 2.5 : 0, 'acronym');
  if (count > 1 && !known && name.slice(1).some((word) => word.isAcronym))
    tally.vote('organisation', 2, 'acronym-within');
  if (count > 1 && !known && name.some((_, i) => knownNameAt(words, first + i)?.kind === 'place'))
    tally.vote('organisation', 1.5, 'place-within');
  if (name.some((word, i) => PLACE_HEADS.has(word.folded) && name[i + 1]?.text === 'of'))
    tally.vote('place', 5, 'place-of');
  if (count > 1 && PLACE_ENDINGS.has(last.folded)) tally.vote('place', 4, 'place-ending');
  if (count > 1 && PLACE_BEGINNINGS.has(head.folded) && !isPersonal) tally.vote('place', 2.5, 'place-beginning');
  if (name.some((word) => THING_WORDS.has(word.folded) && !ORGANISATION_WORDS.has(word.text)))
    tally.vote('other', 4, 'thing-word');
  if (count > 1 && SHIP.test(head.text)) tally.vote('other', 8, 'ship');
  if (!known && count === 1 && (isOrdinary(head) || isPost(head))) tally.vote('other', 4, 'ordinary-word');
  if (!known && name.every((word) => isOrdinary(word) || isPost(word))) tally.vote('other', 4, 'ordinary-words');
}

function voteByContext(tally: Tally, words: readonly Word[], candidate: Candidate): void {
  const before = words[candidate.first - 1];
  const after = words[candidate.next];
  const last = words[candidate.next - 1];
  const count = candidate.next - candidate.first;
  if (candidate.isTitled) tally.vote('person', 4, 'title');
  if (isOverCompany(words, candidate)) {
    tally.vote('person', -3, 'led');
    tally.vote('organisation', 1, 'led');
  }
  if (after?.isAdjacent && SPEAKS.test(after.text) && !last?.isPossessive) tally.vote('person', 1.5, 'speaks');
  if (before && SPEAKS.test(before.text) && words[candidate.first]?.isAdjacent) tally.vote('person', 0.7, 'spoke');
  if (after?.gap.startsWith(',') && /^(?:who|whose|\d\d)$/.test(after.text)) tally.vote('person', 2.5, 'who-or-age');
  if (after && after.gap.trim() === '(' && /^\d\d$/.test(after.text)) tally.vote('person', 2, 'age');
  if (
    after?.gap.startsWith(',') &&
    /^(?:an?|the)$/.test(after.text) &&
    words.slice(candidate.next, candidate.next + 6).some(isPost)
  )
    tally.vote('person', 1.5, 'apposition');
  if (before && words[candidate.first]?.isAdjacent && IN_PLACE.test(before.text) && !candidate.isTitled)
    tally.vote('place', /^(?:in|near|outside)$/.test(before.text) ? 1.5 : 0.8, 'in-place');
  if (before?.text === 'the' && words[candidate.first]?.isAdjacent) {
    tally.vote('other', 0.5, 'article');
    tally.vote('organisation', 0.7, 'article');
    tally.vote('person', -1.5, 'article');
  }
  // Two or three plain capitalised words with nothing against it are mostly a person's name in news.
  if (count === 2 || count === 3) tally.vote('person', 1.1, 'two-words');
}

/** What the tagger makes of the candidate's words, on average. */
function voteAsLearnt(tally: Tally, { first, next }: Candidate, suits: Suits): void {
  const mean = (kind: number): number => {
    let sum = 0;
    for (let at = first; at < next; at++) sum += suits[at * SUITS + kind] ?? 0;
    return sum / (next - first);
  };
  tally.vote('other', LEARNT_OTHER * mean(0), 'learnt');
  for (const [i, kind] of KINDS.entries()) tally.vote(kind, LEARNT * mean(i + 1), 'learnt');
}

/** Weighs one candidate. */
export function votesFor(words: readonly Word[], candidate: Candidate, evidence: TextEvidence, suits: Suits): Votes {
  const tally = new Tally();
  voteAsLearnt(tally, candidate, suits);
  voteByLists(tally, words, candidate);
  voteByContext(tally, words, candidate);
  const told = (word: Word, bit: number): boolean => ((evidence.get(word.folded) ?? 0) & bit) !== 0;
  const head = words[candidate.first];
  if (head && candidate.next - candidate.first === 1) {
    const isCertain = !head.isFirst || told(head, CAPITAL);
    // "US divers told us": capitals throughout are no accident of the place.
    if (!isCertain) tally.vote('other', told(head, LOWER) && !head.isAcronym ? 4 : 2, 'begins-sentence');
    else if (told(head, LOWER) && !head.isAcronym) tally.vote('other', 1, 'also-in-lower-case');
  }
  const name = words.slice(candidate.first, candidate.next);
  const [surname, familyFirst] = [name.at(-1), name[0]];
  if (name.length > 1 && [surname, familyFirst].some((word) => word && told(word, TITLED)))
    tally.vote('person', 2, 'titled-elsewhere');
  if (name.length > 1 && name.every((word) => told(word, LOWER) && !isFirstName(word)))
    tally.vote('other', 1.5, 'also-in-lower-case');
  return tally.votes();
}
