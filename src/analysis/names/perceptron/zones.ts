/**
 * Zones: the stretches of a sentence that can hold a name, which are its capitalised words and the small ones between.
 * All else is no name and is not weighed, four words of five: the model is smaller for it and four times as fast.
 */
import type { Word } from '../words.ts';

/** Words `first` to `next - 1` of a sentence. */
export interface Zone {
  readonly first: number;
  readonly next: number;
}

const SMALL =
  /^(?:of|the|for|and|on|in|at|to|de|da|do|dos|das|del|della|der|den|des|du|di|la|le|les|van|von|bin|ibn|bint|ul|ur|ould|al|el|e|y|zu|ter|ten|a)$/;
/** `Bank of the West`: no more small words stand within a name. */
const MOST_SMALL = 2;

const isBound = (word: Word): boolean => word.isAdjacent || /^(?:-|\/|\s?&\s?)$/.test(word.gap);

/** In reading order, none overlapping; each begins and ends with a capital. */
export function zonesOf(words: readonly Word[]): Zone[] {
  const zones: Zone[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!words[first]?.isCapital) continue;
    let next = first + 1;
    for (;;) {
      let at = next;
      while (
        at < words.length &&
        at - next < MOST_SMALL &&
        SMALL.test(words[at]?.text ?? '') &&
        isBound(words[at] as Word)
      )
        at++;
      const word = words[at];
      if (!word?.isCapital || !isBound(word)) break;
      next = at + 1;
    }
    zones.push({ first, next });
    first = next - 1;
  }
  return zones;
}
