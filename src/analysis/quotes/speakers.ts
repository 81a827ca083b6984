/**
 * Who speaks. A name leads to the fullest name the article gives, and so does a description of which the article has told
 * somebody; another description stays as written and is never turned into a person; a pronoun stands for the last speaker or
 * subject it fits. Saying nothing is better than a wrong name.
 */
import type { Actor, Certainty } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import { type Span, sliceOf } from '../../model/span.ts';
import { addressee, askedIn } from './addressees.ts';
import { antecedentOf, type Known } from './antecedents.ts';
import type { Attribution } from './attribution.ts';
import { type Gender, genderOfNoun } from './cast.ts';
import type { Description } from './descriptions.ts';
import type { Draft } from './draft.ts';
import { mayRename, meantBy } from './epithets.ts';
import type { Frame } from './frames.ts';
import { fitsGender, fullestOf, type Scene, sceneOf } from './scene.ts';
import { readSource } from './sources.ts';
import { calledBySurname } from './surnames.ts';

export interface Speaker extends Known {
  readonly certainty: Certainty;
  /** Where the frame of the quotation itself names them: what a pronoun after it goes back to. */
  readonly standing?: Span;
}

const NOBODY: Speaker = { name: null, certainty: 'unknown', actor: null, mention: null };

const byName = (scene: Scene, actor: Actor, standing: Span): Speaker => ({
  name: actor.name,
  certainty: 'named',
  actor,
  mention: fullestOf(scene, actor),
  standing,
});

const asWritten = (text: string, span: Span): Speaker => ({
  name: sliceOf(text, span),
  certainty: 'named',
  actor: null,
  mention: span,
});

function byPronoun(scene: Scene, index: number, attribution: Attribution, at: number, gender: Gender): Speaker {
  const other = addressee(scene, index, attribution)?.actor;
  const fits = fitsGender(scene, gender);
  const found = antecedentOf(scene, { frame: index, at, gender, fits: (actor) => actor !== other && fits(actor) });
  return found ? { ...found, certainty: 'probable' } : NOBODY;
}

function byDescription(scene: Scene, frame: number, description: Description): Speaker {
  const { span, head, isDefinite } = description;
  const described = asWritten(scene.text, span);
  if (!isDefinite) scene.unnamed.add(head);
  if (scene.unnamed.has(head)) return described;
  const { sure, possible } = meantBy(description, scene.told);
  const [only] = sure;
  if (only && sure.length === 1) return byName(scene, only, span);
  const among = sure.length > 0 ? sure : possible;
  if (description.kind !== 'person' || (among.length === 0 && !mayRename(description))) return described;
  const gender = genderOfNoun(head);
  const found = antecedentOf(scene, { frame, at: span.start, gender, fits: fitsGender(scene, gender) });
  const isMeant = (actor: Actor) => (among.length > 0 ? among.includes(actor) : scene.main.has(actor));
  return found?.actor && isMeant(found.actor) ? { ...found, certainty: 'probable' } : described;
}

function speakerOf(scene: Scene, draft: Draft, earlier: ReadonlyMap<Draft, Speaker>): Speaker {
  const { attribution, follows } = draft;
  if (!attribution) {
    const known = follows ? (earlier.get(follows) ?? NOBODY) : NOBODY;
    return known.name === null ? NOBODY : { ...known, certainty: 'probable' };
  }
  const frame = scene.frames[draft.frame];
  if (!frame || !attribution.source) return NOBODY;
  const standings = scene.standings[draft.frame] ?? [];
  const source = readSource(frame, attribution.source, standings, (word) => scene.attested.has(word));
  const isUnseen = source === null || source.kind === 'name';
  const called = isUnseen ? calledBySurname(scene.surnames, frame, attribution.source) : null;
  const written = frame.items[attribution.source.from];
  if (called && written) return byName(scene, called, written);
  switch (source?.kind) {
    case 'actor':
      return byName(scene, source.standing.actor, source.standing.span);
    case 'pronoun':
      return byPronoun(scene, draft.frame, attribution, source.at, source.gender);
    case 'name':
      return asWritten(scene.text, source.span);
    case 'description':
      return byDescription(scene, draft.frame, source.description);
    default:
      return NOBODY;
  }
}

/** Finds the speaker of each draft, in the order of the drafts. Linear in their number and in the items of the frames. */
export function speakersOf(
  article: Article,
  frames: readonly Frame[],
  drafts: readonly Draft[],
  who: readonly Actor[],
): Speaker[] {
  const scene = sceneOf(article, frames, who);
  const known = new Map<Draft, Speaker>();
  return drafts.map((draft) => {
    const speaker = speakerOf(scene, draft, known);
    known.set(draft, speaker);
    const { name, actor, standing, mention } = speaker;
    if (name !== null && !scene.speaking.has(draft.frame))
      scene.speaking.set(draft.frame, { name, actor, mention: standing ?? mention });
    const asked = askedIn(scene, draft);
    if (asked) scene.asked.set(draft.frame, asked);
    return speaker;
  });
}
