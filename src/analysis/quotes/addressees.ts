/** Whom a speaker speaks to or of: "he" who speaks is somebody else, and "he" who speaks next may be the one who was asked. */
import type { Known } from './antecedents.ts';
import type { Attribution } from './attribution.ts';
import type { Standing } from './cast.ts';
import type { Draft } from './draft.ts';
import { isCapital } from './phrases.ts';
import type { Scene } from './scene.ts';

/** Whom the words right behind a cue name: told `Osei`, said of `Ms. Osei`. */
export function addressee({ frames, standings }: Scene, index: number, { cue }: Attribution): Standing | null {
  const items = frames[index]?.items ?? [];
  const [from, to] = [items[cue.to], items[cue.to + 2] ?? items[cue.to + 1] ?? items[cue.to]];
  if (!from || !to) return null;
  return standings[index]?.find(({ span }) => span.start >= from.start && span.start <= to.start) ?? null;
}

/** Whom somebody asks: `a reporter asked Osei about it. “No,” she said`. */
export function askedIn(scene: Scene, { frame: index, attribution }: Draft): Known | null {
  const items = scene.frames[index]?.items ?? [];
  if (!attribution || !/^ask(?:s|ed)?$/.test(items[attribution.cue.to - 1]?.lower ?? '')) return null;
  const asked = addressee(scene, index, attribution);
  if (asked?.actor.kind !== 'person' || !isCapital(items[attribution.cue.to])) return null;
  if (/^['’]/.test(scene.text.charAt(asked.span.end))) return null;
  return { name: asked.actor.name, actor: asked.actor, mention: asked.span };
}
