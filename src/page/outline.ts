/**
 * The outline of a page: tag, parent and names (class, id, role) of each element as the page has them, by place.
 * Readability renames elements and drops wrappers with their class names; rules need to know what the page said.
 * Few of a page's elements are ever asked for: what is said of them is read then, from the live page.
 */
import type { Place } from '../model/article.ts';
import { drawnTree } from './drawn.ts';
import { type MarkedClone, type Trace, type View, viewOf } from './trace.ts';

export interface OutlinedElement {
  readonly place: Place;
  readonly tag: string;
  /** Class, id, role, itemprop and `data-component`, as words in lower case: "postShareBar" gives post, share, bar. */
  readonly names: string;
  /** The same without its id. */
  readonly namesButId: string;
  readonly id: string;
  readonly isHidden: boolean;
}

/** An element and those around it, from the inside out. */
export type Ancestry = readonly OutlinedElement[];

export interface Outline {
  readonly elementAt: (place: Place) => OutlinedElement | undefined;
  /** Of the element at a place; none where it is in no element. */
  readonly around: (place: Place | null) => Ancestry;
  /** Text alternatives of all pictures, as the page writes them: those loaded late lose theirs in the clone. */
  readonly pictureTexts: () => readonly string[];
}

const NAMING = ['class', 'role', 'itemprop', 'data-component', 'data-testid', 'aria-label'];
const NAMING_AND_ID = [...NAMING, 'id'];

const NO_NAME = ' ';
const OTHER_LETTERS = /[\u0080-\uffff]/;

/** " post share bar ": words between single blanks, so that a rule can look for whole words. */
export function nameWords(raw: string): string {
  if (raw === '') return NO_NAME;
  const small = raw
    .slice(0, 400)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase();
  // A class of all letters is dear to compile, and hardly a name has others.
  return ` ${small} `.replace(OTHER_LETTERS.test(raw) ? /[^\p{L}\d]+/gu : /[^a-z\d]+/g, ' ');
}

class LazyElement implements OutlinedElement {
  private knownNames: string | null = null;
  private knownHidden: boolean | null = null;

  constructor(
    readonly tag: string,
    readonly place: Place,
    private readonly attributesAt: (place: Place, names: readonly string[]) => string,
    private readonly isHiddenAt: (place: Place) => boolean,
  ) {}

  get id(): string {
    return this.attributesAt(this.place, ['id']);
  }

  get namesButId(): string {
    return nameWords(this.attributesAt(this.place, NAMING));
  }

  get names(): string {
    this.knownNames ??= nameWords(this.attributesAt(this.place, NAMING_AND_ID));
    return this.knownNames;
  }

  get isHidden(): boolean {
    this.knownHidden ??= this.isHiddenAt(this.place);
    return this.knownHidden;
  }
}

/** The node around an element, in the page; what has been composed stands in the clone alone, which is taken apart later. */
function nodeAround({ copies, trace, isComposed }: MarkedClone, view: View): (place: Place) => Node | null {
  const { parentOf } = drawnTree(view);
  if (isComposed) {
    const parents = copies.map(parentOf);
    return (place) => parents[place] ?? null;
  }
  return (place) => {
    const element = trace.elements[place];
    return element === undefined ? null : parentOf(element);
  };
}

/** Finds the place of the element around the one at a place; `null` around the outermost. */
function parentFinder(marked: MarkedClone, view: View): (place: Place) => Place | null {
  const around = nodeAround(marked, view);
  const elements = marked.isComposed ? marked.copies : marked.trace.elements;
  const places = new Map<Node, Place>();
  return (place) => {
    const parent = around(place);
    if (parent === null) return null;
    const known = places.get(parent);
    if (known !== undefined) return known;
    // Each parent is looked for once, among what stands in it: in all that takes the sum of depths at most (`limits.ts`).
    const found = elements.lastIndexOf(parent as Element, place);
    if (found < 0) return null;
    places.set(parent, found);
    return found;
  };
}

/** Attributes of live elements between blanks, whatever a form's fields are named. */
function attributeReader({ elements }: Trace, view: View): (place: Place, names: readonly string[]) => string {
  const { getAttribute, hasAttributes } = view.Element.prototype;
  return (place, names) => {
    const element = elements[place];
    if (element === undefined || !hasAttributes.call(element)) return '';
    return names.map((name) => getAttribute.call(element, name) ?? '').join(' ');
  };
}

/**
 * @param marked Nothing has been taken out of it yet.
 * @param isHidden Whether the live page shows nothing of the element at that place.
 */
export function outlineOf(marked: MarkedClone, live: Document, isHidden: (place: Place) => boolean): Outline {
  const { copies, trace } = marked;
  const view = viewOf(live);
  const parentAt = parentFinder(marked, view);
  const attributesAt = attributeReader(trace, view);
  const elements = new Map<Place, OutlinedElement>();
  const ancestries = new Map<Place, Ancestry>();
  const elementAt = (place: Place): OutlinedElement | undefined => {
    const known = elements.get(place);
    const copy = copies[place];
    if (known !== undefined || copy === undefined) return known;
    const element = new LazyElement(copy.localName, place, attributesAt, isHidden);
    elements.set(place, element);
    return element;
  };
  const around = (place: Place | null): Ancestry => {
    if (place === null) return [];
    const known = ancestries.get(place);
    if (known !== undefined) return known;
    const element = elementAt(place);
    // Most of them are around others as well.
    const found = element === undefined ? [] : [element, ...around(parentAt(place))];
    ancestries.set(place, found);
    return found;
  };
  const pictureTexts = (): readonly string[] =>
    copies.flatMap(({ localName }, place) => (localName === 'img' ? [attributesAt(place, ['alt'])] : []));
  return { elementAt, around, pictureTexts };
}
