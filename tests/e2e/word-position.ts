/**
 * Where the marked word stands among all text of the page: tells one "the" from the next.
 * These functions run in the page, one after the other; what they share stands in its window.
 */

interface Watch {
  lecternPlaces?: number[];
}

/** Characters before the first range under this name; `null` where there is none. */
export function wordPosition(name: string): number | null {
  const [range] = [...(CSS.highlights.get(name) ?? [])];
  if (range === undefined) return null;
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().length;
}

/** Notes from now on every range the word takes; asked in the page itself, so that a short word is not missed. */
export function watchWord(name: string): void {
  const places: number[] = [];
  const watched: Watch = window as Watch;
  watched.lecternPlaces = places;
  setInterval(() => {
    const [range] = [...(CSS.highlights.get(name) ?? [])];
    if (range === undefined) return;
    const before = document.createRange();
    before.setStart(document.body, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const place = before.toString().length;
    if (place !== places.at(-1)) places.push(place);
  }, 10);
}

/** What the watch has noted, in order. */
export function watchedPlaces(): readonly number[] {
  return [...((window as Watch).lecternPlaces ?? [])];
}
