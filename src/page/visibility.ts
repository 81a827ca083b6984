/** What the live page does not show. */
import type { Place } from '../model/article.ts';

/**
 * Whether the page draws nothing of an element (`display: none`, closed `details`).
 * `false` where nobody can tell: in Node, or where a form's field is named `checkVisibility`.
 */
export function isUndrawn(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function' || element.checkVisibility()) return false;
  // Without a box of its own, but its children are drawn.
  return element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'contents';
}

/** Answers whether the element at a place is undrawn; where the whole document is, as in a frame not shown, none is. */
export function createVisibility({ elements }: { readonly elements: readonly Element[] }): (place: Place) => boolean {
  const root = elements[0];
  if (root === undefined || isUndrawn(root)) return () => false;
  return (place) => {
    const element = elements[place];
    return element !== undefined && isUndrawn(element);
  };
}
