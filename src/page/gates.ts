/** Gates: where a page stops an article and asks for something first, or sends the reader elsewhere. */
import type { Place } from '../model/article.ts';
import { type GatePhrase, gatePhrasesIn } from './gate-phrases.ts';
import type { Line } from './lines.ts';
import type { Outline } from './outline.ts';

export interface Gate {
  readonly kind: GatePhrase;
  /** Of its line. */
  readonly place: Place;
  /** In characters of the page's text, as a line's. */
  readonly start: number;
  /** An element around it is named as a wall. */
  readonly isNamed: boolean;
}

/** A wall is a headline, a reason, a button and a way to log in. */
const MAX_WALL = 900;
const LEVELS = 4;
const CONTROLS = 'a[href], button, input:not([type="hidden"]), [role="button"]';
/** Not drawn, by what the markup alone says: walls wait in many a page for a reader who has read enough. */
const HIDDEN =
  '[hidden], [aria-hidden="true"], [style*="display:none" i], [style*="display: none" i], dialog:not([open])';
const WALL = / (?:paywall|regwall|registrationwall|offerwall|piano|gate|premium|locked|barrier) /;

/** Whether something to press stands in the box of a line. */
function hasControl({ element }: Line): boolean {
  let box: Element | null = element;
  for (let level = 0; level < LEVELS && box !== null && box.localName !== 'body'; level++) {
    if ((box.textContent ?? '').length > MAX_WALL) return false;
    if (box.closest('a[href], button') !== null || box.querySelector(CONTROLS) !== null) return true;
    box = box.parentElement;
  }
  return false;
}

/** Those to be seen, each with something to press. */
export function findGates(lines: readonly Line[], outline: Outline): Gate[] {
  const gatePhrase = gatePhrasesIn(lines.map(({ text }) => text));
  return lines.flatMap((line) => {
    const kind = gatePhrase(line.text);
    if (kind === null || line.element.closest(HIDDEN) !== null || !hasControl(line)) return [];
    const around = outline.around(line.place);
    if (around.some(({ isHidden, tag }) => isHidden || tag === 'nav' || tag === 'header')) return [];
    return [{ kind, place: line.place, start: line.start, isNamed: around.some(({ names }) => WALL.test(names)) }];
  });
}
