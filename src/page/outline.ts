/**
 * The outline of a page: tag, parent and names (class, id, role) of each element as the page has them, by place.
 * Readability renames elements and drops wrappers with their class names; rules need to know what the page said.
 * Few of a page's elements are ever asked for: all but the parents is read then, from the live page.
 */
import type { Place } from '../model/article.ts';
import { placeOf, type Trace, type View, viewOf } from './trace.ts';

export interface OutlinedElement {
  readonly tag: string;
  /** Class, id, role, itemprop and `data-component`, as words in lower case: "postShareBar" gives post, share, bar. */
  readonly names: string;
  /** The same without its id. */
  readonly namesButId: string;
  readonly id: string;
  readonly isHidden: boolean;
}

export type Ancestry = readonly (readonly [Place, OutlinedElement])[];

export interface Outline {
  readonly elementAt: (place: Place) => OutlinedElement | undefined;
  /** The element at a place and those around it, from the inside out. */
  readonly around: (place: Place | null) => Ancestry;
  /** Text alternatives of all pictures: those loaded late lose theirs on the way. */
  readonly pictureTexts: readonly string[];
  /** What can be pressed or filled in. */
  readonly controls: readonly Place[];
}

const NAMING = ['class', 'role', 'itemprop', 'data-component', 'data-testid', 'aria-label'];
const CONTROLS = 'button, input, select, textarea';

/** " post share bar ": words between single blanks, so that a rule can look for whole words. */
export function nameWords(raw: string): string {
  const words = raw
    .slice(0, 400)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
  return ` ${words.join(' ')} `;
}

class LazyElement implements OutlinedElement {
  private knownNames: string | null = null;
  private knownHidden: boolean | null = null;

  constructor(
    readonly tag: string,
    private readonly place: Place,
    private readonly attributeAt: (place: Place, name: string) => string,
    private readonly isHiddenAt: (place: Place) => boolean,
  ) {}

  get id(): string {
    return this.attributeAt(this.place, 'id');
  }

  get namesButId(): string {
    return nameWords(NAMING.map((name) => this.attributeAt(this.place, name)).join(' '));
  }

  get names(): string {
    this.knownNames ??= nameWords([...NAMING, 'id'].map((name) => this.attributeAt(this.place, name)).join(' '));
    return this.knownNames;
  }

  get isHidden(): boolean {
    this.knownHidden ??= this.isHiddenAt(this.place);
    return this.knownHidden;
  }
}

/** The index of each element's parent among the elements, which are in document order; -1 for the outermost. */
function parentsOf(elements: readonly Element[]): Int32Array {
  const parents = new Int32Array(elements.length);
  const open: number[] = [];
  for (const [place, element] of elements.entries()) {
    const parent = element.parentNode;
    while (open.length > 0 && elements[open.at(-1) ?? 0] !== parent) open.pop();
    parents[place] = open.at(-1) ?? -1;
    open.push(place);
  }
  return parents;
}

/** Attributes of live elements, whatever a form's fields are named. */
function attributeReader({ elements }: Trace, view: View): (place: Place, name: string) => string {
  const { getAttribute } = view.Element.prototype;
  return (place, name) => {
    const element = elements[place];
    return element === undefined ? '' : (getAttribute.call(element, name) ?? '');
  };
}

/**
 * @param clone Marked, and nothing taken out of it yet.
 * @param isHidden Whether the live page shows nothing of the element at that place.
 */
export function outlineOf(clone: Document, live: Document, trace: Trace, isHidden: (place: Place) => boolean): Outline {
  const copies = Array.from(clone.getElementsByTagName('*'));
  const parents = parentsOf(copies);
  const attributeAt = attributeReader(trace, viewOf(live));
  const elements: (LazyElement | undefined)[] = [];
  const ancestries = new Map<Place, Ancestry>();
  const elementAt = (place: Place): OutlinedElement | undefined => {
    const copy = copies[place];
    if (copy === undefined) return undefined;
    elements[place] ??= new LazyElement(copy.localName, place, attributeAt, isHidden);
    return elements[place];
  };
  const around = (place: Place | null): Ancestry => {
    if (place === null) return [];
    const known = ancestries.get(place);
    if (known !== undefined) return known;
    const found: [Place, OutlinedElement][] = [];
    for (let at = place; at >= 0; at = parents[at] ?? -1) {
      const element = elementAt(at);
      if (element === undefined) break;
      found.push([at, element]);
    }
    ancestries.set(place, found);
    return found;
  };
  const pictures = Array.from(clone.querySelectorAll('img[alt]'), (image) => image.getAttribute('alt') ?? '');
  return {
    elementAt,
    around,
    pictureTexts: pictures.filter((text) => text.trim() !== ''),
    controls: Array.from(clone.querySelectorAll(CONTROLS)).flatMap((control) => placeOf(control) ?? []),
  };
}
