/**
 * What an article tells of its people where it names them, by which it may call them later: posts before the name
 * (`Mayor Osei`), appositions (`Osei, 34, a teacher`), "is" (`Osei was the first mayor`), party and state (`(D-Vt.)`).
 */
import type { Actor } from '../../model/analysis.ts';
import { agentKind } from './agent-nouns.ts';
import type { Standing } from './cast.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS } from './closed-words.ts';
import type { Frame, Item } from './frames.ts';
import { isCapital } from './phrases.ts';
import { REPORTING_VERBS } from './verbs.ts';

/** One phrase told of somebody. */
export interface Told {
  /** Its noun, in the form all names of one post share. */
  readonly head: string;
  /** All its words, in lower case. */
  readonly words: ReadonlySet<string>;
  /** The state in `(D-Vt.)`, in lower case. */
  readonly state?: string;
}

export interface Tellings {
  readonly of: ReadonlyMap<Actor, readonly Told[]>;
  /** Of whom a noun is told, in the order of the text; no more than a description could tell apart. */
  readonly holders: ReadonlyMap<string, readonly Actor[]>;
}

/** Longer phrases are clauses. */
const REACH = 10;
/** Of one person no more phrases are kept, of one noun no more holders: what comes later tells nothing new. Keeps all linear. */
const MOST = 40;
const POSTS: Readonly<Record<string, string>> = {
  sen: 'senator',
  'sen.': 'senator',
  gov: 'governor',
  'gov.': 'governor',
  'rep.': 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  lawmaker: 'representative',
  'gen.': 'general',
  'prof.': 'professor',
  'dr.': 'doctor',
  'lt.': 'lieutenant',
  'sgt.': 'sergeant',
  'capt.': 'captain',
  'col.': 'colonel',
  contender: 'candidate',
  hopeful: 'candidate',
  frontrunner: 'front-runner',
  premier: 'minister',
};
const PARTIES: Readonly<Record<string, string>> = { d: 'democrat', r: 'republican', i: 'independent' };
/** `attorney general`, `a teacher working in Tema`. */
const BEHIND_NOUN = /^(?:general|elect|designate|emerit\p{L}+|\p{Ll}{3,}ing|based|born)$/iu;
const ENDS_NAME = /['’]s?$/;

export const headOf = (lower: string): string => POSTS[lower] ?? lower;

const isInner = (item: Item | undefined): item is Item =>
  item?.kind === 'word' &&
  !DETERMINERS.has(item.lower) &&
  !AUXILIARIES.has(item.lower) &&
  !CONJUNCTIONS.has(item.lower) &&
  !PRONOUNS.has(item.lower) &&
  (isCapital(item) || !REPORTING_VERBS.has(item.lower));

function toldBy(items: readonly Item[], from: number, to: number): Told | null {
  const words = items.slice(from, to);
  // The noun comes before the first preposition: "secretary of state", "chairman of the board".
  const complement = words.findIndex((item, i) => i > 0 && !isCapital(item) && PREPOSITIONS.has(item.lower));
  const core = complement < 0 ? words : words.slice(0, complement);
  let last = core.length - 1;
  while (last > 0 && BEHIND_NOUN.test(core[last]?.text ?? '')) last--;
  const noun = core[last];
  if (!noun || agentKind(noun.lower) !== 'person') return null;
  return { head: headOf(noun.lower), words: new Set(words.map(({ lower }) => lower.replace(/['’]s$/, ''))) };
}

/** `the New York mayor | Amara Osei` */
function before(items: readonly Item[], name: number, floor: number): Told | null {
  let from = name;
  while (from > floor && name - from < REACH) {
    const item = items[from - 1];
    if (!isInner(item) || (PREPOSITIONS.has(item.lower) && item.lower !== 'of') || isAdverb(item.lower)) break;
    from--;
  }
  while (items[from]?.lower === 'of') from++;
  return from < name ? toldBy(items, from, name) : null;
}

/** A noun phrase that begins at an item, up to a mark, a verb or a relative clause. */
function phrase(items: readonly Item[], start: number): Told | null {
  let from = start;
  while (isAdverb(items[from]?.lower ?? '') || /^(?:now|then|once)$/.test(items[from]?.lower ?? '')) from++;
  if (DETERMINERS.has(items[from]?.lower ?? '')) from++;
  let to = from;
  while (to - from < REACH && (isInner(items[to]) || (to > from && DETERMINERS.has(items[to]?.lower ?? '')))) to++;
  return to > from ? toldBy(items, from, to) : null;
}

/** What stands behind a name that ends before item `next`. */
function behind(items: readonly Item[], next: number): Told[] {
  const found: Told[] = [];
  const add = (told: Told | null) => told && found.push(told);
  const mark = items[next]?.text ?? '';
  // `(D-Vt.)`, `, R-Fla.,`
  if (/^[,([]$/.test(mark)) {
    const [party = '', state = ''] = (items[next + 1]?.lower ?? '').split('-');
    const head = PARTIES[party];
    if (head && state !== '') add({ head, words: new Set([head, `${head}ic`]), state });
  }
  let at = next;
  if (/^[,(]$/.test(mark) && /^\d{1,3}$/.test(items[next + 1]?.text ?? '')) {
    const head = `${items[next + 1]?.text}-year-old`;
    add({ head, words: new Set([head]) });
    at = next + 2;
    if (items[at]?.text === ')') at++;
  }
  if (/^(?:,|—|–)$/.test(items[at]?.text ?? '')) {
    const first = items[at + 1]?.lower ?? '';
    if (first === 'who' && /^(?:is|was|became)$/.test(items[at + 2]?.lower ?? '')) add(phrase(items, at + 3));
    else if (first !== 'who') add(phrase(items, at + 1));
  } else if (/^(?:is|was|became)$/.test(items[at]?.lower ?? '')) add(phrase(items, at + 1));
  return found;
}

/** What an organisation's name tells of it: the Commission on Fisheries is `the commission`. */
function toldByName({ name }: Actor): Told[] {
  const words = new Set(name.toLowerCase().split(/[^\p{L}\p{N}'’-]+/u));
  return [...words].filter((word) => agentKind(word) === 'body').map((head) => ({ head, words }));
}

/** Reads what is told of each actor, of people from all their mentions outside marks. Linear in the items. */
export function toldIn(
  frames: readonly Frame[],
  standings: readonly (readonly Standing[])[],
  who: readonly Actor[],
): Tellings {
  const of = new Map<Actor, Told[]>();
  for (const actor of who) of.set(actor, actor.kind === 'organisation' ? toldByName(actor) : []);
  for (const [index, { items }] of frames.entries()) {
    let at = 0;
    let floor = 0;
    for (const { actor, span } of standings[index] ?? []) {
      const known = of.get(actor);
      if (actor.kind !== 'person' || !known) continue;
      while (at < items.length && (items[at]?.end ?? 0) <= span.start) at++;
      let next = at;
      while (next < items.length && (items[next]?.start ?? 0) < span.end) next++;
      const from = floor;
      floor = next;
      if (known.length >= MOST || ENDS_NAME.test(items[next - 1]?.text ?? '')) continue;
      const told = before(items, at, from);
      known.push(...(told ? [told] : []), ...behind(items, next));
    }
  }
  const holders = new Map<string, Actor[]>();
  for (const [actor, told] of of) {
    for (const head of new Set(told.map((one) => one.head))) {
      const others = holders.get(head) ?? [];
      if (others.length < MOST) holders.set(head, [...others, actor]);
    }
  }
  return { of, holders };
}
