/** What the live page does not show. */
import type { Place } from '../model/article.ts';
import type { Trace } from './trace.ts';

/**
 * Answers whether the page draws nothing of the element at a place (`display: none`, closed `details`).
 * Where the document is not drawn at all, as in Node, nothing is hidden but what Readability sees from attributes.
 */
export function createVisibility({ elements }: Trace): (place: Place) => boolean {
  const root = elements[0];
  if (typeof root?.checkVisibility !== 'function' || !root.checkVisibility()) return () => false;
  return (place) => {
    const element = elements[place];
    // A clobbered form (`<input name=checkVisibility>`) is taken as shown.
    return typeof element?.checkVisibility === 'function' && !element.checkVisibility();
  };
}
