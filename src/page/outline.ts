/**
 * The outline of a page: tag, parent and names (class, id, role) of each element as the page has them, by place.
 * Readability renames elements and drops wrappers with their class names; rules need to know what the page said.
 */
import type { Place } from '../model/article.ts';
import { placeOf } from './trace.ts';

export interface OutlinedElement {
  readonly tag: string;
  readonly parent: Place | null;
  /** Class, id, role, itemprop and `data-component`, as words in lower case: "postShareBar" gives post, share, bar. */
  readonly names: string;
  readonly isHidden: boolean;
}

export interface Outline {
  readonly elements: readonly OutlinedElement[];
  /** Text alternatives of all pictures: those loaded late lose theirs on the way. */
  readonly pictureTexts: readonly string[];
}

const NAMING = ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid', 'aria-label'];

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

/** Few of a page's elements are asked for their names, fewer for whether they are drawn: half of cleaning's time otherwise. */
class LazyElement implements OutlinedElement {
  private knownNames: string | null = null;
  private knownHidden: boolean | null = null;

  constructor(
    readonly tag: string,
    readonly parent: Place | null,
    private readonly rawNames: string,
    private readonly place: Place,
    private readonly isHiddenAt: (place: Place) => boolean,
  ) {}

  get names(): string {
    this.knownNames ??= nameWords(this.rawNames);
    return this.knownNames;
  }

  get isHidden(): boolean {
    this.knownHidden ??= this.isHiddenAt(this.place);
    return this.knownHidden;
  }
}

const rawNamesOf = (element: Element): string => NAMING.map((name) => element.getAttribute(name) ?? '').join(' ');

/**
 * @param clone Marked, and nothing taken out of it yet.
 * @param isHidden Whether the live page shows nothing of the element at that place.
 */
export function outlineOf(clone: Document, isHidden: (place: Place) => boolean): Outline {
  const elements = Array.from(
    clone.getElementsByTagName('*'),
    (element, place) =>
      new LazyElement(element.localName, placeOf(element.parentNode), rawNamesOf(element), place, isHidden),
  );
  const pictures = Array.from(clone.querySelectorAll('img[alt]'), (image) => image.getAttribute('alt') ?? '');
  return { elements, pictureTexts: pictures.filter((text) => text.trim() !== '') };
}

/** The element at a place and its ancestors, from the inside out. */
export function* ancestry(outline: Outline, place: Place | null): Generator<[Place, OutlinedElement]> {
  for (let current = place; current !== null; ) {
    const element: OutlinedElement | undefined = outline.elements[current];
    if (element === undefined) return;
    yield [current, element];
    current = element.parent;
  }
}
