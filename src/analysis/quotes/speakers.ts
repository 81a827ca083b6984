/**
 * Who speaks. A name leads to the fullest name the article gives; a description stays as written and is never turned into a
 * person; a pronoun stands for the last compatible subject. Saying nothing is better than a wrong name.
 */
import type { Actor, Certainty } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import { type Gender, genderOfNoun, genderOfPronoun, gendersOf, type Standing, standingsOf } from './cast.ts';
import { isHuman } from './closed-words.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frames.ts';
import { readSource } from './sources.ts';

export interface Speaker {
  readonly name: string | null;
  readonly certainty: Certainty;
}

interface Known extends Speaker {
  readonly actor: Actor | null;
}

interface Scene {
  readonly text: string;
  readonly frames: readonly Frame[];
  readonly standings: readonly (readonly Standing[])[];
  readonly genders: ReadonlyMap<Actor, Gender>;
  /** Who speaks in the words of a frame. */
  readonly speaking: Map<number, Known>;
}

const NOBODY: Known = { name: null, certainty: 'unknown', actor: null };
/** How far back a pronoun reaches, in frames that hold words outside marks. */
const REACH_FRAMES = 6;
const REACH_BLOCKS = 4;

/** People a frame names before `limit`, its speaker and subject first. Possessives come last: they are seldom whom "he" means. */
function candidatesIn(scene: Scene, index: number, limit: number): Actor[] {
  const { text, speaking, standings } = scene;
  const people = (standings[index] ?? []).filter(({ actor, span }) => actor.kind === 'person' && span.end <= limit);
  const isPossessive = ({ span }: Standing) => /^['’]/.test(text.slice(span.end, span.end + 1));
  const speaker = speaking.get(index)?.actor;
  const ordered = [...people.filter((s) => !isPossessive(s)), ...people.filter(isPossessive)].map(({ actor }) => actor);
  return [...new Set(speaker?.kind === 'person' ? [speaker, ...ordered] : ordered)];
}

/** Whether a pronoun of this gender is the subject of a frame: then its names are not whom the next pronoun means. */
function beginsWithPronoun(scene: Scene, index: number, gender: Gender, limit: number): boolean {
  const first = scene.frames[index]?.items.find(({ lower }) => lower === 'he' || lower === 'she');
  const named = scene.standings[index]?.find(({ actor }) => actor.kind === 'person');
  return (
    first !== undefined &&
    first.start < limit &&
    genderOfPronoun(first.lower) === gender &&
    (!named || first.start < named.span.start)
  );
}

/** The unnamed source "he" goes on with: `a spokesman said. … he added`. */
function describedIn(scene: Scene, index: number, gender: Gender): Known | null {
  const known = scene.speaking.get(index);
  if (!known?.name || known.actor) return null;
  const head = known.name.split(/ (?:for|of|from|at|with|in|to) /)[0] ?? '';
  const told = genderOfNoun(head);
  if (told === null && !isHuman(head.split(' ').at(-1)?.toLowerCase() ?? '')) return null;
  return told === null || told === gender ? known : null;
}

function resolvePronoun(scene: Scene, frameIndex: number, at: number, gender: Gender): Known {
  const start = scene.frames[frameIndex];
  if (!start) return NOBODY;
  const isCompatible = (actor: Actor) => (scene.genders.get(actor) ?? gender) === gender;
  let steps = 0;
  const others = new Set<Actor>();
  let found: Actor | null = null;
  for (let i = frameIndex; i >= 0 && steps <= REACH_FRAMES; i--) {
    const frame = scene.frames[i];
    if (!frame || start.block - frame.block > REACH_BLOCKS) break;
    if (frame.items.some(({ kind }) => kind === 'word')) steps++;
    const limit = i === frameIndex ? at : Number.POSITIVE_INFINITY;
    const people = candidatesIn(scene, i, limit).filter(isCompatible);
    for (const actor of people) others.add(actor);
    if (found) continue;
    const known = scene.speaking.get(i);
    if (i < frameIndex && known?.actor?.kind === 'person' && isCompatible(known.actor)) found = known.actor;
    else if (i === frameIndex || !beginsWithPronoun(scene, i, gender, limit)) found = people[0] ?? null;
    const described = found || i === frameIndex ? null : describedIn(scene, i, gender);
    if (described) return { ...described, certainty: 'probable' };
  }
  if (!found) return NOBODY;
  const isSure =
    others.size === 1 ||
    (scene.genders.get(found) === gender && [...others].every((a) => a === found || scene.genders.has(a)));
  return { name: found.name, certainty: isSure ? 'named' : 'probable', actor: found };
}

function speakerOf(scene: Scene, draft: Draft, earlier: ReadonlyMap<Draft, Known>): Known {
  const { attribution, follows } = draft;
  if (!attribution) {
    const known = follows ? (earlier.get(follows) ?? NOBODY) : NOBODY;
    return known.name === null ? NOBODY : { ...known, certainty: 'probable' };
  }
  const frame = scene.frames[draft.frame];
  if (!frame || !attribution.source) return NOBODY;
  const source = readSource(scene.text, frame, attribution.source, scene.standings[draft.frame] ?? []);
  switch (source?.kind) {
    case 'actor':
      return { name: source.standing.actor.name, certainty: 'named', actor: source.standing.actor };
    case 'pronoun':
      return resolvePronoun(scene, draft.frame, source.at, source.gender);
    case 'name':
      return { name: source.text, certainty: 'probable', actor: null };
    case 'description':
      return { name: source.text, certainty: 'named', actor: null };
    default:
      return NOBODY;
  }
}

/** Finds the speaker of each draft, in the order of the drafts. */
export function speakersOf(
  article: Article,
  frames: readonly Frame[],
  drafts: readonly Draft[],
  who: readonly Actor[],
): Speaker[] {
  const { text } = article;
  const standings = standingsOf(frames, who);
  const scene: Scene = { text, frames, standings, genders: gendersOf(text, frames, standings), speaking: new Map() };
  const known = new Map<Draft, Known>();
  return drafts.map((draft) => {
    const speaker = speakerOf(scene, draft, known);
    known.set(draft, speaker);
    if (speaker.name !== null && !scene.speaking.has(draft.frame)) scene.speaking.set(draft.frame, speaker);
    return speaker;
  });
}
